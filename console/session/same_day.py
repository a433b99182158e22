"""Moves a new reading of the file to where its show is run, as the first one was moved."""

from datetime import date, timedelta

from msgspec import Struct

from console.show.days import dates_of, local_date, moved_to, on_day, starting_at
from console.show.event import Item, RunningOrder

_NONE = timedelta(0)


class Shift(Struct, frozen=True):
    """How the order that is run differs from the one that is written.

    Attributes:
        written_day: The day of several that is run; None: all that is written.
        day: The date on which it is run; None: the date that is written.
        by: How much later it begins than is written.
    """

    written_day: date | None = None
    day: date | None = None
    by: timedelta = _NONE


def shift_between(written: RunningOrder, run: RunningOrder) -> Shift:
    """How `run` was made from `written`; both are of one file, perhaps of different states."""
    dates, run_dates = dates_of(written), dates_of(run)
    if not dates or not run_dates:
        return Shift()
    chosen = _day_run(written, run) if len(run_dates) == 1 < len(dates) else None
    day = run_dates[0] if run_dates[0] != (chosen or dates[0]) else None
    return Shift(chosen, day, _later(shifted(written, Shift(chosen, day)), run))


def shifted(order: RunningOrder, shift: Shift) -> RunningOrder:
    """The order on the day and at the time at which it is run."""
    if shift.written_day is not None:
        order = on_day(order, shift.written_day)
    if shift.day is not None:
        order = moved_to(order, shift.day)
    first = _first(order)
    if shift.by and first is not None and first.start is not None:
        order = starting_at(order, first.start + shift.by)
    return order


def _day_run(written: RunningOrder, run: RunningOrder) -> date:
    """The written date of the items that are run."""
    known = {item.id: item.start for item in written.items}
    starts = (known.get(item.id) for item in run.items)
    start = next((start for start in starts if start), None)
    zone = written.event.timezone
    return local_date(start, zone) if start else dates_of(written)[0]


def _later(written: RunningOrder, run: RunningOrder) -> timedelta:
    """How much later it is run; of another state of the file only if all of it says the same."""
    known = {item.id: item.start for item in written.items}
    pairs = [(item.start, known.get(item.id)) for item in run.items if not item.alongside]
    by = [there - here for there, here in pairs if there and here]
    if by and _is_same_file(written, run):
        return by[0]
    edges = run.event.start, written.event.start
    is_agreed = edges[0] and edges[1] and set(by) == {edges[0] - edges[1]}
    return by[0] if is_agreed else _NONE


def _first(order: RunningOrder) -> Item | None:
    return next((item for item in order.items if item.start and not item.alongside), None)


def _is_same_file(one: RunningOrder, other: RunningOrder) -> bool:
    here, there = one.event.source, other.event.source
    return here is not None and there is not None and here.digest == there.digest
