"""Takes the clauses that name people and organisations out of a title."""

import re
from collections.abc import Callable
from typing import NamedTuple

from console.eventfile.casts import Cast, cast_of
from console.eventfile.names import begins_with_person, is_addressed, is_people, without_offices
from console.eventfile.speakers import speakers_of
from console.show.event import Speaker

_CARRIED = re.compile(
    r"\b(?:portée?s?|carried|organi[sz]ed|organisée?s?|getragen|veranstaltet|organizado)"
    r"\s+(?:par|by|von|por)\s+"
    r"(?P<who>(?-i:l[ea]s? |l['’]|the |d[aei][mnrs] |el |una? |une |notre |[A-ZÀ-Þ]).+)$",
    re.IGNORECASE,
)
BY = re.compile(
    r"\b(?:(?:animé|présenté|assuré|présidé|introduit|mené|donné|prononcé)e?s?\s+|presented\s+"
    r"|hosted\s+|led\s+|given\s+)?"
    r"(?:par|by|von|por|avec(?: la participation(?: \([^()]*\))? (?:de|d['’]))?|with|con|mit|door"
    r"|met|di|feat\.?|a cargo de|en présence de|intervenante?s?(?: [^:]{1,30})? ?:|speakers? ?:"
    r"|orat(?:eur|rice)s? ?:|ponentes? ?:|referent(?:in)? ?:|sprecher ?:)\s+",
    re.IGNORECASE,
)
"""What stands before the people of an item: par, by, von, por, con, avec."""

_MODERATED = re.compile(r"anim|modér", re.IGNORECASE)
_GIFT = re.compile(
    r"(?:offert|sponsor|organis|propos|financ|soutenu|powered|provided)\w*$", re.IGNORECASE
)
_SPOKEN = (
    r"(?:discours|mots?|interventions?|témoignages?|allocutions?|communications?|ouverture|clôture"
    r"|introduction|keynote|présentation|regards?|propos|accueil|exposés?|conférence|séminaire"
    r"|speech|address|talk|remarks|conclusion|concert|salut[oi]|gru(?:ß|ss)worte?|discurso"
    r"|palabras|welcome|greetings?|intervento|relazione|vortrag|ponencia|charla|seminar)"
)
_SPEECH = re.compile(rf"\b{_SPOKEN}\b[^,:;.]{{0,40}}$", re.IGNORECASE)
_OPENED = re.compile(rf"{_SPOKEN} (?=\S+ \S)", re.IGNORECASE)
_OF = re.compile(
    r"\s(?:(?:de la|de|du|of|del|della|di|von|da)\s|(?:de l|d|dell)['’]\s?)", re.IGNORECASE
)
_TAIL_SIGN = re.compile(r"(?: [-–—|/]|[?!)]-|[.?!]|,| ?:| \() ?(?<=[ (])")
_TITLE_SIGN = re.compile(r"\s?:\s+|,?\s+[-–—|]\s|,?\s*(?=[«“\"‘])")
_LABEL = re.compile(r"(?P<label>[^:,;–—«“\"()]{3,32}?)(?P<sign>\s?:\s+|\s[-–—]\s+|,\s+)")
_SHARED = re.compile(r" (?:y|et|and|und|e) (?=[«“\"'‘])|, ")
_SPEAKS = re.compile(
    r" (?:vous |nous )?(?:présente|parle|intervien|introdui|ouvr|conclu|anime|raconte|explique"
    r"|partage|expose|accueille|presents?\b|introduces?\b|talks?\b|speaks\b|will\b|spricht|stellt"
    r"|habla|presenta|parla)"
)
_EDGE = " ,;:–—-("
_TELLING = 2
_SHORTEST = 3
_LONGEST_PARTNER = 80


class Clauses(NamedTuple):
    """A title without the clauses that name people, and whom they name."""

    title: str
    speakers: tuple[Speaker, ...] = ()
    carried_by: str | None = None


def clauses_of(text: str) -> Clauses:
    """Take the people and the organisation out of a title."""
    carried = None
    if found := _CARRIED.search(text):
        text, carried = text[: found.start()].rstrip(_EDGE), found["who"].strip(" .;,")
    clauses = next(filter(None, (reader(text) for reader in _READERS)), Clauses(text))
    return clauses._replace(carried_by=carried)


def people_at_head(text: str) -> Clauses | None:
    """Read "Jon Sneyers: JPEG XL", "Ada Lovelace (ENS), « Engines »" and "Ada Lovelace (ENS)"."""
    cast = cast_of(text)
    if cast is None:
        return None
    rest = text[cast.end :]
    sign = _TITLE_SIGN.match(rest)
    if sign and len(rest) - sign.end() >= _SHORTEST:
        return Clauses(rest[sign.end() :], cast.speakers)
    if cast.is_told or _SPEAKS.match(rest) or (is_addressed(text) and not rest.strip(" .")):
        return Clauses(text, cast.speakers)
    return None


def people_after_of(text: str) -> Clauses | None:
    """Read "Discours de clôture de X"; "Témoignage de X" keeps its name, or says too little."""
    for found in _OF.finditer(text):
        what, who = text[: found.start()].strip(), without_offices(text[found.end() :])
        if begins_with_person(who) and _SPEECH.search(what):
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
    for found in _TAIL_SIGN.finditer(text):
        what, who = text[: found.start() + 1].rstrip(" -–—.:|(,"), text[found.end() :].strip(" .")
        who = who.removeprefix("(")
        if who.count(")") > who.count("("):
            who = who.removesuffix(")")
        cast = _whole_cast(who) if len(what) >= _TELLING else None
        if cast and _is_tail(found[0].strip(), what, cast):
            return Clauses(what, cast.speakers)
    return None


def people_after_label(text: str) -> Clauses | None:
    """Read "1st session: A B and “Their Work”" and "Exposé invité - A B : leurs travaux"."""
    label = _LABEL.match(text)
    cast = cast_of(text[label.end() :]) if label else None
    if label is None or cast is None:
        return None
    is_colon = label["sign"].strip() == ":"
    if not is_colon and not _SPEECH.search(label["label"]):
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
        if not begins_with_person(who) or _GIFT.search(what):
            continue
        title = what if title is None else title
        if not _MODERATED.match(found[0]) or not BY.search(who):
            return Clauses(title, speakers_of(who))
    return None


def _after_speech(text: str) -> Clauses | None:
    """Read "Introduction Ada Lovelace"; the title stays whole."""
    opened = _OPENED.match(text)
    cast = _whole_cast(text[opened.end() :]) if opened else None
    return Clauses(text, cast.speakers) if cast else None


def _whole_cast(who: str) -> Cast | None:
    """The people of a text that names them, perhaps an organisation with them, and no more."""
    if is_people(who):
        return Cast(speakers_of(who), len(who), is_told=False)
    cast = cast_of(who)
    if cast is None:
        return None
    partner = who[cast.end :]
    ends = not partner or (partner[0] in " ,&;" and len(partner) < _LONGEST_PARTNER)
    return cast if ends and cast.is_told and not _TITLE_SIGN.search(partner) else None


def _is_tail(sign: str, what: str, cast: Cast) -> bool:
    """Do people behind this sign belong to the title, rather than being what it is about?"""
    if cast.is_told or _SPEECH.search(what):
        return True
    return sign != "," and len(cast.speakers) > (sign == ":")


_READERS: tuple[Callable[[str], Clauses | None], ...] = (
    people_after_label,
    _by,
    people_after_of,
    people_at_head,
    people_at_tail,
    _after_speech,
)
"""The ways in which a title names people; the first that finds some is right."""
