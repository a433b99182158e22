"""A programme that is written out in the texts of a document: in a description, in paragraphs."""

from collections.abc import Iterator

from msgspec.structs import replace

from console.eventfile.headlines import head_of
from console.eventfile.markup import rows_of
from console.eventfile.node import Node
from console.eventfile.plain import marked, words_of
from console.eventfile.row import Row


def rows_in(facts: Node) -> list[Row]:
    """The rows of every text of several lines, and single lines that have a time and a title."""
    rows: list[Row] = []
    for number, node in enumerate(facts.walk(), 1):
        if node.lines:
            rows += (replace(row, line=node.line, group=number) for row in rows_of(node.prose))
        elif node.text:
            rows += _timed_row(node, number)
    return rows


def _timed_row(node: Node, number: int) -> Iterator[Row]:
    text = words_of(marked(node.text))
    head = head_of(text)
    if head and any(map(str.isalpha, head.title)):
        yield Row(text, node.line, block=number)
