"""The line under the running order while it can be edited, or while something is not saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme, font
from console.session.actions import Name, action
from console.session.keys import Keys
from console.wording.editing import editing_open, unsaved_count
from console.wording.words import Words

_TEXT = 14.0  # pixels at scale 1
_HELPED = (Name.EDIT, Name.INSERT, Name.REMOVE)


class EditLine(QWidget):
    """Says that rows can be edited and by which keys, and how much is not in the file.

    Attributes:
        save: The button that puts it there.
    """

    def __init__(self, words: Words, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._words, self._keys = words, keys
        self._state: tuple[bool, int] = (False, 0)
        self._open = Text(_TEXT, theme.accent, weight=SEMIBOLD)
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._help = Text(_TEXT, theme.dim)
        self._unsaved = Text(_TEXT, theme.warning, align=Qt.AlignmentFlag.AlignRight)
        self.save = QPushButton(f"{words.say('Save in the file')}   {_native(keys, Name.SAVE)}")
        self.save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._open)
        layout.addWidget(self._help, 3)
        layout.addWidget(self._unsaved, 2)
        layout.addWidget(self.save)
        self.hide()

    def show_state(self, *, is_open: bool, unsaved: int) -> None:
        """Show how it stands; nothing while there is nothing to say."""
        if (is_open, unsaved) == self._state:
            return
        self._state = is_open, unsaved
        self._open.show_text(self._state_text() if is_open else "")
        self._open.setFixedWidth(self._open.natural_width)
        self._help.show_text(self._help_text() if is_open else "")
        self._unsaved.show_text(f"● {unsaved_count(self._words, unsaved)}" if unsaved else "")
        self.save.setVisible(bool(unsaved))
        self.setVisible(is_open or bool(unsaved))

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._open.rescale(scale)
        self._open.setFixedWidth(self._open.natural_width)
        self._help.rescale(scale)
        self._unsaved.rescale(scale)
        self.save.setFont(font(_TEXT * scale))

    def _state_text(self) -> str:
        return editing_open(self._words, _native(self._keys, Name.EDITING))

    def _help_text(self) -> str:
        words, keys = self._words, self._keys
        return " · ".join(
            f"{_native(keys, x)} {words.say(action(x).label).lower()}" for x in _HELPED
        )


def _native(keys: Keys, name: Name) -> str:
    """A key as the keyboard names it."""
    return QKeySequence(keys.of(name)).toString(QKeySequence.SequenceFormat.NativeText)
