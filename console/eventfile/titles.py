"""The title that a screen can show, and the description that stood behind it."""

import re

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
    for shape in (_SENTENCE, _DESCRIBED) if len(text) > _LONGER else (_SENTENCE,):
        for found in shape.finditer(text):
            head = text[: found.start()] + found[0].strip(" .:;,–—\u00a0\u202f")
            if len(head) >= _SHORTEST_HEAD and text.count("«", 0, found.start()) == text.count(
                "»", 0, found.start()
            ):
                return tidy(head), tidy(text[found.end() :])
    return text, None


def tidy(text: str) -> str:
    """A title without signs before it and loose punctuation after it."""
    text = text.strip()
    if signs := _SIGNS.match(text):
        text = text[signs.end() :]
    end = text.rstrip(_EDGE)
    return text if end.endswith("..") else end.removesuffix(".").rstrip(_EDGE)
