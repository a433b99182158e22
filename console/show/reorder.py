"""Changes to the order itself: move, insert, edit and remove what is to come or goes alongside.

Each item carries its own gap and length. From the first touched line on, planned times are
chained anew: planned end of the line before, plus the own gap. Imposed starts keep their
instant, and `Line.item` keeps the published one.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from console.show.deeds import EDITABLE_LIVE, Edit, Insert, Move
from console.show.event import Item
from console.show.plan import ZERO, Line, Plan
from console.show.progress import Progress
from console.show.refusals import Reason, Refused


def move(progress: Progress, deed: Move) -> Progress | Refused:
    """Put a pending item before another place that is still to come, or at the end."""
    place = _pending_place(progress, deed.item)
    target = _open_place(progress, deed.before)
    if isinstance(place, Refused):
        return place
    if isinstance(target, Refused):
        return target
    lines = progress.plan.lines
    without = (*lines[:place], *lines[place + 1 :])
    at = target - 1 if target > place else target
    moved = (*without[:at], lines[place], *without[at:])
    return _with_lines(progress, moved, min(place, at))


def insert(progress: Progress, deed: Insert) -> Progress | Refused:
    """Add an item; its id is made unique, and it follows the line before it at once."""
    target = _open_place(progress, deed.before)
    if isinstance(target, Refused):
        return target
    item = replace(deed.new, id=_free_id(progress, deed.new.id or "item"))
    lines = progress.plan.lines
    line = Line(item, item.start, item.end, ZERO)
    return _with_lines(progress, (*lines[:target], line, *lines[target:]), target)


def edit(progress: Progress, deed: Edit) -> Progress | Refused:
    """Change a pending item, or the words of the current one."""
    current = progress.current
    if current is not None and current.item == deed.item:
        if not deed.values.keys() <= EDITABLE_LIVE:
            return Refused(Reason.NOT_PENDING, deed.item)
        place: int | Refused = progress.place
    else:
        place = _pending_place(progress, deed.item)
    if isinstance(place, Refused):
        return place
    if "id" in deed.values:
        return Refused(Reason.BAD_FIELD, "id")
    return _edited(progress, place, deed)


def remove(progress: Progress, item: str) -> Progress | Refused:
    """Take a pending item out."""
    place = _pending_place(progress, item)
    if isinstance(place, Refused):
        return place
    lines = progress.plan.lines
    return _with_lines(progress, (*lines[:place], *lines[place + 1 :]), place)


def chained(lines: Sequence[Line], first: int, keep: frozenset[str]) -> tuple[Line, ...]:
    """The lines with planned times chained anew from place `first` on.

    Lines of `keep` (what is or was on stage) stay as they are.
    """
    result = list(lines[:first])
    before = next((line for line in reversed(result) if line.in_chain), None)
    free = before and (before.end or before.start)
    for line in lines[first:]:
        item = line.item
        new = line if item.alongside or item.id in keep else _line(_follow(line, free))
        result.append(new)
        if not item.alongside and new.start is not None:
            free = new.end or new.start
    return tuple(result)


_line = partial(tuple.__new__, Line)  # `Line(…)` from its four values, in a third of the time


def _follow(
    line: Line, free: datetime | None
) -> tuple[Item, datetime | None, datetime | None, timedelta]:
    """The values of a line that comes when the stage is planned to be free."""
    item, start, _, gap = line
    if free is not None and item.fixed_start and item.start is not None:
        start = item.start
        gap = max(start - free, ZERO)
    elif free is not None:
        start = free + gap if gap else free
    if start is None or item.duration is None:
        return item, start, None, gap
    return item, start, start + item.duration, gap


def _edited(progress: Progress, place: int, deed: Edit) -> Progress:
    old = progress.plan.lines[place]
    item = replace(old.item, **deed.values)  # type: ignore[arg-type]  # fields read by name
    line = old._replace(item=item)
    if "start" in deed.values and item.start is not None and old.start is not None:
        before = old.start - old.gap
        gap = max(item.start - before, ZERO) if line.in_chain else ZERO
        line = Line(item, item.start, item.end, gap)
    lines = progress.plan.lines
    retimed = (*lines[:place], line, *lines[place + 1 :])
    if deed.values.keys() <= EDITABLE_LIVE:
        return replace(progress, plan=Plan(progress.plan.event, retimed))
    return _with_lines(progress, retimed, place)


def _with_lines(progress: Progress, lines: tuple[Line, ...], first: int) -> Progress:
    begin = next((place for place, line in enumerate(progress.plan.lines) if line.in_chain), None)
    if begin is not None and first <= begin:
        lines = _with_first(lines, progress.plan.lines[begin])
    lines = chained(lines, first, progress.done)
    return replace(progress, plan=Plan(progress.plan.event, lines))


def _with_first(lines: tuple[Line, ...], old: Line) -> tuple[Line, ...]:
    """The lines with the start of the show, and its being fixed, given to the first one."""
    place = next((place for place, line in enumerate(lines) if not line.item.alongside), None)
    if place is None or lines[place].item.id == old.item.id or not old.item.fixed_start:
        return lines
    loose = tuple(
        line._replace(item=replace(line.item, fixed_start=False))
        if line.item.id == old.item.id
        else line
        for line in lines
    )
    item: Item = replace(loose[place].item, fixed_start=True)
    first = Line(item, old.start, None, ZERO)
    return (*loose[:place], first, *loose[place + 1 :])


def _pending_place(progress: Progress, item: str) -> int | Refused:
    """The place of an item that is to come, or that never comes on stage at all."""
    place = progress.plan.places.get(item)
    if place is None:
        return Refused(Reason.NO_SUCH_ITEM, item)
    line = progress.plan.lines[place]
    if line.in_chain and not progress.is_pending(line):
        return Refused(Reason.NOT_PENDING, item)
    return place


def _open_place(progress: Progress, before: str | None) -> int | Refused:
    """The place of a line behind the current one; None: behind the last."""
    if before is None:
        return len(progress.plan.lines)
    place = progress.plan.places.get(before)
    if place is None:
        return Refused(Reason.NO_SUCH_ITEM, before)
    return place if place > progress.place else Refused(Reason.NOT_PENDING, before)


def _free_id(progress: Progress, wanted: str) -> str:
    taken = progress.plan.places
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(name for name in (wanted, *numbered) if name not in taken)
