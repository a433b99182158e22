"""A key that can be given to an action by pressing it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton

from console.qt.key_names import native_key, pressed_key
from console.wording.words import Words


class KeyField(QPushButton):
    """Shows a key; once it is clicked, the next key pressed is the one that is wanted.

    Attributes:
        wanted: The key that was pressed, as the table writes it.
        key: The key that it shows.
    """

    wanted = Signal(str)

    def __init__(self, words: Words, key: str) -> None:
        super().__init__()
        self._words, self.key = words, key
        self._is_waiting = False
        self.clicked.connect(self._wait)
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show another key."""
        self.key, self._is_waiting = key, False
        self.setText(native_key(key))

    def event(self, event: QEvent) -> bool:
        """Keep every key from the desk while one is waited for."""
        if self._is_waiting and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if self._is_waiting and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Wait no longer."""
        super().focusOutEvent(event)
        self.show_key(self.key)

    def _wait(self) -> None:
        self._is_waiting = True
        self.setText(self._words.say("Press a key…"))

    def _take(self, event: QKeyEvent) -> None:
        key = pressed_key(event)
        if event.key() == Qt.Key.Key_Escape:
            self.show_key(self.key)
        elif key and not event.isAutoRepeat():
            self.show_key(self.key)
            self.wanted.emit(key)
