"""The time left as a bar, with a mark where each level begins."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.qt.theme import Theme, level_color
from console.show.outlook import Level

_MARK = 3  # pixels at least that a threshold takes


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
