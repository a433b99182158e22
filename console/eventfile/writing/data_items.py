"""Proposes how the items of a data file, or of a list in a front matter, could be changed."""

from collections.abc import Iterator, Mapping

import yaml

from console.eventfile.keys import FIELDS, Field, key_of
from console.eventfile.writing.clock_texts import clock_texts, manner_of, rewritten
from console.eventfile.writing.length_texts import length_words
from console.eventfile.writing.page import Proposal
from console.eventfile.writing.proposing import Ground, minutes_of
from console.eventfile.writing.yaml_places import YamlText, mappings, scalar
from console.show.event import Item, Speaker


def mapping_of(found: YamlText | None, item: Item) -> yaml.MappingNode | None:
    """The mapping that an item was read from."""
    if found is None or not item.line:
        return None
    here = (one for one in mappings(found.root) if found.line(one) == item.line)
    return next((one for one in here if _value(one, Field.TITLE) is not None), None)


def with_title(found: YamlText, entry: yaml.MappingNode, title: str) -> Iterator[Proposal]:
    """The title written anew, in the quotes that it has or needs."""
    old = _value(entry, Field.TITLE)
    if isinstance(old, yaml.ScalarNode) and old.style not in ("|", ">"):
        yield (found.value(old, scalar(title, old.style)),)


def with_speakers(
    found: YamlText, entry: yaml.MappingNode, speakers: tuple[Speaker, ...]
) -> Iterator[Proposal]:
    """The people written anew, as one text or as a list in one line."""
    old = _value(entry, Field.SPEAKERS)
    words = _people(speakers)
    if isinstance(old, yaml.ScalarNode) and len(words) == 1:
        yield (found.value(old, scalar(words[0], old.style)),)
    if old is not None:
        yield (found.value(old, _listed(found, words)),)


def copied(ground: Ground, model: Item, new: Item) -> Iterator[str]:
    """A new mapping with the keys of a neighbour's, in its order and its quotes."""
    found = ground.yaml
    entry = mapping_of(found, model)
    if found is None or entry is None:
        return
    pairs = [
        (found.text[found.begin(key) : found.end(key)], _written(ground, found, value, meant, new))
        for key, value in entry.value
        if (meant := FIELDS.get(key_of(str(key.value)))) is not None
    ]
    said = [f"{key}: {value}" for key, value in pairs if value is not None]
    if entry.flow_style:
        yield "{" + ", ".join(said) + "}"
    else:
        column = int(entry.value[0][0].start_mark.column)
        yield (ground.lines.line_end + " " * column).join(said)


def _written(
    ground: Ground, found: YamlText, value: yaml.Node, meant: Field, new: Item
) -> str | None:
    """What a new item says under a key, or None when it says nothing."""
    style = value.style if isinstance(value, yaml.ScalarNode) else None
    times = {Field.START: new.start, Field.END: new.end}
    if when := times.get(meant):
        begin, end = found.begin(value), found.end(value)
        for one in clock_texts(found.text, begin, end)[:1]:
            written = next(
                rewritten(one, minutes_of(when, ground.zone), manner_of(found.text, one))
            )
            return found.text[begin : one.begin] + written + found.text[one.end : end]
    if meant is Field.SPEAKERS and new.speakers:
        return _listed(found, _people(new.speakers))
    said: Mapping[Field, str] = {
        Field.TITLE: new.title,
        Field.ID: new.id,
        Field.DURATION: length_words(new.duration) if new.duration else "",
    }
    words = said.get(meant)
    return scalar(words, style) if words else None


def _people(speakers: tuple[Speaker, ...]) -> list[str]:
    return [f"{x.name}, {x.role}" if x.role else x.name for x in speakers]


def _listed(found: YamlText, words: list[str]) -> str:
    is_json = found.text.lstrip().startswith(("{", "["))
    return "[" + ", ".join(scalar(x, is_json=is_json or "," in x) for x in words) + "]"


def _value(entry: yaml.MappingNode, wanted: Field) -> yaml.Node | None:
    return next((v for k, v in entry.value if FIELDS.get(key_of(str(k.value))) is wanted), None)
