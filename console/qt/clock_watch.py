"""Tells when the machine's clock was corrected in mid-show, and follows it when asked."""

from functools import partial

from console.clock import Clock, SystemClock
from console.session.notices import Notices, Weight, lasting
from console.wording.desk import clock_parted
from console.wording.words import Words

CLOCK_NOTICE = "clock"


class ClockWatch:
    """Looks at the clock of a show; a rehearsal's own clock has nothing to part from."""

    def __init__(self, clock: Clock, notices: Notices, words: Words) -> None:
        self._clock = clock if isinstance(clock, SystemClock) else None
        self._notices, self._words = notices, words

    def look(self) -> None:
        """Post a notice while the clocks stand apart, withdraw it when they do not."""
        ahead = self._clock.parted() if self._clock else None
        if ahead is None:
            self._notices.withdraw(CLOCK_NOTICE)
        elif all(notice.key != CLOCK_NOTICE for notice in self._notices.standing):
            told = partial(clock_parted, ahead=ahead)
            self._notices.post(lasting(self._words, Weight.WARNING, CLOCK_NOTICE, told))

    def follow(self) -> None:
        """Take the machine's corrected time."""
        if self._clock:
            self._clock.follow()
        self._notices.withdraw(CLOCK_NOTICE)
