"""Instants and lengths as each language writes them."""

from datetime import datetime, timedelta, tzinfo

from console.show.times import countdown_seconds, drift_seconds, elapsed_seconds, is_on_time
from console.wording.words import Words

MINUS = "−"
_MINUTE = 60  # seconds in a minute, and minutes in an hour


def clock_time(words: Words, instant: datetime | None, zone: tzinfo) -> str:
    """Hours and minutes: « 15 h 10 » in French, 15:10 in English; nothing for None."""
    if instant is None:
        return ""
    local = instant.astimezone(zone)
    if words.language == "fr":
        return f"{local.hour}\u00a0h\u00a0{local.minute:02}"
    return f"{local:%H:%M}"


def exact_time(instant: datetime, zone: tzinfo) -> str:
    """Hours, minutes and seconds as a clock on a wall shows them, in both languages."""
    return f"{instant.astimezone(zone):%H:%M:%S}"


def countdown(remaining: timedelta) -> str:
    """Time left: 6:30, 1:05:00, −0:30."""
    return _clockwork(countdown_seconds(remaining))


def count_up(elapsed: timedelta) -> str:
    """Time gone by: 6:30."""
    return _clockwork(elapsed_seconds(elapsed))


def signed(length: timedelta) -> str:
    """A length that always carries its sign: +1:30, −0:40, +0:00."""
    seconds = drift_seconds(length)
    return _clockwork(seconds) if seconds < 0 else f"+{_clockwork(seconds)}"


def drift_word(words: Words, drift: timedelta) -> str:
    """Late, early or on time: the word that goes with a drift's sign."""
    if is_on_time(drift):
        return words.say("on time")
    return words.say("late") if drift > timedelta(0) else words.say("early")


def length(duration: timedelta | None) -> str:
    """A planned length in both languages: 45 s, 5 min, 1 h 30; nothing when open-ended."""
    if duration is None:
        return ""
    minutes, seconds = divmod(round(duration.total_seconds()), _MINUTE)
    if seconds:
        return _clockwork(minutes * _MINUTE + seconds) if minutes else f"{seconds}\u00a0s"
    hours, minutes = divmod(minutes, _MINUTE)
    if not hours:
        return f"{minutes}\u00a0min"
    return f"{hours}\u00a0h\u00a0{minutes:02}" if minutes else f"{hours}\u00a0h"


def _clockwork(seconds: int) -> str:
    sign = MINUS if seconds < 0 else ""
    minutes, seconds = divmod(abs(seconds), _MINUTE)
    hours, minutes = divmod(minutes, _MINUTE)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{seconds:02}"
    return f"{sign}{minutes}:{seconds:02}"
