"""Projects of Ontime, versions 2 to 4, read."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta

from console.eventfile.formats.columns import heading_field
from console.eventfile.formats.json_tree import json_tree
from console.eventfile.formats.sheet import Given, Line, Sheet
from console.eventfile.formats.texts import length_text
from console.eventfile.keys import Field, key_of
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.eventfile.reader import STAND_IN
from console.eventfile.speakers import named
from console.eventfile.tuning import OWN_KEYS
from console.eventfile.zones import named_zone
from console.show.event import Speaker

_DAY = timedelta(days=1)
_HEADINGS = frozenset({"group", "block", "milestone"})
_LANGUAGES = 2
_TEXT_FIELDS = {
    Field.CARRIED_BY: "carried_by",
    Field.KIND: "kind",
    Field.TRACK: "track",
    Field.PLACE: "place",
}


def read(given: Given) -> Sheet:
    """Read a project: its first rundown.

    Raises:
        UnreadableFormatError: It is not valid JSON.
    """
    project = json_tree(given.text, given.name)
    entries, problems = _entries(project)
    reader = _Rundown(
        _labels(project),
        has_links=any(_is(entry, "link_start") for entry in entries),
        has_days=any(_is(entry, "day_offset") for entry in entries),
    )
    for entry in entries:
        reader.read(entry)
    facts = project.get("project", "event_data", "event") or Node(0)
    own = _own(facts)
    language = own.get("language") or (project.get("settings") or Node(0)).says("language")
    return Sheet(
        tuple(reader.found),
        title=facts.says("title") or "",
        zone=named_zone(own.get("timezone", "")),
        venue=own.get("venue"),
        address=own.get("address"),
        language=language[:_LANGUAGES] if language else None,
        subtitle=facts.says("description"),
        start=_wall(own.get("start", "")),
        end=_wall(own.get("end", "")),
        is_dated=False,
        is_ordered=True,
        problems=(*problems, *reader.problems),
    )


def _entries(project: Node) -> tuple[tuple[Node, ...], list[Problem]]:
    """The entries in their order: of version 4 by the ids of the first rundown, else the list."""
    rundowns = project.get("rundowns")
    if not rundowns or not rundowns.fields:
        rundown = project.get("rundown")
        return (rundown.entries if rundown else ()), []
    first, *others = [rundown for _, rundown in rundowns.fields]
    by_id = dict((first.get("entries") or Node(0)).fields)
    order = first.get("order", "flat_order")
    entries = [by_id[node.text] for node in (order.entries if order else ()) if node.text in by_id]
    problems = [
        Problem(Code.PART_LEFT_OUT, values={"part": other.says("title", "id") or ""})
        for other in others
    ]
    return tuple(_opened(entries, by_id)), problems


def _opened(entries: list[Node], by_id: dict[str, Node]) -> Iterator[Node]:
    """Groups followed by what they hold."""
    for entry in entries:
        yield entry
        inside = entry.get("entries")
        for node in inside.entries if inside else ():
            if node.text in by_id and by_id[node.text] is not entry:
                yield by_id[node.text]


def _labels(project: Node) -> dict[str, str]:
    """What people see above every custom field."""
    custom = project.get("custom_fields")
    fields = custom.fields if custom else ()
    return {key: value.says("label") or key for key, value in fields}


def _own(facts: Node) -> dict[str, str]:
    """What the project says of itself, title by title."""
    custom = facts.get("custom")
    entries = custom.entries if custom else ()
    return {key_of(one.says("title") or ""): one.says("value") or "" for one in entries}


def _wall(text: str) -> datetime | None:
    try:
        clock = time.fromisoformat(text) if text else None
    except ValueError:
        return None
    return datetime.combine(STAND_IN, clock) if clock else None


@dataclass
class _Rundown:
    """Reads the entries one after the other, over midnight where the clock starts again."""

    labels: dict[str, str]
    has_links: bool
    has_days: bool
    found: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _day: int = 0
    _before: tuple[datetime, datetime] | None = None

    def read(self, entry: Node) -> None:
        """One entry: an event, a heading, or a delay that is said and not applied."""
        kind = entry.says("type") or "event"
        if kind == "event":
            self.found.append(self._event(entry))
        elif kind in _HEADINGS and entry.says("title"):
            self.found.append(_heading(entry))
        elif kind == "delay" and (length := _length(entry, "duration")):
            values = {"length": length_text(length)}
            self.problems.append(Problem(Code.DELAY_LEFT_OUT, values=values))

    def _event(self, entry: Node) -> Line:
        is_skipped, is_linked = _is(entry, "skip"), _is(entry, "link_start")
        start, end = self._times(entry, is_linked=is_linked and not is_skipped)
        title = entry.says("title") or ""
        settings = {
            "fixed_start": "true" if self.has_links and not (is_linked or is_skipped) else "",
            "fixed_end": "true" if _counts_to_end(entry) else "",
            "alongside": "true" if is_skipped else "",
            "warning": length_text(_length(entry, "time_warning")),
            "danger": length_text(_length(entry, "time_danger")),
        }
        custom = _Custom.of(entry, self.labels)
        if is_skipped and custom.settings.get("alongside") != "true":
            self.problems.append(Problem(Code.SKIPPED_THERE, 0, 0, {"title": title}))
        elif start and end and not is_skipped:
            self._before = (start, end)
        settings |= custom.settings
        line = _line(entry, custom)
        return replace(line, start=start, end=end, settings=tuple(settings.items()))

    def _times(self, entry: Node, *, is_linked: bool) -> tuple[datetime | None, datetime | None]:
        clock = _length(entry, "time_start")
        length = _length(entry, "duration")
        finish = _length(entry, "time_end")
        if clock is None:
            return None, None
        if length is None and finish is not None:
            length = finish - clock if finish >= clock else finish - clock + _DAY
        midnight = datetime.combine(STAND_IN, time(0))
        if self.has_days:
            start = midnight + clock + _days(entry) * _DAY
            return start, None if length is None else start + length
        start = midnight + clock + self._day * _DAY
        if self._before:
            before, free = self._before
            if is_linked and (free - midnight) % _DAY == clock % _DAY:
                start = free
            elif start < before:
                start += _DAY
            self._day = (start - midnight) // _DAY
        return start, None if length is None else start + length


@dataclass(frozen=True, slots=True)
class _Custom:
    """The custom fields of an event, in our fields where they have one."""

    speakers: tuple[Speaker, ...]
    texts: dict[str, str]
    settings: dict[str, str]
    notes: tuple[str, ...]

    @classmethod
    def of(cls, entry: Node, labels: dict[str, str]) -> "_Custom":
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


def _line(entry: Node, custom: _Custom) -> Line:
    notes = [entry.says("subtitle"), entry.says("note", "notes"), *custom.notes]
    return Line(
        title=entry.says("title") or entry.says("cue") or "",
        id=entry.says("id"),
        speakers=custom.speakers,
        carried_by=custom.texts.get("carried_by"),
        kind=custom.texts.get("kind"),
        track=custom.texts.get("track"),
        place=custom.texts.get("place"),
        notes="\n".join(filter(None, notes)) or None,
    )


def _heading(entry: Node) -> Line:
    """A group or a milestone: a row without a time."""
    title = entry.says("title") or ""
    return Line(title, id=entry.says("id"), notes=entry.says("note"))


def _counts_to_end(entry: Node) -> bool:
    return _is(entry, "count_to_end") or entry.says("timer_type") == "time-to-end"


def _is(entry: Node, key: str) -> bool:
    """Is a flag set? Version 2 and 3 write the id of the event that a start is linked to."""
    return (entry.says(key) or "false").lower() not in ("false", "0")


def _days(entry: Node) -> int:
    """Midnights between the first event and this one, as Ontime counted them."""
    said = entry.says("day_offset") or ""
    return min(int(said), 10) if said.isascii() and said.isdecimal() else 0


def _length(entry: Node, key: str) -> timedelta | None:
    """A number of milliseconds, of at most ten days."""
    try:
        milliseconds = float(entry.says(key) or "")
    except ValueError:
        return None
    if not 0 <= milliseconds <= 10 * _DAY.total_seconds() * 1000:
        return None
    return timedelta(milliseconds=round(milliseconds))
