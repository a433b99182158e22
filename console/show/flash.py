"""New words flash a few times, then stay: reckoned from when they were put, nothing remembered.

Three calm flashes in two seconds: below what disturbs anybody's eyes.
"""

from datetime import datetime, timedelta

from console.show.plan import ZERO

FLASHES = 3
_HALF = timedelta(milliseconds=350)  # lit for so long, then plain for as long
_LONGEST = _HALF * (2 * FLASHES - 1)  # the last one ends lit, and what is plain stays


def is_lit(put: datetime | None, now: datetime) -> bool:
    """True in the bright half of a flash of words that were put on a screen at `put`."""
    if put is None or not ZERO <= now - put < _LONGEST:
        return False
    return (now - put) // _HALF % 2 == 0


def next_flash(put: datetime, now: datetime) -> datetime | None:
    """When the words will look different; None once they stay as they are."""
    if not ZERO <= now - put < _LONGEST:
        return None
    return put + ((now - put) // _HALF + 1) * _HALF
