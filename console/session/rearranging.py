"""From a key on a row to the deed that moves, adds, removes or marks an item."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from enum import StrEnum

from console.show.deeds import Edit, Insert, Move
from console.show.event import Item
from console.show.projection import Row, Status

NEW_LENGTH = timedelta(minutes=5)
_OPEN = frozenset({Status.PENDING, Status.ALONGSIDE})


class Mark(StrEnum):
    """What recovery may do to an item, and what it may not."""

    FIXED = "fixed"
    ELASTIC = "elastic"
    CUTTABLE = "cuttable"


def is_open(row: Row) -> bool:
    """True when the row can be moved, removed and retimed."""
    return row.status in _OPEN


def marks_of(item: Item) -> frozenset[Mark]:
    """The marks that an item bears."""
    length = item.duration
    borne = {
        Mark.FIXED: item.fixed_start,
        Mark.ELASTIC: length is not None and item.shortest < length,
        Mark.CUTTABLE: item.cuttable,
    }
    return frozenset(mark for mark, is_borne in borne.items() if is_borne)


def marked(row: Row, mark: Mark) -> Edit:
    """Give an item a mark, or take it away."""
    return Edit(row.item.id, _TOGGLES[mark](row))


def moved(rows: Sequence[Row], item: str, step: int) -> Move | None:
    """One row up (−1) or down (+1); None when there is nowhere to go."""
    place = _place(rows, item)
    if place is None:
        return None
    target = place + step
    if not 0 <= target < len(rows) or not is_open(rows[target]):
        return None
    return moved_to(rows, item, target if step < 0 else target + 1)


def moved_to(rows: Sequence[Row], item: str, gap: int) -> Move | None:
    """Put an item into the gap before row `gap`; None when that changes nothing or cannot be."""
    place = _place(rows, item)
    if place is None or gap in (place, place + 1) or not is_open(rows[place]):
        return None
    if gap < first_gap(rows):
        return None
    return Move(item, rows[gap].item.id if gap < len(rows) else None)


def inserted(rows: Sequence[Row], after: str, title: str) -> Insert:
    """A new item behind a row, and never before what is still to come."""
    from console.eventfile.identity import slug_of

    place = _place(rows, after)
    gap = first_gap(rows) if place is None else max(place + 1, first_gap(rows))
    new = Item(slug_of(title), title, duration=NEW_LENGTH, duration_written=True)
    return Insert(new, rows[gap].item.id if gap < len(rows) else None)


def first_gap(rows: Sequence[Row]) -> int:
    """The gap behind the last row that is or was on stage."""
    seen = ((row.turn.start, place) for place, row in enumerate(rows) if row.turn is not None)
    return max(seen, default=(None, -1))[1] + 1


def _place(rows: Sequence[Row], item: str) -> int | None:
    return next((n for n, row in enumerate(rows) if row.item.id == item), None)


def _fixed(row: Row) -> dict[str, object]:
    """An imposed start is the one that is seen, not the one that was published."""
    if row.item.fixed_start:
        return {"fixed_start": False}
    return {"fixed_start": True, "start": row.line.start}


def _elastic(row: Row) -> dict[str, object]:
    length = row.item.duration
    if length is None:
        return {"min": None}
    return {"min": length if row.item.shortest < length else length / 2}


def _cuttable(row: Row) -> dict[str, object]:
    return {"cuttable": not row.item.cuttable}


_TOGGLES: Mapping[Mark, Callable[[Row], dict[str, object]]] = {
    Mark.FIXED: _fixed,
    Mark.ELASTIC: _elastic,
    Mark.CUTTABLE: _cuttable,
}
