"""Reads YAML, and JSON, which is nearly a part of it, into nodes: one pass, whatever it holds.

The parser's events are put together as they come, so nothing is as deep as the document is, and
an alias repeats no more than is honest.
"""

import yaml
from msgspec import Struct, field

from console.eventfile.node import Node, text_node

_MOST_VALUES = 200_000
_MOST_REPEATED = 5_000
_DEEPEST = 100
_EMPTY = frozenset({"", "~", "null", "Null", "NULL", "None"})
_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BrokenDocumentError(Exception):
    """A document that cannot be read.

    Attributes:
        line: Where reading stopped, from 1 in the document.
        column: The same in the line; 0 for all of it.
        reason: What the parser says.
    """

    def __init__(self, line: int, column: int, reason: str) -> None:
        super().__init__(reason)
        self.line, self.column, self.reason = line, column, reason


def document(text: str, first_line: int = 1) -> Node:
    """Read a document whose first line is `first_line` of its file.

    Raises:
        BrokenDocumentError: It cannot be read.
    """
    builder = _Builder(first_line)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.context_mark or error.problem_mark
        line = mark.line + first_line if mark else first_line
        reason = error.problem or error.context or ""
        raise BrokenDocumentError(line, mark.column + 1 if mark else 0, reason) from error
    except (yaml.YAMLError, ValueError) as error:
        raise BrokenDocumentError(first_line, 0, type(error).__name__) from error
    return builder.root or Node(first_line)


class _Value(Struct, frozen=True):
    """A node, how many there are in it with those that aliases repeat, and a scalar as written."""

    node: Node
    size: int = 1
    written: str | None = None


class _Open(Struct):
    """A list or a mapping that has begun."""

    line: int
    is_mapping: bool
    anchor: str | None
    values: list[_Value] = field(default_factory=list)

    def complete(self) -> _Value:
        size = 1 + sum(value.size for value in self.values)
        if not self.is_mapping:
            entries = tuple(value.node for value in self.values)
            return _Value(Node(self.line, entries=entries), size)
        pairs = zip(self.values[::2], self.values[1::2], strict=False)
        fields = tuple((key.written, value.node) for key, value in pairs if key.written is not None)
        return _Value(Node(self.line, fields=fields), size)


class _Builder:
    """Puts the values of one document together."""

    def __init__(self, first_line: int) -> None:
        self.root: Node | None = None
        self._first = first_line
        self._open: list[_Open] = []
        self._anchors: dict[str, _Value] = {}
        self._repeated = 0
        self._count = 0

    def take(self, event: yaml.Event) -> None:
        """The next event of the parser."""
        line = _line(event) + self._first
        if isinstance(event, yaml.ScalarEvent):
            self._add(_scalar(event, line), event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            self._add(self._again(event, line), None)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._begin(event, line)
        elif isinstance(event, yaml.CollectionEndEvent):
            done = self._open.pop()
            self._add(done.complete(), done.anchor)
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise BrokenDocumentError(line, 1, "a second document begins")

    def _begin(self, event: yaml.CollectionStartEvent, line: int) -> None:
        if len(self._open) >= _DEEPEST:
            raise BrokenDocumentError(line, 0, f"nested more than {_DEEPEST} deep")
        if event.anchor:
            self._anchors[event.anchor] = _Value(Node(line))
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._open.append(_Open(line, is_mapping, event.anchor))

    def _add(self, value: _Value, anchor: str | None) -> None:
        self._count += 1
        if self._count > _MOST_VALUES:
            raise BrokenDocumentError(value.node.line, 0, f"more than {_MOST_VALUES} values")
        if anchor:
            self._anchors[anchor] = value
        if self._open:
            self._open[-1].values.append(value)
        else:
            self.root = value.node

    def _again(self, event: yaml.AliasEvent, line: int) -> _Value:
        """What an alias repeats; nothing, when that would be too much."""
        value = self._anchors.get(event.anchor or "")
        if value is None:
            raise BrokenDocumentError(line, 0, f"nothing is called &{event.anchor}")
        self._repeated += value.size
        return value if self._repeated <= _MOST_REPEATED else _Value(Node(line))


def _line(event: yaml.Event) -> int:
    """Where an event begins, from 0."""
    return event.start_mark.line if event.start_mark else 0


def _scalar(event: yaml.ScalarEvent, line: int) -> _Value:
    written = str(event.value)
    node = text_node(line, written)
    is_null = node.text in _EMPTY and event.style in (None, "")
    return _Value(Node(line) if is_null else node, written=written)
