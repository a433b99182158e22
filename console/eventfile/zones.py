"""The zone in which an event's clock times are read."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from console.eventfile.instants import Instant, fixed_zone
from console.eventfile.shape import shape

_ZONES = {
    "fr": "Europe/Paris",
    "de": "Europe/Berlin",
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
    "nl": "Europe/Amsterdam",
    "pt": "Europe/Lisbon",
    "ca": "Europe/Madrid",
    "sv": "Europe/Stockholm",
    "da": "Europe/Copenhagen",
    "nb": "Europe/Oslo",
    "no": "Europe/Oslo",
    "pl": "Europe/Warsaw",
    "en": "Europe/London",
}


# Continent, land, town: the library looks for longer paths too, as deep as they go.
_NAME = shape(r"[\w+-]{1,40}(?:/[\w+-]{1,40}){0,2}", re.ASCII)


def named_zone(name: str) -> tzinfo | None:
    """The zone of this name, or None."""
    if not _NAME.fullmatch(name.strip()):
        return None
    try:
        return ZoneInfo(name.strip())
    except (KeyError, ValueError, OSError):
        return None


def meant_at_home(instant: Instant | None, language: str | None) -> Instant | None:
    """An instant as it was meant: midnight at home in UTC, as forms keep a date, is that date."""
    home = named_zone(_ZONES.get(language or "", "")) if language else None
    if instant is None or not instant.minutes or instant.offset != timedelta(0) or home is None:
        return instant
    moment = datetime.combine(instant.day, time(0), UTC) + timedelta(minutes=instant.minutes)
    there = moment.astimezone(home)
    return instant if there.hour or there.minute else Instant(there.date())


def zone_of(language: str | None, offset: timedelta | None, day: date | None) -> tzinfo:
    """The zone that a language and a written offset point to.

    An offset that the language's home has on that day means that home; another offset stands
    for itself.
    """
    home = named_zone(_ZONES.get(language or "", "")) if language else None
    if offset is None:
        return home or UTC
    noon = datetime.combine(day or date(2001, 1, 1), time(12))
    # One page in winter time and one in summer time, both on a summer day: the wall clock wins.
    summer, winter = datetime(2001, 7, 1), datetime(2001, 1, 1)  # noqa: DTZ001
    if home and offset in {home.utcoffset(noon), home.utcoffset(summer), home.utcoffset(winter)}:
        return home
    return fixed_zone(offset) or home or UTC
