"""What a recovery plan can pull: shorten what is elastic, leave out what may be left out."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import accumulate

from console.show.deeds import Change
from console.show.plan import ZERO
from console.show.projection import Row, Status, in_stage_order
from console.show.trial import Trial

_SECOND = timedelta(seconds=1)


def helping_rows(trial: Trial, *, with_next: bool) -> list[Row]:
    """Pending rows behind the last moment at which lateness ends: sooner ones gain nothing.

    It ends where the stage waits, and in an item that will end at its fixed end all the same.
    The next item is left alone unless `with_next`; the current one always is.
    """
    look = trial.look
    spared = look.next.item.id if look.next and not with_next else None
    rows: list[Row] = []
    free: datetime | None = look.current.row.projected_end if look.current else None
    for row in in_stage_order(trial.progress, look.rows):
        if row.status is not Status.PENDING or row.projected_start is None:
            continue
        soonest = max(free + row.item.changeover if free else look.now, look.now)
        if row.projected_start > soonest or _takes_lateness(row):
            rows.clear()
        free = row.projected_end or row.projected_start
        rows.append(row)
    return [row for row in rows if row.item.id != spared]


def shortened(trial: Trial, rows: Sequence[Row]) -> tuple[Change, ...]:
    """The least that ends the show on time, shared in proportion to slack; or all there is."""
    slack = [(row, _length(row) - row.item.shortest) for row in rows if not row.item.fixed_end]
    elastic = [(row, give) for row, give in slack if give >= _SECOND]
    everything = sum((give for _, give in elastic), ZERO)

    def taking(seconds: int) -> tuple[Change, ...]:
        share = seconds * _SECOND / everything if everything else 0.0
        return tuple(_shorter(row, give * min(share, 1.0)) for row, give in elastic)

    most = -(-everything // _SECOND)
    return taking(_least(most, lambda seconds: trial.late(taking(seconds)) == ZERO))


def left_out(
    trial: Trial, rows: Sequence[Row], others: tuple[Change, ...] = ()
) -> tuple[Change, ...]:
    """`others`, and the shortest cuttable item that is enough; else the longest ones together.

    Nothing when `others` alone are enough.
    """
    if others and trial.late(others) == ZERO:
        return ()
    cuttable = sorted((row for row in rows if row.item.cuttable), key=_length)
    skips = [Change(row.item.id, _length(row), ZERO, skip=True) for row in cuttable]
    alone = ((skip,) for skip in skips)
    together = accumulate(((skip,) for skip in reversed(skips)), lambda some, one: (*some, *one))
    choices = [_joined(others, chosen) for chosen in (*alone, *together)]
    enough = (choice for choice in choices if trial.late(choice) == ZERO)
    return next(enough, choices[-1] if choices else ())


def _takes_lateness(row: Row) -> bool:
    """True when the row would end when it does even if it began a little earlier or later."""
    return row.item.fixed_end and _length(row) > row.item.shortest


def _length(row: Row) -> timedelta:
    """The length that a pending row is projected to have."""
    if row.projected_end is None or row.projected_start is None:
        return ZERO
    return row.projected_end - row.projected_start


def _shorter(row: Row, give: timedelta) -> Change:
    """The change that takes `give` from a row, in whole seconds, never below its shortest."""
    before = _length(row)
    whole = -(-give // _SECOND) * _SECOND
    return Change(row.item.id, before, max(before - whole, row.item.shortest))


def _joined(others: tuple[Change, ...], skips: tuple[Change, ...]) -> tuple[Change, ...]:
    left = {skip.id for skip in skips}
    return (*(change for change in others if change.id not in left), *skips)


def _least(most: int, is_enough: Callable[[int], bool]) -> int:
    """The least whole number up to `most` that is enough, or `most`; enough stays enough."""
    low, high = 0, most
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle + 1, high)
    return low
