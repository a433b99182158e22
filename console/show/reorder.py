"""Changes to the order itself: move, insert, edit and remove what is to come or goes alongside.

Each item carries its own gap and length. From the first touched line on, planned times are
chained anew: planned end of the line before, plus the own gap. Imposed starts keep their
instant, and `Line.item` keeps the published one.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

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

    Lines of `keep` (what is or was on stage) stay as they are. Every edit runs through this
    loop for all that is still to come.
    """
    result = list(lines[:first])
    free = _planned_free(result)
    for line in lines[first:]:
        item = line.item
        if not (item.alongside or item.id in keep):
            line = _following(line, free)  # noqa: PLW2901 - it takes its place
        result.append(line)
        if not item.alongside:
            free = line.end or line.start or free
    return tuple(result)


def _planned_free(before: Sequence[Line]) -> datetime | None:
    """When the stage is planned to be free after these lines; None: nothing is planned in them."""
    last = next((line for line in reversed(before) if line.in_chain), None)
    return (last.end or last.start) if last else None


def _following(line: Line, free: datetime | None) -> Line:
    """The line when the stage is planned to be free then; None: nothing comes before it."""
    item, start, gap = line.item, line.start, line.gap
    if free is None:
        pass
    elif item.fixed_start and item.start is not None:
        start, gap = item.start, max(item.start - free, ZERO)
    else:
        start = free + gap if gap else free
    length = item.duration
    return Line(item, start, None if start is None or length is None else start + length, gap)


def _edited(progress: Progress, place: int, deed: Edit) -> Progress:
    old, lines = progress.plan.lines[place], progress.plan.lines
    item: Item = replace(old.item, **deed.values)
    start, gap = old.start, old.gap
    if "start" in deed.values and item.start is not None:
        free = None if item.alongside else _planned_free(lines[:place])
        start, gap = item.start, max(item.start - free, ZERO) if free else ZERO
    end = start + item.duration if start and item.duration is not None else None
    line = Line(item, start, end, gap)
    retimed = (*lines[:place], line, *lines[place + 1 :])
    if deed.values.keys() <= EDITABLE_LIVE:
        return replace(progress, plan=Plan(progress.plan.event, retimed))
    return _with_lines(progress, retimed, place)


def _with_lines(progress: Progress, lines: tuple[Line, ...], first: int) -> Progress:
    begin = next((place for place, line in enumerate(progress.plan.lines) if line.in_chain), None)
    if begin is not None and first <= begin and not progress.turns:
        lines = _with_first(lines, progress.plan.lines[begin])
    lines = chained(lines, first, progress.done)
    return replace(progress, plan=Plan(progress.plan.event, lines))


def _with_first(lines: tuple[Line, ...], old: Line) -> tuple[Line, ...]:
    """The lines with the start of the show, and its being fixed, given to the first one."""
    place = next((place for place, line in enumerate(lines) if not line.item.alongside), None)
    if place is None or lines[place].item.id == old.item.id:
        return lines
    loose = tuple(
        replace(line, item=replace(line.item, fixed_start=False))
        if line.item.id == old.item.id
        else line
        for line in lines
    )
    item: Item = loose[place].item
    if old.item.fixed_start:
        item = replace(item, fixed_start=True)
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
