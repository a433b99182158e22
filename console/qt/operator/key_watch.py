"""Tells a key that was pressed from one that is still down."""

from datetime import datetime, timedelta

from console.clock import Clock

# No finger comes back so soon: a release this short before a press is a key that repeats, as
# some window systems send it when they are too slow to say so.
_BOUNCE = timedelta(seconds=0.05)
# A key that has not been heard of for so long was let go where we could not see it.
_LOST = timedelta(seconds=2)


class KeyWatch:
    """Follows every key of a window, so that each press is obeyed once."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._down: dict[int, datetime] = {}
        self._released: dict[int, datetime] = {}
        self._is_fresh = True

    def down(self, key: int, *, is_repeat: bool) -> None:
        """A key was pressed, or says again that it is down."""
        now = self._clock.now()
        released, heard = self._released.get(key), self._down.get(key)
        is_bounce = released is not None and now - released < _BOUNCE
        is_held = heard is not None and now - heard < _LOST
        self._is_fresh = not (is_repeat or is_bounce or is_held)
        self._down[key] = now

    def up(self, key: int, *, is_repeat: bool) -> None:
        """A key was let go, unless it only repeats."""
        if not is_repeat:
            self._down.pop(key, None)
            self._released[key] = self._clock.now()
            self._is_fresh = True

    def forget(self) -> None:
        """The keyboard went elsewhere, and keys are let go there."""
        self._down.clear()
        self._is_fresh = True

    def take(self) -> bool:
        """True when what is asked now comes from a fresh press, or from no key at all."""
        is_fresh, self._is_fresh = self._is_fresh, True
        return is_fresh
