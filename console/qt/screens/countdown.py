"""The countdown: figures as large as the box allows, a sign that hangs beside them, a bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.theme import BOLD, Theme, font, level_color
from console.show.outlook import Level

_CAPITAL = 0.73  # height of a figure, in parts of the size
_TALLEST = 0.77  # of a figure with its round parts, in parts of the size
_SIGN = 0.6  # size of the sign, in parts of the size of the figures
_REFERENCE = 1000  # pixels; the size that widths are measured at
_MARK = 3  # pixels at least that a threshold takes on the bar


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
    def origin(self) -> QPointF:
        """Where the figures begin, on their baseline."""
        widths = QFontMetricsF(font(self.pixels, BOLD))
        left = (self.width() - widths.horizontalAdvance(self._figures)) / 2
        return QPointF(left, (self.height() + _CAPITAL * self.pixels) / 2)

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
        written, origin = font(self.pixels, BOLD), self.origin
        painter = QPainter(self)
        painter.setPen(level_color(self._theme, self._level))
        painter.setFont(written)
        painter.drawText(origin, self._figures)
        if self._sign:
            small = font(self.pixels * _SIGN, BOLD)
            width = QFontMetricsF(small).horizontalAdvance(self._sign)
            lift = _CAPITAL * self.pixels * (1 - _SIGN) / 2
            painter.setFont(small)
            painter.drawText(origin - QPointF(width, lift), self._sign)
        painter.end()

    def _measure(self) -> None:
        """The size at which the template has room with a sign on each side."""
        figures = QFontMetricsF(font(_REFERENCE, BOLD)).horizontalAdvance(self._template)
        sign = QFontMetricsF(font(_REFERENCE * _SIGN, BOLD)).horizontalAdvance("−")
        by_width = self.width() * _REFERENCE / max(figures + 2 * sign, 1.0)
        self.pixels = max(1.0, min(by_width, self.height() / _TALLEST) - 1)
        self.update()


class TimeBar(QWidget):
    """The time left as a bar, with a mark where each level begins; full when time is over."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left: float | None = None
        self._marks: tuple[float, ...] = ()
        self._level = Level.NORMAL

    def show_left(self, left: float | None, marks: tuple[float, ...], level: Level) -> None:
        """Show the part that is left; None hides the bar."""
        pixels = None if left is None else round(left * self.width())
        before = None if self._left is None else round(self._left * self.width())
        changed = (pixels, marks, level) != (before, self._marks, self._level)
        self._left, self._marks, self._level = left, marks, level
        self.setVisible(left is not None)
        if changed:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the track, what is left of it, and the marks."""
        box = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._pill(painter, box, QColor(self._theme.line))
        is_over = self._level is Level.OVER
        left = 1.0 if is_over else self._left or 0.0
        color = QColor(self._theme.accent)
        if self._level is not Level.NORMAL:
            color = level_color(self._theme, self._level)
        painter.setClipRect(QRectF(0, 0, box.width() * left, box.height()))
        self._pill(painter, box, color)
        painter.setClipping(False)
        for mark in () if is_over else self._marks:
            width = max(_MARK, box.height() / 6)
            place = QRectF(box.width() * mark - width / 2, 0, width, box.height())
            painter.fillRect(place, QColor(self._theme.background))
        painter.end()

    def _pill(self, painter: QPainter, box: QRectF, color: QColor) -> None:
        painter.setBrush(color)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
