"""How times are rounded for display, the same on every screen, and when a digit changes."""

import math
from datetime import UTC, datetime, timedelta

from console.show.flash import next_flash
from console.show.outlook import Outlook

ON_TIME = timedelta(seconds=3)
_SECOND = timedelta(seconds=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def countdown_seconds(remaining: timedelta) -> int:
    """Whole seconds that a countdown shows: the ceiling (0.4 s → 1; −0.4 s → 0; −1 s → −1)."""
    return math.ceil(remaining.total_seconds())


def elapsed_seconds(elapsed: timedelta) -> int:
    """Whole seconds that a count-up shows: only those that are over."""
    return math.floor(elapsed.total_seconds())


def drift_seconds(drift: timedelta) -> int:
    """Whole seconds of drift, cut towards zero so that it agrees with an overrun countdown."""
    return math.trunc(drift.total_seconds())


def is_on_time(drift: timedelta) -> bool:
    """True within the three seconds that nobody can see."""
    return abs(drift) <= ON_TIME


def next_change(outlook: Outlook) -> datetime:
    """The next instant at which a displayed digit, or a flash, changes if nothing else happens.

    Every number on a screen counts from one of a few moments, and changes when a whole number
    of seconds parts it from that moment.
    """
    current, following = outlook.current, outlook.next
    moments = [_EPOCH]
    if current is not None:
        moments += [m for m in (current.due, current.row.line.end, current.started) if m]
        moments.append(outlook.now - current.elapsed)
        if current.due and current.bent:
            moments.append(current.due + current.bent)
    if following is not None:
        moments += [following.planned, following.projected]
    if outlook.overdue is not None:
        moments.append(outlook.now - outlook.overdue)
    if outlook.aux.since is not None:
        moments.append(outlook.aux.since - outlook.aux.counted)
    digit = outlook.now + min(_to_whole_second(outlook.now - moment) for moment in moments)
    flashes = (next_flash(put, outlook.now) for put in outlook.said_at.values())
    return min([digit, *(flash for flash in flashes if flash)])


def _to_whole_second(since: timedelta) -> timedelta:
    return _SECOND - since % _SECOND
