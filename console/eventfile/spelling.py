"""What will look wrong on a big screen: hints with a proposal, never a change."""

from collections import Counter
from collections.abc import Iterator, Sequence

from console.eventfile.keys import folded
from console.eventfile.plain import spaced
from console.eventfile.problem import Code, Problem
from console.eventfile.shape import shape
from console.show.event import Item

LONGEST_TITLE = 110
"""Characters that three lines of the public's screen hold."""

_WORD = shape(r"[^\W_]+")
_ZERO = shape(r"[^\W\d_]+0[^\W\d_]+")
_TWO_CAPITALS = shape(r"[A-ZÀ-ÖØ-Þ]{2}[a-zß-öø-ÿ]{3,}")
_ACRONYMS = frozenset(
    [
        "IA",
        "AI",
        "UX",
        "UI",
        "IT",
        "TV",
        "DJ",
        "PC",
        "ID",
        "UN",
        "EU",
        "US",
        "UK",
        "QR",
        "VR",
        "AR",
        "PR",
        "CV",
        "ML",
        "TP",
        "DS",
        "RH",
    ]
)
_SPACES = shape(r"\s{2,}")
_DOUBLE = shape(r"\S{1,30}\s{2,}\S{1,30}")
_DASH = shape(r"\d\s?h?[\s)\]*_]*([-‐–—])\s(?!\d)")
_COMMON = 3
_WIDEST = 2000
_SHORTEST = 4
_INFLECTED = frozenset("sxenrait")


def hints(items: Sequence[Item], lines: list[str]) -> list[Problem]:
    """Everything that the titles of a running order could be helped with."""
    counts = Counter(word for item in items for word in _WORD.findall(item.title))
    near = _near_misses(counts)
    odd = {word: hint for word in counts if (hint := near.get(word) or _by_itself(word, counts))}
    found: list[Problem] = []
    for item in items:
        found += _title_hints(item, lines)
        for word in dict.fromkeys(_WORD.findall(item.title)) if odd else ():
            if word in odd:
                code, proposal = odd[word]
                found.append(_at(code, item.line, lines, word, word=word, proposal=proposal))
    return found + list(_dashes(items, lines))


def _title_hints(item: Item, lines: list[str]) -> Iterator[Problem]:
    if _SPACES.search(item.title) and (found := _DOUBLE.search(spaced(item.title))):
        proposal = _SPACES.sub(" ", item.title)
        yield _at(
            Code.DOUBLE_SPACE, item.line, lines, found[0], title=item.title, proposal=proposal
        )
    if len(item.title) > LONGEST_TITLE:
        values = {"length": str(len(item.title)), "limit": str(LONGEST_TITLE)}
        yield _at(Code.LONG_TITLE, item.line, lines, item.title, title=item.title, **values)


def _by_itself(word: str, counts: Counter[str]) -> tuple[Code, str] | None:
    """What is odd about a word without looking at others, but for its own right spelling."""
    if _ZERO.fullmatch(word):
        return Code.ZERO_FOR_O, word.replace("0", "O" if word.replace("0", "").isupper() else "o")
    right = word.capitalize()
    if len(word) < _SHORTEST or word in (right, word.lower(), word.upper()):
        return None
    if counts[right] or counts[word.lower()]:
        return Code.CAPITALS_INSIDE, right if counts[right] else word.lower()
    if _TWO_CAPITALS.fullmatch(word) and word[:2] not in _ACRONYMS:
        return Code.CAPITALS_INSIDE, right
    return None


def _near_misses(counts: Counter[str]) -> dict[str, tuple[Code, str]]:
    """Words said once that are one slip away from a word that the file says often."""
    often = [
        word
        for word, count in counts.items()
        if count >= _COMMON and len(word) > _SHORTEST and word.isalpha()
    ]
    by_key: dict[str, list[str]] = {}
    for word in often:
        for key in _deletions(folded(word)):
            by_key.setdefault(key, []).append(word)
    found = {}
    for word, count in counts.items():
        if count > 1 or len(word) < _SHORTEST or not word.isalpha() or word.isupper():
            continue
        keys = _deletions(folded(word))
        close = (right for key in keys for right in by_key.get(key, ()) if _is_slip(word, right))
        if right := next(close, None):
            found[word] = (Code.NEAR_MISS, right if word[0].isupper() else right.lower())
    return found


def _deletions(word: str) -> list[str]:
    """The word, and the word without any one of its letters but the first."""
    return [word, *(word[:place] + word[place + 1 :] for place in range(1, min(len(word), 30)))]


def _is_slip(word: str, right: str) -> bool:
    """One letter too few, too many, wrong or swapped, and neither an ending nor an accent."""
    one, two = folded(word), folded(right)
    if one == two or abs(len(one) - len(two)) > 1 or right.isupper():
        return False
    if one[0] != two[0] or one[-1] != two[-1]:
        return len(one) + 1 == len(two) and two.startswith(one) and two[-1] not in _INFLECTED
    if len(one) == len(two):
        places = [place for place in range(len(one)) if one[place] != two[place]]
        swapped = len(places) == 2 and one[places[0]] == two[places[1]]  # noqa: PLR2004
        return len(one) > _SHORTEST and (
            len(places) == 1 or (swapped and places[1] - places[0] == 1)
        )
    shorter, longer = sorted((one, two), key=len)
    place = next((p for p in range(len(shorter)) if shorter[p] != longer[p]), len(shorter))
    return longer[place + 1 :] == shorter[place:] and place < len(shorter) - 1


def _dashes(items: Sequence[Item], lines: list[str]) -> Iterator[Problem]:
    """One hint where most items part time and title by one dash and some by another."""
    used = [
        (found[1], item.line)
        for item in items
        if 0 < item.line <= len(lines)
        and (found := _DASH.search(spaced(lines[item.line - 1][:40])))
    ]
    counts = Counter(dash for dash, _ in used)
    if len(counts) > 1:
        usual = counts.most_common(1)[0][0]
        dash, line = next(pair for pair in used if pair[0] != usual)
        yield _at(Code.MIXED_DASHES, line, lines, dash, dash=dash, proposal=usual)


def _at(code: Code, line: int, lines: list[str], text: str, **values: str) -> Problem:
    source = spaced(lines[line - 1][:_WIDEST]) if 0 < line <= len(lines) else ""
    return Problem(code, line, source.find(text) + 1 if text else 0, values)
