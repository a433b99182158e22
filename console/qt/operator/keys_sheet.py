"""The list of keys, over the desk without stopping anything."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from console.qt.operator.parts import Parts
from console.qt.theme import SEMIBOLD, font
from console.qt.type_scale import scale_type
from console.session.actions import ACTIONS, Group

_COLUMNS = (
    (Group.SHOW, Group.TIME),
    (Group.SCREENS, Group.EDIT),
    (Group.VIEW, Group.FILE, Group.HELP),
    (Group.REHEARSAL,),
)
_MARGIN = 48
_EDGE = 12  # pixels to the edge of the window at least


class KeysSheet(QScrollArea):
    """Every action with its key, group by group; it scrolls where the window is small.

    The list is written when it is opened for the first time.
    """

    def __init__(self, parts: Parts, parent: QWidget, room: QWidget) -> None:
        super().__init__(parent)
        self._parent, self._room = parent, room
        self._words, self._keys = parts.words, parts.chosen_keys
        theme = parts.theme
        self.setObjectName("keys")
        self.setAccessibleName(self._words.say("Keys"))
        self.setStyleSheet(
            f"#keys {{ background: {theme.surface}; border: 1px solid {theme.accent};"
            f" border-radius: 8px; }} #keys QLabel {{ color: {theme.text}; }}"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet: QWidget | None = None
        self.setWidgetResizable(True)
        self.hide()

    def open_or_close(self, scale: float) -> None:
        """Show it over the running order, `scale` times its first size; or put it away."""
        if self.isVisible():
            self.hide()
            return
        self._sheet = self._sheet or self._written()
        scale_type(self._sheet, scale)
        self.resize(self._natural_size(self._sheet))
        corner = self._room.mapTo(self._parent, self._room.rect().topLeft())
        room = self._room.rect().translated(corner)
        left = (self._parent.width() - self.width()) // 2
        top = max(room.center().y() - self.height() // 2, room.top() - _MARGIN)
        lowest = self._parent.height() - self.height() - _EDGE
        self.move(left, max(min(top, lowest), _EDGE))
        self.show()
        self.raise_()

    def _written(self) -> QWidget:
        """The list: what a show needs first, and columns of about the same height."""
        sheet = QWidget()
        layout = QGridLayout(sheet)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(5)
        for side, groups in enumerate(_COLUMNS):
            row = 0
            for group in groups:
                row = self._add(layout, group, (row, side * 3))
        for gap in range(2, 3 * len(_COLUMNS) - 1, 3):
            layout.setColumnMinimumWidth(gap, 28)
        self.setWidget(sheet)
        return sheet

    def _natural_size(self, sheet: QWidget) -> QSize:
        """The size of the whole list, where the window has room for it."""
        whole = sheet.sizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 4)
        return whole.boundedTo(self._parent.size() - QSize(2 * _EDGE, 2 * _EDGE + _MARGIN))

    def _add(self, layout: QGridLayout, group: Group, at: tuple[int, int]) -> int:
        """Add a group; the row after it."""
        row, column = at
        words = self._words
        heading = QLabel(words.say(group))
        heading.setFont(font(15, SEMIBOLD))
        layout.addWidget(heading, row, column, 1, 2)
        for entry in (x for x in ACTIONS if x.group is group):
            row += 1
            key = QKeySequence(self._keys.of(entry.name)).toString(
                QKeySequence.SequenceFormat.NativeText
            )
            pressed = QLabel(key)
            pressed.setFont(font(14, SEMIBOLD))
            layout.addWidget(pressed, row, column)
            layout.addWidget(QLabel(words.say(entry.label)), row, column + 1)
        return row + 1
