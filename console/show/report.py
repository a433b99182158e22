"""The report: what was planned and what happened, once a run is over, as values.

What was undone is told apart: it is no part of the show, and yet somebody pressed it.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from console.show.deeds import Go, Happening, Message, Recover, Redo, Skip, Undo
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import Outlook, outlook_at
from console.show.plan import ZERO, Line
from console.show.progress import Progress, Turn
from console.show.projection import Status
from console.show.rules import after, at_start


class ReportLine(Struct, frozen=True):
    """One item of the chain.

    Attributes:
        line: The item and its planned times.
        status: How it stands: done, skipped, pending when the run was broken off.
        turns: The times that it was on stage, in order.
    """

    line: Line
    status: Status
    turns: tuple[Turn, ...]

    @property
    def item(self) -> Item:
        """The item."""
        return self.line.item

    @property
    def start(self) -> datetime | None:
        """When it really began, the last time it did."""
        return self.turns[-1].start if self.turns else None

    @property
    def end(self) -> datetime | None:
        """When it really ended."""
        return self.turns[-1].end if self.turns else None

    @property
    def length(self) -> timedelta | None:
        """How long it was on stage, holds included."""
        return self.end - self.start if self.start and self.end else None

    @property
    def delta(self) -> timedelta | None:
        """Actual length less planned length; positive ran long."""
        length, planned = self.length, self.item.duration
        return None if length is None or planned is None else length - planned

    @property
    def drift(self) -> timedelta | None:
        """How late it ended."""
        return self.end - self.line.end if self.end and self.line.end else None

    @property
    def held(self) -> timedelta:
        """How long it was held."""
        return sum((turn.held(turn.end or turn.start) for turn in self.turns), ZERO)

    @property
    def added(self) -> timedelta:
        """Time that the operator gave, or took when negative."""
        return sum((turn.added for turn in self.turns), ZERO)


class Mistake(Struct, frozen=True):
    """Something that was done and undone.

    Attributes:
        happening: What was done.
        item: The title of the item that it was about; "" for none.
        undone: When it was undone.
    """

    happening: Happening
    item: str
    undone: datetime


class Report(Struct, frozen=True):
    """What a run was.

    Attributes:
        event: What was held.
        lines: The chain, in the order of the stage.
        messages: What was said to the screens, cleared ones left out, with their instants.
        recoveries: The recovery plans that were accepted.
        mistakes: What was done and undone.
        look: The show as it stood after its last happening.
        is_over: The run came to its end; False when it was broken off.
    """

    event: Event
    lines: tuple[ReportLine, ...]
    messages: tuple[Happening, ...]
    recoveries: tuple[Happening, ...]
    mistakes: tuple[Mistake, ...]
    look: Outlook
    is_over: bool

    @property
    def played(self) -> tuple[ReportLine, ...]:
        """The items that were on stage and ended, by the time they began."""
        played = [(line.start, line) for line in self.lines if line.start and line.end]
        return tuple(line for _, line in sorted(played, key=lambda one: one[0]))

    @property
    def skipped(self) -> tuple[ReportLine, ...]:
        """The items that were left out."""
        return tuple(line for line in self.lines if line.status is Status.SKIPPED)

    @property
    def planned_start(self) -> datetime | None:
        """When the first item should have begun."""
        return next((line.line.start for line in self.lines), None)

    @property
    def planned_end(self) -> datetime | None:
        """When the last item should have ended, skipped ones included."""
        return max((line.line.end for line in self.lines if line.line.end), default=None)

    @property
    def start(self) -> datetime | None:
        """When the run began."""
        return self.played[0].turns[0].start if self.played else None

    @property
    def end(self) -> datetime | None:
        """When it ended."""
        return max((line.end for line in self.played if line.end), default=None)

    @property
    def held(self) -> timedelta:
        """All holds together."""
        return sum((line.held for line in self.lines), ZERO)

    @property
    def added(self) -> timedelta:
        """All time given, less what was taken."""
        return sum((line.added for line in self.lines), ZERO)

    @property
    def between(self) -> timedelta:
        """What was lost between items, or won there when negative: gaps that lateness ate."""
        waits = (_wait(one, other) for one, other in pairwise(self.played))
        left_out = sum((line.item.duration or ZERO for line in self._inside()), ZERO)
        return sum(waits, ZERO) + left_out

    def _inside(self) -> Iterator[ReportLine]:
        """Skipped items with played ones on both sides."""
        places = [n for n, line in enumerate(self.lines) if line.start]
        for line in self.lines[min(places, default=0) : max(places, default=0)]:
            if line.status is Status.SKIPPED:
                yield line


def report_of(order: RunningOrder, happenings: Sequence[Happening]) -> Report:
    """The report of a run of `order`, as it stood after its last happening."""
    progress, mistakes = _told(order, happenings)
    now = happenings[-1].at if happenings else order.event.start or _EARLIEST
    look = outlook_at(progress, now)
    standing = tuple(reversed(list(_standing(progress))))
    return Report(
        event=progress.plan.event,
        lines=tuple(_lines(look)),
        messages=tuple(x for x in standing if isinstance(x.deed, Message) and x.deed.text.strip()),
        recoveries=tuple(x for x in standing if isinstance(x.deed, Recover)),
        mistakes=mistakes,
        look=look,
        is_over=progress.is_over,
    )


_EARLIEST = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def _told(
    order: RunningOrder, happenings: Sequence[Happening]
) -> tuple[Progress, tuple[Mistake, ...]]:
    """Where the run led, and what was undone and not redone on the way."""
    progress = at_start(order)
    undone: list[Mistake] = []
    for happening in happenings:
        answer = after(progress, happening)
        if not isinstance(answer, Progress):
            continue
        if isinstance(happening.deed, Undo) and progress.latest is not None:
            undone.append(Mistake(progress.latest, _title(progress), happening.at))
        if isinstance(happening.deed, Redo):
            undone.pop()
        progress = answer
    return progress, tuple(undone)


def _title(progress: Progress) -> str:
    """The title of the item that the latest happening was about."""
    match progress.latest.deed if progress.latest else None:
        case Go():
            item: str | None = progress.turns[-1].item
        case Skip(named):
            item = named
        case _:
            item = None
    return progress.plan.line(item).item.title if item in progress.plan.places and item else ""


def _standing(progress: Progress) -> Iterator[Happening]:
    """The happenings that were not undone, the last first."""
    at: Progress | None = progress
    while at is not None and at.latest is not None:
        yield at.latest
        at = at.before


def _lines(look: Outlook) -> Iterator[ReportLine]:
    for row in look.rows:
        if row.status is not Status.ALONGSIDE:
            turns = tuple(turn for turn in look.turns if turn.item == row.item.id)
            yield ReportLine(row.line, row.status, turns)


def _wait(one: ReportLine, other: ReportLine) -> timedelta:
    """How much later `other` began than `one` left it to, by the plan."""
    start = other.start - other.line.start if other.start and other.line.start else ZERO
    return start - (one.drift or ZERO)
