"""Times of day in a text: where they stand, and how another time is written in their manner."""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from console.eventfile.clock_shapes import NAMED_HOURS
from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_HOUR: Final = 60
_NOON: Final = 12 * 60
_DAY: Final = 24 * 60
_MORNING: Final = 8 * 60
_UNIT = r"(?:heures?|hrs?|hs|uhr|uur|h|u)"
_TIME = shape(
    rf"(?<!\d)(?:(?P<named>\b(?:{'|'.join(NAMED_HOURS)})\b)"
    rf"|(?P<hour>\d{{1,2}})(?:"
    rf"(?P<unit>\s?{_UNIT})(?![^\W\d])(?:(?P<space>\s?)(?P<after>\d{{2}})(?!\d))?"
    r"|(?P<sign>[:.])(?P<minute>\d{2})(?!\d)|(?!\d|[:.]\d))"
    r"(?P<half>\s?[ap]\.?m\b\.?)?)",
    re.IGNORECASE,
)
_SEXAGESIMAL = shape(r"(?<![\w.,:/-])(\d{2,4})(?![\w.,:/-])")


class ClockText(Struct, frozen=True):
    """A time as it is written.

    Attributes:
        begin: Its first character.
        end: The character after it.
        text: The characters.
        minutes: Minutes after midnight that it says, taken as it stands.
        shape: The match that it was found by; None for a number of minutes.
    """

    begin: int
    end: int
    text: str
    minutes: int
    shape: re.Match[str] | None

    def says(self, minutes: int) -> bool:
        """May it mean this time? Half a day is left open where it does not say which half."""
        apart = self.minutes - minutes
        if self.shape is None or self.shape["half"]:
            return apart % _DAY == 0
        return apart % _DAY == 0 or (apart % _NOON == 0 and self.minutes <= _NOON + _HOUR)


def clock_texts(text: str, begin: int, end: int) -> list[ClockText]:
    """Every time between two characters of a text, in order; bare numbers are hours."""
    plain = spaced(text[begin:end])
    return [
        ClockText(
            begin + one.start(),
            begin + one.end(),
            text[begin + one.start() : begin + one.end()],
            _minutes(one),
            one,
        )
        for one in _TIME.finditer(plain)
    ]


def minute_texts(text: str, begin: int, end: int) -> list[ClockText]:
    """Numbers that are minutes after midnight: the 630 that YAML 1.1 made of 10:30."""
    return [
        ClockText(begin + one.start(), begin + one.end(), one[0], int(one[0]), None)
        for one in _SEXAGESIMAL.finditer(text[begin:end])
        if _HOUR <= int(one[0]) < _DAY
    ]


def _minutes(found: re.Match[str]) -> int:
    if found["named"]:
        return NAMED_HOURS[found["named"].lower()] * _HOUR
    hour = int(found["hour"])
    half = (found["half"] or "").strip().lower()
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return hour * _HOUR + int(found["after"] or found["minute"] or 0)


class Manner(Struct, frozen=True):
    """How a page writes what a single time leaves open.

    Attributes:
        pads: Hours before ten have a zero; None: no hour before ten is written.
        drops_zero: A whole hour is written without its minutes: 14h, 2 pm.
        model: A time with minutes, for one that has a name.
        is_halved: Its clock has twelve hours: none after one, and some that cannot be mornings.
    """

    pads: bool | None = None
    drops_zero: bool = False
    model: ClockText | None = None
    is_halved: bool = False


def manner_of(text: str, besides: ClockText) -> Manner:
    """How a page writes times, told from all but one of them."""
    pads: bool | None = None
    whole = bare = 0
    model = None
    alike = [besides.minutes]
    for one in clock_texts(text, 0, len(text)):
        shape = one.shape
        if one.begin == besides.begin or shape is None or shape["named"] or _is_number(shape):
            continue
        minute = shape["after"] or shape["minute"]
        model = model or (one if minute else None)
        if not _is_alike(shape, besides.shape):
            continue
        alike.append(one.minutes)
        if pads is None and _HOUR <= one.minutes < 10 * _HOUR:
            pads = shape["hour"].startswith("0")
        whole += minute == "00"
        bare += minute is None
    is_halved = max(alike) < _NOON + _HOUR and any(_HOUR <= x < _MORNING for x in alike)
    return Manner(pads, bare > whole, model, is_halved)


def rewritten(old: ClockText, minutes: int, manner: Manner) -> Iterator[str]:
    """The ways to write a time in the manner of another, the likeliest first."""
    minutes %= _DAY
    if old.shape is None:
        yield str(minutes)
    elif old.shape["named"]:
        model = manner.model
        yield from (
            rewritten(model, minutes, manner) if model else (f"{minutes // 60}:{minutes % 60:02}",)
        )
    elif old.shape["half"]:
        yield _shaped(old, old.shape, (minutes // _HOUR - 1) % 12 + 1, minutes, manner)
    else:
        hours = minutes // _HOUR
        ways = (hours, (hours - 1) % 12 + 1)
        for hour in reversed(ways) if manner.is_halved else ways:
            yield _shaped(old, old.shape, hour, minutes, manner)


def _shaped(old: ClockText, shape: re.Match[str], hour: int, minutes: int, manner: Manner) -> str:
    """A time with the signs, spaces and zeros of the old one."""
    begin = shape.start()

    def part(name: str) -> str:
        if shape[name] is None:
            return ""
        return old.text[shape.start(name) - begin : shape.end(name) - begin]

    minute = minutes % _HOUR
    digits = f"{hour:02}" if _is_padded(shape, manner) else str(hour)
    had = shape["after"] or shape["minute"]
    half = _half(part("half"), minutes)
    if minute == 0 and (had is None or (had != "00" and manner.drops_zero)):
        return digits + part("unit").rstrip() + half
    if shape["unit"]:
        space = part("space") if had else part("unit")[:1].strip("hHuU")
        return f"{digits}{part('unit')}{space}{minute:02}{half}"
    sign = part("sign") or ":"
    return f"{digits}{sign}{minute:02}{half}"


def _is_padded(shape: re.Match[str], manner: Manner) -> bool:
    written = str(shape["hour"])
    if written.startswith("0") or len(written) == 1:
        return written.startswith("0")
    if manner.pads is not None:
        return manner.pads
    return shape["sign"] == ":" and not shape["half"]


def _half(written: str, minutes: int) -> str:
    """The am or pm of a time, in the letters of the old one."""
    letter = "p" if minutes >= _NOON else "a"
    sign = re.search("[apAP]", written)
    if sign is None:
        return written
    right = letter.upper() if sign[0].isupper() else letter
    return written[: sign.start()] + right + written[sign.end() :]


def _is_number(shape: re.Match[str]) -> bool:
    return not (shape["unit"] or shape["sign"] or shape["half"])


def _is_alike(one: re.Match[str], other: re.Match[str] | None) -> bool:
    """Do two times use the same signs?"""
    if other is None:
        return False
    return bool(one["unit"]) == bool(other["unit"]) and bool(one["half"]) == bool(other["half"])
