"""Reads the fields of one mapping of a data file into a draft."""

from msgspec.structs import replace

from console.eventfile.casts import cast_of
from console.eventfile.dates import Written, leading_date
from console.eventfile.draft import Draft
from console.eventfile.headlines import day_of
from console.eventfile.instants import instant_of
from console.eventfile.keys import FIELDS, RANKS, Field, key_of
from console.eventfile.lengths import length_of
from console.eventfile.moments import Moment, Sitting, leading
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of
from console.eventfile.record_lists import fields_of, holds_items, holds_talks, shares_time

_NAMES = ("name", "nom", "full_name", "fullname", "public_name", "title", "titre", "label")
_ROLES = ("role", "fonction", "function", "organisation", "organization", "company")
_GIVEN = ("given", "given_name", "first_name", "firstname", "vorname", "prenom")
_FAMILY = ("family", "family_name", "last_name", "lastname", "surname", "nachname", "nom")
_SUBTITLES = ("subtitle", "sub_title", "sous_titre", "untertitel", "subtitulo", "sottotitolo")
_SEVERAL = 3
_HOUR, _DAY = 60, 24 * 60


def draft_of(node: Node, seed: Draft, language: str | None) -> Draft:
    """The draft that a mapping describes; what it does not say is taken from `seed`."""
    said = _said(node, language)
    if _is_type_only(node) and (
        Field.SPEAKERS in said or any(shares_time(value) for _, value in node.fields)
    ):
        said[Field.KIND] = said.pop(Field.TITLE)
    if Field.TITLE in said and Field.SPEAKERS not in said:
        said = _told_by_person(node, said)
    first = {field: texts[0] for field, texts in said.items() if texts}
    if Field.DAY in said:
        first[Field.DAY] = max(said[Field.DAY], key=len)
    draft = replace(
        seed,
        line=node.line,
        source=node,
        title=first.get(Field.TITLE, seed.title),
        speakers=tuple(said.get(Field.SPEAKERS, seed.speakers)),
        notes=tuple(said.get(Field.NOTES, seed.notes)),
        place=first.get(Field.PLACE, seed.place),
        kind=first.get(Field.KIND, seed.kind),
        chair=first.get(Field.CHAIR, seed.chair),
        carried_by=first.get(Field.CARRIED_BY, seed.carried_by),
        id=first.get(Field.ID),
        length=length_of(first.get(Field.DURATION, "")) or None,
        day=_day(first) or seed.day,
    )
    if Field.TRACK in first:
        draft = replace(draft, column=first[Field.TRACK], placed_by_column=True)
    start = first.get(Field.START) or first.get(Field.DAY, "")
    is_stamp = Field.START in first or _has_hour(start)
    return _timed(draft, start if is_stamp else "", first.get(Field.END, ""))


def _is_type_only(node: Node) -> bool:
    """Is the type of a mapping, in one plain word, all that could be its title?"""
    said = ((key_of(key), value) for key, value in node.fields)
    titles = [(key, value) for key, value in said if FIELDS.get(key) is Field.TITLE]
    return len(titles) == 1 and titles[0][0] == "type" and bool(titles[0][1].text)


def _told_by_person(node: Node, said: dict[Field, list[str]]) -> dict[Field, list[str]]:
    """Read {title: "Ada Lovelace (CNRS)", subtitle: Engines}: the title is the one below."""
    subtitle = node.says(*_SUBTITLES)
    who = said[Field.TITLE]
    cast = cast_of(who[0]) if subtitle else None
    if subtitle is None or cast is None or cast.end < len(who[0]):
        return said
    title = words_of(marked(subtitle))
    notes = [text for text in said.get(Field.NOTES, ()) if text != title]
    told = {Field.TITLE: [title], Field.SPEAKERS: who}
    return said | told | ({Field.NOTES: notes} if notes else {})


def is_timetable(value: Node) -> bool:
    """Is a list, whatever its key, one of titles with the hours of a clock, and no dates?"""
    drafts = [draft_of(entry, Draft("", 0), None) for entry in value.entries if entry.fields]
    timed = [draft for draft in drafts if draft.sittings and draft.title]
    return len(timed) >= _SEVERAL and all(draft.day is None for draft in timed)


def opened_day(entry: Node) -> Written | None:
    """The day that an entry among items gives instead of an hour: `time: Friday, August 25`."""
    is_titled = Field.TITLE in fields_of(entry) and not _is_type_only(entry)
    if is_titled or any(value.entries or value.fields for _, value in entry.fields):
        return None
    said = [value.text for key, value in entry.fields if FIELDS.get(key_of(key)) is Field.START]
    return day_of(said[0], is_heading=True) if len(said) == 1 and said[0] else None


def _said(node: Node, language: str | None) -> dict[Field, list[str]]:
    """The texts of every field; of several titles the surest, the others are notes."""
    said: dict[Field, list[str]] = {}
    for key, value in sorted(node.fields, key=_rank):
        field = FIELDS.get(key_of(key))
        is_told = field and value and not (holds_items(value) or holds_talks(value))
        texts = _texts(value, language) if is_told else []
        if field is None or not texts:
            continue
        if field is Field.NOTES and value.lines:
            texts = ["\n".join(words_of(marked(line)) for line in value.lines)]
        if field is Field.START and value.entries:
            texts = [" – ".join(texts[:2])]
        if field in said and field is Field.TITLE:
            field = Field.KIND if key_of(key) == "type" else Field.NOTES
        said.setdefault(field, []).extend(texts)
    return said


def _rank(pair: tuple[str, Node]) -> int:
    """How unsure a key is; what is given in several languages is written for people, so sure."""
    key, value = pair
    return 0 if value.fields else RANKS.get(key_of(key), 0)


def _texts(value: Node, language: str | None) -> list[str]:
    """The texts of a value: of translations, that in the event's language; of people, names."""
    if value.text:
        return [words_of(marked(value.text))]
    if value.fields:
        parts = (value.says(*_GIVEN), value.says(*_FAMILY))
        own = " ".join(map(str, parts)) if all(parts) else None
        own = own or value.says(language or "", "fr", "en", *_NAMES) or parts[1]
        role = value.says(*_ROLES)
        return [f"{own} ({role})" if own and role else own] if own else []
    return [text for entry in value.entries for text in _texts(entry, language)]


def _day(first: dict[Field, str]) -> Written | None:
    text = first.get(Field.DAY, "")
    if text.isascii() and text.isdecimal():
        return Written(0, len(text), ordinal=int(text[:2]))
    start = first.get(Field.START, "")
    given = filter(None, (text, start))
    return next(filter(None, map(leading_date, given)), None) or _stamped(text or start)


def _stamped(text: str) -> Written | None:
    """The day of an instant such as 2024-05-12T09:00."""
    stamp = instant_of(text)
    if stamp is None:
        return None
    return Written(0, len(text), stamp.day.year, stamp.day.month, stamp.day.day)


def _has_hour(text: str) -> bool:
    """Is a day written with the hour of a clock?"""
    stamp = instant_of(text)
    return stamp is not None and stamp.minutes is not None


def _timed(draft: Draft, start: str, end: str) -> Draft:
    """The draft with its times: a range under one key, or a start and an end under two."""
    moment = _moment(start)
    if moment is None or not moment.sittings:
        return replace(draft, sittings=(), impossible=moment.impossible if moment else None)
    closing = _moment(end) if end else None
    finish = moment.finish if closing is None else closing.start
    return replace(draft, sittings=(Sitting(moment.start or 0, finish), *moment.sittings[1:]))


def _moment(text: str) -> Moment | None:
    """The time of a value, which may stand behind a date, or be a number of minutes."""
    stamp = instant_of(text)
    if stamp and stamp.minutes is not None:
        return Moment(0, len(text), (Sitting(stamp.minutes),))
    return leading(text) or leading(_sexagesimal(text))


def _sexagesimal(text: str) -> str:
    """YAML 1.1 reads 10:30 as 630: such a number is a time again."""
    if text.isascii() and text.isdecimal() and len(text) < 5 and _HOUR <= int(text) < _DAY:  # noqa: PLR2004
        return f"{int(text) // _HOUR:02d}:{int(text) % _HOUR:02d}"
    return text
