"""When a line of a run sheet is: the times of a cell, to the second."""

from datetime import date, datetime, time, timedelta
from functools import lru_cache

from msgspec import Struct

from console.eventfile.dates import Written, leading_date
from console.eventfile.moments import leading
from console.eventfile.shape import shape

_SHORTEST_ISO = 12
_CLOCK = shape(r"\d{1,2}:\d{2}(:\d{2})?")


class When(Struct, frozen=True):
    """What a cell of a column of times says.

    Attributes:
        day: The date in it, as written.
        start: Time after midnight.
        finish: The end, where the cell holds a range.
        impossible: The text of a time that no clock shows.
    """

    day: Written | None = None
    start: timedelta | None = None
    finish: timedelta | None = None
    impossible: str | None = None


@lru_cache(maxsize=4096)
def when_of(text: str) -> When | None:
    """Read a cell; None: it says nothing about time."""
    if exact := _exact(text):
        return exact
    day = leading_date(text)
    moment = leading(text[day.end :] if day else text)
    if moment is None:
        return When(day) if day else None
    if not moment.sittings:
        return When(day, impossible=moment.impossible)
    sitting = moment.sittings[0]
    finish = None if sitting.finish is None else timedelta(minutes=sitting.finish)
    return When(day, timedelta(minutes=sitting.start), finish)


def _exact(text: str) -> When | None:
    """What machines write: 14:00:30, 2026-03-02 14:00:30, 2026-03-02T14:00:30+01:00."""
    try:
        if len(text) >= _SHORTEST_ISO:
            stamp = datetime.fromisoformat(text)
            return When(written_day(stamp.date()), _since_midnight(stamp.time()))
        if _CLOCK.fullmatch(text):
            padded = f"0{text}" if text[1] == ":" else text
            return When(start=_since_midnight(time.fromisoformat(padded)))
    except ValueError:
        return None
    return None


def _since_midnight(clock: time) -> timedelta:
    return timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)


def written_day(day: date) -> Written:
    """A date as if it were written in full."""
    return Written(0, 10, day.year, day.month, day.day)
