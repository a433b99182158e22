"""Parts a file into its front matter and its body, and keeps the lines of both."""

import json
import re

from frontmatter.default_handlers import YAMLHandler
from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.document import BrokenDocumentError, document
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.eventfile.shape import shape
from console.eventfile.toml_matter import toml_document

_MOST_REPAIRS = 12
_TOML = shape(r"\+{3}[ \t]*\n(?P<source>.*?)^\+{3}[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_UNQUOTED = shape(r"(?P<key>\s*(?:-\s+)?[\w-]+\s*:\s+)(?P<value>[^\s\"'\[{|>&*!#].*?)\s*")
_UNFENCED = shape(r"(?:[A-Za-z][\w-]{0,40}:[^\n]{0,400}\n){1,40}-{3,}[ \t]*\n")
"""A front matter that is closed by a fence but not opened by one."""
_HEADER = shape(
    r"(?=(?:[A-Za-z][^\n]{0,440}\n){0,20}?(?i:title|titre)[ \t]*:)"
    r"(?P<source>(?:[A-Za-z][\w-]{0,40}:(?:[ \t][^\n]{0,400})?\n){2,40})(?=[ \t]*\n)"
)
"""A front matter without fences, as Pelican and MultiMarkdown have it: to the first empty line."""
_COLON = shape(r"^([\w-]+:[ \t]+)([^\s\"'\[{][^\n]*:[ \t][^\n]*)$", re.MULTILINE)
"""A value of one that holds a colon, which YAML would want in quotation marks."""


class Parted(Struct, frozen=True):
    """A file in its two parts.

    Attributes:
        facts: The front matter; empty when there is none or it is broken.
        body: All below the fence.
        body_line: Line of the file at which the body begins.
        problems: What is wrong with the front matter.
    """

    facts: Node
    body: str
    body_line: int = 1
    problems: tuple[Problem, ...] = ()


def parted(text: str) -> Parted:
    """Part a text at its fence; a broken front matter leaves the body readable."""
    if found := _TOML.match(text):
        return _parted_toml(text, found)
    if YAMLHandler().detect(text):
        return _parted_yaml(text)
    if _UNFENCED.match(text):
        below = _parted_yaml("---\n" + text, 1)
        return replace(below, body_line=below.body_line - 1)
    if found := _HEADER.match(text):
        source = _COLON.sub(lambda x: x[1] + json.dumps(x[2], ensure_ascii=False), found["source"])
        below = _parted_yaml(f"---\n{source}---\n{text[found.end() :]}", 1)
        return replace(below, body_line=below.body_line - 2)
    return Parted(Node(1), text)


def _parted_yaml(text: str, added: int = 0) -> Parted:
    """Part at fences, of which the file itself does not have the first `added` lines."""
    try:
        source, body = YAMLHandler().split(text)
    except ValueError:  # a fence that never closes is a line of the body
        return Parted(Node(1), text)
    body_line = text[: len(text) - len(body)].count("\n") + 1
    source, first = source.strip("\n"), _first_line(text) - added
    try:
        return Parted(document(source, first), body, body_line)
    except BrokenDocumentError as error:
        values = {"reason": error.reason}
        problem = Problem(Code.BROKEN_FRONT_MATTER, error.line, error.column, values)
        return Parted(salvaged(source, first, error.line), body, body_line, (problem,))


def _parted_toml(text: str, found: re.Match[str]) -> Parted:
    body_line = text.count("\n", 0, found.end()) + 1
    try:
        return Parted(toml_document(found["source"], 2), text[found.end() :], body_line)
    except BrokenDocumentError as error:
        values = {"reason": error.reason}
        problem = Problem(Code.BROKEN_FRONT_MATTER, error.line, error.column, values)
        return Parted(Node(1), text[found.end() :], body_line, (problem,))


def _first_line(text: str) -> int:
    """Line of the first word below the opening fence."""
    after = text.split("\n")[1:]
    return next((number for number, line in enumerate(after, 2) if line.strip()), 2)


def salvaged(source: str, first_line: int, wrong: int) -> Node:
    """What broken YAML still says: its wrong lines in quotes or left out, else its plain ones."""
    lines = source.split("\n")
    for _ in range(_MOST_REPAIRS):
        if not 0 <= wrong - first_line < len(lines):
            break
        lines[wrong - first_line] = _mended(lines[wrong - first_line])
        try:
            return document("\n".join(lines), first_line)
        except BrokenDocumentError as error:
            wrong = error.line
    return _line_by_line(source, first_line)


def _mended(line: str) -> str:
    """A wrong line with its value in quotes, as `title: Talk: engines` needs; else nothing."""
    found = _UNQUOTED.fullmatch(line)
    quoted = found["value"].replace("'", "''") if found else ""
    return f"{found['key']}'{quoted}'" if found else ""


def _line_by_line(source: str, first_line: int) -> Node:
    """The lines `key: value` that stand on their own."""
    fields: list[tuple[str, Node]] = []
    for number, line in enumerate(source.split("\n"), first_line):
        try:
            node = document(line, number) if line[:1].isalpha() and ":" in line else Node(number)
        except BrokenDocumentError:
            key, _, value = line.partition(":")
            node = Node(number, fields=((key, Node(number, value.strip(" \"'"))),))
        fields.extend(node.fields)
    return Node(first_line, fields=tuple(fields))
