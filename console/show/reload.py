"""Following a changed event file: the past and the current item stay, the rest follows it."""

from msgspec.structs import replace

from console.show.event import RunningOrder
from console.show.plan import Line, Plan, plan_of
from console.show.progress import Progress


def reload(progress: Progress, order: RunningOrder) -> Progress:
    """Let what is pending follow `order`; ids tell which item is which.

    What the file puts before the current item, and that has not been on stage, stands before
    it. It is skipped, unless the operator had taken it back: its moment is past, and GO must
    not start it unasked.
    """
    lines, place = progress.plan.lines, progress.place
    past = tuple(line for line in lines[: place + 1] if not progress.is_pending(line))
    taken_back = {line.item.id for line in lines[: place + 1]} - {line.item.id for line in past}
    kept = {line.item.id for line in past} | progress.done
    fresh = plan_of(order).lines
    begin = max((n for n, x in enumerate(fresh, 1) if x.item.id in progress.done), default=0)
    early = _without(fresh[:begin], kept)
    coming = _without(fresh[begin:], kept)
    known = {line.item.id for line in early + coming}
    missed = {line.item.id for line in early if line.in_chain} - taken_back
    behind = _behind(progress, known | {line.item.id for line in past})
    return replace(
        progress,
        plan=Plan(order.event, (*past[:-1], *behind, *early, *past[-1:], *coming)),
        skipped=(progress.skipped & (known | kept)) | missed,
        given={item: time for item, time in progress.given.items() if item in known},
    )


def _without(lines: tuple[Line, ...], items: set[str]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.item.id not in items)


def _behind(progress: Progress, there: set[str]) -> tuple[Line, ...]:
    """What was on stage but stands behind the current item: a plan must go on knowing it."""
    lines = progress.plan.lines
    return tuple(x for x in lines if x.item.id in progress.done and x.item.id not in there)
