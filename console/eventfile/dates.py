"""Dates as people write them, whole or in part, in the languages of Europe."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.calendar_words import BRIEF_WEEKDAYS, MONTHS, WEEKDAYS
from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_LOOSE = (" / ", ". ")
_SHORT = 3  # "mon" and "sat" are words too
_LAST_HOUR = 24
_STEM = 3


def _any_of(words: Iterable[str]) -> str:
    """The longest of these words that fits; those with another first letter are not tried."""
    by_letter = groupby(sorted(words, reverse=True), key=itemgetter(0))
    rests = ((letter, "|".join(word[1:] for word in group)) for letter, group in by_letter)
    return f"(?:{'|'.join(f'{letter}(?:{rest})' for letter, rest in rests)})"


_MONTH = rf"{_any_of({name[:_STEM] for name in MONTHS})}[^\W\d_]{{0,9}}"
"""What begins like a month; whether it is one is looked up."""

_WEEKDAY = _any_of(WEEKDAYS)
_BRIEF = _any_of(BRIEF_WEEKDAYS)
_DAY = r"\d{1,2}(?:er|ère|st|nd|rd|th|º|ª|\.|e)?"
_YEAR = r"(?:19|20)\d{2}"
_LINK = r"\s?(?:de |del |d['’]|of |-)?(?:de )?"
_ALSO = (
    r"(?:\s?(?:[-–—/,&]|et|and|und|y|e|au|to|bis|al|à|/)\s?"
    rf"(?:(?:{_WEEKDAY}),?\s)?{_DAY}(?!\d)){{0,3}}"
)
_DATE = shape(
    rf"(?<![\w/.-])(?:(?P<weekday>{_WEEKDAY})\.?,?\s{{0,2}}(?:le |the |den |dem |,)?\s?)?(?:"
    rf"(?P<year>{_YEAR})-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?!\d)"
    rf"|(?P<day2>\d{{1,2}})(?P<sign>[/.]| / |\. )(?P<month2>\d{{1,2}})"
    rf"(?:(?P=sign)(?P<year2>{_YEAR}|\d{{2}})|(?P<dot>\.))?(?![\d/]|\.\d)"
    rf"|(?:(?P<day3>{_DAY})|(?P<month4>{_MONTH})\.?\s(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:|h))"
    rf"{_ALSO}(?(day3){_LINK}(?P<month3>{_MONTH})\.?(?![^\W\d_]|-)"
    rf"(?:,?\s?(?:de |del )?(?P<year3>{_YEAR}))?"
    rf"|(?:,?\s?(?P<year4>{_YEAR}))?)"
    rf")(?!\w)",
    re.IGNORECASE,
)
_BEFORE_DATE = shape(
    rf"\W{{0,6}}(?:(?:le|the|den|am|el|il|on|du|día|dia|op) |{_BRIEF}\.?,?\s(?=\d))?",
    re.IGNORECASE,
)
_PERHAPS = shape(r"\d ?[/.-] ?\d|\d[^\d]{0,12}[^\W\d_]{3}|[^\W\d_]{3}\.?\s\d")
"""What every date has: a number beside another one or beside a word."""

_LONE_WORD = shape(
    r"\W{0,4}(?P<word>[^\W\d_]+(?:-feira)?)(?:\s(?P<day>\d{1,2})(?!\d|h|:))?\b", re.IGNORECASE
)
"""A word, which may be a weekday, and the day behind it."""

_ORDINAL = shape(
    r"\W{0,4}(?:(?:jour|journée|day|tag|día|dia|giorno|dag|j)\s?(?:n[°o]\s?)?(?P<number>\d{1,2})\b"
    r"|(?P<first>\d{1,2}|premi)(?:er|ère|e|st|nd|rd|th|ème|\.|º|ª)?"
    r" (?:jour|journée|day|tag|día)\b)",
    re.IGNORECASE,
)


class Written(Struct, frozen=True):
    """A date as written: whole, or some of its parts.

    Attributes:
        begin: Its first character.
        end: The character after it.
        ordinal: The number of a day of the event: "Jour 2".
    """

    begin: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ordinal: int | None = None

    def whole(self, near: date | None) -> date | None:
        """The date it means; what is not written is taken from `near`."""
        if self.day is None:
            return self._by_weekday(near)
        year, month = self.year, self.month
        if near and month is None:
            year, month = near.year, near.month
        if near and year is None:
            year = near.year
        if year is None or month is None:
            return None
        try:
            return date(year, month, self.day)
        except ValueError:
            return None

    def _by_weekday(self, near: date | None) -> date | None:
        if near is None or self.weekday is None:
            return None
        return near + timedelta(days=(self.weekday - near.weekday()) % 7)


def dates_in(text: str) -> Iterator[Written]:
    """Every date in a text that has a day and a month."""
    if not _PERHAPS.search(text):
        return
    plain, place = spaced(text), 0
    while found := _DATE.search(plain, place):
        place = found.end()
        if written := _written(found):
            yield written
        elif found["month4"]:
            place = found.end("month4")  # "Projekt 12 maj": the day belongs to what follows


def leading_date(text: str) -> Written | None:
    """The date, weekday or number of a day at the head of a line."""
    plain = spaced(text)
    opened = _BEFORE_DATE.match(plain)
    begin = opened.end() if opened else 0
    if (found := _DATE.match(plain, begin)) and (written := _written(found)):
        return written
    if found := _ORDINAL.match(plain):
        number = found["number"] or found["first"]
        ordinal = int(number) if number.isdecimal() else 1
        return _joined(Written(found.start(), found.end(), ordinal=ordinal), plain)
    found = _LONE_WORD.match(plain, begin)
    weekday = WEEKDAYS.get(found["word"].lower()) if found else None
    if found and weekday is not None and (found["day"] or len(found["word"]) > _SHORT):
        day = int(found["day"]) if found["day"] else None
        return Written(found.start(), found.end(), day=day, weekday=weekday)
    return None


def _joined(ordinal: Written, text: str) -> Written:
    """A numbered day with its date: "Jour 2 – mardi 3 juin"."""
    following = next(dates_in(text[ordinal.end : ordinal.end + 40]), None)
    if following is None or re.search(r"\w", text[ordinal.end : ordinal.end + following.begin]):
        return ordinal
    end = ordinal.end + following.end
    return replace(following, begin=ordinal.begin, end=end, ordinal=ordinal.ordinal)


def _written(found: re.Match[str]) -> Written | None:
    day = _number(found["day"] or found["day2"] or found["day3"] or found["day4"])
    month = _number(found["month"] or found["month2"])
    name = found["month3"] or found["month4"]
    if name:
        month = MONTHS.get(name.lower())
    year = _number(found["year"] or found["year2"] or found["year3"] or found["year4"])
    if year is not None and year < 100:  # noqa: PLR2004
        year += 2000
    is_told = found["dot"] and (found["weekday"] or (day or 0) > _LAST_HOUR)
    if year is None and (found["sign"] in _LOOSE or (found["sign"] == "." and not is_told)):
        return None  # 2.10 is a version or a room, 1 / 2 a page
    if day is None or month is None or not (1 <= day <= 31 and 1 <= month <= 12):  # noqa: PLR2004
        return None
    weekday = WEEKDAYS.get((found["weekday"] or "").lower())
    return Written(found.start(), found.end(), year, month, day, weekday)


def _number(text: str | None) -> int | None:
    digits = re.match(r"\d+", text) if text else None
    return int(digits[0]) if digits else None
