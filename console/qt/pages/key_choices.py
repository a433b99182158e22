"""The key of every action, each of which can be another one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from console.qt.key_names import native_key
from console.qt.pages.key_field import KeyField
from console.qt.theme import SEMIBOLD, font
from console.session.actions import ACTIONS, Action, Group, Name, action
from console.session.keys import FIXED, Keys, is_free
from console.wording.settings import key_not_free, key_taken
from console.wording.words import Words


class KeyChoices(QWidget):
    """A row for each action: its name, its key, and the table's own key to go back to.

    Attributes:
        chosen: The name of the field, and the `Keys` that the operator wants.
        refused: Why a key was not taken, in one sentence.
        fields: The field of each action whose key can be another one.
    """

    chosen = Signal(str, object)
    refused = Signal(str)

    def __init__(self, words: Words, keys: Keys) -> None:
        super().__init__()
        self._words, self._keys = words, keys
        self.fields: dict[Name, KeyField] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(4)
        layout.setColumnStretch(0, 1)
        layout.setColumnMinimumWidth(1, 150)
        for group in Group:
            self._add_heading(layout, words.say(group))
            for entry in (x for x in ACTIONS if x.group is group):
                self._add(layout, entry)

    def _add_heading(self, layout: QGridLayout, text: str) -> None:
        heading = QLabel(text)
        heading.setFont(font(14, SEMIBOLD))
        if layout.count():
            heading.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(heading, layout.rowCount(), 0, 1, 3)

    def _add(self, layout: QGridLayout, entry: Action) -> None:
        row, name = layout.rowCount(), entry.name
        label = QLabel(self._words.say(entry.label))
        layout.addWidget(label, row, 0)
        key = self._keys.of(name)
        if name in FIXED:
            fixed = QLabel(native_key(key))
            fixed.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(fixed, row, 1)
            return
        field = self.fields[name] = KeyField(self._words, key)
        field.setAccessibleName(f"{label.text()}: {native_key(key)}")
        field.setObjectName(_field(name))
        field.wanted.connect(partial(self._want, name))
        label.setBuddy(field)
        layout.addWidget(field, row, 1)
        if key != entry.key:
            layout.addWidget(self._way_back(entry), row, 2)

    def _way_back(self, entry: Action) -> QPushButton:
        key = native_key(entry.key)
        back = QPushButton(self._words.say("Back to {key}", key=key))
        back.clicked.connect(partial(self._want, entry.name, entry.key))
        return back

    def _want(self, name: Name, key: str) -> None:
        other = self._keys.action_of(key)
        if not is_free(key, name):
            self.refused.emit(key_not_free(self._words, native_key(key)))
        elif other is None:
            self.chosen.emit(_field(name), self._keys.choosing(name, key))
        elif other.name is not name:
            label = self._words.say(action(other.name).label)
            self.refused.emit(key_taken(self._words, native_key(key), label))


def _field(name: Name) -> str:
    """What the field of an action is known by on its page."""
    return f"key {name}"
