"""The running order on the desk: the live row in the upper third, until a hand scrolls."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView

from console.qt.models.running_order import NO_CHANGES, Column, RunningOrderModel
from console.qt.operator.order_delegate import OrderDelegate
from console.qt.theme import SEMIBOLD, Theme, font
from console.show.deeds import Change
from console.show.outlook import Outlook
from console.wording.words import Words

_PIXELS, _ROW = 15.0, 28  # of the text and of a row, at scale 1
_HEADING = 13.5
_SAMPLES = {
    Column.MARK: "  ",
    Column.PLANNED: "00 h 000",
    Column.EXPECTED: "Actual/proj.",
    Column.KIND: "table ronde",
    Column.LENGTH: "0 h 000",
    Column.DELTA: "→ 88 min",
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderView(QTableView):
    """The running order as a table that is read, chosen from, and never edited here.

    Attributes:
        chosen: Id of the item of the selected row, or "".
        go_to_asked: Enter was pressed on the row of the item with this id.
    """

    chosen = Signal(str)
    go_to_asked = Signal(str)

    def __init__(self, words: Words, theme: Theme, model: RunningOrderModel) -> None:
        super().__init__()
        self._model, self._theme = model, theme
        self._live, self._least_row = -1, _ROW
        self._changed: frozenset[str] = frozenset()
        self.is_following = True
        self.back_to_live = QPushButton(words.say("Back to live"), self)
        self.back_to_live.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.back_to_live.hide()
        self.setModel(model)
        self.setAccessibleName(words.say("Running order"))
        self._set_up_behaviour()
        self.rescale(1.0)
        model.modelReset.connect(self._fill)
        self.back_to_live.clicked.connect(self.follow)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled_by_hand)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)

    def show_outlook(self, outlook: Outlook, changes: Mapping[str, Change] = NO_CHANGES) -> None:
        """Show the rows of this instant, and keep the live one in place.

        `changes` are what a recovery plan that is looked at does to some of them.
        """
        self._model.show_outlook(outlook, changes)
        if changes.keys() != self._changed:
            self._changed = frozenset(changes)
            self._show_changed(outlook)
        live = _live_place(outlook)
        if live != self._live:
            self._live = live
            self._hold_live_row()

    def follow(self) -> None:
        """Bring the live row back, drop the selection, and follow the show again."""
        self.is_following = True
        self.clearSelection()
        self._hold_live_row()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        delegate = OrderDelegate(self._theme, self._model, _PIXELS * scale)
        delegate.setParent(self)
        delegate.selected = self._chosen_place()
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.horizontalHeader().setFont(font(_HEADING * scale, SEMIBOLD))
        self._least_row = round(_ROW * scale)
        self._fill()
        metrics = QFontMetricsF(delegate.strong)
        for column, sample in _SAMPLES.items():
            self.setColumnWidth(column, round(metrics.horizontalAdvance(sample)) + 20)
        self._hold_live_row()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks to go to the row; moving about by keys is scrolling by hand."""
        if event.key() in _ENTER:
            row = self._model.row_at(self.currentIndex().row())
            if row is not None and self.selectionModel().hasSelection():
                self.go_to_asked.emit(row.item.id)
            return
        before = self.verticalScrollBar().value()
        super().keyPressEvent(event)
        if self.verticalScrollBar().value() != before:
            self._scrolled_by_hand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole rows, keep the live one in its place, and the button in its corner."""
        super().resizeEvent(event)
        self._fill()
        self._hold_live_row()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground first: an opaque view scrolls by moving the picture that it has."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), QColor(self._theme.surface))
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
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)

    def _fill(self) -> None:
        """Let the rows that can be seen fill the height: the last one is never cut in half."""
        height, least = self.viewport().height(), self._least_row
        seen = max(height // least, 1)
        is_longer = self._model.rowCount() > seen
        row = height // seen if is_longer and height >= least else least
        self.verticalHeader().setDefaultSectionSize(row)

    def _hold_live_row(self) -> None:
        self.back_to_live.setVisible(not self.is_following)
        self.back_to_live.adjustSize()
        corner = self.viewport().geometry().bottomRight()
        size = self.back_to_live.size()
        self.back_to_live.move(corner.x() - size.width() - 12, corner.y() - size.height() - 12)
        if self.is_following and self._live >= 0:
            shown = self.viewport().height() // self.verticalHeader().defaultSectionSize()
            self.verticalScrollBar().setValue(max(0, self._live - max(shown // 3 - 1, 0)))

    def _show_changed(self, outlook: Outlook) -> None:
        """Bring what a plan changes into sight, the first of it above all; then the live row."""
        places = [p for p, row in enumerate(outlook.rows) if row.item.id in self._changed]
        for place in places[-1:] + places[:1]:
            self.scrollTo(self._model.index(place, 0))
        if not places:
            self._hold_live_row()

    def _scrolled_by_hand(self) -> None:
        self.is_following = False
        self._hold_live_row()

    def _tell_chosen(self) -> None:
        self._delegate.selected = self._chosen_place()
        row = self._model.row_at(self._delegate.selected)
        self.chosen.emit(row.item.id if row else "")

    def _chosen_place(self) -> int:
        """Place of the selected row; -1: there is none."""
        return next((index.row() for index in self.selectionModel().selectedRows()), -1)


def _live_place(outlook: Outlook) -> int:
    """Place of the current row, else of the next one, else of the last."""
    lead = outlook.current or outlook.next
    if lead is None:
        return len(outlook.rows) - 1
    return next(place for place, row in enumerate(outlook.rows) if row is lead.row)
