"""A page: a title, a way back, and room for what it is about."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from console.qt.bare_keys import is_kept
from console.qt.theme import SEMIBOLD, font
from console.wording.words import Words


class Page(QWidget):
    """Covers the running order without stopping anything.

    While it has the keyboard, bare keys are its own: a letter searches, Space ticks a box and is
    no GO. Esc, the function keys and all with Ctrl stay the desk's.

    Attributes:
        left: The operator has had enough of it.
        body: Where a page of its own kind puts what it shows.
    """

    left = Signal()

    def __init__(self, words: Words, title: str) -> None:
        super().__init__()
        self.words = words
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        heading = QLabel(title)
        heading.setFont(font(20, SEMIBOLD))
        back = QPushButton(words.say("Back to the running order (Esc)"))
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(back)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(self.body, 1)

    def focus_on(self, name: str) -> None:
        """Give the keyboard to what has that object name, and bring it into sight."""
        found = self.findChild(QWidget, name)
        if found is not None:
            found.setFocus()
            for area in self.findChildren(QScrollArea):
                area.ensureWidgetVisible(found)

    def event(self, event: QEvent) -> bool:
        """Keep bare keys from the actions of the desk."""
        if is_kept(event):
            event.accept()
            return True
        return super().event(event)
