"""The running order on the desk: read, chosen from, and looked at as the operator likes it."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView

from console.qt.models.running_order import NO_CHANGES, Column, RunningOrderModel
from console.qt.operator.column_menu import ColumnMenu
from console.qt.operator.live_table import LiveTable
from console.qt.operator.order_delegate import OrderDelegate
from console.qt.operator.order_look import OrderLook
from console.qt.theme import SEMIBOLD, Theme, font
from console.show.deeds import Change
from console.show.outlook import Outlook
from console.show.projection import Row
from console.wording.words import Words

_PIXELS, _ROW = 15.0, 28  # of the text and of a row, at scale 1
_HEADING = 13.5
_SAMPLES = {
    Column.MARK: "  ",
    Column.PLANNED: "00 h 000",
    Column.EXPECTED: "Actual/proj.",
    Column.PLACE: "Auditorium Nord",
    Column.NOTES: "Micro-cravate au pupitre",
    Column.KIND: "00 table ronde",
    Column.MARKS: "000000",
    Column.LENGTH: "0 h 000",
    Column.LEAST: "00 min 00",
    Column.DELTA: "→ 88 min",
}
_YIELDING = (Column.KIND, Column.MARKS)
_LEAST_TITLE = 10  # lines' heights that a title is given before other columns yield
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OrderView(LiveTable):
    """The running order as a table that is read and chosen from; others edit what it shows.

    Attributes:
        chosen: Id of the item of the selected row, or "".
        go_to_asked: Enter was pressed on the row of the item with this id.
        edit_asked: The same, or a double click, while rows can be edited; and its `Column`.
        menu_asked: A menu is wanted for the item with this id, at this place on the desktop.
        look_changed: The operator shows other columns, or another size of type.
        order: The rows.
        look: How the operator likes them.
        columns: The menu that shows and hides columns.
    """

    chosen = Signal(str)
    go_to_asked = Signal(str)
    edit_asked = Signal(str, object)
    menu_asked = Signal(str, object)
    look_changed = Signal()

    def __init__(
        self, words: Words, theme: Theme, model: RunningOrderModel, look: OrderLook | None = None
    ) -> None:
        super().__init__(words, theme, _ROW)
        self.order, self._theme = model, theme
        self._scale = 1.0
        self._changed: frozenset[str] = frozenset()
        self._kept = "", 0, 0
        self._width_of: dict[Column, int] = {}
        self._is_editable = False
        self.look = look or OrderLook()
        self.columns = ColumnMenu(words, self)
        self.setModel(model)
        self.setAccessibleName(words.say("Running order"))
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self._take_look(self.look)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._stand_again)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.columns.toggled.connect(lambda column: self._change_look(self.look.toggled(column)))
        header.customContextMenuRequested.connect(
            lambda at: self.columns.popup(header.mapToGlobal(at))
        )

    @property
    def row(self) -> Row | None:
        """The selected row, or None."""
        return self.order.row_at(self._chosen_place())

    @property
    def font_of_rows(self) -> QFont:
        """The type that rows are written in."""
        return self._delegate.plain

    def show_outlook(self, outlook: Outlook, changes: Mapping[str, Change] = NO_CHANGES) -> None:
        """Show the rows of this instant, and keep the live one in place.

        `changes` are what a recovery plan that is looked at does to some of them.
        """
        self.order.show_outlook(outlook, changes)
        if changes.keys() != self._changed:
            self._changed = frozenset(changes)
            self._show_changed()
        self.hold(_live_place(outlook))

    def show_editable(self, is_editable: bool) -> None:  # noqa: FBT001 - a signal's own argument
        """Show that rows can be edited, or cannot."""
        self._is_editable = is_editable
        self._delegate.is_editable = is_editable
        self.viewport().update()

    def choose(self, item: str) -> None:
        """Select the row of an item, and bring it into sight."""
        place = self.order.place_of(item)
        if place is not None:
            self.look_at(self.order.index(place, max(self.currentIndex().column(), 0)))

    def cell(self, item: str, column: Column) -> QRect:
        """Where a cell stands in the viewport; that of the title when its column is hidden."""
        place = self.order.place_of(item)
        shown = Column.TITLE if self.isColumnHidden(column) else column
        return QRect() if place is None else self.visualRect(self.order.index(place, shown))

    def step_type(self, by: int) -> None:
        """Larger type, or smaller (negative); 0: the usual."""
        self._change_look(self.look.stepped(by))

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size, and as much more as the operator likes."""
        self._scale = scale
        scale *= self.look.ratio
        self._delegate = OrderDelegate(self._theme, self.order, _PIXELS * scale)
        self._delegate.selected = self._chosen_place()
        self._delegate.is_editable = self._is_editable
        self._delegate.setParent(self)
        self.setItemDelegate(self._delegate)
        self.horizontalHeader().setFont(font(_HEADING * scale, SEMIBOLD))
        metrics = QFontMetricsF(self._delegate.strong)
        heads = QFontMetricsF(self.horizontalHeader().font())
        for column, sample in _SAMPLES.items():
            head = str(self.order.headerData(column, Qt.Orientation.Horizontal) or "")
            width = max(metrics.horizontalAdvance(sample), heads.horizontalAdvance(head))
            self._width_of[column] = round(width) + 20
            self.setColumnWidth(column, self._width_of[column])
        self._show_columns()
        self.make_rows(round(_ROW * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns another room."""
        super().resizeEvent(event)
        self._show_columns()
        if self._changed:
            self._show_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits the row, or asks to go to it."""
        row = self.row
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif row is not None and self._is_editable:
            self.edit_asked.emit(row.item.id, Column(self.currentIndex().column()))
        elif row is not None:
            self.go_to_asked.emit(row.item.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the cell; a double click never starts anything."""
        index = self.indexAt(event.position().toPoint())
        row = self.order.row_at(index.row())
        if row is not None and self._is_editable:
            self.edit_asked.emit(row.item.id, Column(index.column()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        row = self.order.row_at(index.row())
        if row is not None:
            at = self.visualRect(index).bottomLeft() if by_key else event.pos()
            self.setCurrentIndex(self.order.index(index.row(), index.column()))
            self.menu_asked.emit(row.item.id, self.viewport().mapToGlobal(at))

    def _change_look(self, look: OrderLook) -> None:
        if look != self.look:
            self._take_look(look)
            self.look_changed.emit()

    def _take_look(self, look: OrderLook) -> None:
        self.look = look
        self.columns.show_look(look)
        self.rescale(self._scale)

    def _show_columns(self) -> None:
        """Show the columns that are wanted; a few yield while the titles have too little room."""
        shown = set(self.look.shown)
        least = _LEAST_TITLE * QFontMetricsF(self._delegate.plain).height()
        for column in _YIELDING:
            taken = sum(self._width_of.get(other, 0) for other in shown)
            if self.viewport().width() - taken >= least:
                break
            shown.discard(column)
        for column in Column:
            self.setColumnHidden(column, column not in shown)

    def _show_changed(self) -> None:
        """Bring what a plan changes into sight, the first of it above all; then the live row."""
        places = [p for p, row in enumerate(self.order.rows) if row.item.id in self._changed]
        for place in places[-1:] + places[:1]:
            self.scrollTo(self.order.index(place, 0))
        if not places:
            self._hold_live_row()

    def _keep(self) -> None:
        row, column = self.row, max(self.currentIndex().column(), 0)
        self._kept = row.item.id if row else "", column, self.verticalScrollBar().value()

    def _stand_again(self) -> None:
        """Other rows: the chosen one stays chosen, and a hand that scrolled is respected."""
        self._fill()
        item, column, value = self._kept
        place = self.order.place_of(item)
        if place is not None:
            self.setCurrentIndex(self.order.index(place, column))
        self.verticalScrollBar().setValue(value)
        self._hold_live_row()

    def _chosen_place(self) -> int:
        """Place of the selected row; -1: there is none."""
        return next((index.row() for index in self.selectionModel().selectedRows()), -1)

    def _tell_chosen(self) -> None:
        self._delegate.selected = self._chosen_place()
        row = self.row
        self.chosen.emit(row.item.id if row else "")


def _live_place(outlook: Outlook) -> int:
    """Place of the current row, else of the next one, else of the last."""
    lead = outlook.current or outlook.next
    if lead is None:
        return len(outlook.rows) - 1
    return next(place for place, row in enumerate(outlook.rows) if row is lead.row)
