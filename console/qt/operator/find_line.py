"""The line that finds rows by their words; it chooses them, and hides none."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from console.qt.operator.order_view import OrderView
from console.qt.operator.text import Text
from console.qt.theme import Theme, font
from console.session.finding import found, next_of
from console.wording.editing import found_count
from console.wording.words import Words

_TEXT = 14.0  # pixels at scale 1
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindLine(QWidget):
    """Enter finds the next row, Shift+Enter the one before.

    Attributes:
        left: The keyboard is free again.
        line: Where the words are typed.
    """

    left = Signal()

    def __init__(self, words: Words, theme: Theme, order: OrderView) -> None:
        super().__init__()
        self._words, self._order = words, order
        self.line = _Line()
        self.line.setPlaceholderText(words.say("Find a title, a name, a place"))
        self.line.setAccessibleName(words.say("Find"))
        self._count = Text(_TEXT, theme.dim, align=Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 3)
        layout.addWidget(self._count, 1)
        self.line.textEdited.connect(lambda: self.step(0))
        self.line.stepped.connect(self.step)
        self.hide()

    @property
    def said(self) -> str:
        """What was found, in words."""
        return self._count.text

    def begin(self) -> None:
        """Let words be typed."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def step(self, step: int) -> None:
        """Choose the next row found (+1), the one before (−1), or the nearest from here (0)."""
        rows = self._order.order.rows
        ids = found(rows, self.line.text())
        here = self._order.row
        item = next_of(ids, rows, here.item.id if here else "", step)
        if item is not None:
            self._order.choose(item)
        place = ids.index(item) + 1 if item is not None else 0
        text = found_count(self._words, place, len(ids)) if self.line.text().strip() else ""
        self._count.show_text(text)

    def leave(self) -> None:
        """Go back to the desk; the row found stays chosen."""
        self.hide()
        self.left.emit()

    def stand_as(self, last: "FindLine") -> None:
        """Search for the same words, seen or not."""
        self.line.setText(last.line.text())
        self.setVisible(not last.isHidden())
        self._count.show_text(last.said)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self.line.setFont(font(_TEXT * scale))
        self._count.rescale(scale)


class _Line(QLineEdit):
    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Shift with Enter goes back; both are no keys of the desk."""
        if isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if back else 1)
                return True
        return super().event(event)
