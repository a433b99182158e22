"""The projection: when every item will start and end if nothing else changes."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache

from msgspec import Struct

from console.show.event import Item
from console.show.plan import ZERO, Line
from console.show.progress import Phase, Progress, Turn


class Status(StrEnum):
    """How an item stands."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    ALONGSIDE = "alongside"


class Row(Struct, frozen=True, gc=False):
    """One item as it stands at an instant.

    Thousands are made at a look; none leads back to itself, so the collector need not know them.

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
    """A row for every line, in the order of the plan.

    While an item runs nothing depends on the instant but when the stage is free: the rows stay
    the same ones from one second to the next.
    """
    free = free_from(progress, now)
    if free is not None and progress.phase is Phase.RUNNING:
        return _rows_behind(progress, free)
    return _rows(progress, free, now)


@lru_cache(maxsize=2)
def _rows_behind(progress: Progress, free: datetime) -> tuple[Row, ...]:
    return _rows(progress, free, free)


def _rows(progress: Progress, free: datetime | None, now: datetime) -> tuple[Row, ...]:
    lines, place = progress.plan.lines, progress.place
    after, free = _project(progress, lines[place + 1 :], free, now)
    before, _ = _project(progress, lines[: place + 1], free, now)
    return (*before, *after)


def in_stage_order(progress: Progress, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows as they come on stage: onwards from the last one that was there, then the others."""
    after = progress.place + 1
    return rows[after:] + rows[:after]


def _project(
    progress: Progress, lines: Sequence[Line], free: datetime | None, now: datetime
) -> tuple[list[Row], datetime | None]:
    """Rows of consecutive lines, and when the stage is free after them.

    Every look at a show runs through this loop, so the cheap questions come first.
    """
    turns = {turn.item: turn for turn in progress.turns}
    settled, given = progress.done | progress.skipped, progress.given
    rows, skipped_gap = [], ZERO
    for line in lines:
        item, planned, gap = line.item, line.start, line.gap
        name = item.id
        if planned is None or item.alongside or name in settled:
            rows.append(_settled(progress, line, turns.get(name), now))
            skipped_gap = _gap_behind(rows[-1], skipped_gap)
            continue
        if skipped_gap:
            gap, skipped_gap = gap + skipped_gap, ZERO
        if free is None:
            start = planned
        elif free >= planned or not (gap or item.fixed_start):
            start = free + item.changeover if item.changeover else free
        else:
            start = _after_a_wait(item, planned, free, gap)
        start = now if now > start else start  # noqa: FURB136 - five times as fast as `max`
        if given or item.fixed_end:
            end = _projected_end(line, start, given.get(name, ZERO))
        else:
            end = None if item.duration is None else start + item.duration
        free = end or start
        rows.append(Row(line, Status.PENDING, start, end))
    return rows, free


def _after_a_wait(item: Item, planned: datetime, free: datetime, gap: timedelta) -> datetime:
    """The start of an item when the stage is free before its planned start."""
    start = planned if item.fixed_start else min(planned, free + gap)
    return max(start, free + item.changeover)


def _projected_end(line: Line, start: datetime, given: timedelta) -> datetime | None:
    """The end of a pending line that starts at `start`, never before it; None: open-ended."""
    length = line.length(start)
    return None if length is None else start + max(length + given, ZERO)


def _gap_behind(row: Row, gap: timedelta) -> timedelta:
    """The gaps of the skipped items just before the next line, with those before `row`."""
    if row.status is Status.ALONGSIDE:
        return gap
    return gap + row.line.gap if row.status is Status.SKIPPED else ZERO


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
