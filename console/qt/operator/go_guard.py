"""The guard on GO: one press, one hand-over."""

from datetime import datetime, timedelta

from console.clock import Clock


class GoGuard:
    """Lets a GO through when there was quiet before it.

    A press within the guard's interval is refused and begins the interval anew. So a key that
    repeats, bounces or is leant on does nothing after its first press, whatever sends it.
    """

    def __init__(self, clock: Clock, interval: timedelta) -> None:
        self._clock, self.interval = clock, interval
        self._last: datetime | None = None

    @property
    def is_open(self) -> bool:
        """True when a GO would go through now."""
        return self._last is None or self._clock.now() - self._last >= self.interval

    def press(self) -> bool:
        """Ask for a GO; True when it may be done."""
        was_open = self.is_open
        self._last = self._clock.now()
        return was_open
