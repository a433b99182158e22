"""The measures of a screen: one unit, from which margins and sizes follow."""

from msgspec import Struct
from PySide6.QtCore import QRectF

_LABELS = 1.15  # the largest scale of labels
_MARGIN = 0.7  # units at a scale of 1
_LONG, _SHORT = 16, 9  # the unit is a ninth of the short side of a 16:9 screen, lying or standing


class Measures(Struct, frozen=True):
    """The room that a screen has.

    Attributes:
        unit: 120 pixels at 1920×1080 and a scale of 1; sizes are told in it.
        small: The unit of labels, which are to stay smaller than what they are put to.
        page: What is inside the margins.
        is_upright: Higher than wide.
    """

    unit: float
    small: float
    page: QRectF
    is_upright: bool


def measures_of(width: int, height: int, scale: float = 1.0) -> Measures:
    """The measures of a screen that many pixels wide and high; the scale spares the margins."""
    unit = min(max(width, height) / _LONG, min(width, height) / _SHORT)
    margin = _MARGIN * unit
    page = QRectF(margin, margin, width - 2 * margin, height - 2 * margin)
    return Measures(unit * scale, unit * min(scale, _LABELS), page, height > width)
