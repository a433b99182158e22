"""The running order as it is run, beside the file that it follows."""

from dataclasses import dataclass, replace

from console.eventfile import Problem
from console.eventfile.differences import Differences
from console.show.event import Item, RunningOrder
from console.show.plan import Line, plan_of
from console.show.progress import Progress


@dataclass(frozen=True, slots=True)
class Changed:
    """The file says something else than the show.

    Attributes:
        order: What the file says, on the day and at the time of the show, ids kept.
        differences: What that changes.
    """

    order: RunningOrder
    differences: Differences


@dataclass(frozen=True, slots=True)
class Unreadable:
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
