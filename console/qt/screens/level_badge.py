"""The word of a level, with a shape of its own beside it, so that no colour speaks alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from console.qt.theme import SEMIBOLD, Theme, level_color
from console.qt.typesetting import Paragraph, fit, font_of, width_of
from console.show.outlook import Level

_SHAPE = 0.42  # units; size of the word and of its shape
_CAPITAL = 0.73  # height of a capital, in parts of the size


class LevelBadge(QWidget):
    """A word in the middle: plain while time is left, on a field of colour when it presses."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ("", Level.NORMAL, False)
        self._unit = 1.0

    def show_word(self, word: str, level: Level, *, is_held: bool) -> None:
        """Show the word of a level, or of a hold."""
        if self._shown != (word, level, is_held):
            self._shown = (word, level, is_held)
            self.setAccessibleName(word)
            self.update()

    def place(self, box: QRectF, unit: float) -> None:
        """Stand in `box`."""
        self._unit = unit
        self.setGeometry(box.toRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, the shape and the word."""
        word, level, is_held = self._shown
        unit, theme = self._unit, self._theme
        is_field = bool(word) and (level is not Level.NORMAL or is_held)
        ink = theme.on_accent if is_field else theme.dim
        shape = _SHAPE * unit if is_field else 0.0
        paragraph = Paragraph(word.upper(), ink, weight=SEMIBOLD, spacing=0.08)
        room = self.width() - 2 * unit - shape
        written = font_of(paragraph, fit((paragraph,), room, self.height(), _SHAPE * unit).pixels)
        width = width_of(paragraph.text, written)
        whole = width + 1.5 * shape
        left = (self.width() - whole) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_field:
            pill = QRectF(left - 0.35 * unit, 0, whole + 0.7 * unit, self.height())
            self._paint_field(painter, pill)
            _draw_shape(
                painter,
                QRectF(left, (self.height() - shape) / 2, shape, shape),
                None if is_held else level,
            )
        painter.setFont(written)
        painter.setPen(QColor(ink))
        baseline = (self.height() + _CAPITAL * written.pixelSize()) / 2
        painter.drawText(QPointF(left + whole - width, baseline), paragraph.text)
        painter.end()

    def _paint_field(self, painter: QPainter, pill: QRectF) -> None:
        _, level, is_held = self._shown
        color = QColor(self._theme.accent) if is_held else level_color(self._theme, level)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setBrush(QColor(self._theme.on_accent))


def _draw_shape(painter: QPainter, box: QRectF, level: Level | None) -> None:
    """Two bars for a hold, a circle for a warning, a triangle for danger, a square when over."""
    if level is None:
        bar = box.width() / 3
        painter.drawRect(QRectF(box.left(), box.top(), bar, box.height()))
        painter.drawRect(QRectF(box.right() - bar, box.top(), bar, box.height()))
    elif level is Level.WARNING:
        painter.drawEllipse(box)
    elif level is Level.DANGER:
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    else:
        painter.drawRect(box)
