"""Hand-overs: items that start and end, and the correction of when they really did."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from console.show.progress import Progress, Turn
from console.show.refusals import Reason, Refused


def go(progress: Progress, item: str | None, at: datetime) -> Progress | Refused:
    """End the current item and start the next pending one, or `item`; ends a hold.

    Pending items that are jumped over become skipped. A done or skipped item runs again.
    """
    target = item if item is not None else _next_id(progress)
    if isinstance(target, Refused):
        return target
    refused = _cannot_start(progress, target)
    if refused:
        return refused
    jumped = _jumped_over(progress, target)
    turn = Turn(target, at, added=progress.given.get(target, timedelta(0)))
    return replace(
        progress,
        turns=(*_closed(progress.turns, at), turn),
        done=progress.done | {target},
        skipped=(progress.skipped | jumped) - {target},
        given={known: time for known, time in progress.given.items() if known != target},
    )


def finish(progress: Progress, at: datetime) -> Progress:
    """End the current item and start nothing; with nothing left the show is over."""
    turns = _closed(progress.turns, at)
    return replace(progress, turns=turns, is_over=next(progress.pending(), None) is None)


def end(progress: Progress, at: datetime) -> Progress:
    """End the show; what is still pending is left out."""
    left = {line.item.id for line in progress.pending()}
    turns = _closed(progress.turns, at)
    return replace(progress, turns=turns, skipped=progress.skipped | left, is_over=True)


def redate(progress: Progress, seconds: float, at: datetime) -> Progress | Refused:
    """Move the last hand-over by `seconds`; nothing else moves with it.

    The end of the item before moves with the start of the one after when one GO made both.
    """
    *earlier, last = progress.turns
    shift = timedelta(seconds=seconds)
    if last.end is not None:
        moment = last.end + shift
        refused = _out_of_bounds(moment, _floor(last), at)
        return refused or replace(progress, turns=(*earlier, _ended(last, moment)))
    moment = last.start + shift
    before = earlier[-1] if earlier else None
    together = before is not None and before.end == last.start
    floor = None if before is None else _floor(before) if together else before.end
    refused = _out_of_bounds(moment, floor, at)
    if refused:
        return refused
    if last.holds and moment > last.holds[0].begin:
        return Refused(Reason.ACROSS_A_HOLD, last.item)
    if before is not None and together:
        earlier[-1] = _ended(before, moment)
    return replace(progress, turns=(*earlier, replace(last, start=moment)))


def _next_id(progress: Progress) -> str | Refused:
    line = next(progress.pending(), None)
    return line.item.id if line else Refused(Reason.NOTHING_LEFT)


def _cannot_start(progress: Progress, item: str) -> Refused | None:
    place = progress.plan.places.get(item)
    if place is None:
        return Refused(Reason.NO_SUCH_ITEM, item)
    if not progress.plan.lines[place].in_chain:
        return Refused(Reason.ALONGSIDE, item)
    if progress.current is not None and progress.current.item == item:
        return Refused(Reason.ALREADY_RUNNING, item)
    return None


def _jumped_over(progress: Progress, target: str) -> frozenset[str]:
    between = progress.plan.lines[progress.place + 1 : progress.plan.places[target]]
    return frozenset(line.item.id for line in between if progress.is_pending(line))


def _closed(turns: tuple[Turn, ...], at: datetime) -> tuple[Turn, ...]:
    """The turns with the last one ended at `at`, its hold too, if they were not yet."""
    if not turns or turns[-1].end is not None:
        return turns
    return (*turns[:-1], _ended(turns[-1], at))


def _ended(turn: Turn, at: datetime) -> Turn:
    """The turn ended at `at`; a hold that lasted until its end moves with it."""
    holds = turn.holds
    if holds and holds[-1].end == turn.end:
        holds = (*holds[:-1], replace(holds[-1], end=at))
    return replace(turn, end=at, holds=holds)


def _floor(turn: Turn) -> datetime:
    """The last instant of a turn before its end."""
    if not turn.holds:
        return turn.start
    last = turn.holds[-1]
    return last.begin if last.end in (None, turn.end) else last.end


def _out_of_bounds(moment: datetime, floor: datetime | None, at: datetime) -> Refused | None:
    if moment > at:
        return Refused(Reason.IN_THE_FUTURE)
    if floor is not None and moment < floor:
        return Refused(Reason.BEFORE_THE_ONE_BEFORE)
    return None
