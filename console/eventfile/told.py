"""What the words of a draft say: its title, its people, its kind, its notes."""

import re
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.clauses import (
    Clauses,
    carrier_of,
    clauses_of,
    people_at_head,
    people_at_mark,
    people_before_mark,
)
from console.eventfile.draft import Draft
from console.eventfile.kinds import kind_of, named_kind
from console.eventfile.lengths import enclosed_length, labelled_length, trailing_length
from console.eventfile.names import begins_with_person, is_people
from console.eventfile.people import speakers_in
from console.eventfile.places import placed_title
from console.eventfile.row import Row
from console.eventfile.shape import shape
from console.eventfile.speakers import named, once, speakers_of
from console.eventfile.titles import first_sentence, parted_title, tidy
from console.show.event import Kind, Speaker

_NUMBERED = shape(
    r"(?P<label>[^\W\d][^:\d]{2,30}?)\s?\d{1,2}\s?[a-zA-Z]?(?:\s?:|\s[-–—])\s+(?P<what>\S.*)"
)
_LONGEST_MARK = 250
_SEVERAL = 3
_PAUSES = (Kind.BREAK, Kind.MEAL, Kind.WELCOME, Kind.SOCIAL)
_PHRASE = 4
_MOST_OF_IT = 0.7


class Told(Struct, frozen=True):
    """What the words of a draft say, apart from its time."""

    title: str
    speakers: tuple[Speaker, ...]
    carried_by: str | None
    kind: Kind
    length: timedelta | None
    notes: str | None
    place: str | None


def told_together(drafts: list[Draft]) -> list[Told]:
    """Read the words of all drafts: where most titles are names, they are the speakers' names."""
    whole = _numbered(drafts)
    words = _with_names_behind([told(draft, is_whole=draft.title in whole) for draft in drafts])
    plain = [said for said in words if said.kind is Kind.OTHER and not said.speakers]
    names = {said.title for said in plain if is_people(said.title)}
    if len(names) < _SEVERAL or len(names) * 2 < len(plain):
        return words
    return [
        replace(said, speakers=speakers_of(said.title)) if said.title in names else said
        for said in words
    ]


def _with_names_behind(words: list[Told]) -> list[Told]:
    """Titles such as "Engines, Ada Lovelace", where most of those without people end so."""
    bare = [said.title for said in words if not said.speakers and said.kind not in _PAUSES]
    parts = {title: title.rpartition(", ") for title in bare if ", " in title}
    named = {title: part for title, part in parts.items() if part[0] and is_people(part[2])}
    if len(named) < _SEVERAL or len(named) * 2 < len(bare):
        return words
    return [
        replace(said, title=named[said.title][0], speakers=speakers_of(named[said.title][2]))
        if said.title in named and not said.speakers
        else said
        for said in words
    ]


def _numbered(drafts: list[Draft]) -> set[str]:
    """Titles such as "Tutorial 2: Training Models", where few of the tutorials have names."""
    found = filter(None, (_NUMBERED.match(draft.title) for draft in drafts if not draft.speakers))
    groups: dict[str, list[re.Match[str]]] = {}
    for numbered in found:
        groups.setdefault(numbered["label"], []).append(numbered)
    return {
        numbered.string
        for group in groups.values()
        if len(group) >= _SEVERAL
        and sum(begins_with_person(one["what"]) for one in group) * 3 < len(group) * 2
        for numbered in group
    }


def told(draft: Draft, *, is_whole: bool = False) -> Told:
    """Read the words of a draft; of a whole title, nothing is taken for people."""
    draft = _titled(draft)
    text, length = enclosed_length(draft.title)
    if length is None:
        text, length = trailing_length(text)
    text, place = placed_title(text)
    under = speakers_in(draft.details)
    lead = Clauses(text) if is_whole else _lead(text, draft, under)
    is_told = is_whole or bool(draft.speakers or lead.speakers)
    is_whole = is_whole or _is_marked(lead.title, draft)
    text, after = (tidy(lead.title), None) if is_whole else first_sentence(lead.title)
    clauses = carrier_of(text) if is_told else _believed(clauses_of(text), text, under)
    title, description = (clauses.title, None) if is_whole else parted_title(clauses.title)
    asides = [aside for aside in (description, after, *draft.notes) if aside]
    speakers = [*lead.speakers, *clauses.speakers]
    speakers += [person for text in draft.speakers for person in named(text)]
    speakers += [person for aside in asides for person in _people_of(aside)]
    speakers += under
    return Told(
        title,
        once(speakers),
        draft.carried_by or clauses.carried_by,
        named_kind(draft.kind) or kind_of(title or text),
        draft.length or length or _length_in(draft.details),
        "\n".join([*asides, *(row.text for row in draft.details)]) or None,
        draft.place or place,
    )


def _titled(draft: Draft) -> Draft:
    """An item without a title is called by what stands in the place of its people."""
    if draft.title or not draft.speakers:
        return draft
    title = ", ".join(draft.speakers)
    are_people = is_people(title) or (kind_of(title) is Kind.OTHER and len(title.split()) < _PHRASE)
    return replace(draft, title=title, speakers=draft.speakers if are_people else ())


def _people_of(aside: str) -> tuple[Speaker, ...]:
    """The people of what stands beside a title, which may be nothing but their names."""
    return speakers_of(aside) if is_people(aside) else clauses_of(aside).speakers


def _lead(text: str, draft: Draft, under: tuple[Speaker, ...]) -> Clauses:
    """The people before a title."""
    if draft.speakers:
        return Clauses(text)
    marked = people_before_mark(text, draft.marks)
    if not marked.speakers:
        marked = people_at_mark(text, draft.marks)
    return marked if marked.speakers else _believed(people_at_head(text), text, under)


def _believed(clauses: Clauses | None, text: str, under: tuple[Speaker, ...]) -> Clauses:
    """The people of a title; not those that only look like people, where others are told of it."""
    if clauses is None:
        return Clauses(text)
    is_doubtful = bool(under) and not clauses.is_sure and not {*clauses.speakers} & {*under}
    return Clauses(text) if is_doubtful else clauses


def _is_marked(text: str, draft: Draft) -> bool:
    """Did the author mark a title, which is then whole: in bold, as a link?"""
    if not draft.marks:
        return False
    title, mark = tidy(text), tidy(draft.marks[0])
    if not mark or not title or len(title) > _LONGEST_MARK:
        return False
    return mark.endswith(title) or (mark in title and len(mark) >= _MOST_OF_IT * len(title))


def _length_in(details: tuple[Row, ...]) -> timedelta | None:
    """The length that a row under an item gives."""
    return next(filter(None, (labelled_length(row.text) for row in details)), None)
