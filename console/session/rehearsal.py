"""Rehearsal: the clock of a run that runs at any rate, holds and jumps, and what is not kept."""

from datetime import datetime, timedelta

from msgspec import Struct

from console.clock import RehearsalClock
from console.session.session import Session
from console.show.outlook import Outlook
from console.show.refusals import Reason, Refused
from console.show.scenes import Scene, before_handover, cue_leap, into_item

RATES = (0.25, 0.5, 1.0, 2.0, 4.0, 10.0, 20.0, 40.0, 60.0)
LEAD = timedelta(seconds=10)  # how long before a hand-over a jump lands
_HEAD = _TAIL = timedelta(seconds=10)  # what is played of an item, cue to cue


class RehearsalState(Struct, frozen=True):
    """What a face shows of a rehearsal.

    Attributes:
        rate: Simulated seconds in a second, as it is or will be after the hold.
        is_held: The clock stands.
        is_off_record: What is done now is not kept.
        is_cue_to_cue: Time leaps over the middle of every item.
        can_repeat: There is a jump to make once more.
    """

    rate: float
    is_held: bool
    is_off_record: bool
    is_cue_to_cue: bool
    can_repeat: bool


class Rehearsal:
    """What can be done to the time of a rehearsal.

    A run on the record goes on without a gap, at whatever rate: its lengths are true. A jump
    would make them false, so it leaves the record first; `return_to_record` puts show and clock
    back to the moment that the record was left.
    """

    def __init__(self, session: Session, clock: RehearsalClock) -> None:
        self._session, self._clock = session, clock
        self._rate = clock.rate or 1.0
        self._left: datetime | None = None
        self._scene: Scene | None = None
        self._is_cue_to_cue = False

    def read_state(self) -> RehearsalState:
        """How it stands."""
        return RehearsalState(
            self._rate,
            self._clock.rate == 0,
            self._left is not None,
            self._is_cue_to_cue,
            self._scene is not None,
        )

    def faster(self) -> None:
        """The next higher rate."""
        self._run_at(next((rate for rate in RATES if rate > self._rate), RATES[-1]))

    def slower(self) -> None:
        """The next lower rate."""
        self._run_at(next((rate for rate in reversed(RATES) if rate < self._rate), RATES[0]))

    def hold_or_run(self) -> None:
        """Let the clock stand, or run again; a show that is held is another matter."""
        self._clock.rate = 0 if self._clock.rate else self._rate

    def to_handover(self) -> Refused | None:
        """Jump to `LEAD` before the next hand-over, off the record."""
        now = self._clock.now()
        return self._play(before_handover(self._session.progress, now, LEAD))

    def to_item(self, item: str) -> Refused | None:
        """Jump to `LEAD` before an item goes on stage, off the record."""
        return self._play(into_item(self._session.progress.plan, item, LEAD))

    def again(self) -> Refused | None:
        """Go back to where the last jump landed."""
        return self._play(self._scene)

    def leave_record(self) -> None:
        """Keep nothing of what is done from now on."""
        if self._left is None:
            self._left = self._clock.now()
            self._session.leave_record()

    def return_to_record(self) -> None:
        """Forget what was done off the record: show and clock stand where it was left."""
        if self._left is None:
            return
        self._is_cue_to_cue, self._scene = False, None
        self._clock.jump(self._left)
        self._left = None
        self._session.return_to_record()

    def go_cue_to_cue(self) -> None:
        """Play only the first and last moments of every item, off the record; or whole again."""
        self._is_cue_to_cue = not self._is_cue_to_cue
        if self._is_cue_to_cue:
            self.leave_record()

    def look(self, seen: Outlook) -> bool:
        """Leap when it goes cue to cue and there is something to leap over; True if it did."""
        leap = cue_leap(seen, _HEAD, _TAIL) if self._is_cue_to_cue else timedelta(0)
        if leap:
            self._clock.jump(self._clock.now() + leap)
        return bool(leap)

    def _play(self, scene: Scene | None) -> Refused | None:
        if scene is None:
            return Refused(Reason.NOWHERE)
        self.leave_record()
        self._scene = scene
        self._clock.jump(scene.at)
        self._session.play(scene.progress)
        return None

    def _run_at(self, rate: float) -> None:
        self._rate = rate
        if self._clock.rate:
            self._clock.rate = rate
