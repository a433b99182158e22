"""A line to write words to a screen in; keys of the desk are dead while it has the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from console.show.deeds import Message, Screen
from console.show.outlook import Outlook
from console.wording.messages import target_name
from console.wording.words import Words

_TARGETS = (Screen.SPEAKER, Screen.ROOM, Screen.BACKSTAGE)


class MessageLine(QLineEdit):
    """Enter sends what is written, a digit a phrase at hand; an empty line clears what stands.

    Arrows choose whom it is for; when the keyboard leaves, it is for the speaker again. What was
    written and not sent comes back with the keyboard.

    Attributes:
        sent: The `Message` for a screen.
        begun: True when the line has got the keyboard, False when it has lost it.
        aimed: It is for another screen now.
        target: Whom it is for.
        draft: What was written and not sent, or None.
    """

    sent = Signal(object)
    begun = Signal(bool)
    aimed = Signal()

    def __init__(self, words: Words, phrases: tuple[str, ...]) -> None:
        super().__init__()
        self._words, self._phrases = words, phrases
        self._outlook: Outlook | None = None
        self._standing = ""
        self.target = Screen.SPEAKER
        self.draft: Message | None = None
        self.setMaxLength(200)
        self.setAccessibleName(words.say("Message"))
        self.returnPressed.connect(lambda: self.send(self.text()))
        self._aim(Screen.SPEAKER)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what stands on the screen it is for, unless something is being written."""
        self._outlook = outlook
        standing = outlook.messages.get(self.target, "")
        if standing != self._standing:
            self._standing = standing
            if not self.hasFocus():
                self.setText(standing)

    def begin(self) -> None:
        """Take the keyboard: what stands is chosen, to be written over; a draft is gone on with."""
        has_draft = self.draft is not None
        self.setFocus()
        if not has_draft:
            self.selectAll()

    def send(self, text: str) -> None:
        """Send words to the screen it is for; none clear it."""
        self.setText(text)
        self.sent.emit(Message(text, self.target))
        self.clearFocus()

    def aim(self, step: int) -> None:
        """Turn to the next screen, or the one before."""
        place = _TARGETS.index(self.target) + step
        self._aim(_TARGETS[place % len(_TARGETS)])
        self.selectAll()
        self.aimed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit in front of anything else is a phrase; up and down choose the screen."""
        is_untouched = self.text() in ("", self.selectedText())
        place = int(event.text()) - 1 if event.text().isdecimal() else -1
        if is_untouched and 0 <= place < len(self._phrases):
            self.send(self._phrases[place])
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.aim(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on with the draft, and say that writing has begun."""
        super().focusInEvent(event)
        draft, self.draft = self.draft, None
        if draft is not None:
            self._aim(draft.to)
            self.setText(draft.text)
        self.begun.emit(True)  # noqa: FBT003 - a signal has no names

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the draft, show what stands, and be for the speaker again."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            text = self.text()
            is_draft = text.strip() and text != self._standing
            self.draft = Message(text, self.target) if is_draft else None
            self._aim(Screen.SPEAKER)
        self.begun.emit(False)  # noqa: FBT003 - a signal has no names

    def _aim(self, target: Screen) -> None:
        self.target = target
        self._standing = self._outlook.messages.get(target, "") if self._outlook else ""
        self.setText(self._standing)
        self.setPlaceholderText(target_name(self._words, target))
