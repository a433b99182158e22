"""What stands round the desk: nothing for a show, a bar and a frame for a rehearsal."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.operator.clock_band import ClockBand
from console.qt.theme import Theme

_WIDTH = 4


class RunFrame(QWidget):
    """Holds the desk, and the bar of a rehearsal over it.

    Attributes:
        bar: The bar; None for a show.
    """

    def __init__(self, theme: Theme, inside: QWidget, bar: ClockBand | None) -> None:
        super().__init__()
        self._theme, self.bar = theme, bar
        layout = QVBoxLayout(self)
        margin = _WIDTH if bar is not None else 0
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(0)
        if bar is not None:
            layout.addWidget(bar)
        layout.addWidget(inside, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        if self.bar is not None:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.warning), 2 * _WIDTH))
            painter.drawRect(self.rect())
