"""Lengths in a text: where they stand, and how another length is written in their manner."""

import re
from datetime import timedelta

from msgspec import Struct

from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_HOURS = r"(?:heures?|hours?|hrs?|stunden?|std\.?|horas?|ore|uur|h)"
_MINUTES = r"(?:minut[eaino]*s?|mins?\.?|mn|['’′m])"
_LENGTH = shape(
    rf"(?<![\d:.,])(?:(?P<hours>\d{{1,2}})(?P<unit>\s?{_HOURS})"
    rf"(?:(?P<space>\s?)(?P<rest>\d{{1,2}}))?(?P<tail>\s?{_MINUTES})?"
    rf"|(?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?)"
    rf"|(?P<minutes>\d{{1,3}})(?P<word>\s?{_MINUTES})?)(?![\w'’])",
    re.IGNORECASE,
)


class LengthText(Struct, frozen=True):
    """A length as it is written, and where."""

    begin: int
    end: int
    length: timedelta
    shape: re.Match[str]

    def rewritten(self, length: timedelta) -> str:
        """Another length in the manner of this one."""
        shape = self.shape
        minutes, seconds = divmod(round(length.total_seconds()), 60)
        hours, rest = divmod(minutes, 60)
        if shape["clock"]:
            tail = f":{seconds:02}" if shape["clock"].count(":") == 2 or seconds else ""  # noqa: PLR2004
            return f"{hours}:{rest:02}{tail}"
        if seconds:
            return f"{minutes} min {seconds} s"
        if shape["hours"] is None:
            return f"{minutes}{shape['word'] or ''}"
        if not hours:
            return f"{minutes}{' ' if shape['unit'].startswith(' ') else ''}min"
        space = shape["space"] if shape["rest"] else shape["unit"][:1].strip("hHsSuUoO")
        return f"{hours}{shape['unit']}" + (f"{space}{rest:02}" if rest else "")


def length_texts(text: str, begin: int, end: int) -> list[LengthText]:
    """Every length between two characters of a text; bare numbers are minutes."""
    plain = spaced(text[begin:end])
    return [
        LengthText(begin + one.start(), begin + one.end(), _length(one), one)
        for one in _LENGTH.finditer(plain)
    ]


def length_words(length: timedelta) -> str:
    """A length as a sidecar writes it: 5 min, 7 min 30 s, 45 s."""
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    if not seconds:
        return f"{minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


def _length(found: re.Match[str]) -> timedelta:
    if found["clock"]:
        hours, minutes, *seconds = (int(part) for part in found["clock"].split(":"))
        return timedelta(hours=hours, minutes=minutes, seconds=seconds[0] if seconds else 0)
    if found["hours"]:
        return timedelta(hours=int(found["hours"]), minutes=int(found["rest"] or 0))
    return timedelta(minutes=int(found["minutes"]))
