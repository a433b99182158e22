"""Tells what the lists of a data file hold: items, rooms that share a time, lengths, talks."""

from collections.abc import Iterator

from console.eventfile.headlines import head_of
from console.eventfile.keys import FIELDS, Field, key_of, names_list
from console.eventfile.node import Node


def holds(key: str, value: Node) -> bool:
    """Are there items under a key: in a list of them, in days by their names?"""
    if holds_items(value) or any(inner.entries or inner.fields for _, inner in value.fields):
        return True
    if names_list(key) and any(map(is_item, value.entries)):
        return True
    return any(holds(*pair) for entry in value.entries for pair in entry.fields)


def holds_items(value: Node) -> bool:
    """Is a value a list of what could be items, rather than of people or translations?"""
    return bool(value.entries) and sum(map(is_item, value.entries)) * 2 > len(value.entries)


def is_item(entry: Node) -> bool:
    """Could an entry of a list be an item, or a day or a room that holds some?"""
    fields = fields_of(entry)
    nested = any(inner.entries or inner.fields for _, inner in entry.fields)
    if fields & {Field.START, Field.DURATION, Field.DAY} or (nested and Field.TITLE in fields):
        return True
    head = head_of(entry.text) if entry.text else None
    return head is not None and bool(head.title)


def _is_room(entry: Node) -> bool:
    """Is a mapping one of several rooms that share the time of the item above it?"""
    fields = fields_of(entry)
    return Field.START not in fields and bool(fields & {Field.PLACE, Field.TRACK})


def lists_of_rooms(node: Node) -> Iterator[Node]:
    """The lists under an item that share its time among rooms."""
    for key, value in node.fields:
        is_people = FIELDS.get(key_of(key)) is Field.SPEAKERS
        if holds_talks(value) if is_people else all(map(_is_room, value.entries)):
            yield value


def lists_of_lengths(node: Node) -> list[Node]:
    """The lists under an item of which most entries have a length and a title, and none a start."""
    lists = (value for _, value in node.fields if value.entries)
    return [value for value in lists if _is_list_of_lengths(value)]


def _is_list_of_lengths(value: Node) -> bool:
    """Has every entry of a list a title, most of them a length, and none a start?"""
    said = [fields_of(entry) for entry in value.entries]
    lengths = sum(Field.DURATION in fields for fields in said)
    return lengths * 2 > len(said) and all(
        Field.TITLE in fields and Field.START not in fields for fields in said
    )


def holds_talks(value: Node) -> bool:
    """Is a value a list of talks: of mappings that have a title and people of their own?"""
    return len(value.entries) > 0 and all(map(_is_talk, value.entries))


def _is_talk(entry: Node) -> bool:
    fields = fields_of(entry)
    return {Field.TITLE, Field.SPEAKERS} <= fields and Field.START not in fields


def shares_time(value: Node) -> bool:
    """Is a value a list of talks, or of rooms, that share the time of what holds it?"""
    return holds_talks(value) or (len(value.entries) > 0 and all(map(_is_room, value.entries)))


def fields_of(entry: Node) -> set[Field | None]:
    """The fields that the keys of a mapping mean."""
    return {FIELDS.get(key_of(key)) for key, _ in entry.fields}
