"""Draws the drift line on any painter: a widget's, a picture's, a file's."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from console.paper.drift_view import DriftView, Mark, Spot, Stroke
from console.qt.theme import SEMIBOLD, Theme, font
from console.wording.words import Words

_LETTERS = 12.0  # pixels at scale 1
_LEFT, _RIGHT, _TOP, _BOTTOM = 62.0, 14.0, 26.0, 22.0  # round the plot, at scale 1
_TICK = 4.0
_DASHES = {
    Stroke.ACTUAL: Qt.PenStyle.SolidLine,
    Stroke.PROJECTED: Qt.PenStyle.DotLine,
    Stroke.RECOVERED: Qt.PenStyle.DashLine,
}
_WIDTHS = {Stroke.ACTUAL: 2.6, Stroke.PROJECTED: 2.2, Stroke.RECOVERED: 2.2}
_CENTRE = Qt.AlignmentFlag.AlignCenter
_BESIDE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DriftDrawing:
    """How a drift line looks in a frame of pixels.

    Attributes:
        plot: Where the lines themselves are.
    """

    def __init__(self, words: Words, theme: Theme, room: QRectF, scale: float) -> None:
        self._words, self._theme, self._scale = words, theme, scale
        self._room = room
        self.plot = room.adjusted(_LEFT * scale, _TOP * scale, -_RIGHT * scale, -_BOTTOM * scale)

    def place(self, spot: Spot) -> QPointF:
        """Where a spot stands."""
        return QPointF(self._x(spot.x), self.plot.top() + spot.y * self.plot.height())

    def draw(self, painter: QPainter, view: DriftView) -> None:
        """Draw axes, lines and legend."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self._room, QColor(self._theme.surface))
        painter.setFont(font(_LETTERS * self._scale))
        for mark in view.drifts:
            self._draw_drift(painter, mark)
        for mark in view.times:
            self._draw_time(painter, mark)
        self._draw_plan(painter, view)
        self._draw_now(painter, view.now)
        for kind, spots in view.strokes:
            painter.setPen(self._pen(kind))
            painter.drawPolyline(QPolygonF([self.place(spot) for spot in spots]))
        self._draw_legend(painter, [kind for kind, _ in view.strokes])

    def draw_spot(self, painter: QPainter, spot: Spot) -> None:
        """Mark the spot that is asked about, and say what it is."""
        at = self.place(spot)
        painter.setPen(QPen(QColor(self._theme.focus), 2))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawEllipse(at, 4.5 * self._scale, 4.5 * self._scale)
        letters = font(_LETTERS * 1.1 * self._scale, SEMIBOLD)
        metrics = QFontMetricsF(letters)
        box = QRectF(0, 0, metrics.horizontalAdvance(spot.says) + 16, metrics.height() + 8)
        box.moveCenter(at + QPointF(0, -box.height()))
        box.moveLeft(max(min(box.left(), self._room.right() - box.width() - 2), self._room.left()))
        box.moveTop(max(box.top(), self._room.top()))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(letters)
        painter.setPen(QColor(self._theme.text))
        painter.drawText(box, _CENTRE, spot.says)

    def _x(self, share: float) -> float:
        return self.plot.left() + share * self.plot.width()

    def _draw_drift(self, painter: QPainter, mark: Mark) -> None:
        y = self.plot.top() + mark.share * self.plot.height()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
        painter.setPen(QColor(self._theme.dim))
        height = 20 * self._scale
        box = QRectF(self._room.left(), y - height / 2, _LEFT * self._scale - 8, height)
        painter.drawText(box, _BESIDE, mark.label)

    def _draw_time(self, painter: QPainter, mark: Mark) -> None:
        x, bottom = self._x(mark.share), self.plot.bottom()
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(QLineF(x, bottom, x, bottom + _TICK))
        painter.setPen(QColor(self._theme.dim))
        width = QFontMetricsF(painter.font()).horizontalAdvance(mark.label) + 2
        box = QRectF(x - width / 2, bottom + _TICK, width, _BOTTOM * self._scale - _TICK)
        box.moveRight(min(box.right(), self._room.right()))
        painter.drawText(box, _CENTRE, mark.label)

    def _draw_plan(self, painter: QPainter, view: DriftView) -> None:
        """The plan is the line at zero, with a tick where each item should begin."""
        y = self.plot.top() + view.zero * self.plot.height()
        painter.setPen(QPen(QColor(self._theme.dim), 1.4))
        painter.drawLine(QLineF(self.plot.left(), y, self.plot.right(), y))
        for share in view.starts:
            x = self._x(share)
            painter.drawLine(QLineF(x, y - _TICK, x, y + _TICK))

    def _draw_now(self, painter: QPainter, share: float) -> None:
        x = self._x(share)
        painter.setPen(QPen(QColor(self._theme.accent), 1.4))
        painter.drawLine(QLineF(x, self.plot.top(), x, self.plot.bottom()))

    def _draw_legend(self, painter: QPainter, kinds: list[Stroke]) -> None:
        """Each line in small beside its word, from the left over the plot."""
        painter.setFont(font(_LETTERS * self._scale))
        metrics = QFontMetricsF(painter.font())
        y, left = self._room.top() + _TOP * self._scale / 2, self.plot.left()
        samples = [(self._words.say("planned"), QPen(QColor(self._theme.dim), 1.4))]
        samples += [(_word(self._words, kind), self._pen(kind)) for kind in kinds]
        samples.append((self._words.say("now"), QPen(QColor(self._theme.accent), 1.4)))
        for word, pen in samples:
            length = 26 * self._scale
            painter.setPen(pen)
            painter.drawLine(QLineF(left, y, left + length, y))
            left += length + 7 * self._scale
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QPointF(left, y + metrics.capHeight() / 2), word)
            left += metrics.horizontalAdvance(word) + 22 * self._scale

    def _pen(self, kind: Stroke) -> QPen:
        color = self._theme.early if kind is Stroke.RECOVERED else self._theme.text
        return QPen(QColor(color), _WIDTHS[kind] * self._scale, _DASHES[kind])


def _word(words: Words, kind: Stroke) -> str:
    return {
        Stroke.ACTUAL: words.say("actual"),
        Stroke.PROJECTED: words.say("projected"),
        Stroke.RECOVERED: words.say("with the plan"),
    }[kind]
