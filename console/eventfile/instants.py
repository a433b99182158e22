"""Dates with times as data files write them: `2023-06-29 14:00:00 +02:00`, `June 11, 2025`."""

from datetime import date, timedelta, timezone

from msgspec import Struct

from console.eventfile.dates import leading_date
from console.eventfile.moments import leading
from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_ISO = shape(
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2})(?:(?:[TM]|\s+)(?P<time>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?"
    r"\s*(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_SHORTEST = len("1/1/25")


class Instant(Struct, frozen=True):
    """A date with what else is written beside it.

    Attributes:
        day: The date.
        minutes: Minutes after midnight; None when no time is written.
        offset: How far the written zone is ahead of UTC; None when none is written.
    """

    day: date
    minutes: int | None = None
    offset: timedelta | None = None


def instant_of(text: str) -> Instant | None:
    """The date, and the time if any, that a text begins with."""
    text = spaced(text).strip()
    if len(text) < _SHORTEST:
        return None
    found = _ISO.match(text)
    if found is None:
        return _in_words(text)
    try:
        day = date(*map(int, found["date"].split("-")))
    except ValueError:
        return None
    time = leading(found["time"]) if found["time"] else None
    return Instant(day, time.start if time else None, _offset(found["zone"]))


def _in_words(text: str) -> Instant | None:
    written = leading_date(text)
    day = written.whole(None) if written else None
    if written is None or day is None:
        return None
    time = leading(text[written.end :])
    return Instant(day, time.start if time else None)


def _offset(zone: str | None) -> timedelta | None:
    if zone is None:
        return None
    if zone[0] not in "+-":
        return timedelta(0)
    digits = zone[1:].replace(":", "")
    length = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return -length if zone[0] == "-" else length


def fixed_zone(offset: timedelta) -> timezone | None:
    """The zone of an offset that a clock can have."""
    return timezone(offset) if abs(offset) < timedelta(hours=24) else None
