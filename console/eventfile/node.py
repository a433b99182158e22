"""A value of a YAML or JSON document as it is written, with the line where it stands.

Scalars stay text: 10:30 is never 630, no date loses its offset, and "no" is a word.
"""

from collections.abc import Iterator

from msgspec import Struct

from console.eventfile.keys import key_of

_LONGEST = 20_000


class Node(Struct, frozen=True):
    """A text, a list or a mapping.

    Attributes:
        line: Where it stands, from 1.
        text: What a scalar says, trimmed; empty for null, for lists and for mappings.
        entries: Of a list.
        fields: Of a mapping, as (key, value), keys as written.
        lines: Of a scalar, when it says more than one.
    """

    line: int
    text: str = ""
    entries: tuple["Node", ...] = ()
    fields: tuple[tuple[str, "Node"], ...] = ()
    lines: tuple[str, ...] = ()

    @property
    def prose(self) -> str:
        """The text on the lines on which its author meant it."""
        return "\n".join(self.lines) or self.text

    def get(self, *keys: str) -> "Node | None":
        """The value of the first of these keys (as `key_of` spells them) that says something."""
        found = self._under(keys)
        return next((found[key] for key in keys if key in found), None)

    def says(self, *keys: str) -> str | None:
        """The text of the first of these keys that has one."""
        found = self._under(keys)
        return next((found[key].text for key in keys if key in found and found[key].text), None)

    def _under(self, keys: tuple[str, ...]) -> dict[str, "Node"]:
        """The first value under each of these keys that says something."""
        found: dict[str, Node] = {}
        for written, value in self.fields:
            if (key := key_of(written)) in keys and key not in found and value:
                found[key] = value
        return found

    def __bool__(self) -> bool:
        return bool(self.text or self.entries or self.fields)

    def walk(self) -> Iterator["Node"]:
        """This node and all below it."""
        ahead = [self]
        while ahead:
            node = ahead.pop()
            yield node
            if node.entries or node.fields:
                ahead += reversed((*node.entries, *(value for _, value in node.fields)))


def text_node(line: int, written: str) -> Node:
    """A scalar: its text on one line, and its lines when it says more than one."""
    text = written[:_LONGEST].strip()
    if "\n" not in text:
        return Node(line, text)
    lines = tuple(filter(None, map(str.strip, text.split("\n"))))
    return Node(line, " ".join(lines), lines=lines if len(lines) > 1 else ())
