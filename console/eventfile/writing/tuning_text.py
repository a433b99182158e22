"""Sets what tunes an item in a sidecar or a `conduite:` block, all else kept as it stands."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

import yaml

from console.eventfile.keys import key_of
from console.eventfile.moments import clock_minutes
from console.eventfile.writing.length_texts import length_words
from console.eventfile.writing.page import Replacement, replaced
from console.eventfile.writing.proposing import minutes_of
from console.eventfile.writing.yaml_places import YamlText, field, scalar, yaml_text
from console.show.event import Item, Speaker

Values = Mapping[str, str]
"""Keys of an item and their values, written as YAML."""


def yaml_values(values: Mapping[str, object], zone: tzinfo) -> Values:
    """Fields of an item as a sidecar writes them."""
    return {name: _value(value, zone) for name, value in values.items()}


def _value(value: object, zone: tzinfo) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, timedelta):
        return length_words(value)
    if isinstance(value, datetime):
        minutes = minutes_of(value, zone)
        return f'"{minutes // 60:02}:{minutes % 60:02}"'
    if isinstance(value, tuple):
        people = (x for x in value if isinstance(x, Speaker))
        return "[" + ", ".join(scalar(_person(x), '"') for x in people) + "]"
    return scalar("" if value is None else str(value))


def _person(speaker: Speaker) -> str:
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name


def tuned_sidecar(text: str | None, item: Item, zone: tzinfo, values: Values) -> str | None:
    """A sidecar with an item's values set; None where it cannot be done safely."""
    if not text or not text.strip():
        return (text or "") + _new_entry("items:\n  ", item, values, "\n")
    found = yaml_text(text, is_data=True)
    if found is None:
        return None
    if found.root is None:
        return text.rstrip("\r\n") + "\n" + _new_entry("items:\n  ", item, values, "\n")
    block = field(found.root, "conduite") or found.root
    return _tuned(found, block, item, zone, values)


def tuned_block(text: str, item: Item, zone: tzinfo, values: Values) -> str | None:
    """A page with an item's values set in its `conduite:` block; None when it has none."""
    found = yaml_text(text, is_data=False)
    block = field(found.root, "conduite") if found else None
    if found is None or not isinstance(block, yaml.MappingNode):
        return None
    return _tuned(found, block, item, zone, values)


def with_keys(found: YamlText, entry: yaml.MappingNode, values: Values) -> str:
    """The text with keys of a mapping set."""
    changes = []
    added = []
    for key, value in values.items():
        old = next((v for k, v in entry.value if key_of(str(k.value)) == key), None)
        if old is None:
            added.append((key, value))
        else:
            changes.append(found.value(old, value))
    if added:
        changes.append(_added(found, entry, added))
    return replaced(found.text, tuple(changes))


def _added(found: YamlText, entry: yaml.MappingNode, pairs: list[tuple[str, str]]) -> Replacement:
    """New keys behind the last one of a mapping."""
    last = entry.value[-1][1]
    at = found.end(last)
    if entry.flow_style:
        return Replacement(at, at, "".join(f", {key}: {value}" for key, value in pairs))
    column = int(entry.value[0][0].start_mark.column)
    at = found.lines.end(found.lines_at(at))
    margin = found.lines.line_end + " " * column
    return Replacement(at, at, "".join(f"{margin}{key}: {value}" for key, value in pairs))


def _tuned(
    found: YamlText, block: yaml.Node, item: Item, zone: tzinfo, values: Values
) -> str | None:
    entries = field(block, "items")
    if isinstance(entries, yaml.SequenceNode) and entries.value:
        for entry in entries.value:
            if isinstance(entry, yaml.MappingNode) and _means(entry, item, zone):
                return with_keys(found, entry, values)
        return _appended(found, entries, item, values)
    if entries is not None or not isinstance(block, yaml.MappingNode) or block.flow_style:
        return None
    if not block.value:
        return None
    margin = " " * int(block.value[0][0].start_mark.column)
    at = found.lines.end(found.lines_at(found.end(block)))
    end = found.lines.line_end
    new = _new_entry(f"{margin}items:{end}{margin}  ", item, values, "")
    return replaced(found.text, (Replacement(at, at, end + new),))


def _appended(found: YamlText, entries: yaml.SequenceNode, item: Item, values: Values) -> str:
    """A new entry behind the last one."""
    last = entries.value[-1]
    at = found.end(last)
    if entries.flow_style:
        new = _new_entry("", item, values, "").removeprefix("- ")
        return replaced(found.text, (Replacement(at, at, f", {new}"),))
    at = found.lines.end(found.lines_at(at))
    margin = found.lines.line_end + " " * int(entries.start_mark.column)
    return replaced(found.text, (Replacement(at, at, _new_entry(margin, item, values, "")),))


def _new_entry(before: str, item: Item, values: Values, after: str) -> str:
    pairs = ", ".join(f"{key}: {value}" for key, value in values.items())
    return f"{before}- {{id: {scalar(item.id)}, {pairs}}}{after}"


def _means(entry: yaml.MappingNode, item: Item, zone: tzinfo) -> bool:
    """Does an entry tune this item?"""
    name, at = field(entry, "id"), field(entry, "at")
    if name is not None:
        return str(name.value) == item.id
    if at is None or item.start is None:
        return False
    return clock_minutes(str(at.value)) == minutes_of(item.start, zone)
