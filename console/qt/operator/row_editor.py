"""The line in which a cell of the running order is typed, and under it what comes of it."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from console.qt.bare_keys import EDITING, is_kept
from console.qt.theme import Theme

_LEAST_WIDTH = 130  # pixels that a time or a length needs to be typed in
_OWN = EDITING | {Qt.Key.Key_Escape, Qt.Key.Key_Insert}
_TURNS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEditor(QLineEdit):
    """Has the keyboard until Enter or Esc; all bare keys are its own, and GO is dead.

    Attributes:
        accepted: Enter: what is typed is meant.
        left: Esc: it is not.
        turned: Tab (+1) or Shift+Tab (−1): what is typed is meant, and the next field wanted.
        answer: Says what would come of it, or what is wrong.
    """

    accepted = Signal()
    left = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.answer = QLabel(parent)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.setMaxLength(500)
        self.put_away()

    def begin(self, name: str, text: str) -> None:
        """Let a field be typed; all of what it says is selected."""
        self.setAccessibleName(name)
        self.setText(text)
        self.show()
        self.selectAll()
        self.setFocus()

    def put_away(self) -> None:
        """Nothing is typed any more."""
        self.hide()
        self.answer.hide()

    def stand(self, cell: QRect, room: QRect) -> None:
        """Stand over a cell, the answer under it, or over it where there is no room."""
        place = QRect(cell)
        place.setWidth(min(max(cell.width(), _LEAST_WIDTH), room.width()))
        place.moveRight(min(place.right(), room.right()))
        self.setGeometry(place)
        self.answer.adjustSize()
        under = QRect(self.answer.rect())
        under.moveTopLeft(place.bottomLeft())
        if under.bottom() > room.bottom():
            under.moveBottomLeft(place.topLeft())
        under.moveRight(min(under.right(), room.right()))
        self.answer.setGeometry(under)
        self.answer.raise_()
        self.raise_()

    def show_answer(self, text: str, *, is_wrong: bool = False) -> None:
        """Say what would come of it; what is wrong has a triangle before it."""
        theme = self._theme
        color = theme.warning if is_wrong else theme.text
        border = f"border: 1px solid {theme.line}; padding: 3px 8px;"
        self.answer.setStyleSheet(f"background: {theme.raised}; color: {color}; {border}")
        self.answer.setText(f"▲ {text}" if is_wrong else text)
        self.answer.setAccessibleName(text)
        self.answer.setVisible(bool(text))

    def event(self, event: QEvent) -> bool:
        """Keep bare keys from the actions of the desk, Esc and Tab among them."""
        if is_kept(event, _OWN):
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            turn = _TURNS.get(Qt.Key(event.key()))
            if turn is not None:
                self.turned.emit(turn)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter means it, Esc does not."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
