"""Who is named in the rows under an item."""

import re

from msgspec.structs import replace

from console.eventfile.casts import cast_of
from console.eventfile.clause_shapes import BY
from console.eventfile.clauses import (
    people_after_label,
    people_after_of,
    people_at_tail,
    people_before_mark,
)
from console.eventfile.lengths import enclosed_length
from console.eventfile.names import clean_name, is_person, name_at_head, without_title
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape
from console.eventfile.speakers import once, role_in, speakers_of
from console.show.event import Speaker

_MODERATED = shape(
    r"\W*(?:animation|modérat|moder(?:at|ier|a\b|ad)|médiat|discut?ant|chair|présiden\w+ de séance"
    r"|(?:anim|modér|présid)ée?s? par\b|animat(?:eur|rice)s?\b"
    r"|[^,;:()]{3,60}, (?:session )?(?:chair|moderator|discussant)\W*$)",
    re.IGNORECASE,
)
_DASH = shape(r" [-–—] ")
_LONGEST_ROLE = 120
_SHORT_NAMES = (2, 3)
_SEVERAL = 2
_PAIR = 2


def speakers_in(details: tuple[Row, ...]) -> tuple[Speaker, ...]:
    """The people named under an item; who moderates is not among them."""
    if not details:
        return ()
    found: list[Speaker] = []
    for detail in _with_roles(details):
        row = replace(detail, text=_unbracketed(enclosed_length(detail.text)[0]))
        if not _MODERATED.match(row.text):
            found += next(filter(None, (reader(row) for reader in _READERS)), ())
    return once(found)


def _unbracketed(text: str) -> str:
    """A row that stands in brackets as a whole, without them."""
    is_whole = text.startswith("(") and text.endswith(")") and text.count("(") == 1
    return text[1:-1] if is_whole else text


def _with_roles(details: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows in which "A B / CNRS" and "C D / INRAE" are people with their roles."""
    pairs = [(place, row.text.split(" / ")) for place, row in enumerate(details)]
    slashed = {
        place: parts for place, parts in pairs if len(parts) == _PAIR and is_person(parts[0])
    }
    if len(slashed) < _SEVERAL or all(is_person(role) for _, role in slashed.values()):
        return details
    return tuple(
        replace(row, text="{} ({})".format(*slashed[place])) if place in slashed else row
        for place, row in enumerate(details)
    )


def _before_mark(row: Row) -> tuple[Speaker, ...]:
    """Read "A B and C D, *Their Work*", perhaps after a label."""
    return people_before_mark(row.text, row.marks).speakers


def _after_by(row: Row) -> tuple[Speaker, ...]:
    """Read "Par X et Y"."""
    said = row.text.lstrip(" (–—-")
    by = BY.match(said)
    return speakers_of(said[by.end() :]) if by else ()


def _all_marked(row: Row) -> tuple[Speaker, ...]:
    """Read badges side by side, each a name."""
    persons = _marked_persons(row)
    return persons if len(persons) > 1 and row.text.endswith(persons[-1].name) else ()


def _listed(row: Row) -> tuple[Speaker, ...]:
    """Read "A B - Université de Y; C D, CNRS": what stands behind each name is its role."""
    parts = [part.strip(" .") for part in row.text.split(";")]
    names = [_name_before(part, row.marks) for part in parts if part]
    if len(names) < _SEVERAL or not all(names):
        return ()
    pairs = zip(names, filter(None, parts), strict=True)
    return tuple(Speaker(name, role_in(part[len(name) :][:_LONGEST_ROLE])) for name, part in pairs)


def _name_before(text: str, marks: tuple[str, ...]) -> str:
    """The name with which a text begins, as its author marked it, or as it looks."""
    found = name_at_head(text)
    marked = (mark for mark in marks if text.startswith(mark) and is_person(mark))
    return next(marked, clean_name(found) if found else "")


def _at_head(row: Row) -> tuple[Speaker, ...]:
    """Read "X, directrice de Y", "X (Y) & Z" and "X nous parle de Z"."""
    found = name_at_head(row.text)
    if found is None:
        return ()
    cast = cast_of(row.text)
    if cast and len(cast.speakers) > 1:
        return cast.speakers
    rest = row.text[found.end() :]
    if rest.startswith((",", " et ", " and ")):
        return speakers_of(row.text)
    if row.text.isupper():
        return ()
    has_role = rest.lstrip().startswith(("(", ":", "–", "-"))
    return (Speaker(clean_name(found), role_in(rest[:_LONGEST_ROLE]) if has_role else None),)


def _beyond_dash(row: Row) -> tuple[Speaker, ...]:
    """Read a bullet that names an organisation, and after a dash its people."""
    dash = _DASH.search(row.text) if row.role is Role.BULLET else None
    who = row.text[dash.end() :] if dash else ""
    return speakers_of(who) if name_at_head(who) else ()


def _after_of(row: Row) -> tuple[Speaker, ...]:
    """Read "Introduction de X, directeur"."""
    clauses = people_after_of(row.text)
    return clauses.speakers if clauses else ()


def _after_label(row: Row) -> tuple[Speaker, ...]:
    """Read "Témoignage : X, directrice" and "Quels outils ? X (Université de Y)"."""
    clauses = people_after_label(row.text) or people_at_tail(row.text)
    return clauses.speakers if clauses else ()


def _organisation(row: Row) -> tuple[Speaker, ...]:
    """Read a bullet that is a marked name, alone or before a comma: an organisation on stage."""
    mark = row.marks[0] if row.marks and row.role is Role.BULLET else ""
    words = mark.split()
    after = row.text[len(mark) : len(mark) + 1] if row.text.startswith(mark) else ":"
    if after not in ("", ",") or len(words) not in _SHORT_NAMES or not all(map(str.isalpha, words)):
        return ()
    return (Speaker(mark, role_in(row.text[len(mark) :])),)


def _marked_persons(row: Row) -> tuple[Speaker, ...]:
    """Read names that are bold, italic or links."""
    marks = map(without_title, row.marks)
    return tuple(Speaker(mark) for mark in marks if is_person(mark))


_READERS = (
    _before_mark,
    _after_by,
    _all_marked,
    _listed,
    _at_head,
    _beyond_dash,
    _after_of,
    _after_label,
    _organisation,
    _marked_persons,
)
"""The ways in which a row names people; the first that finds some is right."""
