"""Tunes the running order by what the file says for the console alone.

The same keys tune an item in a plain running order, in the `conduite:` block of a front matter,
and in the sidecar; the later of these wins.
"""

from collections.abc import Callable
from datetime import UTC, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from console.eventfile.document import BrokenDocumentError, document
from console.eventfile.keys import key_of
from console.eventfile.kinds import named_kind
from console.eventfile.lengths import length_of
from console.eventfile.look import worn
from console.eventfile.moments import clock_minutes
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.eventfile.speakers import named
from console.show.event import Event, Item

_YES = frozenset({"true", "yes", "oui", "on", "1", "vrai"})
_NO = frozenset({"false", "no", "non", "off", "0", "faux"})
_Reader = Callable[[str], object]


def _flag(text: str) -> bool | None:
    plain = text.lower()
    return True if plain in _YES else False if plain in _NO else None


def _words(text: str) -> str:
    return text


_READERS: dict[str, _Reader] = {
    "fixed_start": _flag,
    "fixed_end": _flag,
    "cuttable": _flag,
    "alongside": _flag,
    "min": length_of,
    "max": length_of,
    "changeover": length_of,
    "warning": length_of,
    "danger": length_of,
    "duration": length_of,
    "kind": named_kind,
    "title": _words,
    "notes": _words,
    "place": _words,
    "track": _words,
    "carried_by": _words,
}
"""The keys that tune an item, and how their values are read; None is a bad value."""

OWN_KEYS = frozenset(_READERS) - {
    "title",
    "notes",
    "place",
    "track",
    "carried_by",
    "kind",
    "duration",
}
"""The keys that only a console needs; a plain running order carries them on its items."""


class Tuning(Struct):
    """Applies blocks of tuning to the items of an event."""

    event: Event
    items: list[Item]
    problems: list[Problem] = field(default_factory=list)

    def own(self, place: int, source: Node | None) -> None:
        """Tune an item by the mapping it was read from."""
        if source:
            self._tune(place, source, OWN_KEYS)

    def wear(self, block: Node | None) -> None:
        """Give the event the look that a mapping asks for."""
        self.event, told = worn(self.event, block)
        self.problems += told

    def block(self, block: Node | None) -> None:
        """Tune the event and its items by a `conduite:` block or a sidecar."""
        self.wear(block)
        entries = block.get("items") if block else None
        for entry in entries.entries if entries else ():
            place = self._place_of(entry)
            if place is None:
                name = entry.says("id", "at", "title") or ""
                self.problems.append(Problem(Code.UNKNOWN_ITEM, entry.line, values={"item": name}))
            else:
                self._tune(place, entry, frozenset(_READERS))

    def _place_of(self, entry: Node) -> int | None:
        """The item that an entry means, by its id or by the clock time at which it begins."""
        name = entry.says("id")
        minutes = clock_minutes(entry.says("at") or "")
        for place, item in enumerate(self.items):
            if name is not None and item.id == name:
                return place
            if name is None and minutes is not None and self._minutes(item) == minutes:
                return place
        return None

    def _minutes(self, item: Item) -> int | None:
        if item.start is None:
            return None
        wall = item.start.astimezone(self.event.timezone)
        return wall.hour * 60 + wall.minute

    def _tune(self, place: int, source: Node, keys: frozenset[str]) -> None:
        for written, value in source.fields:
            key = key_of(written)
            if key == "start" and keys is not OWN_KEYS:
                self._retime(place, value)
            elif key == "speakers" and keys is not OWN_KEYS:
                people = tuple(p for node in value.walk() if node.text for p in named(node.text))
                self.items[place] = replace(self.items[place], speakers=people)
            elif key in keys and value.text:
                self._set(place, key, value)

    def _retime(self, place: int, value: Node) -> None:
        """Begin an item at another time of its day; a length up to a start follows that start."""
        item, minutes = self.items[place], clock_minutes(value.text)
        if minutes is None or item.start is None:
            self._refuse("start", value)
            return
        midnight = item.start.astimezone(self.event.timezone).replace(hour=0, minute=0)
        start = (midnight + timedelta(minutes=minutes)).astimezone(UTC)
        for number, other in enumerate(self.items):
            follows = other.end == item.start and not other.duration_written
            if follows and other.start is not None and other.start < start:
                self.items[number] = replace(other, duration=start - other.start)
        end = None if item.duration_written else item.end
        length = end - start if end and end > start else item.duration
        self.items[place] = replace(item, start=start, duration=length, start_written=True)

    def _refuse(self, key: str, value: Node) -> None:
        values = {"key": key, "value": value.text}
        self.problems.append(Problem(Code.BAD_VALUE, value.line, values=values))

    def _set(self, place: int, key: str, value: Node) -> None:
        read = _READERS[key](value.prose if key == "notes" else value.text)
        if read is None:
            self._refuse(key, value)
            return
        changes: dict[str, object] = {key: read}
        if key == "duration":
            changes["duration_written"] = True
        self.items[place] = replace(self.items[place], **changes)


def sidecar_node(text: str | None) -> tuple[Node, tuple[Problem, ...]]:
    """A sidecar's keys, under `conduite:` or at its top; a broken one is a problem and no keys."""
    try:
        node = document(text) if text else Node(1)
    except BrokenDocumentError as error:
        problem = Problem(
            Code.BROKEN_SIDECAR, 0, 0, {"reason": error.reason, "at": str(error.line)}
        )
        return Node(1), (problem,)
    return node.get("conduite") or node, ()
