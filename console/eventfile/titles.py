"""The title that a screen can show, and the description that stood behind it."""

import re
from collections.abc import Iterator

from console.eventfile.shape import shape

_LONG = 100
_LONGER = 130
_SHORTEST_HEAD = 8
_SENTENCE = shape(
    r"[.!?…](?<!\bM.)(?<!\bDr.)(?<!\bPr.)(?<!\bMr.)(?<!\bMrs.)(?<!\bSr.)(?<!\bSra.)(?<!\bIng.)"
    r"(?<!\bProf.)(?<!\bDott.)(?<!\bSt.)(?<!\bav.)(?<!\bn.)(?<!\bvs.)"
    r"[\s\u00a0]+(?=[A-ZÀ-ÖØ-Þ«“\"])"
)
_DESCRIBED = shape(r"[\s\u00a0\u202f]?[:;][\s\u00a0]+|[\s]+[–—][\s]+")
_SIGNS = shape(r"[^\w«“\"'‘(\[¿¡#/&@$€]*")
_EDGE = " \t\u00a0\u202f,;:–—-|.·•"


def first_sentence(text: str) -> tuple[str, str | None]:
    """Part a line that is too long for a title behind its first sentence."""
    text = tidy(text)
    found = next(_partings(_SENTENCE, text), None) if len(text) > _LONG else None
    return _parted(text, found) if found else (text, None)


def parted_title(text: str) -> tuple[str, str | None]:
    """Part a line into its title and what describes it, when it is too long for a title."""
    title, description = first_sentence(text)
    if description is not None or len(title) <= _LONGER:
        return title, description
    signs = list(_partings(_DESCRIBED, title))
    short = [sign for sign in signs if sign.start() <= _LONG]
    found = short[-1] if short else next(iter(signs), None)
    return _parted(title, found) if found else (title, None)


def _parted(text: str, found: re.Match[str]) -> tuple[str, str]:
    head = text[: found.start()] + found[0].strip(" .:;,–—\u00a0\u202f")
    return tidy(head), tidy(text[found.end() :])


def _partings(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Where a text may be parted: behind a head that says something, and outside quotes."""
    for found in shape.finditer(text):
        if found.start() >= _SHORTEST_HEAD and not is_quoted(text, found.start()):
            yield found


def is_quoted(text: str, place: int) -> bool:
    """Does a place in a text stand inside quotes?"""
    opened = any(text.count(a, 0, place) > text.count(b, 0, place) for a, b in ("«»", "“”"))
    return opened or (text.count('"', 0, place) % 2 == 1 and '"' in text[place:])


def tidy(text: str) -> str:
    """A title without signs before it and loose punctuation after it."""
    text = text.strip()
    if signs := _SIGNS.match(text):
        text = text[signs.end() :]
    end = text.rstrip(_EDGE)
    return text if end.endswith("..") else end.removesuffix(".").rstrip(_EDGE)
