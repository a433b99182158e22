"""Finds the items of a data file, or of a list in the front matter."""

from collections.abc import Iterator

from msgspec.structs import replace

from console.eventfile.data_forms import common_form
from console.eventfile.dates import Written, leading_date
from console.eventfile.draft import Draft
from console.eventfile.headlines import day_of, head_of
from console.eventfile.keys import FIELDS, key_of, names_list
from console.eventfile.lengths import enclosed_length
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of
from console.eventfile.record_fields import draft_of, is_timetable, opened_day
from console.eventfile.record_lists import holds, lists_of_lengths, lists_of_rooms

MOST_ITEMS = 10_500
"""Items of a document that are read; what follows is left out, and said."""

_DEEPEST = 12
_OURS = "conduite"


def records_of(facts: Node, language: str | None, *, is_data: bool) -> list[Draft]:
    """The items of a document; of a front matter, only those under a key that means a programme."""
    finder = _Finder(language)
    facts = common_form(facts)
    if is_data:
        finder.root(facts)
    else:
        for value in _programmes(facts):
            finder.walk(value, Draft("", 0), 0)
    return finder.found


def _programmes(facts: Node) -> Iterator[Node]:
    for key, value in facts.fields:
        if value.entries and (names_list(key) or is_timetable(value)):
            yield value
        elif value.fields and key_of(key) != _OURS:
            yield from _programmes(value)


class _Finder:
    """Walks down a document, and remembers the day and the track that hold where it is."""

    def __init__(self, language: str | None) -> None:
        self.found: list[Draft] = []
        self._language = language
        self._sections = 0

    def root(self, node: Node) -> None:
        """Find the items in a whole document, whose own start and place are those of the event."""
        seed = Draft("", 0, day=draft_of(node, Draft("", 0), None).day)
        if node.entries:
            self.walk(node, seed, 0)
        for key, value in node.fields:
            if key_of(key) != _OURS:
                self.walk(value, _named(seed, key, 1), 1)

    def walk(self, node: Node, seed: Draft, depth: int) -> None:
        """Find the items in a list or a mapping."""
        if depth > _DEEPEST:
            return
        if node.fields:
            self._mapping(node, seed, depth)
        if node.entries:
            self._sections += 1
            seed = replace(seed, section=self._sections)
        for entry in node.entries:
            if len(self.found) >= MOST_ITEMS:
                return
            if day := opened_day(entry):
                seed = replace(seed, day=day)
            elif entry.text:
                self._line(entry, seed)
            else:
                self.walk(entry, seed, depth + 1)

    def _line(self, entry: Node, seed: Draft) -> None:
        """An item written as one line: "18:45 — Accueil"."""
        text = words_of(marked(entry.text))
        draft = replace(seed, title=text, line=entry.line)
        if (head := head_of(text)) and head.title:
            moment, day = head.moment, head.day or seed.day
            draft = replace(draft, title=head.title, day=day, sittings=moment.sittings)
            self.found.append(replace(draft, impossible=moment.impossible))
        elif enclosed_length(text)[1]:
            self.found.append(draft)
        else:
            self._untimed(draft)

    def _mapping(self, node: Node, seed: Draft, depth: int) -> None:
        """An item, a day or a room that holds items, or neither."""
        own = draft_of(node, seed, self._language)
        below = [pair for pair in node.fields if holds(*pair)]
        if own.sittings and own.finish is None and (lengths := lists_of_lengths(node)):
            self._after_another(own, lengths)
        elif own.sittings or own.impossible or (own.length and own.title):
            self._item(own, list(lists_of_rooms(node)))
        elif below:
            column = own.column or own.place or seed.column
            day = _day_said(node) or own.day
            inner = replace(seed, day=day, column=column, placed_by_column=bool(column))
            for key, value in below:
                self.walk(value, _named(inner, key, len(below)), depth + 1)
        elif own.title:
            self._untimed(own)

    def _item(self, own: Draft, below: list[Node]) -> None:
        """An item; when rooms are listed under it, one item for each of them."""
        rooms = [entry for value in below for entry in value.entries]
        for place, entry in enumerate(rooms):
            room = draft_of(entry, replace(own, title="", column=None), self._language)
            title = " – ".join(filter(None, (own.title, room.title)))
            column = room.place or room.column or room.title
            shared = replace(own, title=title, line=entry.line, again=place > 0, column=column)
            people, notes = room.speakers or own.speakers, room.notes or own.notes
            told = replace(shared, speakers=people, notes=notes, chair=room.chair or own.chair)
            self.found.append(replace(told, placed_by_column=bool(column), place=room.place))
        if not rooms:
            self.found.append(own if own.title or own.speakers else self._told_below(own))

    def _after_another(self, own: Draft, lists: list[Node]) -> None:
        """The items of lists that tell only how long each is: the first begins with the whole."""
        self._sections += 1
        drafts = [
            draft_of(entry, Draft("", 0, day=own.day, section=self._sections), self._language)
            for value in lists for entry in value.entries
        ]  # fmt: skip
        for place, draft in enumerate(draft for draft in drafts if draft.title):
            sittings = own.sittings if place == 0 else ()
            self.found.append(
                replace(draft, sittings=sittings, untimed=not (sittings or draft.length))
            )

    def _told_below(self, own: Draft) -> Draft:
        """An item without a title is told by the list under it: a session by its talks."""
        lists = own.source.fields if own.source else ()
        parts = [
            draft_of(entry, Draft("", 0), self._language)
            for key, value in lists if names_list(key) for entry in value.entries
        ]  # fmt: skip
        title = " / ".join(part.title for part in parts if part.title)
        speakers = tuple(name for part in parts for name in part.speakers)
        return replace(own, title=title, speakers=speakers)

    def _untimed(self, draft: Draft) -> None:
        """A row without a time is an item where it stands among items."""
        head = head_of(draft.title)
        if head and not head.title:
            return
        if self.found and draft.section and self.found[-1].section == draft.section:
            self.found.append(replace(draft, sittings=(), untimed=True))


def _day_said(node: Node) -> Written | None:
    """The day that a mapping around items has in any of its texts, the fullest one."""
    texts = (value.text for _, value in node.fields if value.text)
    days = [day for text in texts if (day := day_of(text, is_heading=True))]
    return max(days, key=lambda day: (day.month is not None, day.day is not None), default=None)


def _named(seed: Draft, key: str, siblings: int) -> Draft:
    """What a key over a list says of it: a day, or the name of one of several tracks."""
    if day := leading_date(key):
        return replace(seed, day=day)
    is_word = names_list(key) or key_of(key) in FIELDS
    if is_word or siblings == 1 or seed.column:
        return seed
    return replace(seed, column=key, placed_by_column=True)
