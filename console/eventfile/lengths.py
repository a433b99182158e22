"""How long an item is: `[5 minutes]`, `(15 min)`, `(Durée : 2h)`, `1 h 15`, `90'`."""

import re
from datetime import timedelta

from console.eventfile.plain import spaced
from console.eventfile.shape import shape

_HOURS = r"(?:heures?|hours?|hrs?|stunden?|std\.?|horas?|ore|uur|h)"
_MINUTES = r"(?:minut[eaino]*s?|mins?\.?|mn|['m])"
_SECONDS = r"(?:secondes?|seconds?|sekunden?|secs?|''|\"|s)"
_LENGTH = shape(
    rf"(?:(?P<hours>\d{{1,2}}(?:[.,]\d)?)\s?{_HOURS}(?:\s?(?P<rest>\d{{1,2}})(?:\s?{_MINUTES})?)?"
    rf"|(?P<minutes>\d{{1,3}})\s?{_MINUTES}(?:\s?(?P<tail>\d{{1,2}})(?:\s?{_SECONDS})?)?"
    rf"|(?P<seconds>\d{{1,4}})\s?{_SECONDS})(?![\w'])",
    re.IGNORECASE,
)
_LABELS = r"(?:durée|duration|length|dauer|duración|durata|duur)\s?:?\s?"
_LABEL = rf"(?:{_LABELS})?"
_LABELLED = shape(rf"\W{{0,4}}{_LABELS}(?:env\.? |environ |ca\.? |~ ?)?", re.IGNORECASE)
_OPENED = shape(rf"\s?[(\[]\s?{_LABEL}(?:env\.? |environ |ca\.? |~ ?)?", re.IGNORECASE)
_CLOSED = shape(r"\s?[)\]]")
_HEAD = shape(rf"\W{{0,4}}{_LABEL}", re.IGNORECASE)
_DASH = shape(r"[-–—](?<=\s.)(?<!\d\s.)(?<!\d[hH]\s.)\s+(?=\d)")
_SIGN = shape(r"\W{0,3}(?:\s?[:\-–—|])\s?")
_QUARTERS = shape(r"\d{0,2}[.,](?:0|00|25|5|50|75)")
"""Hours as a decimal number, which minutes never are."""

_CLOCKED = shape(r"(\d{1,2}):(\d{2})(?::(\d{2}))?")
_QUOTES = str.maketrans("’′”″", "''\"\"")


def length_of(text: str) -> timedelta | None:
    """The length that a text gives and nothing else: "20 min", "1:30:00", "45" (minutes)."""
    plain = _level(text).strip()
    if found := _LENGTH.fullmatch(plain, 2 if plain[:2].lower() == "pt" else 0):
        return _length(found)
    if found := _CLOCKED.fullmatch(plain):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if _QUARTERS.fullmatch(plain):
        return timedelta(hours=float(plain.replace(",", ".")))
    if plain.isascii() and plain.isdecimal() and len(plain) <= 4:  # noqa: PLR2004
        return timedelta(minutes=int(plain))
    return None


def enclosed_length(text: str) -> tuple[str, timedelta | None]:
    """The text without a length in brackets, and that length."""
    if "(" not in text and "[" not in text:
        return text, None
    plain = _level(text)
    for opened in _OPENED.finditer(plain):
        found = _LENGTH.match(plain, opened.end())
        closed = _CLOSED.match(plain, found.end()) if found else None
        if found and closed:
            rest = f"{text[: opened.start()].rstrip()} {text[closed.end() :].lstrip()}"
            return rest.strip(" :-–—"), _length(found)
    return text, None


def trailing_length(text: str) -> tuple[str, timedelta | None]:
    """The text without a length behind its last dash, as in "Pause - 15 min", and that length."""
    dash = next(reversed(list(_DASH.finditer(text))), None)
    found = _LENGTH.fullmatch(_level(text).rstrip(" ."), dash.end()) if dash else None
    return (text[: dash.start() - 1], _length(found)) if dash and found else (text, None)


def labelled_length(text: str) -> timedelta | None:
    """The length that a row gives under its name and nothing else: "Durée : 1 h"."""
    label = _LABELLED.match(text)
    return length_of(text[label.end() :]) if label else None


def leading_length(text: str) -> tuple[str, timedelta | None]:
    """The text without a length at its head, as in "15 min : Questions", and that length."""
    plain = _level(text)
    head = _HEAD.match(plain)
    found = _LENGTH.match(plain, head.end()) if head else None
    sign = _SIGN.match(plain, found.end()) if found else None
    return (text[sign.end() :], _length(found)) if found and sign else (text, None)


def _level(text: str) -> str:
    """The text with ordinary spaces and quotes; as long as before."""
    return spaced(text).translate(_QUOTES)


def _length(found: re.Match[str]) -> timedelta:
    if found["hours"]:
        hours = float(found["hours"].replace(",", "."))
        return timedelta(hours=hours, minutes=int(found["rest"] or 0))
    if found["minutes"]:
        return timedelta(minutes=int(found["minutes"]), seconds=int(found["tail"] or 0))
    return timedelta(seconds=int(found["seconds"]))
