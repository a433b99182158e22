"""A line to choose: what it is, and dim behind it where it is; cut where there is no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from console.qt.theme import Theme

_SIDE = 14  # pixels beside the text
_LEAST = 200  # pixels of width
_PART = 0.4  # of the room, kept for where it is where what it is needs more


class ChoiceButton(QPushButton):
    """Chosen by a click, by Space or by Enter; a file takes what room there is.

    Attributes:
        name: What it is.
    """

    def __init__(self, theme: Theme, name: str, place: str = "") -> None:
        super().__init__()
        self._theme, self.name, self._place = theme, name, place
        self.setAccessibleName(name)
        self.setAccessibleDescription(place)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        """As high as a button with text; wide enough for all of what has no place."""
        needed = self.fontMetrics().horizontalAdvance(self.name) + 1 + 2 * _SIDE  # it is rounded
        return QSize(_LEAST if self._place else needed, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, then its name, and its place in what room is left."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        needed = self.fontMetrics().horizontalAdvance(self._place) + 2 * _SIDE
        kept = min(needed, round(room.width() * _PART)) if self._place else 0
        taken = self._write(painter, room.adjusted(0, 0, -kept, 0), self.name, self._theme.text)
        left = room.adjusted(taken + 2 * _SIDE, 0, 0, 0)
        self._write(painter, left, self._place, self._theme.dim, Qt.AlignmentFlag.AlignRight)

    def _write(
        self,
        painter: QStylePainter,
        room: QRect,
        text: str,
        color: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> int:
        """Write a text, cut in its middle; how wide it is then."""
        metrics = self.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setPen(QColor(color))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, cut)
        return metrics.horizontalAdvance(cut)
