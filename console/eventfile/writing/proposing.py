"""Proposes how the lines of an item could be changed; whether it is right, reading tells."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from functools import cached_property

from msgspec import Struct

from console.eventfile.writing.at_keys import renamed
from console.eventfile.writing.clock_texts import (
    ClockText,
    clock_texts,
    manner_of,
    minute_texts,
    rewritten,
)
from console.eventfile.writing.found_words import Place, changed_words, found_words
from console.eventfile.writing.length_texts import length_texts
from console.eventfile.writing.page import Lines, Proposal, Replacement
from console.eventfile.writing.yaml_places import YamlText
from console.show.event import Item, RunningOrder

_FURTHEST = 60
_MOST = 8


class Ground(Struct, frozen=True, dict=True):
    """The text of a file, its lines, its YAML if any, and what was read from it."""

    text: str
    lines: Lines
    order: RunningOrder
    yaml: YamlText | None = None

    @property
    def zone(self) -> tzinfo:
        """Where the times of the file are read."""
        return self.order.event.timezone

    @cached_property
    def starts(self) -> list[int]:
        """The lines at which items begin, in order."""
        return sorted({item.line for item in self.order.items if item.line})

    def next_line(self, line: int) -> int:
        """The line at which the next item begins, or the one after the last."""
        return next((start for start in self.starts if start > line), self.lines.count + 1)

    def areas(self, item: Item) -> list[Place]:
        """Where an item may be written: its line, what is under it, and what is over it."""
        if not item.line:
            return []
        below = min(self.next_line(item.line) - 1, item.line + _FURTHEST)
        above = max((start for start in self.starts if start < item.line), default=0)
        above = max(above + 1, item.line - 3)
        lines = [(item.line, item.line), (item.line + 1, below), (above, item.line - 1)]
        return [
            (self.lines.begin(first), self.lines.end(last))
            for first, last in lines
            if first <= last
        ]

    def minutes(self, item: Item) -> int | None:
        """Minutes after midnight at which an item begins."""
        return None if item.start is None else minutes_of(item.start, self.zone)


def minutes_of(instant: datetime, zone: tzinfo) -> int:
    """The clock time of an instant in a zone, in minutes after midnight."""
    wall = instant.astimezone(zone)
    return wall.hour * 60 + wall.minute


def retimed(ground: Ground, old: Item, new: Item) -> Iterator[Proposal]:
    """Ways to give an item the start and the length of another."""
    before, after = ground.minutes(old), ground.minutes(new)
    if before is None or after is None or before == after:
        yield from _retimed(ground, old, new)
    else:
        along = renamed(ground.yaml, before, after)
        yield from (proposal + along for proposal in _retimed(ground, old, new))


def _retimed(ground: Ground, old: Item, new: Item) -> Iterator[Proposal]:
    starts = list(_starts(ground, old, new)) if old.start != new.start else [()]
    for start in starts:
        if not old.duration_written or old.end == new.end:
            yield start
        yield from (start + end for end in _ends(ground, old, new, start))
        if old.duration != new.duration:
            yield from (start + length for length in _lengths(ground, old, new))
        elif old.duration_written and start:
            yield start  # the length is written, not the end


def reworded(ground: Ground, old: Item, title: str) -> Iterator[Proposal]:
    """Ways to give an item another title."""
    for begin, end in ground.areas(old):
        for places in found_words(ground.text, begin, end, old.title):
            yield from changed_words(ground.text, places, old.title, title)


def _starts(ground: Ground, old: Item, new: Item) -> Iterator[Proposal]:
    before, after = ground.minutes(old), ground.minutes(new)
    if before is None or after is None:
        return
    for begin, end in ground.areas(old):
        for found in _saying(ground.text, begin, end, before)[:_MOST]:
            yield from _rewritten(ground.text, found, after)


def _ends(ground: Ground, old: Item, new: Item, start: Proposal) -> Iterator[Proposal]:
    if old.end is None or new.end is None:
        return
    before, after = minutes_of(old.end, ground.zone), minutes_of(new.end, ground.zone)
    for begin, end in ground.areas(old):
        first = max((begin, *(one.end for one in start if begin <= one.begin < end)))
        for found in _saying(ground.text, first, end, before)[:_MOST]:
            yield from _rewritten(ground.text, found, after)


def _lengths(ground: Ground, old: Item, new: Item) -> Iterator[Proposal]:
    if old.duration is None or new.duration is None:
        return
    for begin, end in ground.areas(old):
        for found in length_texts(ground.text, begin, end):
            if found.length == old.duration:
                yield (Replacement(found.begin, found.end, found.rewritten(new.duration)),)


def _saying(text: str, begin: int, end: int, minutes: int) -> list[ClockText]:
    """The times between two characters that may mean `minutes`, the surest first."""
    found = [one for one in clock_texts(text, begin, end) if one.says(minutes)]
    found += [one for one in minute_texts(text, begin, end) if one.says(minutes)]
    return sorted(found, key=lambda one: one.text.isdecimal())


def _rewritten(text: str, found: ClockText, minutes: int) -> Iterator[Proposal]:
    manner = manner_of(text, found)
    for written in rewritten(found, minutes, manner):
        yield (Replacement(found.begin, found.end, written),)


def first_of_all(ground: Ground, pairs: Sequence[tuple[Item, Item]]) -> Iterator[Proposal]:
    """The likeliest way to give many items their new times at once."""
    ways = [next(retimed(ground, old, new), None) for old, new in pairs]
    if all(way is not None for way in ways):
        yield tuple(one for way in ways if way is not None for one in way)
