"""Values as JSON has them, and back: instants ISO 8601, lengths in seconds.

Readers raise KeyError, TypeError or ValueError for a value that cannot be what it should be.
"""

import math
from datetime import UTC, datetime, timedelta, tzinfo

from msgspec import Struct

LONGEST = timedelta(days=30)


def defaults_of(kind: type[Struct]) -> dict[str, object]:
    """The fields that may be left out, each with the value that it then has."""
    defaults = kind.__struct_defaults__
    return dict(zip(kind.__struct_fields__[-len(defaults) :], defaults, strict=False))


def in_zone(instant: datetime | None, zone: tzinfo) -> str | None:
    """ISO 8601 with the offset that `zone` has at that instant."""
    return instant.astimezone(zone).isoformat() if instant else None


def in_seconds(length: timedelta | None) -> float | int | None:
    """Seconds, to the millisecond; a whole number where it is one."""
    if length is None:
        return None
    seconds = round(length.total_seconds(), 3)
    return int(seconds) if seconds.is_integer() else seconds


def read_text(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def read_flag(value: object) -> bool:
    """True or false, never 1 or 0."""
    if not isinstance(value, bool):
        raise TypeError("true or false was expected")
    return value


def read_seconds(value: object) -> float:
    """A finite number of seconds, within `LONGEST` either way."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("a number of seconds was expected")
    if not math.isfinite(value) or abs(value) > LONGEST.total_seconds():
        raise ValueError("too many seconds")
    return value


def read_length(value: object) -> timedelta:
    """A length, never negative."""
    seconds = read_seconds(value)
    if seconds < 0:
        raise ValueError("a length is never negative")
    return timedelta(seconds=seconds)


def read_instant(value: object) -> datetime:
    """An instant (UTC) from ISO 8601 with an offset."""
    read = datetime.fromisoformat(read_text(value))
    if read.tzinfo is None:
        raise ValueError("an offset was expected")
    try:
        return read.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("out of time") from error


def read_list(value: object) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value


def read_record(value: object) -> dict[str, object]:
    """A record with names."""
    if not isinstance(value, dict):
        raise TypeError("a record was expected")
    return value
