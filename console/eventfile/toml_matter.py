"""Front matters in TOML, between lines of +++, as nodes."""

from datetime import date, datetime, time

from console.eventfile.document import BrokenDocumentError
from console.eventfile.node import Node, text_node
from console.eventfile.shape import shape

_DEEPEST = 60
_AHEAD = 4_000
_WHERE = shape(r"\(at line (?P<line>\d+), column (?P<column>\d+)\)")


def toml_document(text: str, first_line: int) -> Node:
    """Read TOML whose first line is `first_line` of its file.

    Raises:
        BrokenDocumentError: It cannot be read.
    """
    import tomllib  # few pages have any

    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        where = _WHERE.search(str(error))
        line = int(where["line"]) - 1 if where else 0
        reason = _WHERE.sub("", str(error)).strip()
        column = int(where["column"]) if where else 0
        raise BrokenDocumentError(line + first_line, column, reason) from error
    return _Converter(text, first_line).node(values, 0)


class _Converter:
    """Turns values into nodes, and finds the line of each by going down the text along them."""

    def __init__(self, text: str, first_line: int) -> None:
        self._text = text
        self._place = 0
        self._line = first_line

    def node(self, value: object, depth: int) -> Node:
        """One value and what is below it; what is too deep is left out."""
        if depth > _DEEPEST:
            return Node(self._line)
        if isinstance(value, dict):
            fields = tuple(
                (self._found(key), self.node(inner, depth + 1)) for key, inner in value.items()
            )
            return Node(fields[0][1].line if fields else self._line, fields=fields)
        if isinstance(value, list):
            entries = tuple(self.node(inner, depth + 1) for inner in value)
            return Node(entries[0].line if entries else self._line, entries=entries)
        return _scalar(value, self._line)

    def _found(self, key: str) -> str:
        """Go on to the line of a key."""
        found = self._text.find(key, self._place, self._place + _AHEAD)
        if found >= 0:
            self._line += self._text.count("\n", self._place, found)
            self._place = found + len(key)
        return key


def _scalar(value: object, line: int) -> Node:
    """A value as YAML would write it."""
    if isinstance(value, datetime | date | time):
        return text_node(line, value.isoformat())
    return text_node(line, str(value).lower() if isinstance(value, bool) else str(value))
