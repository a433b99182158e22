"""The running order as it is run, beside the file that it follows."""

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.differences import Differences, differences
from console.eventfile.problem import Problem
from console.show.event import Event, Item, RunningOrder
from console.show.plan import Line, Plan, plan_of
from console.show.progress import Progress


class Changed(Struct, frozen=True):
    """The file says something else than the show.

    Attributes:
        order: What the file says, on the day and at the time of the show, ids kept.
        differences: What that changes.
    """

    order: RunningOrder
    differences: Differences


class Unreadable(Struct, frozen=True):
    """The file cannot be read, or has no programme any more."""

    problems: tuple[Problem, ...]


def as_filed(base: RunningOrder) -> RunningOrder:
    """What the file says, with the starts that it leaves to be told."""
    return RunningOrder(base.event, tuple(map(_item, plan_of(base).lines)))


def as_run(progress: Progress, base: RunningOrder, *, is_taken: bool) -> RunningOrder:
    """What the operator made of it, in the words of `as_filed`.

    Args:
        progress: The show.
        base: What the file says.
        is_taken: The show took its file again since it began: then the file has the last word
            about what is past, which taking it has left as it was.
    """
    lines = progress.plan.lines
    if not is_taken:
        return RunningOrder(base.event, tuple(map(_item, lines)))
    filed = {item.id: item for item in as_filed(base).items}
    past = {line.item.id for line in lines[: progress.place + 1]} | progress.done
    current = progress.current.item if progress.current else None
    items = (
        _past(line, filed, is_current=line.item.id == current)
        if line.item.id in past and not progress.is_pending(line)
        else _item(line)
        for line in lines
    )
    return RunningOrder(base.event, tuple(item for item in items if item is not None))


def unsaved(progress: Progress, base: RunningOrder, filed: Plan, *, is_taken: bool) -> set[str]:
    """Ids of the items that the file does not say as they stand; `filed` is the plan of `base`.

    While the same items stand in the same order, lines are compared, and no order is made.
    """
    lines = progress.plan.lines
    is_alike = [x.item.id for x in lines] == [x.item.id for x in filed.lines]
    if is_taken or not is_alike:
        found = differences(as_filed(base), as_run(progress, base, is_taken=is_taken))
        said_anew = (found.added, found.removed, found.reworded)
        every = (*said_anew, found.retimed, found.moved, found.tuned)
        return {item.id for items in every for item in items}
    pairs = zip(lines, filed.lines, strict=True)
    return {here.item.id for here, there in pairs if _is_other(here, there)}


def _is_other(here: Line, there: Line) -> bool:
    if here.start != there.start or here.item.duration != there.item.duration:
        return True
    if here.item is there.item:
        return False
    event = Event("")
    old, new = RunningOrder(event, (_item(there),)), RunningOrder(event, (_item(here),))
    return bool(differences(old, new))


def _item(line: Line) -> Item:
    item = line.item
    return item if item.start == line.start else replace(item, start=line.start or item.start)


def _past(line: Line, filed: dict[str, Item], *, is_current: bool) -> Item | None:
    """What the file says of it; of the current item, what the operator may still reword stays."""
    told = filed.get(line.item.id)
    if told is None or not is_current:
        return told
    item = line.item
    return replace(told, title=item.title, speakers=item.speakers, notes=item.notes)
