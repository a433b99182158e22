"""JSON as the nodes that the room reads, however deep or large it is."""

import json

from console.eventfile.formats.sheet import UnreadableFormatError
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem

_DEEPEST = 40
_MOST_NODES = 400_000


def json_tree(text: str, name: str) -> Node:
    """Read JSON.

    Raises:
        UnreadableFormatError: It is not valid, or nothing but nesting.
    """
    try:
        return _Converter().node(json.loads(text), 0)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else type(error).__name__
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        values = {"file": name, "kind": "JSON", "reason": reason}
        raise UnreadableFormatError(Problem(Code.BROKEN_FORMAT, line, 0, values)) from error


class _Converter:
    """Turns what `json` gives into nodes, up to a limit that no honest file meets."""

    def __init__(self) -> None:
        self._left = _MOST_NODES

    def node(self, value: object, depth: int) -> Node:
        """One value and what is below it; what is too deep or too much is left out."""
        self._left -= 1
        if self._left < 0 or depth > _DEEPEST:
            return Node(0)
        if isinstance(value, dict):
            fields = tuple((str(key), self.node(one, depth + 1)) for key, one in value.items())
            return Node(0, fields=fields)
        if isinstance(value, list):
            return Node(0, entries=tuple(self.node(one, depth + 1) for one in value))
        return Node(0, _scalar(value))


def _scalar(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value).encode("utf-8", "replace").decode("utf-8")
    return text.replace("\r\n", "\n").strip()
