"""The title that a screen can show, and the description that stood behind it."""

import re
from collections.abc import Iterator

_LONG = 100
_LONGER = 130
_SHORTEST_HEAD = 8
_SENTENCE = re.compile(
    r"(?<!\bM)(?<!\bDr)(?<!\bPr)(?<!\bMr)(?<!\bMrs)(?<!\bSr)(?<!\bSra)(?<!\bIng)(?<!\bProf)(?<!\bDott)"
    r"(?<!\bSt)(?<!\bav)(?<!\bn)(?<!\bvs)[.!?…][\s\u00a0]+(?=[A-ZÀ-ÖØ-Þ«“\"])"
)
_DESCRIBED = re.compile(r"[\s\u00a0\u202f]?[:;][\s\u00a0]+|[\s]+[–—][\s]+")
_SIGNS = re.compile(r"[^\w«“\"'‘(\[¿¡#/&@$€]*")
_EDGE = " \t\u00a0\u202f,;:–—-|.·•"


def parted_title(text: str) -> tuple[str, str | None]:
    """Part a line into its title and what describes it, when it is too long for a title."""
    text = tidy(text)
    if len(text) <= _LONG:
        return text, None
    found = next(_partings(_SENTENCE, text), None)
    if found is None and len(text) > _LONGER:
        signs = list(_partings(_DESCRIBED, text))
        short = [sign for sign in signs if sign.start() <= _LONG]
        found = short[-1] if short else next(iter(signs), None)
    if found is None:
        return text, None
    head = text[: found.start()] + found[0].strip(" .:;,–—\u00a0\u202f")
    return tidy(head), tidy(text[found.end() :])


def _partings(shape: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Where a text may be parted: behind a head that says something, and outside quotes."""
    for found in shape.finditer(text):
        is_quoted = text.count("«", 0, found.start()) > text.count("»", 0, found.start())
        if found.start() >= _SHORTEST_HEAD and not is_quoted:
            yield found


def tidy(text: str) -> str:
    """A title without signs before it and loose punctuation after it."""
    text = text.strip()
    if signs := _SIGNS.match(text):
        text = text[signs.end() :]
    end = text.rstrip(_EDGE)
    return text if end.endswith("..") else end.removesuffix(".").rstrip(_EDGE)
