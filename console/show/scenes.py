"""Scenes: where a rehearsal can be put, a state of the show and the instant that goes with it."""

from datetime import datetime, timedelta

from msgspec import Struct

from console.show.deeds import Go, Happening, Resume
from console.show.outlook import Outlook, outlook_at
from console.show.plan import ZERO, Line, Plan
from console.show.progress import Phase, Progress
from console.show.rules import fold


class Scene(Struct, frozen=True):
    """A show at an instant, as if it had come to that.

    Attributes:
        progress: Where the show stands.
        at: What time it is there.
    """

    progress: Progress
    at: datetime


def before_handover(progress: Progress, now: datetime, lead: timedelta) -> Scene | None:
    """The show as it will stand `lead` before its next hand-over.

    Within that lead already, it is the hand-over after that: the item to come starts when it
    should. None when nothing is to come, or when what is on stage has no end.
    """
    if progress.phase is Phase.HELD:
        progress = fold(progress, [Happening(now, Resume())])
    handover = _next_handover(outlook_at(progress, now))
    if handover is None:
        return None
    if handover - lead > now:
        return Scene(progress, handover - lead)
    started = fold(progress, [Happening(handover, Go())])
    following = _next_handover(outlook_at(started, handover))
    if following is None or started is progress:
        return None
    return Scene(started, max(following - lead, handover))


def into_item(plan: Plan, item: str, lead: timedelta) -> Scene | None:
    """The show as planned, `lead` before an item goes on stage; with no lead, as it does.

    Everything before it is as if it had gone by the plan. None when the item is not on stage
    in the plan.
    """
    chain = [line for line in plan.lines if line.in_chain]
    place = next((n for n, line in enumerate(chain) if line.item.id == item), None)
    if place is None:
        return None
    start = _start(chain[place])
    if lead <= ZERO:
        return Scene(_as_planned(plan, chain[: place + 1]), start)
    before = chain[place - 1] if place else None
    if before is None:
        return Scene(Progress(plan), start - lead)
    end = min(before.end or start, start)
    return Scene(_as_planned(plan, chain[:place]), max(end - lead, _start(before)))


def cue_leap(seen: Outlook, head: timedelta, tail: timedelta) -> timedelta:
    """How far time may leap so that only the first and last moments of an item are played.

    Args:
        seen: The show now.
        head: How much of the beginning of an item is played.
        tail: How much of its end; also what is left of a wait between two items.
    """
    current, following = seen.current, seen.next
    if current is not None and current.remaining is not None:
        is_over_the_head = current.elapsed >= head and seen.phase is Phase.RUNNING
        return max(current.remaining - tail, ZERO) if is_over_the_head else ZERO
    if current is None and following is not None:
        return max(following.starts_in - tail, ZERO)
    return ZERO


def _next_handover(seen: Outlook) -> datetime | None:
    """When the next item should start: at the end of what is on stage, else when it is due."""
    if seen.current is not None:
        due = seen.current.due
        return None if due is None else max(due, seen.now)
    return seen.next.projected if seen.next else None


def _as_planned(plan: Plan, lines: list[Line]) -> Progress:
    return fold(Progress(plan), [Happening(_start(x), Go(x.item.id)) for x in lines])


def _start(line: Line) -> datetime:
    assert line.start is not None  # noqa: S101 - the chain is made of items that have one
    return line.start
