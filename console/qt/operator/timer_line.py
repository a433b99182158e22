"""A line for the minutes that the free timer counts down from; seen only while it is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit

from console.session.typed_length import typed_length
from console.show.deeds import Aux
from console.wording.words import Words


class TimerLine(QLineEdit):
    """Enter starts the timer: down from what is written, up when nothing is.

    Attributes:
        sent: The `Aux` that starts it.
    """

    sent = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setMaxLength(8)
        self.setPlaceholderText(words.say("Minutes, or nothing"))
        self.setToolTip(words.say("Minutes (5, 1:30); nothing counts up"))
        self.setAccessibleName(words.say("Count down from…"))
        self.returnPressed.connect(self._send)
        self.hide()

    def begin(self) -> None:
        """Ask for the minutes."""
        self.clear()
        self.show()
        self.setFocus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go out of sight."""
        super().focusOutEvent(event)
        self.hide()

    def _send(self) -> None:
        length = typed_length(self.text())
        if length is None:
            self.selectAll()
            return
        self.sent.emit(Aux(on=True, seconds=length.total_seconds()))
        self.clearFocus()
