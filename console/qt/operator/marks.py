"""The marks of an item as shapes: a clock, an arrow, a dashed box; and the sign of its kind."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from console.session.rearranging import Mark
from console.show.event import Kind

_SIZE = 6.5  # half of a mark, at a height of 28 pixels
_ROOM = 28.0
_FIRST, _STEP = 1.9, 3.0  # where the first mark stands and how far the next, in halves of one

_SIGNS: Mapping[Kind, str] = {
    Kind.WELCOME: "◇",
    Kind.SPEECH: "■",
    Kind.PITCH: "▲",
    Kind.PANEL: "◆",
    Kind.VIDEO: "▷",
    Kind.TALK: "■",
    Kind.WORKSHOP: "□",
    Kind.BREAK: "○",
    Kind.MEAL: "○",
    Kind.SOCIAL: "○",
    Kind.AWARD: "★",
    Kind.MUSIC: "●",
    Kind.CLOSING: "◇",
}


def kind_sign(kind: Kind) -> str:
    """One sign of the product's own font for what happens on stage; nothing for the others."""
    return _SIGNS.get(kind, "")


def draw_marks(painter: QPainter, room: QRectF, marks: Collection[Mark], color: QColor) -> None:
    """Draw them in a row, each always in its own place."""
    if not marks:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = _SIZE * room.height() / _ROOM
    for place, mark in enumerate(Mark):
        if mark in marks:
            at = QPointF(room.left() + half * (_FIRST + _STEP * place), room.center().y())
            painter.setPen(QPen(color, 1.4))
            _draw(painter, at, half, mark)
    painter.restore()


def _draw(painter: QPainter, at: QPointF, half: float, mark: Mark) -> None:
    match mark:
        case Mark.FIXED:
            painter.drawEllipse(at, half, half)
            painter.drawLine(at, at + QPointF(0, -half * 0.7))
            painter.drawLine(at, at + QPointF(half * 0.55, 0))
        case Mark.ELASTIC:
            tip, back = QPointF(half * 1.1, 0), half * 0.5
            painter.drawLine(at - tip, at + tip)
            for side in (-1, 1):
                end = at + tip * side
                painter.drawLine(end, end + QPointF(-side * back, -back))
                painter.drawLine(end, end + QPointF(-side * back, back))
        case Mark.CUTTABLE:
            pen = painter.pen()
            pen.setDashPattern([2.0, 2.0])
            painter.setPen(pen)
            box = QRectF(at.x() - half, at.y() - half * 0.75, 2 * half, 1.5 * half)
            painter.drawRect(box)
