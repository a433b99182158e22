"""Takes the clauses that name people and organisations out of a title."""

import re
from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.casts import Cast, cast_of
from console.eventfile.clause_shapes import (
    BY,
    CARRIED,
    GIFT,
    LABELLED_SPEECH,
    MODERATED,
    OF,
    OFFICE,
    OPENED,
    SPEAKS,
    SPEECH,
    THEN,
    TROUPE,
)
from console.eventfile.keys import folded
from console.eventfile.name_words import FUNCTIONS
from console.eventfile.names import (
    begins_with_person,
    is_addressed,
    is_people,
    is_person,
    may_name,
    without_offices,
)
from console.eventfile.shape import shape
from console.eventfile.speakers import role_in, speakers_of
from console.eventfile.titles import is_quoted
from console.show.event import Speaker

_TAIL_SIGN = shape(r"(?: [-–—|/]|[?!)]-|[.?!]|,| ?:| \() ?(?<=[ (])")
_TITLE_SIGN = shape(r"\s?:\s+|,?\s+[-–—|]\s|,?\s*(?=[«“\"‘])")
_LABEL = shape(r"(?P<label>[^:,;–—«“\"()]{3,32}?)(?P<sign>\s?:\s+|\s[-–—]\s+|,\s+)")
_SHARED = shape(r" (?:y|et|and|und|e) (?=[«“\"'‘])|, ")
_BRACKETED = shape(r"\((?P<who>[^()]{4,120})\)\s?:?\s+(?P<what>\S.+)")
_LABELLED = shape(r"[^:]{3,32}:\s+")
_CODE = shape(r"[A-Z]{1,3}\s?\d{1,2}[a-z]?")
_DASHES = frozenset("-–—|/")
_QUOTES = frozenset('"»”')
_EDGE = " ,;:–—-("
_MARK_SIGNS = frozenset(",;.–—-(")
_TELLING = 2
_SHORTEST = 3
_LONGEST_PARTNER = 80
_LONGEST_TAIL = 250


class Clauses(Struct, frozen=True):
    """A title without the clauses that name people, and whom they name.

    Attributes:
        is_sure: They are people by more than their looks: a function, a "by".
    """

    title: str
    speakers: tuple[Speaker, ...] = ()
    carried_by: str | None = None
    is_sure: bool = True


def clauses_of(text: str) -> Clauses:
    """Take the people and the organisation out of a title."""
    carried = carrier_of(text)
    if not may_name(carried.title):
        return carried
    clauses = next(filter(None, (read(carried.title) for read in _READERS)), carried)
    return replace(clauses, carried_by=carried.carried_by)


def carrier_of(text: str) -> Clauses:
    """Take the organisation out of a title whose people are told elsewhere."""
    if found := CARRIED.search(text):
        return Clauses(text[: found.start()].rstrip(_EDGE), (), found["who"].strip(" .;,"))
    return Clauses(text)


def people_at_head(text: str) -> Clauses | None:
    """Read "Jon Sneyers: JPEG XL", "Ada Lovelace (ENS), « Engines »" and "Ada Lovelace (ENS)"."""
    cast = cast_of(text) if may_name(text) else None
    if cast is None:
        return _bracketed(text)
    rest = text[cast.end :]
    sign = _TITLE_SIGN.match(rest)
    if sign and not cast.is_told and TROUPE.match(rest, sign.end()):
        return None
    if sign and len(rest) - sign.end() >= _SHORTEST:
        return Clauses(rest[sign.end() :], cast.speakers, is_sure=cast.is_told)
    if cast.is_told or SPEAKS.match(rest) or (is_addressed(text) and not rest.strip(" .")):
        return Clauses(text, cast.speakers)
    return None


def _bracketed(text: str) -> Clauses | None:
    """Read "(Ada Lovelace): Engines"."""
    found = _BRACKETED.match(text)
    cast = _whole_cast(found["who"]) if found else None
    return Clauses(found["what"], cast.speakers) if found and cast else None


def people_before_mark(text: str, marks: tuple[str, ...]) -> Clauses:
    """Read "A B and C D, *Their Work*" and "Keynote: A B, *Her Work*" by what is marked."""
    mark = marks[-1] if marks else ""
    if not mark or not text.endswith(mark):
        return Clauses(text)
    before = text[: -len(mark)].rstrip()
    who = before.rstrip(" ,;:–—-")
    label = _LABELLED.match(who)
    begin = label.end() if label else 0
    if who == before or not is_people(who[begin:]) or is_people(mark):
        return Clauses(text)
    return Clauses(who[:begin] + mark, speakers_of(who[begin:]))


def people_at_mark(text: str, marks: tuple[str, ...]) -> Clauses:
    """Read "Engines, [Ada Lovelace], [Analytical Works]" by what is marked."""
    for mark in marks:
        before, _, rest = text.partition(mark)
        what = before.rstrip(" ,;.–—-(")
        if before.rstrip()[-1:] in _MARK_SIGNS and len(what) >= _SHORTEST and is_person(mark):
            return Clauses(what, (Speaker(mark, role_in(rest[:_LONGEST_PARTNER])),))
    return Clauses(text)


def people_after_of(text: str) -> Clauses | None:
    """Read "Discours de clôture de X"; "Témoignage de X" keeps its name, or says too little."""
    for found in OF.finditer(text):
        what, who = text[: found.start()].strip(), without_offices(text[found.end() :])
        if begins_with_person(who) and SPEECH.search(what):
            return _spoken(text, what, who)
    return None


def _spoken(text: str, what: str, who: str) -> Clauses:
    cast = cast_of(who)
    sign = _TITLE_SIGN.match(who, cast.end) if cast else None
    if cast and sign:
        return Clauses(f"{what} : {who[sign.end() :]}", cast.speakers)
    return Clauses(what if len(what.split()) > _TELLING else text, speakers_of(who))


def people_at_tail(text: str) -> Clauses | None:
    """Read "PyGame Zero - Dave Ames" and "Engines (Ada Lovelace, professor)"."""
    for found in _TAIL_SIGN.finditer(text, max(0, len(text) - _LONGEST_TAIL)):
        what, who = text[: found.start() + 1].rstrip(" -–—.:|(,"), text[found.end() :].strip(" .")
        who = who.removeprefix("(")
        if who.count(")") > who.count("("):
            who = who.removesuffix(")")
        if len(what) < _TELLING or _CODE.fullmatch(what):
            continue
        is_apart = found[0].strip() in _DASHES or what[-1:] in _QUOTES
        cast = _whole_cast(who, is_apart=is_apart)
        if cast and _is_tail(found[0].strip(), what, cast):
            return Clauses(what, cast.speakers, is_sure=cast.is_told)
    return None


def people_after_label(text: str) -> Clauses | None:
    """Read "1st session: A B and “Their Work”" and "Exposé invité - A B : leurs travaux"."""
    label = _LABEL.match(text)
    cast = cast_of(text[label.end() :]) if label else None
    if label is None or cast is None:
        return None
    is_colon = label["sign"].strip() == ":"
    if not is_colon and not SPEECH.search(label["label"]):
        return None
    rest = text[label.end() + cast.end :]
    if sign := _TITLE_SIGN.match(rest):
        return Clauses(label[0] + rest[sign.end() :], cast.speakers)
    return Clauses(text, cast.speakers) if is_colon and _SHARED.match(rest) else None


def _by(text: str) -> Clauses | None:
    """Read "Ouverture, par X, directrice"."""
    title = None
    for found in BY.finditer(text):
        what, who = text[: found.start()].rstrip(_EDGE), without_offices(text[found.end() :])
        if not begins_with_person(who) or GIFT.search(what) or _is_about(text, found):
            continue
        title = what if title is None else title
        if not MODERATED.match(found[0]) or not BY.search(who):
            return Clauses(text if _goes_on(who) else title, speakers_of(who))
    return None


def _is_about(text: str, found: re.Match[str]) -> bool:
    """Does "La vita di X", or a name in quotes, tell what a title is about?"""
    is_of = found[0].strip().lower() == "di" and text[: found.start()].rstrip()[-1:].isalnum()
    return is_of or is_quoted(text, found.start())


def _goes_on(who: str) -> bool:
    """Does the title go on behind its people: "mit Ada Lovelace, anschließend Konzert"?"""
    cast = cast_of(who)
    return cast is not None and bool(THEN.match(who, cast.end))


def _after_speech(text: str) -> Clauses | None:
    """Read "Introduction Ada Lovelace"; the title stays whole."""
    opened = OPENED.match(text)
    cast = _whole_cast(text[opened.end() :]) if opened else None
    return Clauses(text, cast.speakers) if cast else None


def _whole_cast(who: str, *, is_apart: bool = False) -> Cast | None:
    """The people of a text that names them, perhaps an organisation with them, and no more.

    What follows a comma behind people who are set apart, by a dash or as the rest of a line whose
    title is quoted, is their organisation.
    """
    if is_people(who):
        return Cast(speakers_of(who), len(who), is_told=False)
    cast = cast_of(who)
    if cast is None:
        return None
    partner = who[cast.end :]
    ends = not partner or (partner[0] in " ,&;" and len(partner) < _LONGEST_PARTNER)
    is_told = cast.is_told or len(cast.speakers) > 1 or (is_apart and partner.startswith(", "))
    return cast if ends and is_told and not _TITLE_SIGN.search(partner) else None


def _is_tail(sign: str, what: str, cast: Cast) -> bool:
    """Do people behind this sign belong to the title, rather than being what it is about?"""
    is_speech = SPEECH.search(what) or LABELLED_SPEECH.match(what)
    if cast.is_told or is_speech or what[-1:] in _QUOTES or _tells_office(what):
        return True
    return sign != "," and len(cast.speakers) > (sign == ":")


def _tells_office(text: str) -> bool:
    """Does a title say in which function somebody speaks: "Mot de la directrice de l'école"?"""
    return any(folded(found["office"]) in FUNCTIONS for found in OFFICE.finditer(text))


_READERS: tuple[Callable[[str], Clauses | None], ...] = (
    people_after_label,
    _by,
    people_after_of,
    people_at_head,
    people_at_tail,
    _after_speech,
)
"""The ways in which a title names people; the first that finds some is right."""
