"""What may happen when, and what follows: the whole show as one table and one fold.

Theory of operation: a deed is legal in some phases (`LEGAL`) and leads from one progress to
the next (`_step`). `after` asks both, and answers with the new progress or a refusal; a
refusal changes nothing. Undo goes back to the progress before, so that a happening undone is
as if it had never been, its times included. This module reads no clock: instants come with
the happenings.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec.structs import replace

from console.show import changes, handovers, reload, reorder
from console.show.deeds import (
    Adjust,
    Aux,
    Bend,
    Blackout,
    Deed,
    Edit,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Insert,
    Message,
    Move,
    Recover,
    Redate,
    Redo,
    Reload,
    Remove,
    Reordering,
    Resume,
    Skip,
    Undo,
    Undoable,
    Unskip,
)
from console.show.event import RunningOrder
from console.show.plan import plan_of
from console.show.progress import UNDER_WAY, Phase, Progress
from console.show.refusals import Reason, Refused

_STANDBY, _RUNNING, _HELD, _BETWEEN, _ENDED = Phase
_NOT_OVER = UNDER_WAY | {_STANDBY}
_ALWAYS = frozenset(Phase)

LEGAL: Mapping[type[Deed], frozenset[Phase]] = {
    Go: _NOT_OVER,
    Finish: frozenset({_RUNNING, _HELD}),
    Hold: frozenset({_RUNNING}),
    Resume: frozenset({_HELD}),
    Adjust: _NOT_OVER,
    Skip: _NOT_OVER,
    Unskip: _NOT_OVER,
    Redate: UNDER_WAY | {_ENDED},
    Move: _NOT_OVER,
    Insert: _NOT_OVER,
    Edit: _NOT_OVER,
    Remove: _NOT_OVER,
    Reload: _NOT_OVER,
    Recover: _NOT_OVER,
    Message: _ALWAYS,
    Blackout: _ALWAYS,
    Aux: _ALWAYS,
    Bend: frozenset({_RUNNING, _HELD}),
    Undo: _ALWAYS,
    Redo: _ALWAYS,
    End: UNDER_WAY,
}


def at_start(order: RunningOrder) -> Progress:
    """The progress of a show in which nothing has happened yet."""
    return Progress(plan_of(order))


def fold(start: Progress, happenings: Iterable[Happening]) -> Progress:
    """The progress after all `happenings`; one that is refused changes nothing."""
    progress = start
    for happening in happenings:
        answer = after(progress, happening)
        if isinstance(answer, Progress):
            progress = answer
    return progress


def after(progress: Progress, happening: Happening) -> Progress | Refused:
    """What the happening leads to, or why it cannot be."""
    deed, phase = happening.deed, progress.phase
    if phase not in LEGAL[type(deed)]:
        return Refused(Reason.NOT_NOW, phase)
    if isinstance(deed, Undo):
        return _undone(progress)
    if isinstance(deed, Redo):
        return _redone(progress)
    answer = _step(progress, deed, _not_before_the_last(progress, happening.at))
    if isinstance(answer, Refused):
        return answer
    return replace(answer, latest=happening, before=progress, undone=())


def _step(  # noqa: C901, PLR0911, PLR0912 - one line a deed: this is the table
    progress: Progress, deed: Undoable, at: datetime
) -> Progress | Refused:
    match deed:
        case Go(item):
            return handovers.go(progress, item, at)
        case Finish():
            return handovers.finish(progress, at)
        case End():
            return handovers.end(progress, at)
        case Redate(seconds):
            return handovers.redate(progress, seconds, at)
        case Hold():
            return changes.hold(progress, at)
        case Resume():
            return changes.resume(progress, at)
        case Adjust():
            return changes.adjust(progress, deed)
        case Skip(item):
            return changes.skip(progress, item)
        case Unskip(item):
            return changes.unskip(progress, item)
        case Message():
            return changes.message(progress, deed, at)
        case Blackout():
            return changes.blackout(progress, deed)
        case Aux():
            return changes.aux(progress, deed, at)
        case Bend():
            return changes.bend(progress, deed)
        case _:
            return _reorder(progress, deed)


def _reorder(  # noqa: PLR0911 - one line a deed, as above
    progress: Progress, deed: Reordering
) -> Progress | Refused:
    match deed:
        case Move():
            return reorder.move(progress, deed)
        case Insert():
            return reorder.insert(progress, deed)
        case Edit():
            return reorder.edit(progress, deed)
        case Remove(item):
            return reorder.remove(progress, item)
        case Reload(order):
            return reload.reload(progress, order)
        case Recover():
            return changes.recover(progress, deed)


def _undone(progress: Progress) -> Progress | Refused:
    if progress.before is None:
        return Refused(Reason.NOTHING_TO_UNDO)
    return replace(progress.before, undone=(progress, *progress.undone))


def _redone(progress: Progress) -> Progress | Refused:
    if not progress.undone:
        return Refused(Reason.NOTHING_TO_REDO)
    again, *rest = progress.undone
    return replace(again, undone=tuple(rest))


def _not_before_the_last(progress: Progress, at: datetime) -> datetime:
    """An instant that time has not passed yet: a clock set back must not turn a show round."""
    if not progress.turns:
        return at
    last = progress.turns[-1]
    known = [last.end or last.start, *(hold.end or hold.begin for hold in last.holds)]
    return max(at, *known)
