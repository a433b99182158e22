"""The columns of the order: where the parts of a line stand."""

from msgspec import Struct
from PySide6.QtCore import QRectF

MARK, TIME, SIDE = 0.6, 1.6, 2.2  # units; widths of the columns
_EDGE = 0.2  # units; kept free at both ends
_BETWEEN = 0.15  # units; kept free between two columns


class Cells(Struct, frozen=True):
    """The places of the parts of one line.

    Attributes:
        mark: The shape of its status.
        planned: Its planned start; of no width on an upright screen.
        expected: Its actual or projected start.
        words: Its title, and who.
        side: Its length or its countdown.
    """

    mark: QRectF
    planned: QRectF
    expected: QRectF
    words: QRectF
    side: QRectF


def cells_of(box: QRectF, unit: float, *, is_upright: bool, has_side: bool) -> Cells:
    """The places in the line that stands in `box`."""
    between = _BETWEEN * unit
    starts = [MARK * unit, (MARK if is_upright else MARK + TIME) * unit]
    starts.append(starts[-1] + TIME * unit)
    inner = box.adjusted(_EDGE / 2 * unit, 0, -_EDGE * unit, 0)
    side = inner.width() - (SIDE * unit if has_side else 0.0)

    def cell(begin: float, end: float) -> QRectF:
        return QRectF(inner.left() + begin, inner.top(), max(0.0, end - begin), inner.height())

    return Cells(
        mark=cell(0, starts[0] - between),
        planned=cell(starts[0], starts[1] - between),
        expected=cell(starts[1], starts[2] - between),
        words=cell(starts[2], side - between),
        side=cell(side, inner.width()),
    )
