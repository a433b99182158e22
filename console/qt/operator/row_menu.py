"""The menu of one row: what can be typed in it, its marks, its kind, and where it stands."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.session.actions import Name
from console.session.editing import Field
from console.session.rearranging import Mark, is_open, marks_of
from console.show.deeds import Edit
from console.show.event import Kind
from console.show.projection import Row, Status
from console.wording.desk import kind_word
from console.wording.editing import field_name
from console.wording.words import Words

_PLACES = (Name.UP, Name.DOWN, Name.INSERT, Name.REMOVE)
_MARKS = {Name.FIXED: Mark.FIXED, Name.ELASTIC: Mark.ELASTIC, Name.CUTTABLE: Mark.CUTTABLE}
_LIVE = (Field.TITLE, Field.WHO, Field.NOTES, Field.START, Field.LENGTH)
_EDITED = frozenset({Status.PENDING, Status.ALONGSIDE, Status.RUNNING})


class RowMenu(QMenu):
    """Says what the keys say, with the mouse.

    Attributes:
        field_asked: The `Field` that is to be typed.
        kind_asked: The `Edit` of the kind.
        go_asked: The item is to be started.
    """

    field_asked = Signal(object)
    kind_asked = Signal(object)
    go_asked = Signal()

    def __init__(
        self, words: Words, row: Row, actions: Mapping[Name, QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        if row.status in _EDITED:
            self._add_fields(row)
        if is_open(row):
            self._add_marks(row, actions)
            self._add_kinds(row)
            self.addSeparator()
            self.addActions([actions[name] for name in _PLACES])
        self.addSeparator()
        if row.status is not Status.ALONGSIDE:
            self.addActions([actions[Name.SKIP], actions[Name.UNSKIP]])
            self.addAction(words.say("GO to this item…")).triggered.connect(self.go_asked)

    def _add_fields(self, row: Row) -> None:
        fields = _LIVE if row.status is Status.RUNNING else tuple(Field)
        for field in fields:
            entry = self.addAction(field_name(self._words, field) + "…")
            entry.triggered.connect(lambda _checked, its=field: self.field_asked.emit(its))
        self.addSeparator()

    def _add_marks(self, row: Row, actions: Mapping[Name, QAction]) -> None:
        """A tick for each, which asks for the same as its key."""
        borne = marks_of(row.item)
        for name, mark in _MARKS.items():
            entry = self.addAction(actions[name].text())
            entry.setShortcut(actions[name].shortcut())
            entry.setShortcutVisibleInContextMenu(True)
            entry.setCheckable(True)
            entry.setChecked(mark in borne)
            entry.triggered.connect(actions[name].trigger)

    def _add_kinds(self, row: Row) -> None:
        menu = self.addMenu(self._words.say("Kind"))
        for kind in Kind:
            entry = menu.addAction(kind_word(self._words, kind) or self._words.say("other"))
            entry.setCheckable(True)
            entry.setChecked(kind is row.item.kind)
            deed = Edit(row.item.id, {"kind": kind})
            entry.triggered.connect(lambda _checked, its=deed: self.kind_asked.emit(its))
