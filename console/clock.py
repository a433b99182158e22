"""Clocks: the only module that reads the machine's time."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

TOLERANCE = timedelta(seconds=2)


class Clock(Protocol):
    """Something that knows what time it is for a show."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


def wall_time() -> datetime:
    """What the machine believes the time to be; it may be corrected at any moment."""
    return datetime.now(UTC)


def steady_time() -> timedelta:
    """Time since some fixed moment; never steps, and goes on while the machine sleeps."""
    asleep_too = getattr(time, "CLOCK_BOOTTIME", None)  # Linux alone stops the other one in sleep
    if isinstance(asleep_too, int):
        return timedelta(seconds=time.clock_gettime(asleep_too))
    return timedelta(seconds=time.monotonic())


def awake_time() -> timedelta:
    """Time since some fixed moment, sleep left out: as window systems stamp their events."""
    return timedelta(seconds=time.monotonic())


class SystemClock:
    """Wall time read once, then carried on by steady time.

    A correction of the machine's clock in mid-show makes no countdown jump. `parted` tells
    of it, and `follow` accepts it.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = wall_time,
        steady: Callable[[], timedelta] = steady_time,
    ) -> None:
        self._wall, self._steady = wall, steady
        self.follow()

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return self._base + self._steady() - self._since

    def parted(self) -> timedelta | None:
        """How far the machine's clock is ahead of ours, when that is more than `TOLERANCE`."""
        ahead = self._wall() - self.now()
        return ahead if abs(ahead) > TOLERANCE else None

    def follow(self) -> None:
        """Take the machine's time as it is now."""
        self._base, self._since = self._wall(), self._steady()


class RehearsalClock:
    """A clock that runs at any rate, holds and jumps, driven by another clock.

    Attributes:
        rate: Simulated seconds in a second of the other clock; 0 holds.
    """

    def __init__(self, start: datetime, rate: float, driver: Clock) -> None:
        self._driver = driver
        self._base, self._since = start, driver.now()
        self._rate = rate

    @property
    def rate(self) -> float:
        """How fast it runs."""
        return self._rate

    @rate.setter
    def rate(self, rate: float) -> None:
        self.jump(self.now())
        self._rate = rate

    def now(self) -> datetime:
        """The simulated instant, in UTC."""
        return self._base + (self._driver.now() - self._since) * self._rate

    def jump(self, to: datetime) -> None:
        """Make it `to` now, and go on from there at the same rate."""
        self._base, self._since = to, self._driver.now()


class FrozenClock:
    """A clock that stands at one instant, for pictures."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The instant that it stands at."""
        return self._at
