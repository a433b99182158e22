"""A free timer beside the show: it counts up, or down from a length, and moves nothing."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.show.plan import ZERO


class FreeTimer(Struct, frozen=True):
    """A timer as it was last started, stopped or put back.

    Attributes:
        length: What it counts down from; zero: it counts up.
        counted: What it had counted when it was last started or stopped.
        since: When it was started; None while it stands.
    """

    length: timedelta = ZERO
    counted: timedelta = ZERO
    since: datetime | None = None

    @property
    def is_running(self) -> bool:
        """True while it counts."""
        return self.since is not None

    @property
    def is_shown(self) -> bool:
        """False when there is nothing to see: it counts up and has not begun."""
        return self != FreeTimer()

    @property
    def is_at_its_beginning(self) -> bool:
        """True when it stands and has counted nothing."""
        return self.since is None and self.counted == ZERO

    def elapsed(self, now: datetime) -> timedelta:
        """Time that it has counted."""
        return self.counted + (max(now - self.since, ZERO) if self.since else ZERO)

    def remaining(self, now: datetime) -> timedelta | None:
        """Time left, negative when it is over; None when it counts up."""
        return self.length - self.elapsed(now) if self.length else None

    def turned(self, length: timedelta | None, at: datetime, *, on: bool) -> "FreeTimer":
        """The timer started or stopped; with a `length`, put back to its beginning first."""
        if length is None:
            standing = replace(self, counted=self.elapsed(at), since=None)
        else:
            standing = FreeTimer(max(length, ZERO))
        return replace(standing, since=at) if on else standing
