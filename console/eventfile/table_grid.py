"""A table as a grid: cells that reach over rows and columns are laid out."""

from msgspec import Struct, field
from msgspec.structs import replace

from console.eventfile.row import Cell, Role, Row

_WIDEST = 30
_TALLEST = 60
_LONGEST = 2000
_MOST_COLUMNS = 100
_MOST_CELLS = 30_000


class _Draft(Struct):
    """A cell that is being read."""

    heads: bool
    width: int
    height: int
    rows: list[Row] = field(default_factory=list)


class Grid:
    """Collects the cells of one table and lays them out."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._rows: list[tuple[int, list[_Draft]]] = []
        self._cell: _Draft | None = None
        self._left = _MOST_CELLS

    def open_row(self, line: int) -> None:
        """A row begins."""
        self._rows.append((line, []))

    def open_cell(self, heads: bool, attributes: dict[str, str]) -> None:  # noqa: FBT001
        """A cell begins in the row that is open."""
        width = _number(attributes.get("colspan"), _WIDEST)
        height = _number(attributes.get("rowspan"), _TALLEST)
        self._cell = _Draft(heads, width, height)
        if not self._rows:
            self.open_row(0)
        if len(self._rows[-1][1]) < _MOST_COLUMNS:
            self._rows[-1][1].append(self._cell)

    def close_cell(self) -> None:
        """The cell that is open ends."""
        self._cell = None

    def add(self, row: Row) -> None:
        """Words in the cell that is open; words between cells are lost, as in a browser's table."""
        if self._cell:
            self._cell.rows.append(row)

    def rows(self) -> list[Row]:
        """One row of the page for every row of the table."""
        reaching: dict[int, tuple[Cell, int]] = {}
        return [self._laid_out(line, drafts, reaching) for line, drafts in self._rows if drafts]

    def _laid_out(
        self, line: int, drafts: list[_Draft], reaching: dict[int, tuple[Cell, int]]
    ) -> Row:
        cells: list[Cell] = []
        column = 0
        for draft in [*drafts, None]:
            while column in reaching:
                cell, left = reaching.pop(column)
                cells.append(cell)
                if left > 1:
                    reaching[column] = (cell, left - 1)
                    column += cell.width
                    continue
                column += cell.width
            if draft is None:
                break
            cell = Cell(tuple(draft.rows), draft.heads, width=draft.width)
            cells.append(cell)
            if draft.height > 1 and self._left > 0:
                reaching[column] = (replace(cell, begins=False), draft.height - 1)
            column += draft.width
        self._left -= len(cells)
        text = " | ".join(cell.text for cell in cells)
        first = next((row.line for cell in cells if cell.begins for row in cell.rows), line)
        return Row(
            text[:_LONGEST], line or first, Role.TABLE, group=self._number, cells=tuple(cells)
        )


def _number(text: str | None, most: int) -> int:
    """A span attribute, at least 1."""
    return min(max(int(text), 1), most) if text and text.isdecimal() and text.isascii() else 1
