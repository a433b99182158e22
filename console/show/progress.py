"""Where the show stands: the fold of its happenings."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct, field

from console.show.deeds import Happening, Screen
from console.show.free_timer import FreeTimer
from console.show.plan import ZERO, Line, Plan


class Phase(StrEnum):
    """The state of the show: what may happen depends on it."""

    STANDBY = "standby"
    RUNNING = "running"
    HELD = "held"
    BETWEEN = "between"
    ENDED = "ended"


UNDER_WAY = frozenset({Phase.RUNNING, Phase.HELD, Phase.BETWEEN})
"""The phases in which a show is going on."""


class Held(Struct, frozen=True):
    """A stretch of time in which the show waited; `end` is None while it lasts."""

    begin: datetime
    end: datetime | None


class Turn(Struct, frozen=True):
    """One time that an item was on stage. An item that runs again has a turn more.

    Attributes:
        item: Id of the item.
        start: Actual start.
        added: Time that the operator gave (positive) or took (negative).
        holds: The holds of this turn, in order.
        end: Actual end; None while the item is current.
        bent: What the speaker is told beyond the time that is left; negative: he is told less.
    """

    item: str
    start: datetime
    added: timedelta = ZERO
    holds: tuple[Held, ...] = ()
    end: datetime | None = None
    bent: timedelta = ZERO

    @property
    def is_held(self) -> bool:
        """True while a hold lasts."""
        return bool(self.holds) and self.holds[-1].end is None

    def held(self, now: datetime) -> timedelta:
        """Time that the turn has been held, a running hold counted up to `now`."""
        return sum(((hold.end or now) - hold.begin for hold in self.holds), ZERO)

    def due(self, line: Line, now: datetime) -> datetime | None:
        """When the item should end (design, section 4); None when it is open-ended.

        A hold moves it on, except where the end is fixed. It never lies before the start.
        """
        length = line.length(self.start)
        if length is None:
            return None
        held = ZERO if line.item.fixed_end else self.held(now)
        return self.start + max(length + self.added, ZERO) + held


class Progress(Struct, frozen=True, eq=False):
    """All that has happened so far, folded.

    Attributes:
        plan: The lines in their present order.
        turns: What was on stage, in order of time; the last one may be running.
        skipped: Ids of items left out.
        done: Ids of items that are or were on stage.
        given: Time given to (positive) or taken from pending items, by id.
        messages: The words that stand on each screen.
        said_at: When the words of each screen were put there.
        dark: Screens that are black.
        aux: The free timer beside the show.
        is_over: The show has ended.
        latest: The happening that led here; None at the start.
        before: The progress before `latest`: what undo goes back to.
        undone: What redo would bring back, nearest first.
    """

    plan: Plan
    turns: tuple[Turn, ...] = ()
    skipped: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    given: Mapping[str, timedelta] = field(default_factory=dict)
    messages: Mapping[Screen, str] = field(default_factory=dict)
    said_at: Mapping[Screen, datetime] = field(default_factory=dict)
    dark: frozenset[Screen] = frozenset()
    aux: FreeTimer = field(default_factory=FreeTimer)
    is_over: bool = False
    latest: Happening | None = None
    before: "Progress | None" = None
    undone: "tuple[Progress, ...]" = ()

    @property
    def phase(self) -> Phase:
        """The state of the show."""
        if self.is_over:
            return Phase.ENDED
        if not self.turns:
            return Phase.STANDBY
        last = self.turns[-1]
        if last.end is not None:
            return Phase.BETWEEN
        return Phase.HELD if last.is_held else Phase.RUNNING

    @property
    def current(self) -> Turn | None:
        """The turn that is running or held."""
        return self.turns[-1] if self.turns and self.turns[-1].end is None else None

    @property
    def place(self) -> int:
        """Index of the item that was last on stage; -1 before the first."""
        return self.plan.places[self.turns[-1].item] if self.turns else -1

    def is_pending(self, line: Line) -> bool:
        """True when the item is still to come on stage."""
        item = line.item.id
        return line.in_chain and item not in self.done and item not in self.skipped

    def pending(self) -> Iterator[Line]:
        """The items still to come, as GO will start them: onwards from the last on stage.

        Items that were taken back behind it come after all others.
        """
        after = self.place + 1
        lines = self.plan.lines
        return (x for part in (lines[after:], lines[:after]) for x in part if self.is_pending(x))
