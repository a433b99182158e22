"""Projects of Ontime, versions 2 to 4, read."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from msgspec import Struct, field
from msgspec.structs import replace

from console.eventfile.formats.json_tree import json_tree
from console.eventfile.formats.ontime_fields import (
    Custom,
    counts_to_end,
    days_of,
    is_set,
    labels_of,
    length_in,
)
from console.eventfile.formats.sheet import Given, Line, Sheet
from console.eventfile.formats.texts import length_text
from console.eventfile.keys import key_of
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.eventfile.reader import STAND_IN
from console.eventfile.zones import named_zone

_DAY = timedelta(days=1)
_HEADINGS = frozenset({"group", "block", "milestone"})
_LANGUAGES = 2


def read(given: Given) -> Sheet:
    """Read a project: its first rundown.

    Raises:
        UnreadableFormatError: It is not valid JSON.
    """
    project = json_tree(given.text, given.name)
    entries, problems = _entries(project)
    reader = _Rundown(
        labels_of(project),
        has_links=any(is_set(entry, "link_start") for entry in entries),
        has_days=any(is_set(entry, "day_offset") for entry in entries),
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


class _Rundown(Struct):
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
        elif kind == "delay" and (length := length_in(entry, "duration")):
            values = {"length": length_text(length)}
            self.problems.append(Problem(Code.DELAY_LEFT_OUT, values=values))

    def _event(self, entry: Node) -> Line:
        is_skipped, is_linked = is_set(entry, "skip"), is_set(entry, "link_start")
        start, end = self._times(entry, is_linked=is_linked and not is_skipped)
        title = entry.says("title") or ""
        settings = {
            "fixed_start": "true" if self.has_links and not (is_linked or is_skipped) else "",
            "fixed_end": "true" if counts_to_end(entry) else "",
            "alongside": "true" if is_skipped else "",
            "warning": length_text(length_in(entry, "time_warning")),
            "danger": length_text(length_in(entry, "time_danger")),
        }
        custom = Custom.of(entry, self.labels)
        if is_skipped and custom.settings.get("alongside") != "true":
            self.problems.append(Problem(Code.SKIPPED_THERE, 0, 0, {"title": title}))
        elif start and end and not is_skipped:
            self._before = (start, end)
        settings |= custom.settings
        line = _line(entry, custom)
        return replace(line, start=start, end=end, settings=tuple(settings.items()))

    def _times(self, entry: Node, *, is_linked: bool) -> tuple[datetime | None, datetime | None]:
        clock = length_in(entry, "time_start")
        length = length_in(entry, "duration")
        finish = length_in(entry, "time_end")
        if clock is None:
            return None, None
        if length is None and finish is not None:
            length = finish - clock if finish >= clock else finish - clock + _DAY
        midnight = datetime.combine(STAND_IN, time(0))
        if self.has_days:
            start = midnight + clock + days_of(entry) * _DAY
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


def _line(entry: Node, custom: Custom) -> Line:
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
