"""The line under the running order while it can be edited, or while something is not saved."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from console.qt.key_names import native_key
from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme, font
from console.session.actions import Name, action
from console.session.keys import Keys
from console.wording.editing import editing_open, unsaved_count
from console.wording.words import Words

_TEXT = 14.0  # pixels at scale 1
_BETWEEN = " · "
_SPACES = 24  # pixels between the parts
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
        self._help = Text(_TEXT, theme.dim)
        self._unsaved = Text(_TEXT, theme.warning)
        for text in (self._open, self._unsaved):
            text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.save = QPushButton(f"{words.say('Save')}   {native_key(keys.of(Name.SAVE))}")
        self.save.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._open)
        layout.addWidget(self._help, 1)
        layout.addWidget(self._unsaved)
        layout.addWidget(self.save)
        self.hide()

    def show_state(self, *, is_open: bool, unsaved: int) -> None:
        """Show how it stands; nothing while there is nothing to say."""
        if (is_open, unsaved) == self._state:
            return
        self._state = is_open, unsaved
        self._open.show_text(self._state_text() if is_open else "")
        self._unsaved.show_text(f"● {unsaved_count(self._words, unsaved)}" if unsaved else "")
        self.save.setVisible(bool(unsaved))
        self.setVisible(is_open or bool(unsaved))
        self._fit()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for text in (self._open, self._help, self._unsaved):
            text.rescale(scale)
        self.save.setFont(font(_TEXT * scale))
        self.setFixedHeight(self.save.sizeHint().height())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the state and the count what they need; the help has the rest, in whole entries."""
        for text in (self._open, self._unsaved):
            text.setFixedWidth(text.natural_width)
        is_open, unsaved = self._state
        room = self.width() - self._open.width() - self._unsaved.width() - _SPACES
        room -= self.save.sizeHint().width() if unsaved else 0
        self._help.show_text(self._help_within(room) if is_open else "")

    def _help_within(self, room: float) -> str:
        """The first keys that can be named in so many pixels."""
        said = [self._help_of(name) for name in _HELPED]
        metrics = QFontMetricsF(self._help.font())
        while said and metrics.horizontalAdvance(_BETWEEN.join(said)) > room:
            said.pop()
        return _BETWEEN.join(said)

    def _state_text(self) -> str:
        return editing_open(self._words, native_key(self._keys.of(Name.EDITING)))

    def _help_of(self, name: Name) -> str:
        return f"{native_key(self._keys.of(name))} {self._words.say(action(name).label).lower()}"
