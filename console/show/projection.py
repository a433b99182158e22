"""The projection: when every item will start and end if nothing else changes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from console.show.event import Item
from console.show.plan import ZERO, Line
from console.show.progress import Progress, Turn


class Status(StrEnum):
    """How an item stands."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    ALONGSIDE = "alongside"


class Row(NamedTuple):
    """One item as it stands at an instant. A named tuple: thousands are made at every look.

    Attributes:
        line: The item and its planned times.
        status: How it stands.
        projected_start: For a pending or running item; a running one started when it did.
        projected_end: The same; None when open-ended.
        turn: The last time it was on stage, or None.
    """

    line: Line
    status: Status
    projected_start: datetime | None = None
    projected_end: datetime | None = None
    turn: Turn | None = None

    @property
    def item(self) -> Item:
        """The item."""
        return self.line.item

    @property
    def actual_start(self) -> datetime | None:
        """When it really started, the last time it did."""
        return self.turn.start if self.turn else None

    @property
    def actual_end(self) -> datetime | None:
        """When it really ended."""
        return self.turn.end if self.turn else None

    @property
    def delta(self) -> timedelta | None:
        """Actual length less planned length, for an item that ended; positive ran long."""
        if self.turn is None or self.turn.end is None or self.item.duration is None:
            return None
        return self.turn.end - self.turn.start - self.item.duration


_row = partial(tuple.__new__, Row)  # `Row(…)` from its five values, in a third of the time


def free_from(progress: Progress, now: datetime) -> datetime | None:
    """When the stage is free for the next item; None before the show."""
    if not progress.turns:
        return None
    last = progress.turns[-1]
    if last.end is not None:
        return last.end
    due = last.due(progress.plan.line(last.item), now)
    return now if due is None else max(due, now)


def rows_of(progress: Progress, now: datetime) -> tuple[Row, ...]:
    """A row for every line, in the order of the plan."""
    lines, place = progress.plan.lines, progress.place
    free = free_from(progress, now)
    after, free = _project(progress, lines[place + 1 :], free, now)
    before, _ = _project(progress, lines[: place + 1], free, now)
    return (*before, *after)


def _project(
    progress: Progress, lines: Sequence[Line], free: datetime | None, now: datetime
) -> tuple[list[Row], datetime | None]:
    """Rows of consecutive lines, and when the stage is free after them.

    Every look at a show runs through this loop, so comparisons stand where `max` would read
    better: they are five times as fast.
    """
    turns = {turn.item: turn for turn in progress.turns}
    settled = progress.done | progress.skipped | progress.plan.alongside
    given = progress.given
    rows = []
    gap = ZERO
    for line in lines:
        item, planned, _, own_gap = line
        if item.id in settled or planned is None:
            gap = ZERO if item.id in turns else gap + own_gap
            rows.append(_settled(progress, line, turns.get(item.id), now))
            continue
        start = planned
        if free is not None:
            soonest = free + item.changeover
            follows = planned if item.fixed_start else free + own_gap + gap
            start = follows if follows < planned else planned  # noqa: FURB136
            start = soonest if soonest > start else start  # noqa: FURB136
        start = now if now > start else start  # noqa: FURB136
        length = line.length(start) if item.fixed_end else item.duration
        end = None if length is None else start + length
        if item.id in given and end is not None:
            end += given[item.id]
        gap, free = ZERO, end or start
        rows.append(_row((line, Status.PENDING, start, end, None)))
    return rows, free


def _settled(progress: Progress, line: Line, turn: Turn | None, now: datetime) -> Row:
    """The row of a line that is not to come: on stage, over, left out or alongside."""
    if not line.in_chain:
        return Row(line, Status.ALONGSIDE)
    if turn is None or line.item.id in progress.skipped:
        return Row(line, Status.SKIPPED)
    if turn.end is not None:
        return Row(line, Status.DONE, turn=turn)
    due = turn.due(line, now)
    return Row(line, Status.RUNNING, turn.start, due and max(due, now), turn)
