"""Plans to win lost time back: looked for only when they are needed, and the one looked at."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from console.clock import Clock
from console.session.session import Session
from console.show.changes import recover
from console.show.deeds import Change, Recover
from console.show.outlook import Outlook, outlook_at
from console.show.plan import ZERO
from console.show.progress import Progress
from console.show.refusals import Refused

if TYPE_CHECKING:  # few shows are late when they open
    from console.show.recovery import RecoveryPlan

_AGE = timedelta(seconds=10)  # plans this old, on the clock of the show, are looked for anew
_REST = 50  # after a search that took so long, this many times as long without one


class Recovering:
    """What can be proposed to the operator, and which proposal is being looked at.

    Attributes:
        plans: What can be proposed, best first; empty while nobody needs it.
        place: Which of them is looked at.
        with_next: The next item may be touched too.
        is_open: The operator is looking at the plans.
    """

    def __init__(self, session: Session, real_clock: Clock, after: timedelta) -> None:
        self._session, self._clock, self._after = session, real_clock, after
        self._seen: Progress | None = None
        self._seen_at, self._took = real_clock.now(), ZERO
        self._asked_at = session.clock.now()
        self.plans: tuple[RecoveryPlan, ...] = ()
        self.place = 0
        self.with_next = self.is_open = False

    @property
    def chosen(self) -> "RecoveryPlan | None":
        """The plan that is looked at, or would be first."""
        return self.plans[self.place] if self.plans else None

    @property
    def changes(self) -> Mapping[str, Change]:
        """What the plan that is looked at changes, by item; nothing while none is."""
        if not self.is_open or self.chosen is None:
            return {}
        return {change.id: change for change in self.chosen.changes}

    @property
    def titles(self) -> Mapping[str, str]:
        """Titles of all items by id, to put plans in words."""
        return {line.item.id: line.item.title for line in self._session.progress.plan.lines}

    def is_late(self, outlook: Outlook) -> bool:
        """True when the end is so late that something should be offered."""
        late = outlook.end_drift or ZERO
        return late > self._after and not self._session.is_looking

    def look(self, outlook: Outlook) -> None:
        """Look for plans if they are needed, and those at hand are no longer good."""
        if not (self.is_open or self.is_late(outlook)):
            self.plans, self._seen, self.place = (), None, 0
            return
        rested = self._clock.now() - self._seen_at
        is_stale = self._seen is not self._session.progress or (
            abs(outlook.now - self._asked_at) >= _AGE
        )
        if self._seen is None or (is_stale and rested >= self._took * _REST):
            self._search(outlook.now)

    def open(self) -> None:
        """Begin to look at the plans."""
        self.is_open = True
        self.place = 0
        self._search(self._session.clock.now())

    def stand_as(self, last: "Recovering") -> None:
        """Look at the plan that another one over the same show looks at."""
        self.is_open, self.with_next = last.is_open, last.with_next
        self.plans, self.place = last.plans, last.place
        self._search(self._session.clock.now())

    def close(self) -> None:
        """Look no longer; nothing has changed."""
        self.is_open = self.with_next = False
        self._seen = None
        self.place = 0

    def choose(self, place: int) -> None:
        """Look at the plan of that place; there may be none."""
        if 0 <= place < len(self.plans):
            self.place = place

    def include_next(self) -> None:
        """Let the plans touch the next item too, or leave it alone again."""
        self.with_next = not self.with_next
        self._search(self._session.clock.now())

    def accepted(self) -> Recover | None:
        """The deed that the chosen plan is; the operator has looked enough."""
        plan = self.chosen
        self.close()
        return Recover(plan.changes) if plan else None

    def proposed(self, outlook: Outlook) -> Outlook:
        """The show as it would stand with the plan that is looked at."""
        if not self.is_open or self.chosen is None:
            return outlook
        tried = recover(self._session.progress, Recover(self.chosen.changes))
        return outlook if isinstance(tried, Refused) else outlook_at(tried, outlook.now)

    def _search(self, now: datetime) -> None:
        """Look for plans; the one of the same name stays the chosen one."""
        from console.show.recovery import recovery_plans

        name = self.chosen.name if self.chosen else None
        began = self._clock.now()
        progress = self._session.progress
        self.plans = recovery_plans(progress, now, with_next=self.with_next)
        self._seen, self._seen_at, self._asked_at = progress, self._clock.now(), now
        self._took = self._seen_at - began
        names = [plan.name for plan in self.plans]
        self.place = names.index(name) if name in names else 0
