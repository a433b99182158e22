"""The drift line: how late the show was, is and will be, as the points of a drawing.

Late is positive; the plan itself is the line at zero. Between two points the line is straight.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from console.show.outlook import Outlook
from console.show.plan import ZERO, Line
from console.show.progress import Turn
from console.show.projection import Row, Status


class DriftPoint(Struct, frozen=True):
    """How late the show is at an instant.

    Attributes:
        at: The instant, on the clock of the wall.
        drift: How late.
        item: Id of the item that the point belongs to.
    """

    at: datetime
    drift: timedelta
    item: str


class PlannedStart(Struct, frozen=True):
    """When an item of the chain should begin: a mark on the line at zero."""

    at: datetime
    item: str


class DriftLine(Struct, frozen=True):
    """A drawing of lateness over a show.

    Attributes:
        planned: The marks at zero, in the order of the plan.
        actual: From the first start up to now, or to the end.
        projected: From now to the projected end; empty once the show is over.
        recovered: The same with a recovery plan; empty when there is none to look at.
        begin: The first instant that there is something to draw at; None: there is nothing.
        end: The last one.
    """

    planned: tuple[PlannedStart, ...]
    actual: tuple[DriftPoint, ...]
    projected: tuple[DriftPoint, ...]
    recovered: tuple[DriftPoint, ...]
    begin: datetime | None
    end: datetime | None

    @property
    def lowest(self) -> timedelta:
        """The earliest that the show is anywhere; never above zero."""
        return min((point.drift for point in self._points()), default=ZERO)

    @property
    def highest(self) -> timedelta:
        """The latest that it is anywhere; never below zero."""
        return max((point.drift for point in self._points()), default=ZERO)

    def _points(self) -> Iterator[DriftPoint]:
        if self.begin is not None:
            yield DriftPoint(self.begin, ZERO, "")
        yield from (*self.actual, *self.projected, *self.recovered)


def drift_line(outlook: Outlook, proposed: Outlook | None = None) -> DriftLine:
    """The drift line of a show at an instant.

    Args:
        outlook: The show.
        proposed: The same show with the recovery plan that is looked at; None: with none.
    """
    planned = tuple(_planned_starts(outlook))
    actual = tuple(_actual(outlook))
    projected = tuple(_projected(outlook))
    recovered = tuple(_projected(proposed)) if proposed is not None else ()
    ends = (row.line.end for row in outlook.rows if row.line.in_chain and row.line.end)
    points = (*actual, *projected, *recovered)
    instants = [*ends, *(mark.at for mark in planned), *(point.at for point in points)]
    begin, end = min(instants, default=None), max(instants, default=None)
    return DriftLine(planned, actual, projected, recovered, begin, end)


def _planned_starts(outlook: Outlook) -> Iterator[PlannedStart]:
    for row in outlook.rows:
        if row.line.in_chain and row.line.start is not None:
            yield PlannedStart(row.line.start, row.item.id)


def _actual(outlook: Outlook) -> Iterator[DriftPoint]:
    """The corners of what has been; lateness grows from the due time on and during holds."""
    lines = {row.item.id: row.line for row in outlook.rows}
    for turn in outlook.turns:
        if turn.item in lines:
            yield from _corners(turn, lines[turn.item], outlook.now)


def _corners(turn: Turn, line: Line, now: datetime) -> Iterator[DriftPoint]:
    if line.start is None:
        return
    item, end = turn.item, turn.end or now
    yield DriftPoint(turn.start, turn.start - line.start, item)
    due = turn.due(line, end)
    if due is None or line.end is None:
        yield DriftPoint(end, turn.start - line.start, item)
        return
    waits = {moment for hold in turn.holds for moment in (hold.begin, hold.end or end)}
    for moment in sorted(waits | {min(due, end)}):
        if turn.start < moment < end:
            yield DriftPoint(moment, _drift_at(turn, line, moment), item)
    yield DriftPoint(end, max(due, end) - line.end, item)
    if turn.end is not None and due > end:
        yield DriftPoint(end, end - line.end, item)


def _drift_at(turn: Turn, line: Line, moment: datetime) -> timedelta:
    """How late the end of a turn was to be, as it stood at a moment of it."""
    begun = (hold for hold in turn.holds if hold.begin < moment)
    held = sum((min(hold.end or moment, moment) - hold.begin for hold in begun), ZERO)
    due = turn.due(line, moment)
    assert due is not None  # noqa: S101 - only asked of lines that have an end
    assert line.end is not None  # noqa: S101 - the same
    ahead = ZERO if line.item.fixed_end else turn.held(moment) - held
    return max(due - ahead, moment) - line.end


def _projected(outlook: Outlook) -> Iterator[DriftPoint]:
    """From how late the show is now, through every start and end to come."""
    coming = [row for row in _in_order(outlook) if row.status is Status.PENDING]
    last = outlook.current.row if outlook.current else None
    if outlook.drift is not None and (coming or last):
        item = (last or coming[0]).item.id
        yield DriftPoint(outlook.now, outlook.drift, item)
        if last is not None and last.projected_end and last.line.end:
            yield DriftPoint(last.projected_end, last.projected_end - last.line.end, item)
    for row in coming:
        for at, planned in (
            (row.projected_start, row.line.start),
            (row.projected_end, row.line.end),
        ):
            if at is not None and planned is not None:
                yield DriftPoint(at, at - planned, row.item.id)


def _in_order(outlook: Outlook) -> tuple[Row, ...]:
    """The rows as they will come: from the last on stage onwards, then those behind it."""
    if not outlook.turns:
        return outlook.rows
    place = next((n for n, x in enumerate(outlook.rows) if x.turn is outlook.turns[-1]), -1)
    return (*outlook.rows[place + 1 :], *outlook.rows[: place + 1])
