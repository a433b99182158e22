"""Rows that string several items together: "11 h, messe ; 12 h, apéritif ; 14 h, bal"."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from console.eventfile.headlines import head_of
from console.eventfile.moments import leading
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape

_SIGN = shape(r"\s?;\s+(?=\S)")


def unstrung(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows of a page, with one row for each time that stands behind a semicolon."""
    for row in rows:
        if ";" in row.text and row.role in (Role.LINE, Role.BULLET) and head_of(row.text):
            yield from (replace(row, text=text) for text in _parts(row.text))
        else:
            yield row


def _parts(text: str) -> Iterator[str]:
    begin = 0
    for sign in _SIGN.finditer(text):
        if leading(text[sign.end() :]):
            yield text[begin : sign.start()]
            begin = sign.end()
    yield text[begin:]
