"""How the operator likes the running order: which columns, and how large the type."""

from collections.abc import Iterable

from msgspec import Struct

from console.qt.models.running_order import Column
from console.settings import STEP_LIMITS

ALWAYS = frozenset({Column.MARK, Column.TITLE})
"""Columns that nobody hides."""

_USUAL = frozenset(Column) - {Column.PLACE, Column.NOTES, Column.LEAST}
_RATIO = 1.12  # of one step to the next


class OrderLook(Struct, frozen=True):
    """What is remembered of it.

    Attributes:
        shown: The columns that are shown.
        step: By how many steps the type is larger, or smaller (negative), within `STEP_LIMITS`.
    """

    shown: frozenset[Column] = _USUAL
    step: int = 0

    @property
    def ratio(self) -> float:
        """The type's size in parts of the usual."""
        return float(_RATIO**self.step)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns as settings write them; none for the usual ones."""
        return () if self.shown == _USUAL else tuple(x.name.lower() for x in sorted(self.shown))

    def toggled(self, column: Column) -> "OrderLook":
        """The same with one column more or less."""
        return OrderLook((self.shown ^ {column}) | ALWAYS, self.step)

    def stepped(self, by: int) -> "OrderLook":
        """The same with larger or smaller type; no step (0) is back to the usual."""
        least, most = STEP_LIMITS
        return OrderLook(self.shown, min(max(self.step + by, least), most) if by else 0)


def look_of(columns: Iterable[str], step: int) -> OrderLook:
    """The look that settings write; columns that there are not are passed over."""
    known = {column.name.lower(): column for column in Column}
    shown = frozenset(known[name] for name in columns if name in known)
    return OrderLook(shown | ALWAYS if shown else _USUAL, step)
