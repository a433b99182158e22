"""Values of a YAML or JSON document as they are written, with the lines where they stand.

Scalars stay text: 10:30 is never 630, no date loses its offset, and "no" is a word.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

import yaml

from console.eventfile.keys import key_of

_MOST_REPEATED = 5_000
_DEEPEST_BRACKETS = 200
_BRACKET = re.compile(r"[\[\]{}]")
_DEEPEST = 60
_EMPTY = frozenset({"", "~", "null", "Null", "NULL", "None"})
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BrokenDocumentError(Exception):
    """A document that cannot be read.

    Attributes:
        line: Where reading stopped, from 1 in the document.
        reason: What the parser says.
    """

    def __init__(self, line: int, column: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.column, self.reason = line, column, reason


class Node(NamedTuple):
    """A text, a list or a mapping.

    Attributes:
        line: Where it stands, from 1.
        text: What a scalar says, trimmed; empty for null, for lists and for mappings.
        entries: Of a list.
        fields: Of a mapping, as (key, value), keys as written.
    """

    line: int
    text: str = ""
    entries: tuple["Node", ...] = ()
    fields: tuple[tuple[str, "Node"], ...] = ()

    def get(self, *keys: str) -> "Node | None":
        """The value of the first of these keys (as `key_of` spells them) that says something."""
        for key in keys:
            for written, value in self.fields:
                if key_of(written) == key and value:
                    return value
        return None

    def says(self, *keys: str) -> str | None:
        """The text of the first of these keys that has one."""
        for key in keys:
            value = self.get(key)
            if value and value.text:
                return value.text
        return None

    def __bool__(self) -> bool:
        return bool(self.text or self.entries or self.fields)

    def walk(self) -> Iterator["Node"]:
        """This node and all below it."""
        yield self
        for entry in self.entries:
            yield from entry.walk()
        for _, value in self.fields:
            yield from value.walk()


def document(text: str, first_line: int = 1) -> Node:
    """Read YAML, or JSON, which is nearly a part of it.

    Raises:
        BrokenDocumentError: It cannot be read.
    """
    _refuse_depth(text, first_line)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.context_mark or error.problem_mark
        line = mark.line + first_line if mark else first_line
        reason = error.problem or error.context or ""
        raise BrokenDocumentError(line, mark.column + 1 if mark else 0, reason) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise BrokenDocumentError(first_line, 0, type(error).__name__) from error
    return _Converter(first_line).node(root, 0) if root else Node(first_line)


def _refuse_depth(text: str, first_line: int) -> None:
    """Brackets in brackets a thousand deep are an attack, and slow to read."""
    depth = 0
    for found in _BRACKET.finditer(text):
        depth += 1 if found[0] in "[{" else -1
        if depth > _DEEPEST_BRACKETS:
            raise BrokenDocumentError(first_line, 0, "nesting")


class _Converter:
    """Turns PyYAML's nodes into ours, without following aliases without end."""

    def __init__(self, first_line: int) -> None:
        self._first = first_line
        self._left = _MOST_REPEATED
        self._seen: set[int] = set()

    def node(self, source: yaml.Node, depth: int) -> Node:
        """One value and what is below it; what is too deep or too much is left out."""
        line = source.start_mark.line + self._first
        self._left -= id(source) in self._seen
        self._seen.add(id(source))
        if self._left < 0 or depth > _DEEPEST:
            return Node(line)
        if isinstance(source, yaml.MappingNode):
            fields = tuple(
                (str(key.value), self.node(value, depth + 1))
                for key, value in source.value
                if isinstance(key, yaml.ScalarNode)
            )
            return Node(line, fields=fields)
        if isinstance(source, yaml.SequenceNode):
            return Node(line, entries=tuple(self.node(entry, depth + 1) for entry in source.value))
        plain = getattr(source, "style", None) in (None, "")
        text = re.sub(r"\s*\n\s*", " ", str(source.value)).strip()
        return Node(line, "" if plain and text in _EMPTY else text)
