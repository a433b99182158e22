"""Words in a marked-up text: where each of their characters stands, and how to change them."""

import html
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from html.entities import codepoint2name
from itertools import accumulate

from console.eventfile.shape import shape
from console.eventfile.writing.page import Proposal, Replacement

Place = tuple[int, int]
"""Characters `[begin, end)` of the text that write one character of the words."""

_LONGEST = 600
_MOST = 6
_MARKUP = (
    r"(?:[*_`~\\\[\u00ad\u200b]|\](?:\([^()\n]*\)|\[[^\[\]\n]*\])?"
    r"|</?[a-zA-Z][^<>]*>|\{[^{}\n]*\})*"
)
_LINK_END = shape(r"\](?:\([^()\n]*\)|\[[^\[\]\n]*\])")
_WORDS = shape(r"\s+|\S+")
_MARKS = shape(r"[*_`~\\\[\]<>{}]")


def found_words(text: str, begin: int, end: int, words: str) -> list[list[Place]]:
    """Where words stand between two characters of a text, with whatever markup among them."""
    if not words or len(words) > _LONGEST:
        return []
    shape = re.compile(_MARKUP.join(f"({_character(one)})" for one in words))
    found = []
    for match in shape.finditer(text, begin, end):
        found.append([match.span(number) for number in range(1, len(words) + 1)])
        if len(found) == _MOST:
            break
    return found


def changed_words(text: str, places: list[Place], old: str, new: str) -> Iterator[Proposal]:
    """The ways to turn words found at `places` into others, the smallest first."""
    whole = _between(places, old, new, *_ends(old, new))
    if not _MARKS.search(text[whole.begin : whole.end]) and not _MARKS.search(new):
        yield (whole,)
    else:
        if text.count("**", whole.begin, whole.end) % 2:
            yield (Replacement(whole.begin, whole.end, whole.text + "**"),)
        yield tuple(_by_words(places, old, new))
        yield (whole,)
        if (link := _LINK_END.match(text, whole.end)) and "[" in text[whole.begin : whole.end]:
            yield (Replacement(whole.begin, link.end(), whole.text),)
    for written in (re.sub(r"([*_`\[\]|<\\])", r"\\\1", whole.text), html.escape(whole.text)):
        if written != whole.text:
            yield (Replacement(whole.begin, whole.end, written),)


def _by_words(places: list[Place], old: str, new: str) -> Iterator[Replacement]:
    """Replacements of the words that differ; the marks between the others stay."""
    before, after = _WORDS.findall(old), _WORDS.findall(new)
    olds, news = ([0, *accumulate(map(len, words))] for words in (before, after))
    for kind, first, last, begin, end in SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            yield _placed(places, olds[first], olds[last], new[news[begin] : news[end]])


def _ends(old: str, new: str) -> tuple[int, int]:
    """How many characters two texts share at their heads, and then at their tails."""
    short = min(len(old), len(new))
    head = next((n for n in range(short) if old[n] != new[n]), short)
    rest = short - head
    tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return head, tail


def _between(places: list[Place], old: str, new: str, head: int, tail: int) -> Replacement:
    return _placed(places, head, len(old) - tail, new[head : len(new) - tail])


def _placed(places: list[Place], first: int, last: int, words: str) -> Replacement:
    """A replacement of the characters `[first, last)` of the words."""
    if first < last:
        return Replacement(places[first][0], places[last - 1][1], words)
    at = places[first - 1][1] if first else places[0][0]
    return Replacement(at, at, words)


def _character(sign: str) -> str:
    """What may stand in a file for one character of a title."""
    if sign.isspace():
        return r"(?:\s|&nbsp;)+"
    forms = [re.escape(sign)]
    if name := codepoint2name.get(ord(sign)):
        forms.append(f"&{name};")
    if sign == "'":
        forms = ["''", "'", "&#0?39;"]
    return f"(?:{'|'.join(forms)})"
