"""What a page says, as a flat list of rows, whatever it was written in."""

from enum import Enum, auto

from msgspec import Struct


class Role(Enum):
    """What a row is on its page."""

    HEADING = auto()
    BULLET = auto()
    LINE = auto()
    TABLE = auto()


class Cell(Struct, frozen=True):
    """One cell of a table row.

    Attributes:
        rows: What stands in it.
        heads: It is a heading of its column or row.
        begins: It begins in this row; False where a cell from above reaches down.
        width: Columns that it covers.
    """

    rows: tuple["Row", ...] = ()
    heads: bool = False
    begins: bool = True
    width: int = 1

    @property
    def text(self) -> str:
        """All that it says, on one line."""
        return self.rows[0].text if len(self.rows) == 1 else " ".join(row.text for row in self.rows)


class Row(Struct, frozen=True):
    """One line of a page as people read it.

    Attributes:
        text: The words, without markup.
        line: Where it stands in the file, from 1.
        role: What it is.
        level: Of a heading, 1 to 6; of a list, its depth; else 0.
        group: Number of the list or table that it belongs to; 0 when none.
        item: Number of the list item that it stands in; 0 when none.
        block: Number of the paragraph: rows of one paragraph have the same.
        marks: What the author made bold, italic or a link.
        cells: Of a table row.
    """

    text: str
    line: int
    role: Role = Role.LINE
    level: int = 0
    group: int = 0
    item: int = 0
    block: int = 0
    marks: tuple[str, ...] = ()
    cells: tuple[Cell, ...] = ()
