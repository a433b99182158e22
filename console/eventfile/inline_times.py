"""Tables whose times stand in the cells of the titles: they are given a column of their own."""

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.headlines import Head, head_of
from console.eventfile.keys import Field
from console.eventfile.row import Cell, Row
from console.eventfile.table_columns import Columns, people_columns, placed

_ENOUGH = 3


class _Timed(Struct, frozen=True):
    """The first cell of a row that begins with a time."""

    column: int
    cell: Cell
    head: Head


class Apart(Struct, frozen=True):
    """A table with its times in a column before all others, and what the columns hold."""

    rows: list[Row]
    columns: Columns


def times_apart(rows: list[Row]) -> Apart | None:
    """The table with its times apart; None for any other table.

    A row that is nothing but a time gives it to the rows below it that have none.
    """
    found = [_timed(row) for row in rows]
    columns = [timed.column for timed in found if timed]
    if len(columns) < _ENOUGH or len(set(columns)) > 1:
        return None
    above: Cell | None = None
    apart: list[Row] = []
    for row, timed in zip(rows, found, strict=True):
        if timed and _is_alone(row, timed):
            above = timed.cell
        elif row.text.strip(" |\u00a0"):
            cells = tuple(_rest(timed) if timed and c is timed.cell else c for c in row.cells)
            when = _when(timed) if timed else above
            apart.append(replace(row, cells=(when or Cell(()), *cells)))
    return Apart(apart, _columns(apart, columns[0] + 1))


def _columns(rows: list[Row], title: int) -> Columns:
    """The columns beside that of the titles: people as it shows, before it places, else notes."""
    fields = dict.fromkeys(range(1, title), Field.PLACE) | {title: Field.TITLE}
    others = {column for row in rows for column in placed(row)} - {0} - fields.keys()
    fields |= dict.fromkeys(others, Field.NOTES)
    people = people_columns(rows, {0, title})
    return Columns((0,), fields | dict.fromkeys(people, Field.SPEAKERS), {}, {})


def _timed(row: Row) -> _Timed | None:
    for column, cell in placed(row).items():
        if cell.begins and cell.rows and (head := head_of(cell.rows[0].text)):
            return _Timed(column, cell, head)
    return None


def _is_alone(row: Row, timed: _Timed) -> bool:
    """Does a row say nothing but a time?"""
    return not timed.head.title and not any(c.text for c in row.cells if c is not timed.cell)


def _when(timed: _Timed) -> Cell:
    first = timed.cell.rows[0]
    end = len(first.text) - len(timed.head.title)
    return Cell((replace(first, text=first.text[:end].strip(), marks=()),))


def _rest(timed: _Timed) -> Cell:
    """A cell without the time with which it begins."""
    first, *rest = timed.cell.rows
    left = (replace(first, text=timed.head.title),) if timed.head.title else ()
    return replace(timed.cell, rows=(*left, *rest))
