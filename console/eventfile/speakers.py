"""Lists of people with their functions: "A B, chef de C et D E (F)"."""

import re

from console.eventfile.keys import folded
from console.eventfile.name_words import FUNCTIONS
from console.eventfile.names import (
    NAME,
    is_people,
    is_person,
    name_alone,
    people_of,
    without_offices,
)
from console.eventfile.plain import spaced
from console.eventfile.shape import shape
from console.show.event import Speaker

_BOUNDARY = r"(?:^|[,;:&+/(–—-] ?|\b(?:et|and|und|y|e|en|avec|with|de|d['’]|par|by) ?)"
_FOUND = shape(rf"{_BOUNDARY}(?:d['’]|de )?{NAME}")
_AFTER_NAME = shape(r"\s*(?:$|[,;:(.)&+/–—-]|(?:et|and|und|y|e|en|du|des|de la)\b)")
_LINK = shape(r"\s(?:et|and|und|y|e)$")
_MODERATED = shape(
    r"(?<=[.;:(–—-])\s*(?:mod[ée]rat|animation|anim[ée]e?s? par|médiat)", re.IGNORECASE
)
_JOINED = shape(r"\s+(?:&|\+|/|et|and|und|y|e|i|en|og|och|oraz)\s+")
_OF_ROLE = shape(r"\s*(?:[,;:(–—@/-]|(?:du|des?|d['’]|del|della|von|vom|of|from|at|chez)\b)")
_NOBODY = shape(
    r"\W*|[(\[].*[)\]]|t\.?b\.?[acd]\.?|n\.?\s?[/.]?\s?[an]\.?|ntb|none|teams?|all"
    r"|to be (?:announced|confirmed|determined|defined)|(?:coming )?soon!?|em breve!?|próximamente"
    r"|(?:por|a) (?:definir|confirmar|anunciar)|da (?:definire|confermare)|à (?:confirmer|définir)"
    r"|noch offen|wird noch bekannt\w*(?: gegeben)?|nog niet bekend|do ustalenia",
    re.IGNORECASE,
)
"""What stands in a column of people where nobody is named."""

_WORD = shape(r"\s(?P<word>[^\W\d_][\w-]*)")
_LONGEST_ROLE = 200


def speakers_of(text: str) -> tuple[Speaker, ...]:
    """Every person in a list of names and roles."""
    text = spaced(text)
    if is_people(text):
        return tuple(Speaker(name) for name in people_of(text))
    plain = _MODERATED.split(without_offices(text), maxsplit=1)[0]
    names = [found for found in _FOUND.finditer(plain) if is_person(_name(found))]
    names = [found for found in names if found is names[0] or _ends_there(plain, found)]
    names = [found for found in names if not _is_aside(plain, found)] or names
    ends = [*(found.start() for found in names[1:]), len(plain)]
    return tuple(
        Speaker(_name(found), _role(plain[found.end() : end]))
        for found, end in zip(names, ends, strict=False)
    )


def _ends_there(text: str, found: re.Match[str]) -> bool:
    """Does a name end where it was found to: before a sign, a link, or the person's function?"""
    end = found.start("name") + len(_name(found))
    word = _WORD.match(text, end)
    is_function = word is not None and folded(word["word"]) in FUNCTIONS
    return is_function or _AFTER_NAME.match(text, found.end()) is not None


def _name(found: re.Match[str]) -> str:
    return name_alone(found).rstrip(".,")


def _role(text: str) -> str | None:
    return role_in(text) if _OF_ROLE.match(text) else None


def _is_aside(text: str, found: re.Match[str]) -> bool:
    """Does a name stand in brackets, where organisations do?"""
    return text.count("(", 0, found.start("name")) > text.count(")", 0, found.start("name"))


def named(text: str) -> tuple[Speaker, ...]:
    """The people of a column or a key, which names nothing else: organisations stay whole."""
    name = text.strip()
    if _NOBODY.fullmatch(name):
        return ()
    found = speakers_of(text)
    parts = _JOINED.split(name)
    if found and len(parts) > len(found) and all(map(_is_name, parts)):
        return tuple(Speaker(part) for part in parts)
    return found or (Speaker(name),)


def _is_name(text: str) -> bool:
    """Is a text a name, or the one word by which somebody is known?"""
    return is_person(text) or text.isalpha()


def once(speakers: list[Speaker]) -> tuple[Speaker, ...]:
    """Every person once, as first named."""
    first: dict[str, Speaker] = {}
    for speaker in speakers:
        first.setdefault(speaker.name, speaker)
    return tuple(first.values())


def role_in(text: str) -> str | None:
    """What stands between a name and the next, when it says what the person is."""
    role = _LINK.sub("", text.strip()).strip(" ,;:–—-")
    if role.startswith("(") and role.endswith(")"):
        role = role[1:-1]
    role = role.rstrip(" .,;")
    return role if 1 < len(role) < _LONGEST_ROLE else None
