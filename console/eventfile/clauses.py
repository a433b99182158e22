"""Takes the clauses that name people and organisations out of a title."""

import re
from typing import NamedTuple

from console.eventfile.names import begins_with_person, is_people, name_at_head
from console.eventfile.speakers import speakers_of
from console.show.event import Speaker

_CARRIED = re.compile(
    r"\b(?:portée?s?|carried|organi[sz]ed|organisée?s?|getragen|veranstaltet|organizado)"
    r"\s+(?:par|by|von|por)\s+(?P<who>.+)$",
    re.IGNORECASE,
)
BY = re.compile(
    r"\b(?:(?:animé|présenté|assuré|présidé|introduit|mené|donné|prononcé)e?s?\s+|presented\s+"
    r"|hosted\s+|led\s+|given\s+)?"
    r"(?:par|by|von|por|avec|with|con|mit|door|met|di|feat\.?|a cargo de|intervenants? ?:"
    r"|speakers? ?:|orateurs? ?:|ponentes? ?:|referent(?:in)? ?:|sprecher ?:)\s+",
    re.IGNORECASE,
)
"""What stands before the people of an item: par, by, von, por, con, avec."""

_GIFT = re.compile(
    r"(?:offert|sponsor|organis|propos|financ|soutenu|powered|provided)\w*$", re.IGNORECASE
)
_SPEECH = re.compile(
    r"\b(?:discours|mots?|intervention|témoignages?|allocution|ouverture|clôture|introduction"
    r"|keynote|présentation|regards?|propos|accueil|exposé|conférence|speech|address|talk|remarks"
    r"|conclusion|concert|salut[oi]|gru(?:ß|ss)worte?|discurso|palabras|welcome|greetings?"
    r"|intervento|relazione|vortrag|ponencia|charla)\b[^,:;.]{0,40}$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s(?:(?:de la|de|of|del|della|di|von|da)\s|(?:de l|d|dell)['’]\s?)", re.IGNORECASE
)
_TAIL_SIGN = re.compile(r"(?: [-–—|]|[?!)]-|\.|:| \() ?(?<=[ (])")
_HEAD = re.compile(r"(?P<who>[^:]{5,80}?)(?: ?: | [-–—] )(?P<what>.{6,})")
_SHARED = re.compile(r" (?:y|et|and|und|e) [«“\"'‘]|, | [-–—:] ")
_EDGE = " ,;:–—-("
_TELLING = 2
_LONGEST_LABEL = 30


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
    read = (reader(text) for reader in (_by, people_after_of, _at_tail, _at_head, _after_label))
    clauses = next(filter(None, read), Clauses(text))
    return clauses._replace(carried_by=carried)


def people_after_of(text: str) -> Clauses | None:
    """Read "Discours de clôture de X"; "Témoignage de X" keeps its name, or says too little."""
    for found in _OF.finditer(text):
        what, who = text[: found.start()].strip(), text[found.end() :]
        if begins_with_person(who) and _SPEECH.search(what):
            title = what if len(what.split()) > _TELLING else text
            return Clauses(title, speakers_of(who))
    return None


def _by(text: str) -> Clauses | None:
    """Read "Ouverture, par X, directrice"."""
    for found in BY.finditer(text):
        what, who = text[: found.start()].rstrip(_EDGE), text[found.end() :]
        if begins_with_person(who) and not _GIFT.search(what):
            return Clauses(what, speakers_of(who))
    return None


def _at_tail(text: str) -> Clauses | None:
    """Read "PyGame Zero - Dave Ames"."""
    for found in reversed(list(_TAIL_SIGN.finditer(text))):
        what, who = text[: found.start() + 1].rstrip(" -–—.:|("), text[found.end() :].rstrip(").")
        people = speakers_of(who) if len(what) >= _TELLING and is_people(who) else ()
        if len(people) > (found[0] == ": "):
            return Clauses(what, people)
    return None


def _at_head(text: str) -> Clauses | None:
    """Read "Jon Sneyers: JPEG XL, a deep dive"."""
    found = _HEAD.fullmatch(text)
    if found and is_people(found["who"]):
        return Clauses(found["what"], speakers_of(found["who"]))
    return None


def _after_label(text: str) -> Clauses | None:
    """Read "1st session: A B and “Their Work”"; the title stays whole."""
    label, parted, who = text.partition(": ")
    found = name_at_head(who.strip()) if parted and len(label) < _LONGEST_LABEL else None
    if found is None or not _SHARED.match(who.strip(), found.end()):
        return None
    return Clauses(text, (Speaker(found["name"]),))
