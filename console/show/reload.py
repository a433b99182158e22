"""Following a changed event file: the past and the current item stay, the rest follows it."""

from dataclasses import replace

from console.show.event import RunningOrder
from console.show.plan import Line, Plan, plan_of
from console.show.progress import Progress


def reload(progress: Progress, order: RunningOrder) -> Progress:
    """Let what is pending follow `order`; ids tell which item is which.

    Items that the file puts before the current one, and that have not been on stage, are
    skipped: their moment is past, and GO must not start them unasked.
    """
    place = progress.place
    past = tuple(line for line in progress.plan.lines[: place + 1] if not progress.is_pending(line))
    kept = {line.item.id for line in past}
    fresh = plan_of(order).lines
    coming = tuple(line for line in fresh if line.item.id not in kept | progress.done)
    known = {line.item.id for line in coming}
    missed = _before_the_current(progress, fresh) & known
    return replace(
        progress,
        plan=Plan(order.event, _again(progress, past, known) + coming),
        skipped=(progress.skipped & (known | kept)) | missed,
        given={item: time for item, time in progress.given.items() if item in known},
    )


def _again(progress: Progress, past: tuple[Line, ...], known: set[str]) -> tuple[Line, ...]:
    """The past, with what was on stage but stands behind the current item brought before it."""
    there = {line.item.id for line in past} | known
    behind = tuple(
        line
        for line in progress.plan.lines
        if line.item.id in progress.done and line.item.id not in there
    )
    return (*past[:-1], *behind, *past[-1:])


def _before_the_current(progress: Progress, fresh: tuple[Line, ...]) -> frozenset[str]:
    """Ids of the chain that the file puts before the last item that has been on stage."""
    last = max((n for n, x in enumerate(fresh) if x.item.id in progress.done), default=0)
    return frozenset(line.item.id for line in fresh[:last] if line.in_chain)
