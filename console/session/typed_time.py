"""A time of day as people type it in a hurry: 15h20, 1520, 3 pm, midi; or +2, -1:30 from there."""

import re
from datetime import UTC, datetime, time, timedelta, tzinfo

from console.session.typed_length import typed_length

_SIGNS = {"+": 1, "-": -1, "−": -1, "–": -1}
_BARE = re.compile(r"(?P<hour>\d{1,2}?)(?P<minute>\d{2})?")
_EXACT = re.compile(r"(\d{1,2}:[0-5]\d):([0-5]\d)")
_DAY = timedelta(days=1)


def typed_step(text: str) -> timedelta | None:
    """How much more (+) or less (−) is asked for; None for what does not begin with a sign."""
    plain = text.strip()
    sign = _SIGNS.get(plain[:1], 0)
    length = typed_length(plain[1:]) if plain[1:].strip() else None
    return sign * length if sign and length is not None else None


def typed_time(text: str, near: datetime, zone: tzinfo) -> datetime | None:
    """The instant (UTC) nearest to `near` at which the clocks of `zone` show the time typed.

    A time that begins with a sign is counted from `near`. None for what is no time.
    """
    step = typed_step(text)
    if step is not None:
        return near + step
    exact = _EXACT.fullmatch(text.strip())
    minutes = _minutes(exact[1] if exact else text.strip())
    if minutes is None:
        return None
    wall = time(minutes // 60 % 24, minutes % 60, int(exact[2]) if exact else 0)
    today = near.astimezone(zone).date()
    instants = (
        datetime.combine(today + days * _DAY, wall, zone).astimezone(UTC) for days in (-1, 0, 1)
    )
    return min(instants, key=lambda instant: abs(instant - near))


def _minutes(text: str) -> int | None:
    """Minutes after midnight; also of 15, 915 and 1520, which no file would mean as times."""
    if found := _BARE.fullmatch(text):
        hour, minute = int(found["hour"]), int(found["minute"] or 0)
        return hour * 60 + minute if hour < 24 and minute < 60 else None  # noqa: PLR2004
    from console.eventfile.moments import leading

    moment = leading(text)
    if moment is None or moment.finish is not None or moment.end < len(text):
        return None
    return moment.start
