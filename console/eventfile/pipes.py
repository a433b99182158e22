"""Rows of a table that was written with pipes and no header line."""

from console.eventfile.row import Cell, Role, Row


def with_pipes(rows: list[Row]) -> list[Row]:
    """Read lines such as `| 18:00 | Accueil |` as rows of a table."""
    return [_piped(row) if _has_pipes(row) else row for row in rows]


def _has_pipes(row: Row) -> bool:
    return row.text.startswith("|") and row.text.count("|") > 1


def _piped(row: Row) -> Row:
    parts = [part.strip() for part in row.text.strip("|").split("|")]
    if all(set(part) <= {"-", ":"} for part in parts):
        parts = []
    cells = tuple(Cell((Row(part, row.line, marks=row.marks),)) for part in parts)
    return Row(row.text, row.line, Role.TABLE, group=-row.block, cells=cells)
