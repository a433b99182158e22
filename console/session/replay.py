"""A run that is over, looked at again: every screen shows what it showed, at any instant of it."""

from bisect import bisect_right
from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec import Struct

from console.clock import Clock, RehearsalClock
from console.journal.journal import Journal
from console.journal.kept_run import KeptRun
from console.session.log import RunLog
from console.session.rehearsal import LEAD, Rehearsal, RehearsalState
from console.session.session import Session
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.progress import Progress, Turn
from console.show.refusals import Reason, Refused
from console.show.rules import after

_BEFORE, _BEHIND = timedelta(seconds=30), timedelta(seconds=10)


class ReplayState(RehearsalState, frozen=True):
    """What a face shows of a replay.

    Attributes:
        share: How far it is, 0 to 1.
    """

    share: float


class ReplayedSession(Session):
    """A session that only looks: it stands where the run stood when its clock said so."""

    def __init__(self, clock: Clock, run: KeptRun, number: int) -> None:
        super().__init__(clock, RunLog(Journal(), run.kind, run.order))
        self._number = number
        self._steps = [self._progress]
        self._instants: list[datetime] = []
        for happening in run.happenings:
            answer = after(self._steps[-1], happening)
            if isinstance(answer, Progress):
                self._steps.append(answer)
                self._instants.append(happening.at)

    @property
    def is_looking(self) -> bool:
        """Always: nothing is done to what has been."""
        return True

    @property
    def run(self) -> int | None:
        """The number of the run that is replayed."""
        return self._number

    @property
    def last(self) -> Progress:
        """Where the show stood at its end."""
        return self._steps[-1]

    @property
    def progress(self) -> Progress:
        """Where the show stood."""
        return self._steps[bisect_right(self._instants, self.clock.now())]

    def outlook(self) -> Outlook:
        """The show as it stood."""
        self._progress = self.progress
        return super().outlook()

    def trial(self, deed: Deed) -> Refused:  # noqa: ARG002 - whatever it is
        """Refuse: what has been stays."""
        return Refused(Reason.REPLAY)

    def do(self, deed: Deed) -> Refused:
        """The same."""
        return self.trial(deed)

    def catch_up(self) -> None:
        """Nobody writes on a run that is over."""


class Scrubbing(Struct, frozen=True):
    """The time of a replay, for a band over the desk.

    Attributes:
        run: What is looked at.
        read: How it stands.
        seek: Goes to a part of the run, 0 to 1.
    """

    run: KeptRun
    read: Callable[[], ReplayState]
    seek: Callable[[float], None]


class Replay(Rehearsal):
    """The time of a replay: it runs at any rate, stands, jumps, and can be scrubbed.

    What leaves the record of a rehearsal has no sense here, and does nothing.

    Attributes:
        run: What is looked at.
    """

    def __init__(self, session: ReplayedSession, clock: RehearsalClock, run: KeptRun) -> None:
        super().__init__(session, clock)
        self.run = run
        self._looked_at, self._time = session, clock
        self._begin = run.happenings[0].at - _BEFORE
        self._end = run.happenings[-1].at + _BEHIND
        self._landed: datetime | None = None

    def read_state(self) -> ReplayState:
        """How it stands."""
        return ReplayState(
            rate=self._rate,
            is_held=self._time.rate == 0,
            is_off_record=False,
            is_cue_to_cue=False,
            can_repeat=self._landed is not None,
            share=(self._time.now() - self._begin) / (self._end - self._begin),
        )

    def seek(self, share: float) -> None:
        """Go to a part of the run, 0 to 1."""
        self._time.jump(self._begin + (self._end - self._begin) * min(max(share, 0.0), 1.0))

    def to_handover(self) -> Refused | None:
        """Jump to `LEAD` before the next hand-over."""
        now = self._time.now() + LEAD
        coming = (turn.start for turn in self._turns() if turn.start > now)
        return self._land(next(coming, None))

    def to_item(self, item: str) -> Refused | None:
        """Jump to `LEAD` before an item went on stage."""
        starts = (turn.start for turn in self._turns() if turn.item == item)
        return self._land(next(starts, None))

    def again(self) -> Refused | None:
        """Go back to where the last jump landed."""
        return self._land(self._landed)

    def leave_record(self) -> None:
        """There is no record to leave."""

    def return_to_record(self) -> None:
        """There is none to return to."""

    def go_cue_to_cue(self) -> None:
        """Everything is shown."""

    def look(self, seen: Outlook) -> bool:
        """Stand at the end; True when it has just come to it."""
        if seen.now < self._end or not self._time.rate:
            return False
        self._time.rate = 0
        self._time.jump(self._end)
        return True

    def _turns(self) -> tuple[Turn, ...]:
        return self._looked_at.last.turns

    def _land(self, start: datetime | None) -> Refused | None:
        if start is None:
            return Refused(Reason.NOWHERE)
        self._landed = start
        self._time.jump(start - LEAD)
        return None


def replayed(run: KeptRun, number: int, clock: Clock) -> tuple[ReplayedSession, Replay]:
    """A run of the journal, standing at its beginning."""
    time = RehearsalClock(run.happenings[0].at - _BEFORE, 1.0, clock)
    session = ReplayedSession(time, run, number)
    return session, Replay(session, time, run)
