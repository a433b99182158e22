"""The command palette: every action and every item, found by a few letters."""

from msgspec import Struct
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from console.qt.key_names import native_key
from console.qt.operator.parts import Parts
from console.qt.type_scale import scale_type
from console.session.action_labels import label_of
from console.session.actions import ACTIONS, Name, action
from console.session.searching import search
from console.show.outlook import Outlook
from console.show.rules import LEGAL

_WIDTH, _HEIGHT = 680, 420  # pixels at scale 1, when there is room
_ROWS = 9  # of a page
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_ROWS,
    Qt.Key.Key_PageDown: _ROWS,
}


class _Entry(Struct, frozen=True):
    """A row: what it is called, its key or its kind, and what choosing it means."""

    text: str
    note: str
    choice: Name | str
    is_dim: bool = False


class Palette(QFrame):
    """Lies over the desk while it is open; letters search, arrows move, Enter does it.

    Attributes:
        action_chosen: The `Name` of the action to do, as by its key.
        item_chosen: The id of the item whose row is wanted.
        line: Where letters are typed.
        found: What fits them.
        left: It was put away.
    """

    action_chosen = Signal(object)
    item_chosen = Signal(str)
    left = Signal()

    def __init__(self, parts: Parts, parent: QWidget, room: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._room = parent, room
        self._words, self._theme, self._keys = parts.words, parts.theme, parts.chosen_keys
        self._deed_of = parts.commands.deed_of
        self._outlook: Outlook | None = None
        self._fitting: list[_Entry] = []
        self.setObjectName("palette")
        self.setAccessibleName(self._words.say("Search for an action"))
        theme = parts.theme
        self.setStyleSheet(
            f"#palette {{ background: {theme.surface}; border: 1px solid {theme.accent};"
            " border-radius: 8px; } #palette QTreeView::item { padding: 5px 6px; }"
        )
        self.line = QLineEdit()
        self.line.setPlaceholderText(self._words.say("An action, or the title of an item"))
        self.line.setAccessibleName(self._words.say("Search for an action"))
        self.line.textChanged.connect(self._search)
        self.found = QTreeWidget()
        self._set_up_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.line)
        layout.addWidget(self.found)
        self.hide()

    def open_or_close(self, outlook: Outlook, scale: float) -> None:
        """Search in what can be done now, `scale` times the first size; or put it away."""
        if self.isVisible():
            self.hide()
            return
        self._outlook = outlook
        width = min(round(_WIDTH * scale), self._room.width())
        height = min(round(_HEIGHT * scale), self._room.height())
        top = self._room.mapTo(self._parent, QPoint(0, 0)).y()
        self.setGeometry((self._parent.width() - width) // 2, top, width, height)
        self.show()
        scale_type(self, scale)  # once it is dressed: that takes fonts back
        self.line.clear()
        self._search("")  # then rows are as high as they are dressed
        self.raise_()
        self.line.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keep Esc: it puts away what is innermost."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, or do what it stands on; typing goes on in the line."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._move(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back."""
        super().hideEvent(event)
        self.left.emit()

    def _set_up_list(self) -> None:
        found = self.found
        found.setColumnCount(2)
        found.setHeaderHidden(True)
        found.setRootIsDecorated(False)
        found.setUniformRowHeights(True)
        found.setItemDelegate(QStyledItemDelegate(found))
        found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        found.header().setStretchLastSection(False)
        found.header().setSectionResizeMode(0, found.header().ResizeMode.Stretch)
        found.header().setSectionResizeMode(1, found.header().ResizeMode.ResizeToContents)
        found.setAccessibleName(self._words.say("Search for an action"))
        found.itemClicked.connect(lambda _row: self._choose())

    def _search(self, typed: str) -> None:
        self.found.clear()
        self._fitting = search(self._entries(), typed, lambda entry: entry.text)
        for entry in self._fitting:
            row = QTreeWidgetItem([entry.text, entry.note])
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.setForeground(1, QColor(self._theme.dim))
            if entry.is_dim:
                row.setForeground(0, QColor(self._theme.dim))
            row.setToolTip(0, entry.text)
            self.found.addTopLevelItem(row)
        self._move(1)

    def _entries(self) -> list[_Entry]:
        outlook = self._outlook
        if outlook is None:
            return []
        kind = self._words.say("item")
        actions = [self._action(entry.name, outlook) for entry in ACTIONS]
        return actions + [_Entry(row.item.title, kind, row.item.id) for row in outlook.rows]

    def _action(self, name: Name, outlook: Outlook) -> _Entry:
        text = label_of(self._words, name, outlook)
        if name is Name.GO and outlook.next is not None:
            title = outlook.next.item.title
            text = self._words.say("{label}: {deed}", label=text, deed=title)
        key = native_key(self._keys.of(name))
        if self._can_be_done(name, outlook):
            return _Entry(text, key, name)
        return _Entry(text, self._words.say("not now · {key}", key=key), name, is_dim=True)

    def _can_be_done(self, name: Name, outlook: Outlook) -> bool:
        if action(name).deed is None:
            return True
        deed = self._deed_of(name, outlook)
        return deed is not None and outlook.phase in LEGAL[type(deed)]

    def _move(self, step: int) -> None:
        last = self.found.topLevelItemCount() - 1
        place = self.found.currentIndex().row() + step
        self.found.setCurrentIndex(self.found.model().index(min(max(place, 0), last), 0))

    def _choose(self) -> None:
        place = self.found.currentIndex().row()
        if place < 0:
            return
        choice = self._fitting[place].choice
        self.hide()
        if isinstance(choice, Name):
            self.action_chosen.emit(choice)
        else:
            self.item_chosen.emit(choice)
