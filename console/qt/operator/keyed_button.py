"""A button that asks for an action of the desk, and knows the key that does the same."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from console.qt.theme import Theme


class KeyedButton(QAbstractButton):
    """Its heirs paint it, and say in `take_name` what a screen reader is told."""

    def __init__(self, theme: Theme, action: QAction) -> None:
        super().__init__()
        self._theme, self._action = theme, action
        self._scale = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self.take_name)

    @property
    def key(self) -> str:
        """The key of its action, as it is written on keyboards here."""
        return self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def take_name(self) -> None:
        """Be called as its action is."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it: Space is GO everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            event.ignore()
