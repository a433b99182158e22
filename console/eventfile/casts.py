"""Reads the people with whom a text begins, each with an organisation or a function."""

import re

from msgspec import Struct

from console.eventfile.clause_shapes import BY
from console.eventfile.keys import folded
from console.eventfile.name_words import FUNCTIONS
from console.eventfile.names import clean_name, is_people, name_at_head
from console.eventfile.shape import shape
from console.eventfile.speakers import role_in
from console.show.event import Speaker

_MOST = 20
_ASIDE = shape(r"\s?\((?P<role>[^()]{2,160})\)")
_BEHIND = shape(r"(?P<sign>\s?,)?\s+(?P<role>.+?)(?=\s?[:;|«“\"(]|\s[-–—]\s|$)")
_AND = shape(r"\s?[,;&+/]\s*(?:(?:et|and)\s)?|\s(?:et|and|und|y|e|ainsi que)\s+(?:d['’]|de )?")
_WORD = shape(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_TRADE = shape(
    r"[a-zé](?:ologue|ographe|icien(?:ne)?|iste|teur|trice|euse|ieure?|nante?|ologist|ician)s?$"
)
_DOMAIN = shape(r"\s[-–—]\s(?P<role>[\w-]{2,40}(?:\.[a-z]{2,12}){1,3})$")
_SUFFIX = shape(r",?\s(?:[JS]r\b\.?|Ph\.?D\b\.?|M\.?D\b\.?)")
_NEAR = 3


class Cast(Struct, frozen=True):
    """The people at the head of a text.

    Attributes:
        end: The character after them.
        is_told: It is said of one of them what that person is, or belongs to.
    """

    speakers: tuple[Speaker, ...]
    end: int
    is_told: bool


def cast_of(text: str) -> Cast | None:
    """Read "A B (CNRS), C D, directrice et E F"; None when the text begins with no person."""
    people: list[Speaker] = []
    place, is_told = 0, False
    while len(people) < _MOST and (found := name_at_head(text[place:])):
        end = place + found.start("name") + len(clean_name(found))
        suffix = _SUFFIX.match(text, end)
        end = suffix.end() if suffix else end
        role, place = _role(text, end)
        if role and is_people(role) and _has_particle(clean_name(found)):
            return None
        people.append(Speaker(clean_name(found), role_in(role) if role else None))
        is_told |= role is not None and (
            role[0].isupper() or is_function(role) or "." in role[1:-1]
        )
        following = _AND.match(text, place)
        if following is None or name_at_head(text[following.end() :]) is None:
            break
        place = following.end()
    return Cast(tuple(people), place, is_told) if people else None


def _has_particle(name: str) -> bool:
    """Does a name have words without a capital, as "Schutz von Daten" has, which is none?"""
    return any(word.islower() for word in name.split())


def is_function(text: str) -> bool:
    """Do the first words say what a person is, or belongs to: "cheffe de", "CNRS"?"""
    words = _WORD.findall(text[:80])[:_NEAR]
    if words and _TRADE.search(words[0]):
        return True
    return any(
        folded(word) in FUNCTIONS or (word.isupper() and len(word) > 1) for word in words
    )  # fmt: skip


def _tells_role(found: re.Match[str]) -> bool:
    """Is it a function that stands after a comma, or right behind the name: "A B directrice de"?"""
    role = found["role"]
    if not found["sign"] and folded(role.split()[0]) not in FUNCTIONS:
        return False
    return is_function(role) and not (BY.match(role) or name_at_head(role))


def _role(text: str, place: int) -> tuple[str | None, int]:
    """What stands behind a name in brackets, or after a comma when it is a function; its end."""
    if aside := _ASIDE.match(text, place):
        return aside["role"], aside.end()
    if domain := _DOMAIN.match(text, place):
        return domain["role"], domain.end()
    found = _BEHIND.match(text, place)
    if found is None or not _tells_role(found):
        return None, place
    end = found.end()
    for parted in _AND.finditer(text, found.start("role"), end):
        if name_at_head(text[parted.end() :]):
            return text[found.start("role") : parted.start()], parted.start()
    if aside := _ASIDE.match(text, end):
        end = aside.end()
    return text[found.start("role") : end], end
