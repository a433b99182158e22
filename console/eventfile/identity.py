"""Stable names of items: slugs of their titles."""

from collections.abc import Iterable

from console.eventfile.keys import folded
from console.eventfile.shape import shape

_LONGEST = 60
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
_BETWEEN_WORDS = shape(r"[^a-z0-9]+")


def slug_of(title: str) -> str:
    """A title as an id: lower case, without accents, words parted by hyphens."""
    plain = folded(title.lower().translate(_LIGATURES))
    slug = _BETWEEN_WORDS.sub("-", plain).strip("-")
    return slug[:_LONGEST].strip("-") or "item"


def unique_ids(wanted: Iterable[tuple[str | None, str]]) -> list[str]:
    """An id for every (given id, title): the given one, else a slug; repeats are numbered."""
    pairs = list(wanted)
    taken: set[str] = set()
    counts: dict[str, int] = {}
    ids = []
    for given, title in pairs:
        base = given or slug_of(title)
        number = counts.get(base, 0) + 1
        while (name := base if number == 1 else f"{base}-{number}") in taken:
            number += 1
        counts[base] = number
        taken.add(name)
        ids.append(name)
    return ids
