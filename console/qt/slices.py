"""Where a long document is cut into pages: between rows and paragraphs, never through one."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QTextDocument, QTextTable


class Slice(Struct, frozen=True):
    """A part of a document, from `top` on, in its own units."""

    top: float
    height: float


class _Row(Struct, frozen=True):
    """Something that is not cut: a row of a table, or a paragraph.

    Attributes:
        top: Where it begins.
        head: The heading of its table, which is repeated over it on a new page; or None.
    """

    top: float
    head: Slice | None = None


def slices_of(document: QTextDocument, height: float) -> tuple[tuple[Slice, ...], ...]:
    """The parts of each page of a given height; what is higher than a page is cut all the same."""
    rows = sorted(_rows(document), key=lambda row: row.top)
    end = document.size().height()
    pages: list[tuple[Slice, ...]] = []
    head, top = None, 0.0
    while True:
        room = height - (head.height if head else 0.0)
        above = (head,) if head else ()
        if end - top <= room:
            return (*pages, (*above, Slice(top, end - top)))
        fitting = [row for row in rows if top < row.top <= top + room]
        cut = fitting[-1] if fitting else _Row(top + room)
        pages.append((*above, Slice(top, cut.top - top)))
        top, head = cut.top, cut.head


def _rows(document: QTextDocument) -> Iterator[_Row]:
    layout = document.documentLayout()
    root = document.rootFrame()
    for frame in root.childFrames():
        if isinstance(frame, QTextTable):
            yield from _rows_of(document, frame)
    block = document.begin()
    while block.isValid():
        if document.frameAt(block.position()) is root:
            yield _Row(layout.blockBoundingRect(block).top())
        block = block.next()


def _rows_of(document: QTextDocument, table: QTextTable) -> Iterator[_Row]:
    """The rows of a table; none before its first one, which stays with what is over it."""
    tops = [_top(document, table, row) for row in range(table.rows())]
    headed = table.format().toTableFormat().headerRowCount()
    head = Slice(tops[0], tops[headed] - tops[0]) if 0 < headed < len(tops) else None
    for top in tops[headed + 1 :]:
        yield _Row(top, head)


def _top(document: QTextDocument, table: QTextTable, row: int) -> float:
    layout = document.documentLayout()
    blocks = (table.cellAt(row, n).firstCursorPosition().block() for n in range(table.columns()))
    padding = table.format().toTableFormat().cellPadding()
    return min(layout.blockBoundingRect(block).top() for block in blocks) - padding
