"""Items as cards: a line with the time and the place, and under it a heading with the title."""

from msgspec.structs import replace

from console.eventfile.headlines import head_of
from console.eventfile.row import Role, Row

_ENOUGH = 2


def titles_first(rows: list[Row]) -> list[Row]:
    """The rows of a page; where all times stand on cards, what follows a time comes last."""
    cards = [place for place in range(len(rows) - 1) if _is_card(rows, place)]
    if len(cards) < _ENOUGH or len(cards) < sum(head_of(row.text) is not None for row in rows):
        return rows
    turned = list(rows)
    for place in reversed(cards):
        turned[place : place + 2] = _turned(rows[place], rows[place + 1])
    return turned


def _is_card(rows: list[Row], place: int) -> bool:
    row, below = rows[place], rows[place + 1]
    if row.role is not Role.LINE or below.role is not Role.HEADING:
        return False
    head = head_of(row.text)
    return bool(head and head.title) and head_of(below.text) is None


def _turned(row: Row, heading: Row) -> list[Row]:
    """The time, the title, and what stood beside the time."""
    head = head_of(row.text)
    if head is None:
        return [row, heading]
    time = row.text[: len(row.text) - len(head.title)]
    return [replace(row, text=time), heading, replace(row, text=head.title)]
