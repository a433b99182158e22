"""When an item is: a time, a range or several, found at the head or the tail of a line."""

import re
from typing import Final

from msgspec import Struct

from console.eventfile.clock_shapes import (
    BEFORE,
    JOIN,
    NAMED_HOURS,
    OPEN_END,
    ZONE,
    bare_hour,
    clock,
)
from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_DAY: Final = 24 * 60
_HALF_DAY: Final = 12 * 60
_HOUR: Final = 60
_MOST_SITTINGS: Final = 8

_RANGE = (
    rf"(?:(?:{clock('a_')}|{bare_hour('a_')})"
    rf"{ZONE}(?:{OPEN_END}|{JOIN}{BEFORE}?(?:{clock('b_')}|{bare_hour('b_')}(?!€|[\w°%/.,:-])){ZONE})?)"
)
_WHEN = shape(rf"(?<![\w.,:/+-]){BEFORE}{{0,2}}{_RANGE}", re.IGNORECASE)
_OPENERS = shape(r"[^\w~≈]{0,24}")
_CLOSERS = shape(
    r"\s?(?:uhr\b|h\b)?[\s\])}»\"'”’*]*\s?(?:[:;|,.·•>→=]|[-‐‑‒–—―−]{1,3}|\s)*", re.IGNORECASE
)
_NEXT_SITTING = shape(r"\s?(?:[,;/&]|\b(?:ou|et|or|and|oder|und)\b)\s?", re.IGNORECASE)

_ALSO = frozenset({"&", "et", "and", "und", "ou", "or", "oder"})


class Sitting(Struct, frozen=True):
    """One time or range, in minutes after midnight; past 24 h when the range crosses it."""

    start: int
    finish: int | None = None


class Moment(Struct, frozen=True):
    """A stretch of text that says when.

    Attributes:
        begin: Its first character.
        end: The character after it and the punctuation that parts it from the title.
        sittings: The times that it gives; none when what it gives is impossible.
        impossible: The text of a time that no clock shows, such as 25h70.
        backwards: The range as written, when it ends before it starts.
        written: Shape of the time: ":" for 14:00, "." for 14.00, "h" for the others.
    """

    begin: int
    end: int
    sittings: tuple[Sitting, ...] = ()
    impossible: str | None = None
    written: str = "h"

    @property
    def start(self) -> int | None:
        """Minutes after midnight at which the first sitting begins."""
        return self.sittings[0].start if self.sittings else None

    @property
    def finish(self) -> int | None:
        """Minutes after midnight at which the first sitting ends, if it says so."""
        return self.sittings[0].finish if self.sittings else None


def leading(text: str) -> Moment | None:
    """The moment at the head of a line, whatever brackets or signs stand before it."""
    plain = spaced(text)
    opened = _OPENERS.match(plain)
    return _moment(plain, opened.end() if opened else 0)


def trailing(text: str) -> Moment | None:
    """The moment that ends a line: `Accueil (9h-9h30)`, `Concert, 20 h 30`."""
    plain = spaced(text).rstrip()
    last = None
    for found in _WHEN.finditer(plain, max(0, len(plain) - 80)):
        if last is None or found.start() > last.end:
            last = _moment(plain, found.start())
            if last and plain[last.end :].strip(" .)]}»\"'*") == "":
                return last
    return None


def every(text: str) -> list[Moment]:
    """Every moment in a text."""
    plain = spaced(text)
    found = []
    place = 0
    while match := _WHEN.search(plain, place):
        moment = _moment(plain, match.start())
        place = match.end()
        if moment:
            found.append(moment)
    return found


def clock_minutes(text: str) -> int | None:
    """Minutes after midnight of a text that is one time and nothing else."""
    moment = leading(text)
    if moment is None or moment.start is None or moment.end < len(text.rstrip()):
        return None
    return moment.start


def _moment(text: str, place: int) -> Moment | None:
    found = _WHEN.match(text, place)
    if found is None or _is_bare(found) or _is_length(found):
        return None
    sittings: list[Sitting] = []
    begin, end = place, found.end()
    written = (found["a_sign"] or "h")[0]
    while True:
        sitting = _sitting(found)
        if sitting is None:
            return Moment(begin, _closed(text, end), (), found[0].strip(), written)
        sittings.append(sitting)
        parted = _NEXT_SITTING.match(text, end)
        following = _WHEN.match(text, parted.end()) if parted else None
        if following is None or len(sittings) >= _MOST_SITTINGS or not _is_next(parted, following):
            return Moment(begin, _closed(text, end), tuple(sittings), None, written)
        found, end = following, following.end()


def _is_next(parted: re.Match[str] | None, following: re.Match[str]) -> bool:
    """Is what follows another range, or after "&", "et" a lone time that the same words have?"""
    is_lone = following["a_hour"] is not None and not following["b_named"]
    return following["b_hour"] is not None or (
        is_lone and parted is not None and parted[0].strip().lower() in _ALSO
    )


def _is_bare(found: re.Match[str]) -> bool:
    """Are there numbers only, of which no unit says that they are hours?"""
    return found["a_bare"] is not None and not (found["b_hour"] or found["b_named"])


def _is_length(found: re.Match[str]) -> bool:
    """Is "24h" how long something is? As a time, people write 24:00."""
    return found["a_hour"] == "24" and not (found["a_sign"] or found["a_after"] or found["b_hour"])


def _closed(text: str, end: int) -> int:
    closed = _CLOSERS.match(text, end)
    return closed.end() if closed else end


def _sitting(found: re.Match[str]) -> Sitting | None:
    """The range that was found, or None when it is impossible."""
    finish = _minutes(found, "b_")
    start = _minutes(found, "a_")
    if start is None or (finish is None and any(found.group("b_named", "b_hour", "b_bare"))):
        return None
    if finish is not None:
        start, finish = _noons(start, finish, found)
        start = _same_half(start, finish, found)
    return Sitting(start, finish)


def _noons(start: int, finish: int, found: re.Match[str]) -> tuple[int, int]:
    """11:20 am - 12:00 am ends at noon, 12:15 am - 12:30 pm begins there: people confuse them."""
    if finish < _HOUR and _HALF_DAY // 2 <= start < _HALF_DAY and found["b_half"]:
        return start, finish + _HALF_DAY
    if start < _HOUR and _HALF_DAY <= finish < _HALF_DAY + 3 * _HOUR and found["a_half"]:
        return start + _HALF_DAY, finish
    return start, finish


def _minutes(found: re.Match[str], name: str) -> int | None:
    """Minutes after midnight of one end of a range."""
    named, bare, hour = found.group(name + "named", name + "bare", name + "hour")
    if named:
        noon = NAMED_HOURS.get(named.lower())  # None: a capital İ has no single small letter
        return None if noon is None else noon * _HOUR
    if bare:
        hour, _, minute = bare.replace(".", ":").partition(":")
    elif hour:
        minute = found[name + "after"] or found[name + "minute"] or ""
    else:
        return None
    hours, minutes = int(hour), int(minute or 0)
    half = (found[name + "half"] or found[name + "lone"] or "").lower()
    if half and 1 <= hours <= 12:  # noqa: PLR2004
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    if hours > 24 or minutes >= _HOUR or (hours == 24 and minutes):  # noqa: PLR2004
        return None
    return hours * _HOUR + minutes


def _same_half(start: int, finish: int, found: re.Match[str]) -> int:
    """2:00 - 3:00 pm begins in the afternoon, 11:00 - 1:00 pm in the morning."""
    says = found["b_half"] or found["b_lone"]
    silent = not (found["a_half"] or found["a_lone"])
    if says and silent and start < _HALF_DAY <= finish and start + _HALF_DAY <= finish:
        return start + _HALF_DAY
    return start


def crosses_midnight(sitting: Sitting) -> bool:
    """Does the range end after midnight, as 22:00-01:00 does?"""
    return sitting.finish is not None and sitting.start - sitting.finish > _HALF_DAY // 2


__all__ = ["Moment", "Sitting", "clock_minutes", "crosses_midnight", "every", "leading", "trailing"]
