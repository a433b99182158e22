"""Brings the rarer forms of data files into the common one: lists of mappings with their times."""

from collections.abc import Callable

from msgspec.structs import replace

from console.eventfile.keys import FIELDS, Field, key_of
from console.eventfile.moments import leading
from console.eventfile.node import Node

_START, _ROOMS, _TITLE, _TRACK = "start", "rooms", "title", "track"
_WHO = (Field.TITLE, Field.SPEAKERS)


def common_form(node: Node) -> Node:
    """The document with every list and mapping in the common form, lines as they were."""
    if not node.entries and not node.fields:
        return node
    entries = tuple(map(common_form, node.entries)) if node.entries else ()
    fields = tuple((key, common_form(value)) for key, value in node.fields)
    formed = replace(node, entries=entries, fields=fields)
    for form in _FORMS:
        formed = form(formed)
    return formed


def _keyed_by_time(node: Node) -> Node:
    """Read {"9:00": Coffee, "9:30": {title: Talk}}: the keys are when."""
    if not node.fields or not all(_is_time(key) for key, _ in node.fields):
        return node
    items = [item for key, value in node.fields for item in _at(key, value)]
    return Node(node.line, entries=tuple(items))


def _is_time(key: str) -> bool:
    """Is a key a clock time, or a range of two, and nothing else?"""
    if not key[:1].isdigit():
        return False
    moment = leading(key)
    return bool(moment and moment.sittings and moment.end >= len(key.rstrip()))


def _at(key: str, value: Node) -> list[Node]:
    """The items that a time is the key of."""
    if value.entries:
        return [item for entry in value.entries for item in _at(key, entry)]
    start = (_START, Node(value.line, key))
    if value.text:
        return [Node(value.line, fields=(start, (_TITLE, value)))]
    return [replace(value, fields=(start, *value.fields))] if _says(value, *_WHO) else []


def _row_of_cells(node: Node) -> Node:
    """Read [{time: 9:00}, {talk: A}, {talk: B}]: the cells of a row, of which the first is when."""
    first, *cells = node.entries or (Node(0),)
    told = _told(first)
    if [field for field, _ in told if field] != [Field.START] or not all(v.text for _, v in told):
        return node
    if any(_says(cell, Field.START) for cell in cells) or not all(cell.fields for cell in cells):
        return node
    when = tuple(pair for pair in first.fields if FIELDS.get(key_of(pair[0])) is Field.START)
    full = (cell for cell in cells if _has_text(cell, *_WHO))
    return replace(
        node, entries=tuple(replace(cell, fields=(*when, *cell.fields)) for cell in full)
    )


def _wrapped(node: Node) -> Node:
    """Read {column: 1, talk: {title: A, speaker: B}}: what one key holds is said of the whole."""
    inner = [pair for pair in node.fields if pair[1].fields and _is_talk(*pair)]
    if len(inner) != 1 or _has_text(node, Field.TITLE):
        return node
    outer = tuple(pair for pair in node.fields if pair is not inner[0])
    return replace(node, fields=(*outer, *inner[0][1].fields))


def _keyed_by_track(node: Node) -> Node:
    """Read {time: 9:00, hall: {title: A}, attic: {title: B}}: the keys are where."""
    inner = [pair for pair in node.fields if pair[1].fields and _is_talk(*pair)]
    if len(inner) < 2 or not _says(node, Field.START) or _has_text(node, Field.TITLE):  # noqa: PLR2004
        return node
    rooms = tuple(
        replace(value, fields=(*value.fields, (_TRACK, Node(value.line, key))))
        for key, value in inner
    )
    outer = tuple(pair for pair in node.fields if pair not in inner)
    return replace(node, fields=(*outer, (_ROOMS, Node(rooms[0].line, entries=rooms))))


def _is_talk(key: str, value: Node) -> bool:
    """Does a key hold what is said of a talk, rather than of a person, a place or a picture?"""
    names_talk = FIELDS.get(key_of(key)) in (None, Field.TITLE) or _says(value, Field.SPEAKERS)
    return names_talk and _has_text(value, Field.TITLE)


def _told(node: Node) -> list[tuple[Field | None, Node]]:
    return [(FIELDS.get(key_of(key)), value) for key, value in node.fields if value]


def _says(node: Node, *fields: Field) -> bool:
    return any(field in fields for field, _ in _told(node))


def _has_text(node: Node, *fields: Field) -> bool:
    return any(field in fields and value.text for field, value in _told(node))


_FORMS: tuple[Callable[[Node], Node], ...] = (
    _keyed_by_time,
    _wrapped,
    _keyed_by_track,
    _row_of_cells,
)
