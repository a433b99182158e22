"""Where the values of a YAML or JSON text stand, and how another value is written there."""

import json
from collections.abc import Iterator

import yaml
from msgspec import Struct

from console.eventfile.document import BrokenDocumentError, document
from console.eventfile.keys import key_of
from console.eventfile.shape import shape
from console.eventfile.writing.page import Lines, Replacement, lines_of

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_PLAIN = shape(r"[^\W\d][\w '’()éèêàçùûîôœ°/.-]*[\w)]|\d+ (?:min|h|s)(?: \d+ s)?")
_WORDS = frozenset({"yes", "no", "oui", "non", "on", "off", "true", "false", "null", "none"})


class YamlText(Struct, frozen=True):
    """A text with YAML from one line to another.

    Attributes:
        text: All of it.
        lines: Its lines.
        first: The line at which the YAML begins.
        root: What it says; None when it is empty or cannot be read.
    """

    text: str
    lines: Lines
    first: int
    root: yaml.Node | None

    def begin(self, node: yaml.Node) -> int:
        """The first character of a value."""
        return self.lines.begin(node.start_mark.line + self.first) + int(node.start_mark.column)

    def end(self, node: yaml.Node) -> int:
        """The character after a value, the spaces and lines behind it left out."""
        line = min(node.end_mark.line + self.first, self.lines.count)
        end = self.lines.begin(line) + int(node.end_mark.column)
        begin = self.begin(node)
        return begin + len(self.text[begin:end].rstrip())

    def line(self, node: yaml.Node) -> int:
        """The line of the text at which a value begins."""
        return int(node.start_mark.line) + self.first

    def lines_at(self, place: int) -> int:
        """The line of a character."""
        return max(n for n in range(1, self.lines.count + 1) if self.lines.begin(n) <= place)

    def value(self, node: yaml.Node, written: str) -> Replacement:
        """Another value in the place of one."""
        return Replacement(self.begin(node), self.end(node), written)


def yaml_text(text: str, *, is_data: bool) -> YamlText | None:
    """The YAML of a data file, or of the front matter of a page; None when there is none."""
    lines = lines_of(text)
    first, last = (1, lines.count) if is_data else _fences(text, lines)
    if last < first:
        return None
    source = "\n".join(text[lines.begin(n) : lines.end(n)] for n in range(first, last + 1))
    try:
        document(source)  # what is nested too deep would crash the composer
        return YamlText(text, lines, first, yaml.compose(source, Loader=_Loader))
    except (BrokenDocumentError, yaml.YAMLError, ValueError):
        return None


def _fences(text: str, lines: Lines) -> tuple[int, int]:
    """The first and the last line between the fences of a front matter."""
    if text[lines.begin(1) : lines.end(1)].rstrip() != "---":
        return 1, 0
    numbers = range(2, lines.count + 1)
    closing = (n for n in numbers if text[lines.begin(n) : lines.end(n)].rstrip() == "---")
    return 2, next(closing, 0) - 1


def mappings(node: yaml.Node | None, depth: int = 0) -> Iterator[yaml.MappingNode]:
    """Every mapping of a document."""
    if isinstance(node, yaml.MappingNode):
        yield node
        below = [value for _, value in node.value]
    else:
        below = node.value if isinstance(node, yaml.SequenceNode) else []
    if depth < 20:  # noqa: PLR2004 - no honest file is deeper
        for one in below:
            yield from mappings(one, depth + 1)


def field(node: yaml.Node | None, *names: str) -> yaml.Node | None:
    """The value of the first of these keys in a mapping."""
    if not isinstance(node, yaml.MappingNode):
        return None
    found = {key_of(str(key.value)): value for key, value in node.value}
    return next((found[name] for name in names if name in found), None)


def scalar(words: str, style: str | None = None, *, is_json: bool = False) -> str:
    """Words as YAML writes them, in the style of a value beside them where that is safe."""
    if is_json or style == '"':
        return json.dumps(words, ensure_ascii=False)
    if style == "'":
        return "'" + words.replace("'", "''") + "'"
    is_plain = _PLAIN.fullmatch(words) and words.lower() not in _WORDS and "  " not in words
    return words if is_plain else json.dumps(words, ensure_ascii=False)
