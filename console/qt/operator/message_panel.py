"""The line for messages, and while it is written in: whom it is for, and the phrases at hand."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.qt.operator.message_line import MessageLine
from console.qt.theme import font
from console.wording.messages import target_name
from console.wording.words import Words

_TEXT = 14.0  # pixels at scale 1


class MessagePanel(QWidget):
    """Everything can be clicked, and nothing here takes the keyboard but the line.

    Attributes:
        line: Where words are written.
        target: Says whom they are for, and turns to the next screen.
        phrases: A button for each.
    """

    def __init__(self, words: Words, phrases: tuple[str, ...]) -> None:
        super().__init__()
        self._words = words
        self.line = MessageLine(words, phrases)
        self.target = self._button("", partial(self.line.aim, 1))
        self.phrases = [
            self._button(f"{number}   {phrase}", partial(self.line.send, phrase))
            for number, phrase in enumerate(phrases, 1)
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.line, self.target, *self.phrases):
            layout.addWidget(part)
        self.line.begun.connect(self._open_or_close)
        self.line.aimed.connect(self._name_target)
        self._open_or_close(is_begun=False)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for part in (self.line, self.target, *self.phrases):
            part.setFont(font(_TEXT * scale))

    def _button(self, text: str, press: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("phrase")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda _checked: press())
        return button

    def _open_or_close(self, is_begun: bool) -> None:  # noqa: FBT001 - a signal's own argument
        for button in (self.target, *self.phrases):
            button.setVisible(is_begun)
        self._name_target()

    def _name_target(self) -> None:
        self.target.setText(f"{target_name(self._words, self.line.target)}   ↑ ↓")
