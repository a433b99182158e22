"""A table that holds one row in its upper third, until a hand scrolls."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from console.qt.theme import Theme
from console.wording.words import Words


class LiveTable(QTableView):
    """Shows whole rows only.

    Attributes:
        is_following: The live row is held; False once a hand has scrolled.
        back_to_live: The button that brings it back; seen while it is not held.
    """

    def __init__(self, words: Words, theme: Theme, least_row: int) -> None:
        super().__init__()
        self._sheet = QWidget()  # made here: for Qt's own, wrappers of all its widgets are made
        self.setViewport(self._sheet)
        self.is_following = True
        self._live, self._least_row = -1, least_row
        self._ground = QColor(theme.surface)
        self.back_to_live = QPushButton(words.say("Back to live"), self)
        self.back_to_live.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back_to_live.hide()
        self._set_up_behaviour()
        self.back_to_live.clicked.connect(self.follow)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled_by_hand)

    def follow(self) -> None:
        """Bring the live row back, drop the selection, and follow the show again."""
        self.is_following = True
        self.clearSelection()
        self._hold_live_row()

    def hold(self, live: int) -> None:
        """Hold another row from now on."""
        if live != self._live:
            self._live = live
            self._hold_live_row()

    def make_rows(self, least_row: int) -> None:
        """Let rows be at least so high, in pixels."""
        self._least_row = least_row
        self._fill()
        self._hold_live_row()

    def look_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Choose a row and bring it into sight, as a hand would that scrolls."""
        before = self.verticalScrollBar().value()
        self.setCurrentIndex(index)
        self._moved_from(before)

    def stand_as(self, last: "LiveTable") -> None:
        """Choose and show the rows that another table of the same rows does."""
        if last.selectionModel().hasSelection():
            chosen = last.currentIndex()
            self.setCurrentIndex(self.model().index(chosen.row(), chosen.column()))
        self.is_following = last.is_following
        self.verticalScrollBar().setValue(last.verticalScrollBar().value())
        self._hold_live_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moving about by keys is scrolling by hand."""
        before = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        self._moved_from(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows, keep the live one in its place, and the button in its corner."""
        super().resizeEvent(event)
        self._fill()
        first = self.verticalScrollBar().value()
        if not 0 <= self._live - first <= self._shown() // 2:  # else it stays where the eye is
            self._hold_live_row()
        self._place_button()
        self.executeDelayedItemsLayout()  # else all of it would be painted once more

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground first: an opaque view scrolls by moving the picture that it has."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self._ground)
        super().paintEvent(event)

    def _set_up_behaviour(self) -> None:
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _fill(self) -> None:
        """Let whole rows fill the height; the few pixels that are left over are the header's."""
        header, least = self.horizontalHeader(), self._least_row
        usual = header.sizeHint().height()
        height = self.contentsRect().height() - usual
        seen = max(height // least, 1)
        is_longer = self.model() is not None and self.model().rowCount() > seen
        row = height // seen if is_longer and height >= least else least
        self.verticalHeader().setDefaultSectionSize(row)
        over = height - seen * row if is_longer else 0
        if header.height() != usual + max(over, 0):
            header.setFixedHeight(usual + max(over, 0))
            self.updateGeometries()

    def _hold_live_row(self) -> None:
        self._place_button()
        if self.is_following and self._live >= 0:
            self.verticalScrollBar().setValue(max(0, self._live - max(self._shown() // 3 - 1, 0)))

    def _place_button(self) -> None:
        self.back_to_live.setVisible(not self.is_following)
        self.back_to_live.adjustSize()
        corner = self.viewport().geometry().bottomRight()
        size = self.back_to_live.size()
        self.back_to_live.move(corner.x() - size.width() - 12, corner.y() - size.height() - 12)

    def _shown(self) -> int:
        """How many rows are seen."""
        return self.viewport().height() // self.verticalHeader().defaultSectionSize()

    def _moved_from(self, before: int) -> None:
        if self.verticalScrollBar().value() != before:
            self._scrolled_by_hand()

    def _scrolled_by_hand(self) -> None:
        self.is_following = False
        self._hold_live_row()
