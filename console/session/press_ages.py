"""A command older than some seconds is dropped, not done late: a frozen machine must not GO.

Input events say when they were made, on a clock of the window system's own. Its distance to
ours is learnt from events that arrive promptly. An event can only be late when we were frozen
until just now: one that says otherwise tells of a clock that jumped, and is believed to be fresh.
"""

from collections.abc import Callable
from datetime import timedelta

from console.clock import awake_time
from console.show.plan import ZERO
from console.show.refusals import Reason, Refused

TOO_OLD = timedelta(seconds=15)
_FROZEN = timedelta(seconds=3)  # no sign of life for so long: we were frozen
_DRAINING = timedelta(seconds=2)  # and what was pressed meanwhile comes out by then
_SAME_TURN = timedelta(seconds=0.5)  # a deed this soon after an event comes from it


def too_old(age: timedelta) -> Refused | None:
    """The refusal of a command of that age, or None for one that is fresh enough."""
    return Refused(Reason.TOO_OLD, str(age // timedelta(seconds=1))) if age > TOO_OLD else None


class PressAges:
    """How old presses are when they are handled."""

    def __init__(self, awake: Callable[[], timedelta] = awake_time) -> None:
        self._awake = awake
        self._ahead: timedelta | None = None  # of our clock, to the events' own
        self._seen = self._thawed = awake()
        self._noted, self._age = self._seen - _SAME_TURN * 2, ZERO

    def live(self) -> None:
        """Be alive: called at every beat, more often than `_FROZEN`."""
        now = self._awake()
        if now - self._seen > _FROZEN:
            self._thawed = now
        self._seen = now

    def note(self, milliseconds: int) -> None:
        """An event is handled that was made at that time; 0: it does not say."""
        self.live()
        self._noted = self._seen
        self._age = self._age_of(timedelta(milliseconds=milliseconds)) if milliseconds else ZERO

    def refusal(self) -> Refused | None:
        """Why the event that is being handled must do nothing, or None."""
        is_from_event = self._awake() - self._noted <= _SAME_TURN
        return too_old(self._age) if is_from_event else None

    def _age_of(self, made: timedelta) -> timedelta:
        ahead = self._seen - made
        if self._ahead is None or ahead <= self._ahead:
            self._ahead = ahead
            return ZERO
        age = ahead - self._ahead
        was_frozen = self._seen - age < self._thawed
        if age > _FROZEN and not (was_frozen and self._seen - self._thawed <= _DRAINING):
            self._ahead = ahead
            return ZERO
        return age
