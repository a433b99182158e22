"""The test pattern: edges, grid, circles and greys, with the names of screen and monitor."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from console.qt.fit import draw
from console.qt.screens.measures import measures_of
from console.qt.theme import BOLD, Theme
from console.qt.typesetting import Paragraph

_GREYS = 11  # from black to white
_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter


class Pattern(QWidget):
    """What shows whether a picture is whole, straight, round and even; over all of a window."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        self._is_mirrored = False
        self.hide()

    def show_names(self, *names: str, is_mirrored: bool) -> None:
        """Show the pattern with names in its middle, the first one large."""
        self._names, self._is_mirrored = names, is_mirrored
        self.setAccessibleName(", ".join(names))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pattern."""
        box, theme = QRectF(self.rect()), self._theme
        measures = measures_of(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_mirrored:
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
        painter.fillRect(box, QColor(theme.black))
        _paint_grid(painter, box, measures.unit, QColor(theme.dim))
        _paint_greys(painter, box, measures.unit)
        _paint_circles(painter, box, QPen(QColor(theme.text), max(1.0, measures.unit / 40)))
        self._paint_names(painter, box, measures.unit)
        painter.setPen(QPen(QColor(theme.accent), 1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_names(self, painter: QPainter, box: QRectF, unit: float) -> None:
        first, *others = self._names or ("",)
        theme = self._theme
        paragraphs = (
            Paragraph(first, theme.text, weight=BOLD, lines=2),
            *(Paragraph(name, theme.text, 0.42, lines=3, space=0.2) for name in others),
        )
        side = 0.62 * min(box.width(), box.height())
        field = QRectF(0, 0, side, 0.42 * side)
        field.moveCenter(box.center())
        painter.fillRect(field, QColor(theme.black))
        inner = field.adjusted(unit / 4, unit / 8, -unit / 4, -unit / 8)
        draw(painter, inner, paragraphs, unit, _CENTRE)


def _paint_grid(painter: QPainter, box: QRectF, unit: float, color: QColor) -> None:
    """Squares, from the middle outwards, so that both edges look the same."""
    painter.setPen(QPen(color, 1))
    centre = box.center()
    for step in range(int(box.width() / unit / 2) + 1):
        for x in (centre.x() - step * unit, centre.x() + step * unit):
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
    for step in range(int(box.height() / unit / 2) + 1):
        for y in (centre.y() - step * unit, centre.y() + step * unit):
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _paint_greys(painter: QPainter, box: QRectF, unit: float) -> None:
    """Steps of grey above the lower edge: all of them must be told apart."""
    left, width = box.left() + 0.2 * box.width(), 0.6 * box.width() / _GREYS
    top = box.bottom() - 1.9 * unit
    for step in range(_GREYS):
        part = step / (_GREYS - 1)
        place = QRectF(left + step * width, top, width + 1, 0.9 * unit)
        painter.fillRect(place, QColor.fromRgbF(part, part, part))


def _paint_circles(painter: QPainter, box: QRectF, pen: QPen) -> None:
    """One as large as the page, one in each corner: an oval shows a wrong resolution."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    short = min(box.width(), box.height())
    painter.drawEllipse(box.center(), 0.46 * short, 0.46 * short)
    small = 0.1 * short
    for x in (box.left() + small, box.right() - small):
        for y in (box.top() + small, box.bottom() - small):
            painter.drawEllipse(QPointF(x, y), 0.9 * small, 0.9 * small)
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())
