"""Finding by a few letters: every word that was typed must be somewhere, in any order."""

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

_Found = TypeVar("_Found")
_ENOUGH = 3  # letters of a word, below which nearly every text has them somewhere
_WORD, _INSIDE, _SCATTERED = 0, 1, 3  # how far a typed word is from being found at once


def search(entries: Iterable[_Found], typed: str, text_of: Callable[[_Found], str]) -> list[_Found]:
    """The entries that fit what was typed, the best first; all of them for nothing.

    Accents and capitals do not matter, and letters may be left out: « anul » finds « Annuler ».
    """
    words = _plain(typed).split()
    rated = ((_distance(words, _plain(text_of(entry))), entry) for entry in entries)
    fitting = [(far, entry) for far, entry in rated if far is not None]
    return [entry for _, entry in sorted(fitting, key=lambda pair: pair[0])]


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _distance(words: list[str], text: str) -> int | None:
    """How badly the words fit a text; None when one of them does not."""
    far = [_distance_of(word, text) for word in words]
    return None if None in far else sum(distance or 0 for distance in far)


def _distance_of(word: str, text: str) -> int | None:
    if any(part.startswith(word) for part in text.split()):
        return _WORD
    if word in text:
        return _INSIDE
    letters = iter(text)
    is_there = len(word) >= _ENOUGH and all(letter in letters for letter in word)
    return _SCATTERED if is_there else None
