"""Who is on stage during an item: the clauses that name people, taken out of its title."""

import re
from dataclasses import dataclass

from console.eventfile.names import TITLES, is_people, is_person, people_of, without_title
from console.eventfile.row import Role, Row
from console.show.event import Speaker

_NAME = (
    rf"(?:(?i:{TITLES}) ){{0,2}}"
    r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’.-]*"
    r"(?: (?:(?:de|du|des|da|das|do|dos|del|della|di|la|le|van|von|der|den|el|al|ben|bin|of|ten|ter) ){0,2}"
    r"(?:d['’])?[A-ZÀ-ÖØ-Þ][\w'’.-]*){1,4})"
)
_BOUNDARY = r"(?:^|[,;:&+/(–—-] ?|\b(?:et|and|und|y|e|en|avec|with|de|d['’]|par|by) ?)"
_FOUND = re.compile(rf"{_BOUNDARY}(?:d['’]|de )?{_NAME}")
_AFTER_NAME = re.compile(r"\s*(?:$|[,;:(.)&+/–—-]|(?:et|and|und|y|e|en|du|des|de la)\b)")
_CARRIED = re.compile(
    r"[\s,;–—-]*\b(?:porté|portée|portés|portées|carried|organised|organized|organisé|organisée"
    r"|getragen|veranstaltet|organizado)\s+(?:par|by|von|por)\s+(?P<who>.+)$",
    re.IGNORECASE,
)
_BY = re.compile(
    r"[\s,;:(–—-]*(?:(?:animé|présenté|assuré|présidé|introduit|mené|donné|prononcé)e?s?\s+|presented\s+"
    r"|hosted\s+|led\s+|given\s+)?"
    r"(?<!\w)(?:par|by|von|por|avec|with|con|mit|door|met|di|feat\.?|a cargo de|intervenants? ?:|speakers? ?:"
    r"|orateurs? ?:|ponentes? ?:|referent(?:in)? ?:|sprecher ?:)\s+",
    re.IGNORECASE,
)
_SPONSORED = re.compile(
    r"(?:offert|sponsoris|sponsor|organis|propos|financ|soutenu|powered|provided)\w*$", re.IGNORECASE
)
_SPEECH = re.compile(
    r"\b(?:discours|mots?|intervention|témoignages?|allocution|ouverture|clôture|introduction|keynote|présentation|regards?"
    r"|propos|accueil|exposé|conférence|speech|address|talk|remarks|conclusion|concert|salut[oi]|gru(?:ß|ss)worte?"
    r"|discurso|palabras|welcome|greetings?|intervento|relazione|vortrag|ponencia|charla)\b[^,:;.]{0,40}$",
    re.IGNORECASE,
)
_OF = re.compile(
    r"\s(?:(?:de la|de|of|del|della|di|von|da)\s|(?:de l|d|dell)['’]\s?)", re.IGNORECASE
)
_TAIL_SIGN = re.compile(r"(?: [-–—|]|[?!)]-|\.|:| \() ?(?<=[ (])")
_SHARED = re.compile(r" (?:y|et|and|und|e) [«“\"'‘]|, | [-–—:] ")
_TELLING = 2
_HEAD = re.compile(r"^(?P<who>[^:]{5,80}?)(?: ?: | [-–—] )(?P<what>.{6,})$")
_ROLE_EDGE = " ,;:–—-()."
_MODERATED = re.compile(
    r"^(?:animation|modération|moderation|moderator|animé par|modéré par)\b", re.IGNORECASE
)


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
    for reader in (_by, _of, _at_tail, _at_head, _after_label):
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
    names = [found for found in names if found is names[0] or _AFTER_NAME.match(plain, found.end())]
    ends = [*(found.start() for found in names[1:]), len(plain)]
    return tuple(
        Speaker(found["name"].rstrip("."), _role(plain[found.end() : end]))
        for found, end in zip(names, ends, strict=False)
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
        who = text[found.end() :]
        if _begins_with_person(who) and not _SPONSORED.search(text[: found.start()]):
            return Clauses(text[: found.start()].rstrip(_ROLE_EDGE), speakers_of(who))
    return None


def _of(text: str) -> Clauses | None:
    """ "Discours de clôture de X" is "Discours de clôture"; "Témoignage de X" alone says too little."""
    for found in _OF.finditer(text):
        what, who = text[: found.start()].strip(), text[found.end() :]
        if _begins_with_person(who) and _SPEECH.search(what):
            title = what if len(what.split()) > _TELLING else text
            return Clauses(title, speakers_of(who))
    return None


def _after_label(text: str) -> Clauses | None:
    """ "1st session: A B and “Their Work”" """
    label, parted, who = text.partition(": ")
    found = re.match(_NAME, who.strip()) if parted and len(label) < 30 else None  # noqa: PLR2004
    if (
        found is None
        or not is_person(found["name"])
        or not _SHARED.match(who.strip()[found.end() :])
    ):
        return None
    return Clauses(text, (Speaker(found["name"]),))


def _begins_with_person(text: str) -> bool:
    found = re.match(_NAME, text)
    return bool(found) and is_person(found["name"].rstrip(".,")) if found else False


def _at_tail(text: str) -> Clauses | None:
    """ "PyGame Zero - Dave Ames" """
    for found in reversed(list(_TAIL_SIGN.finditer(text))):
        what, who = text[: found.start() + 1].rstrip(" -–—.:|("), text[found.end() :].rstrip(").")
        if len(what) > 2 and is_people(who) and (found[0] != ": " or len(people_of(who)) > 1):  # noqa: PLR2004
            return Clauses(what, tuple(Speaker(name) for name in people_of(who)))
    return None


def _at_head(text: str) -> Clauses | None:
    """ "Jon Sneyers: JPEG XL, a deep dive" """
    found = _HEAD.match(text)
    if found and is_people(found["who"]):
        return Clauses(found["what"], tuple(Speaker(name) for name in people_of(found["who"])))
    return None


def _detail_speakers(row: Row) -> tuple[Speaker, ...]:
    """The people that a row under an item names: after "par", marked, at its head or its tail."""
    by = _BY.match(row.text)
    if by and (people := speakers_of(row.text[by.end() :])):
        return people
    marked = [without_title(mark) for mark in row.marks]
    persons = [mark for mark in marked if is_person(mark)]
    if row.text.endswith(tuple(persons)) and len(persons) > 1:
        return tuple(Speaker(mark) for mark in persons)
    if at_head := _at_row_head(row.text):
        return at_head
    if beyond := _beyond_dash(row) or _of(row.text):
        return beyond.speakers
    if row.role is Role.BULLET and marked and _is_named(row.text, marked[0]):
        return (Speaker(marked[0], _role(row.text[len(marked[0]) :])),)
    return tuple(Speaker(mark) for mark in persons)


def _at_row_head(text: str) -> tuple[Speaker, ...]:
    """ "X, directrice de Y" and "X nous parle de Z"."""
    opened = re.match(_NAME, text)
    if opened is None or not is_person(opened["name"].rstrip(".")):
        return ()
    rest = text[opened.end() :]
    if rest[:1] == "," or rest[:4] in (" et ", " and"):
        return speakers_of(text)
    role = (
        _role(rest[:120]) if rest[:1] in ("", "(", ":", ".", " ") and rest[1:2] in "(:–-" else None
    )
    return (Speaker(opened["name"].rstrip("."), role),)


def _beyond_dash(row: Row) -> Clauses | None:
    """A bullet that names an organisation, and after a dash its people."""
    _, parted, who = row.text.partition(" - ") if " - " in row.text else row.text.partition(" – ")
    if row.role is Role.BULLET and parted and _begins_with_person(who):
        return Clauses(row.text, speakers_of(who))
    return None


def _is_named(text: str, mark: str) -> bool:
    """Is a bullet a marked name, alone or before a comma: an organisation that is on stage?"""
    after = text[len(mark) : len(mark) + 1] if text.startswith(mark) else ":"
    words = mark.split()
    return after in ("", ",") and 2 <= len(words) <= 3 and all(map(str.isalpha, words))  # noqa: PLR2004
