"""Finds the items of a data file, or of a list in the front matter."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

from console.eventfile.dates import Written, leading_date
from console.eventfile.draft import Draft
from console.eventfile.headlines import head_of
from console.eventfile.instants import instant_of
from console.eventfile.keys import FIELDS, LISTS, Field, key_of
from console.eventfile.lengths import enclosed_length, length_of
from console.eventfile.moments import Sitting, leading
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of

_DEEPEST = 12


def records_of(facts: Node, language: str | None, *, is_data: bool) -> list[Draft]:
    """The items of a document; of a front matter, only those under a key that means a programme."""
    finder = _Finder(language)
    if is_data and facts.fields:
        finder.root(facts)
    elif is_data:
        finder.walk(facts, None, 0)
    else:
        for key, value in _programmes(facts):
            if key != "conduite":
                finder.walk(value, None, 0)
    return finder.found


def _programmes(facts: Node) -> Iterator[tuple[str, Node]]:
    for key, value in facts.fields:
        if key_of(key) in LISTS and value.entries:
            yield key_of(key), value
        elif value.fields:
            yield from _programmes(value)


class _Finder:
    """Walks down a document, and remembers the day and the track that hold where it is."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self.found: list[Draft] = []
        self._sections = 0

    def root(self, node: Node) -> None:
        """Find the items in a whole document, whose own start and place are those of the event."""
        day = self._draft(node, Draft("", 0)).day
        for key, value in node.fields:
            if key_of(key) != "conduite":
                self.walk(value, Draft("", 0, day=day), 1)

    def walk(self, node: Node, seed: Draft | None, depth: int) -> None:
        """Find the items in a list or a mapping."""
        if depth > _DEEPEST:
            return
        seed = seed or Draft("", 0)
        if node.entries:
            self._sections += 1
            for entry in node.entries:
                self._entry(entry, replace(seed, section=self._sections), depth)
        elif node.fields:
            self._mapping(node, seed, depth)

    def _entry(self, entry: Node, seed: Draft, depth: int) -> None:
        if entry.text:
            self._line(entry, seed)
        elif entry.entries:
            self.walk(entry, seed, depth + 1)
        else:
            self._mapping(entry, seed, depth)

    def _line(self, entry: Node, seed: Draft) -> None:
        """An item written as one line: "18:45 — Accueil"."""
        text = words_of(marked(entry.text))
        head = head_of(text)
        if head and head.title:
            self.found.append(
                replace(
                    seed,
                    title=head.title,
                    line=entry.line,
                    day=head.day or seed.day,
                    sittings=head.moment.sittings,
                    impossible=head.moment.impossible,
                )
            )
        elif enclosed_length(text)[1]:
            self.found.append(replace(seed, title=text, line=entry.line))
        elif self.found and self.found[-1].section == seed.section:
            self.found.append(replace(seed, title=text, line=entry.line, untimed=True))

    def _mapping(self, node: Node, seed: Draft, depth: int) -> None:
        own = self._draft(node, seed)
        has_time = bool(own.sittings or own.impossible or (own.length and own.title))
        below = [(key, value) for key, value in node.fields if _holds_items(value)]
        if has_time:
            self._timed(own, below)
        elif below or self._lists(node):
            inner = replace(seed, day=own.day, column=own.place or own.column or seed.column)
            for key, value in [*below, *self._lists(node)]:
                name = key if leading_date(key) is None and not FIELDS.get(key_of(key)) else None
                named = name if name and key_of(name) not in LISTS and len(below) > 1 else None
                day = leading_date(key) or inner.day
                self.walk(
                    value,
                    replace(
                        inner,
                        day=day,
                        column=inner.column or named,
                        placed_by_column=bool(inner.column or named),
                    ),
                    depth + 1,
                )
        elif own.title and seed.section and self.found:
            self.found.append(replace(own, untimed=True))

    def _timed(self, own: Draft, below: list[tuple[str, Node]]) -> None:
        """An item; when rooms are listed under it, one item for each of them."""
        rooms = [entry for _, value in below for entry in value.entries if _is_room(entry)]
        for place, room in enumerate(rooms):
            part = self._draft(room, replace(own, title="", sittings=()))
            title = " – ".join(filter(None, (own.title, part.title)))
            self.found.append(
                replace(
                    own,
                    title=title,
                    line=room.line,
                    again=place > 0,
                    column=part.place or part.column or part.title,
                    placed_by_column=True,
                    place=part.place,
                    speakers=part.speakers,
                    chair=part.chair,
                )
            )
        if not rooms:
            self.found.append(own)

    def _lists(self, node: Node) -> list[tuple[str, Node]]:
        return [
            (key, value)
            for key, value in node.fields
            if value.fields and any(v.entries or v.fields for _, v in value.fields)
        ]

    def _draft(self, node: Node, seed: Draft) -> Draft:
        """What the fields of a mapping say of an item."""
        draft = replace(seed, line=node.line, source=node)
        for key, value in node.fields:
            field = FIELDS.get(key_of(key))
            reader = _READERS.get(field) if field else None
            if reader and value and not _holds_items(value):
                draft = reader(draft, self._texts(value))
        return draft

    def _texts(self, value: Node) -> list[str]:
        """The texts of a value: of translations, the one in the event's language; of people, names."""
        if value.text:
            return [words_of(marked(value.text))]
        if value.fields:
            own = value.says(
                self._language or "",
                "fr",
                "en",
                "name",
                "nom",
                "title",
                "titre",
                "label",
                "full_name",
                "fullname",
                "public_name",
            )
            role = value.says(
                "role", "fonction", "function", "organisation", "organization", "company"
            )
            return [f"{own}, {role}" if own and role else own] if own else []
        return [text for entry in value.entries for text in self._texts(entry)]


def _holds_items(value: Node) -> bool:
    """Is a value a list of mappings that could be items, rather than of people or translations?"""
    return sum(1 for entry in value.entries if _is_item(entry)) * 2 > len(value.entries) > 0


def _is_item(entry: Node) -> bool:
    fields = {FIELDS.get(key_of(key)) for key, _ in entry.fields}
    timed = bool(fields & {Field.START, Field.DURATION, Field.DAY})
    nested = any(inner.entries or inner.fields for _, inner in entry.fields)
    return timed or (nested and Field.TITLE in fields) or bool(entry.text and head_of(entry.text))


def _is_room(entry: Node) -> bool:
    fields = {FIELDS.get(key_of(key)) for key, _ in entry.fields}
    return Field.START not in fields and bool(fields & {Field.PLACE, Field.TRACK})


def _start(draft: Draft, texts: list[str]) -> Draft:
    text = texts[0] if texts else ""
    stamp = instant_of(text)
    if stamp and stamp.minutes is not None:
        day = leading_date(text)
        return replace(
            draft, sittings=(Sitting(stamp.minutes, draft.finish),), day=day or draft.day
        )
    moment = leading(text) or leading(_sexagesimal(text))
    if moment is None:
        day = leading_date(text)
        return replace(draft, day=day) if day else draft
    sittings = moment.sittings
    if sittings and draft.finish is not None and sittings[0].finish is None:
        sittings = (Sitting(sittings[0].start, draft.finish),)
    return replace(draft, sittings=sittings, impossible=moment.impossible)


def _sexagesimal(text: str) -> str:
    """YAML 1.1 reads 10:30 as 630: such a number is a time again."""
    if text.isascii() and text.isdecimal() and 60 <= int(text or 0) < 24 * 60:  # noqa: PLR2004
        return f"{int(text) // 60:02d}:{int(text) % 60:02d}"
    return text


def _end(draft: Draft, texts: list[str]) -> Draft:
    text = texts[0] if texts else ""
    stamp = instant_of(text)
    moment = leading(_sexagesimal(text))
    minutes = stamp.minutes if stamp else moment.start if moment else None
    if minutes is None:
        return draft
    start = draft.start if draft.start is not None else -1
    return replace(draft, sittings=(Sitting(start, minutes),))


def _day(draft: Draft, texts: list[str]) -> Draft:
    text = texts[0] if texts else ""
    written = leading_date(text)
    if written is None and text.isdecimal():
        written = Written(0, len(text), ordinal=int(text[:2]))
    return replace(draft, day=written or draft.day)


def _length(draft: Draft, texts: list[str]) -> Draft:
    length = length_of(texts[0]) if texts else None
    return replace(draft, length=length if length and length > timedelta(0) else draft.length)


def _text(name: str) -> Callable[[Draft, list[str]], Draft]:
    def read(draft: Draft, texts: list[str]) -> Draft:
        return replace(draft, **{name: getattr(draft, name) or ", ".join(texts)})  # type: ignore[arg-type]

    return read


def _texts(name: str) -> Callable[[Draft, list[str]], Draft]:
    def read(draft: Draft, texts: list[str]) -> Draft:
        return replace(draft, **{name: (*getattr(draft, name), *texts)})  # type: ignore[arg-type]

    return read


_READERS: dict[Field, Callable[[Draft, list[str]], Draft]] = {
    Field.START: _start,
    Field.END: _end,
    Field.DAY: _day,
    Field.DURATION: _length,
    Field.TITLE: _text("title"),
    Field.SPEAKERS: _texts("speakers"),
    Field.PLACE: _text("place"),
    Field.TRACK: _text("column"),
    Field.NOTES: _texts("notes"),
    Field.KIND: _text("kind"),
    Field.CHAIR: _text("chair"),
    Field.CARRIED_BY: _text("carried_by"),
    Field.ID: _text("id"),
}
