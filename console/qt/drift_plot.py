"""The drift line as a part of a window: it can be asked by mouse and by arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from console.paper.drift_view import DriftView, Spot
from console.qt.drift_drawing import DriftDrawing
from console.qt.theme import Theme
from console.wording.words import Words

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class DriftPlot(QWidget):
    """Shows a `DriftView`; hovering tells item, time and drift of what is nearest.

    Attributes:
        asked: The spot that is told, or None.
    """

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme, self._scale = words, theme, 1.0
        self._view: DriftView | None = None
        self.asked: Spot | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_view(self, view: DriftView | None) -> None:
        """Show another drawing."""
        if view == self._view:
            return
        self._view = view
        if self.asked is not None and view is not None:
            self.asked = _nearest(view, self.asked.x)
        self.setAccessibleName(view.summary if view else self._words.say("Drift line"))
        self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the two arrows that ask about the point before and after."""
        is_key = isinstance(event, QKeyEvent) and event.key() in _STEPS
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask about the point before or after."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._view is None or not self._view.spots:
            super().keyPressEvent(event)
            return
        spots = self._view.spots
        place = spots.index(self.asked) + step if self.asked in spots else 0
        self._ask(spots[min(max(place, 0), len(spots) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Ask about the point that is nearest in time."""
        if self._view is not None:
            plot = self._drawing().plot
            self._ask(_nearest(self._view, (event.position().x() - plot.left()) / plot.width()))

    def leaveEvent(self, event: QEvent) -> None:
        """Ask about nothing."""
        super().leaveEvent(event)
        self._ask(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, what is asked, and the ring of what has the keyboard."""
        painter = QPainter(self)
        drawing = self._drawing()
        if self._view is not None:
            drawing.draw(painter, self._view)
            if self.asked is not None:
                drawing.draw_spot(painter, self.asked)
        ring = self._theme.focus if self.hasFocus() else self._theme.line
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1))
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _ask(self, spot: Spot | None) -> None:
        if spot != self.asked:
            self.asked = spot
            self.setAccessibleDescription(spot.says if spot else "")
            self.update()

    def _drawing(self) -> DriftDrawing:
        room = QRectF(QPointF(0, 0), self.size().toSizeF())
        return DriftDrawing(self._words, self._theme, room, self._scale)


def _nearest(view: DriftView, share: float) -> Spot | None:
    return min(view.spots, key=lambda spot: abs(spot.x - share), default=None)
