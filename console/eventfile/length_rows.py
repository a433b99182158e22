"""Items of a page that gives them lengths and no times."""

from console.eventfile.draft import Draft
from console.eventfile.headlines import head_of
from console.eventfile.lengths import enclosed_length, leading_length, trailing_length
from console.eventfile.row import Role, Row

_LONGEST_LINE = 120


def drafts_by_length(rows: list[Row]) -> list[Draft]:
    """Every item of a list, a table or a heading that has a length only."""
    return list(filter(None, map(_draft, rows)))


def _draft(row: Row) -> Draft | None:
    text = " – ".join(cell.text for cell in row.cells) or row.text
    if head_of(text):
        return None
    readings = (read(text) for read in (enclosed_length, leading_length, trailing_length))
    title, length = next((said for said in readings if said[1]), (text, None))
    if not length or not title or (row.role is Role.LINE and len(title) > _LONGEST_LINE):
        return None
    return Draft(title, row.line, length=length, marks=row.marks)
