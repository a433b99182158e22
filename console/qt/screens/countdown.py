"""The countdown: figures as large as the box allows, and a sign that hangs beside them."""

from itertools import accumulate

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.theme import BOLD, Theme, font, level_color
from console.show.outlook import Level

_CAPITAL = 0.73  # height of a figure, in parts of the size
_TALLEST = 0.77  # of a figure with its round parts, in parts of the size
_SIGN = 0.6  # size of the sign, in parts of the size of the figures
_REFERENCE = 1000  # pixels; the size that widths are measured at


class Figures(QWidget):
    """Digits that stand still: the place of each depends on the template alone.

    Attributes:
        pixels: The size found for the template.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = self._figures = self._template = ""
        self._level = Level.NORMAL
        self.pixels = 1.0

    @property
    def places(self) -> tuple[QPointF, ...]:
        """Where each figure begins, on the baseline.

        Figures are set one by one: in some cuts of the font the 4 is a hair narrower.
        """
        widths = QFontMetricsF(_font(self.pixels))
        cells = [widths.horizontalAdvance(_neutral(each)) for each in self._figures]
        baseline = (self.height() + _CAPITAL * self.pixels) / 2
        left = (self.width() - sum(cells)) / 2
        begins = accumulate(cells, initial=left)
        return tuple(QPointF(begin, baseline) for begin, _ in zip(begins, cells, strict=False))

    def show_figures(self, sign: str, figures: str, template: str, level: Level) -> None:
        """Show a countdown; the template has its shape at its widest."""
        if template != self._template:
            self._template = template
            self._measure()
        shown = (self._sign, self._figures, self._level)
        self._sign, self._figures, self._level = sign, figures, level
        self.setAccessibleName(sign + figures)
        if shown != (sign, figures, level):
            self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Measure anew."""
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures, and the sign to their left."""
        places = self.places
        painter = QPainter(self)
        painter.setPen(level_color(self._theme, self._level))
        painter.setFont(_font(self.pixels))
        for figure, place in zip(self._figures, places, strict=True):
            painter.drawText(place, figure)
        if self._sign and places:
            small = _font(self.pixels * _SIGN)
            width = QFontMetricsF(small).horizontalAdvance(self._sign)
            lift = _CAPITAL * self.pixels * (1 - _SIGN) / 2
            painter.setFont(small)
            painter.drawText(places[0] - QPointF(width, lift), self._sign)
        painter.end()

    def _measure(self) -> None:
        """The size at which the template has room with a sign on each side."""
        figures = QFontMetricsF(_font(_REFERENCE)).horizontalAdvance(self._template)
        sign = QFontMetricsF(_font(_REFERENCE * _SIGN)).horizontalAdvance("−")
        by_width = self.width() * _REFERENCE / max(figures + 2 * sign, 1.0)
        self.pixels = max(1.0, min(by_width, self.height() / _TALLEST) - 1)
        self.update()


def _font(pixels: float) -> QFont:
    """Bold figures with colons at their own height."""
    made = font(pixels, BOLD)
    made.setFeature(QFont.Tag("case"), 1)
    return made


def _neutral(figure: str) -> str:
    return "8" if figure.isdigit() else figure
