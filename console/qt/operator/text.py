"""A text of one or several lines that never asks for more room than it is given."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.qt.theme import REGULAR, font


class Text(QWidget):
    """Wraps at words within its lines, and ends in an ellipsis when they are not enough.

    Attributes:
        text: What it says.
    """

    def __init__(
        self,
        pixels: float,
        color: str | QColor,
        *,
        weight: QFont.Weight = REGULAR,
        lines: int = 1,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self.text = ""
        self._pixels, self._weight, self._color = pixels, weight, QColor(color)
        self._lines, self._align = lines, align
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rescale(1.0)

    def show_text(self, text: str, color: QColor | None = None) -> None:
        """Say something else, or in another colour."""
        if text == self.text and color in (None, self._color):
            return
        self.text, self._color = text, color or self._color
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the size it was made with."""
        self.setFont(font(self._pixels * scale, self._weight))
        self.setFixedHeight(round(QFontMetricsF(self.font()).lineSpacing() * self._lines) + 2)

    @property
    def baseline(self) -> float:
        """How low the first line stands."""
        return QFontMetricsF(self.font()).ascent() + 1

    @property
    def natural_width(self) -> int:
        """As wide as the text on one line."""
        return round(QFontMetricsF(self.font()).horizontalAdvance(self.text)) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the top."""
        painter = QPainter(self)
        painter.setPen(self._color)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        for number, line in enumerate(self._broken(metrics)):
            width = metrics.horizontalAdvance(line)
            left = (self.width() - width) * _SHIFT.get(self._align, 0.0)
            top = number * metrics.lineSpacing() + metrics.ascent() + 1
            painter.drawText(QPointF(max(left, 0.0), top), line)

    def _broken(self, metrics: QFontMetricsF) -> list[str]:
        """The text in at most as many lines as there are, the last one cut if it must be."""
        layout = QTextLayout(self.text, self.font())
        layout.beginLayout()
        found: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            start = line.textStart()
            if len(found) == self._lines - 1:
                rest = self.text[start:]
                found.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width()))
                break
            found.append(self.text[start : start + line.textLength()].strip())
        layout.endLayout()
        return found


_SHIFT = {Qt.AlignmentFlag.AlignHCenter: 0.5, Qt.AlignmentFlag.AlignRight: 1.0}
