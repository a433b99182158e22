"""Who is on stage during an item: the clauses that name people, taken out of its title."""

import re
from dataclasses import dataclass

from console.eventfile.names import is_people, is_person, people_of, without_title
from console.eventfile.row import Role, Row
from console.show.event import Speaker

_NAME = (
    r"(?:(?:M\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Prof\.?|Herr|Frau|Sr\.?|Sra\.?) )?"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’.-]*"
    r"(?: (?:(?:de|du|des|da|das|do|dos|del|della|di|la|le|van|von|der|den|el|al|ben|bin|of|ten|ter) ){0,2}"
    r"(?:d['’])?[A-ZÀ-ÖØ-Þ][\w'’.-]*){1,4})"
)
_BOUNDARY = r"(?:^|[,;:&+/(–—-] ?|\b(?:et|and|und|y|e|en|avec|with|de|d['’]|par|by) ?)"
_FOUND = re.compile(rf"{_BOUNDARY}(?:d['’]|de )?{_NAME}")
_CARRIED = re.compile(
    r"[\s,;–—-]*\b(?:porté|portée|portés|portées|carried|organised|organized|organisé|organisée"
    r"|getragen|veranstaltet|organizado)\s+(?:par|by|von|por)\s+(?P<who>.+)$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[\s,;:(–—-]*(?:(?:animé|présenté|proposé|assuré|modéré|présidé|introduit|mené|donné|prononcé)e?s?\s+|presented\s+"
    r"|hosted\s+|moderated\s+|moderiert\s+)?"
    r"(?<!\w)(?:par|by|von|por|avec|with|con|mit|door|met|feat\.?|a cargo de|intervenants? ?:|speakers? ?:"
    r"|orateurs? ?:|ponentes? ?:|referent(?:in)? ?:|sprecher ?:)\s+(?P<who>\S.*)$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?P<what>.*?\b(?:discours|mots?|intervention|témoignages?|allocution|ouverture|clôture|introduction|keynote"
    r"|présentation|regards?|propos|accueil|exposé|conférence|speech|address|talk|remarks|conclusion|concert)\b"
    r"[^,:;.]{0,30}?)\s(?:de |d['’]|of )(?P<who>[A-ZÀ-ÖØ-Þ].*)$",
    re.IGNORECASE,
)
_TAIL = re.compile(r"^(?P<what>.{3,}?)(?: [-–—|] ?|\. |: | \()(?P<who>[^:|()]{5,200}?)[.)]?$")
_HEAD = re.compile(r"^(?P<who>[^:]{5,80}?)(?: ?: | [-–—] )(?P<what>.{6,})$")
_ROLE_EDGE = " ,;:–—-()."
_MODERATED = re.compile(r"^(?:animation|modération|moderation|moderator|animé par|modéré par)\b", re.I)


@dataclass(frozen=True, slots=True)
class Clauses:
    """A title without the clauses that name people, and whom they name."""

    title: str
    speakers: tuple[Speaker, ...] = ()
    carried_by: str | None = None


def clauses_of(text: str) -> Clauses:
    """Take the people and the organisation out of a title."""
    carried = None
    if found := _CARRIED.search(text):
        text, carried = text[: found.start()].rstrip(), found["who"].strip(" .;,")
    for reader in (_by, _of, _at_tail, _at_head):
        clauses = reader(text)
        if clauses:
            return Clauses(clauses.title, clauses.speakers, carried)
    return Clauses(text, (), carried)


def speakers_in(details: tuple[Row, ...]) -> tuple[Speaker, ...]:
    """The people named under an item."""
    speakers: list[Speaker] = []
    for row in details:
        if not _MODERATED.match(row.text):
            speakers += _detail_speakers(row)
    return tuple({speaker.name: speaker for speaker in reversed(speakers)}.values())[::-1]


def named(text: str) -> tuple[Speaker, ...]:
    """The people of a column or a key, which names nothing else: organisations stay whole."""
    found = speakers_of(text)
    if found:
        return found
    return (Speaker(text.strip()),) if text.strip() else ()


def speakers_of(text: str) -> tuple[Speaker, ...]:
    """Every person in a list of names and roles: "A B, chef de C et D E (F)"."""
    if is_people(text):
        return tuple(Speaker(name) for name in people_of(text))
    plain = text.replace("\u00a0", " ").replace("\u202f", " ")
    names = [found for found in _FOUND.finditer(plain) if is_person(found["name"].rstrip("."))]
    ends = [found.start() for found in names[1:]] + [len(plain)]
    return tuple(
        Speaker(found["name"].rstrip("."), _role(plain[found.end() : end]))
        for found, end in zip(names, ends, strict=True)
    )


def _role(text: str) -> str | None:
    """What stands between a name and the next, when it says what the person is."""
    role = re.sub(r"\s(?:et|and|und|y|e)$", "", text.strip()).strip(" ,;:–—-")
    if role.startswith("(") and role.endswith(")"):
        role = role[1:-1]
    role = role.rstrip(" .,;")
    return role if 1 < len(role) < 200 else None  # noqa: PLR2004


def _by(text: str) -> Clauses | None:
    """ "Ouverture, par X, directrice" """
    for found in _BY.finditer(text):
        who = found["who"]
        opened = re.match(_NAME, who)
        if opened and is_person(opened["name"].rstrip(".,")):
            speakers = speakers_of(who)
            if speakers:
                return Clauses(text[: found.start()].rstrip(_ROLE_EDGE), speakers)
    return None


def _of(text: str) -> Clauses | None:
    """ "Discours de clôture de X" is "Discours de clôture"; "Témoignage de X" says too little without."""
    found = _OF.match(text)
    opened = re.match(_NAME, found["who"]) if found else None
    if found is None or opened is None or not is_person(opened["name"].rstrip(".,")):
        return None
    what = found["what"].strip()
    speakers = speakers_of(found["who"])
    return Clauses(what if len(what.split()) > 2 else text, speakers)  # noqa: PLR2004


def _at_tail(text: str) -> Clauses | None:
    """ "PyGame Zero - Dave Ames" """
    for sign in (" - ", " – ", " — ", " | ", ". ", ": ", " ("):
        what, parted, who = text.rpartition(sign)
        if parted and len(what) > 2 and is_people(who.rstrip(").")):  # noqa: PLR2004
            speakers = tuple(Speaker(name) for name in people_of(who.rstrip(").")))
            return Clauses(what.rstrip(" -–—.:|"), speakers)
    return None


def _at_head(text: str) -> Clauses | None:
    """ "Jon Sneyers: JPEG XL, a deep dive" """
    found = _HEAD.match(text)
    if found and is_people(found["who"]):
        return Clauses(found["what"], tuple(Speaker(name) for name in people_of(found["who"])))
    return None


def _detail_speakers(row: Row) -> tuple[Speaker, ...]:
    by = _BY.match(row.text)
    if by and (people := speakers_of(by["who"])):
        return people
    opened = re.match(_NAME, row.text)
    if opened and is_person(opened["name"].rstrip(".")):
        rest = row.text[opened.end() :]
        if not rest or rest[0] in ",:(" or rest[:3] in (" – ", " - ", " : ") or row.role is Role.BULLET:
            is_list = rest[:1] == "," and speakers_of(row.text)
            return is_list or (Speaker(opened["name"].rstrip("."), _role(rest[:120])),)
    marked = [mark for mark in row.marks if is_person(without_title(mark))]
    return tuple(Speaker(without_title(mark)) for mark in marked)
