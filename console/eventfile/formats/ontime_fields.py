"""The fields of an Ontime project, the custom ones included, as ours."""

from datetime import timedelta

from msgspec import Struct

from console.eventfile.formats.columns import heading_field
from console.eventfile.keys import Field, key_of
from console.eventfile.node import Node
from console.eventfile.speakers import named
from console.eventfile.tuning import OWN_KEYS
from console.show.event import Speaker

_DAY = timedelta(days=1)
_TEXT_FIELDS = {
    Field.CARRIED_BY: "carried_by",
    Field.KIND: "kind",
    Field.TRACK: "track",
    Field.PLACE: "place",
}


def labels_of(project: Node) -> dict[str, str]:
    """What people see above every custom field."""
    custom = project.get("custom_fields")
    fields = custom.fields if custom else ()
    return {key: value.says("label") or key for key, value in fields}


class Custom(Struct, frozen=True):
    """The custom fields of an event, in our fields where they have one."""

    speakers: tuple[Speaker, ...]
    texts: dict[str, str]
    settings: dict[str, str]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, entry: Node, labels: dict[str, str]) -> "Custom":
        """Sort the custom fields of an entry; what we have no field for goes to the notes."""
        speakers: list[Speaker] = []
        texts: dict[str, str] = {}
        settings: dict[str, str] = {}
        notes: list[str] = []
        custom = entry.get("custom")
        people = [("speakers", entry.get("presenter") or Node(0))]
        for key, value in [*people, *(custom.fields if custom else ())]:
            text = value.text or value.says("value") or ""
            label = labels.get(key, key)
            own = heading_field(label)
            if not text:
                continue
            if key_of(label) in OWN_KEYS:
                settings[key_of(label)] = text
            elif own is Field.SPEAKERS:
                speakers += [person for part in text.split("\n") for person in named(part)]
            elif own in _TEXT_FIELDS:
                texts[_TEXT_FIELDS[own]] = text
            else:
                notes.append(f"{label}: {text}")
        return cls(tuple(speakers), texts, settings, tuple(notes))


def counts_to_end(entry: Node) -> bool:
    """Does an event end at its planned end? Version 2 and 3 say so by the type of the timer."""
    return is_set(entry, "count_to_end") or entry.says("timer_type") == "time-to-end"


def is_set(entry: Node, key: str) -> bool:
    """Is a flag set? Version 2 and 3 write the id of the event that a start is linked to."""
    return (entry.says(key) or "false").lower() not in ("false", "0")


def days_of(entry: Node) -> int:
    """Midnights between the first event and this one, as Ontime counted them."""
    said = entry.says("day_offset") or ""
    return min(int(said), 10) if said.isascii() and said.isdecimal() else 0


def length_in(entry: Node, key: str) -> timedelta | None:
    """A number of milliseconds, of at most ten days."""
    try:
        milliseconds = float(entry.says(key) or "")
    except ValueError:
        return None
    if not 0 <= milliseconds <= 10 * _DAY.total_seconds() * 1000:
        return None
    return timedelta(milliseconds=round(milliseconds))
