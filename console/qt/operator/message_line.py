"""A line to write words to the speaker in; keys of the desk are dead while it has the keyboard."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.wording.words import Words


class MessageLine(QLineEdit):
    """Enter sends what is written; an empty line clears what stands.

    Attributes:
        sent: The words for the speaker's screen.
    """

    sent = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._standing = ""
        self.setMaxLength(200)
        self.setPlaceholderText(words.say("Message to the speaker"))
        self.setAccessibleName(words.say("Message to the speaker"))
        self.returnPressed.connect(self._send)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what stands on the speaker's screen, unless something is being written."""
        standing = outlook.messages.get(Screen.SPEAKER, "")
        if standing != self._standing:
            self._standing = standing
            if not self.hasFocus():
                self.setText(standing)

    def _send(self) -> None:
        self.sent.emit(self.text())
        self.clearFocus()
