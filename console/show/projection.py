"""The projection: when every item will start and end if nothing else changes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
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
    turns = {turn.item: turn for turn in progress.turns}
    after, free = _project(lines[place + 1 :], free_from(progress, now), (progress, turns, now))
    before, _ = _project(lines[: place + 1], free, (progress, turns, now))
    return (*before, *after)


def _project(
    lines: Sequence[Line],
    free: datetime | None,
    known: tuple[Progress, dict[str, Turn], datetime],
) -> tuple[list[Row], datetime | None]:
    """Rows of consecutive lines, and when the stage is free after them.

    This is the loop that every look at a show runs through, so it is kept flat.
    """
    progress, turns, now = known
    skipped, done, given = progress.skipped, progress.done, progress.given
    rows = []
    gap = ZERO
    for line in lines:
        item = line.item
        if item.alongside or line.start is None:
            rows.append(Row(line, Status.ALONGSIDE))
        elif item.id in skipped:
            gap += line.gap
            rows.append(Row(line, Status.SKIPPED))
        elif item.id in done:
            gap = ZERO
            rows.append(_played(line, turns[item.id], now))
        else:
            start = _start(line, free, gap + line.gap, now)
            length = line.length(start)
            end = None if length is None else start + length + given.get(item.id, ZERO)
            gap, free = ZERO, end or start
            rows.append(Row(line, Status.PENDING, start, end))
    return rows, free


def _start(line: Line, free: datetime | None, gap: timedelta, now: datetime) -> datetime:
    """Projected start of a pending line (design, section 4).

    Lateness eats the gap, never the changeover; a fixed start waits for its time.
    """
    planned = line.start or now
    if free is None:
        return max(now, planned)
    wanted = planned if line.item.fixed_start else min(planned, free + gap)
    return max(now, free + line.item.changeover, wanted)


def _played(line: Line, turn: Turn, now: datetime) -> Row:
    if turn.end is not None:
        return Row(line, Status.DONE, turn=turn)
    due = turn.due(line, now)
    return Row(line, Status.RUNNING, turn.start, due and max(due, now), turn)
