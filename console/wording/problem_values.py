"""The values of a problem as its sentences show them."""

import re
from collections.abc import Mapping

from console.wording.formats import FIELDS
from console.wording.words import Words

LEVELS: Mapping[str, str] = {"error": "error", "warning": "warning", "hint": "hint"}
"""How much a problem matters, in a word."""

_CLOCK = re.compile(r"(\d\d):(\d\d)")
_LONGEST = 60
_TITLES = frozenset({"title", "before", "item"})
_REASONS: Mapping[str, str] = {
    "found unexpected end of stream": "a quotation mark is not closed",
    "mapping values are not allowed": "a value holds a colon and has no quotation marks",
    "could not find expected ':'": "a colon is missing after a key",
    "found character that cannot start any token": "a tab or a sign such as @ or % begins a value",
    "did not find expected key": "this line does not stand under the ones before it",
    "did not find expected ',' or ']'": "a square bracket is not closed",
    "did not find expected ',' or '}'": "a curly bracket is not closed",
    "found undefined tag": "a value begins with an exclamation mark",
    "a second document begins": "a second document begins",
}
"""What the parser of YAML says at its beginning, and what an author would understand."""


def shown(words: Words, values: Mapping[str, str]) -> dict[str, str]:
    """The values in a language: clock times, fields and reasons; long titles shortened."""
    return {key: _shown(words, key, text) for key, text in values.items()}


def _shown(words: Words, key: str, text: str) -> str:
    if key == "field":
        return words.say(FIELDS[text]) if text in FIELDS else text
    if key == "reason":
        known = (said for begin, said in _REASONS.items() if text.startswith(begin))
        reason = next(known, None)
        return words.say(reason) if reason else text
    if key in _TITLES and len(text) > _LONGEST:
        return text[: _LONGEST - 1].rstrip() + "…"
    if words.language == "fr" and (clock := _CLOCK.fullmatch(text)):
        return f"{int(clock[1])}\u00a0h\u00a0{clock[2]}"
    return text
