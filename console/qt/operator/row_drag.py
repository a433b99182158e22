"""Drags a row to another place, a line showing where it would be dropped."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from console.qt.operator.order_view import OrderView

_LINE = 3  # pixels
_EDGE = 0.6  # rows from the edge within which a drag scrolls


class RowDrag(QObject):
    """Watches the mouse over the rows; nothing moves before it is let go.

    Attributes:
        dropped: Id of the item, and the gap it is dropped into: the number of rows above it.
        is_allowed: Rows may be dragged.
        line: Where it would be dropped.
    """

    dropped = Signal(str, int)

    def __init__(self, order: OrderView) -> None:
        super().__init__(order)
        self._order, self.is_allowed = order, False
        self._item, self._pressed = "", QPoint()
        self.line = QFrame(order.viewport())
        self.line.setObjectName("drop")
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.hide()
        order.viewport().installEventFilter(self)

    def stop(self) -> bool:
        """Let the row stay where it is; True when one was being dragged."""
        was_dragging = not self.line.isHidden()
        self._item = ""
        self.line.hide()
        self._order.viewport().unsetCursor()
        return was_dragging

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Follow the mouse from a press to its release."""
        if not isinstance(event, QMouseEvent) or not self.is_allowed:
            return False
        at = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._press(at)
                return False
            case QEvent.Type.MouseMove if self._item:
                return self._drag(at)
            case QEvent.Type.MouseButtonRelease:
                return self._drop(at)
            case _:
                return False

    def _press(self, at: QPoint) -> None:
        row = self._order.order.row_at(self._order.rowAt(at.y()))
        self._item, self._pressed = row.item.id if row else "", at

    def _drag(self, at: QPoint) -> bool:
        """Show where it would fall; the press itself chooses the row, moving does not."""
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self.line.isHidden() and not far:
            return True
        self._scroll(at)
        gap = self._gap(at)
        rows = self._order.order.rowCount()
        above = self._order.rowViewportPosition(min(gap, rows - 1))
        top = above if gap < rows else above + self._order.rowHeight(rows - 1)
        width = self._order.viewport().width()
        self.line.setGeometry(QRect(0, max(top - _LINE // 2, 0), width, _LINE))
        self.line.show()
        self.line.raise_()
        self._order.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def _drop(self, at: QPoint) -> bool:
        item, gap = self._item, self._gap(at)
        if not self.stop():
            return False
        if item:
            self.dropped.emit(item, gap)
        return True

    def _gap(self, at: QPoint) -> int:
        """The gap nearest to the mouse."""
        place = self._order.rowAt(at.y())
        if place < 0:
            return 0 if at.y() < 0 else self._order.order.rowCount()
        middle = self._order.rowViewportPosition(place) + self._order.rowHeight(place) / 2
        return place + (at.y() > middle)

    def _scroll(self, at: QPoint) -> None:
        """One row further when the mouse is at the edge."""
        edge = _EDGE * self._order.verticalHeader().defaultSectionSize()
        bar = self._order.verticalScrollBar()
        if at.y() < edge:
            bar.triggerAction(bar.SliderAction.SliderSingleStepSub)
        elif at.y() > self._order.viewport().height() - edge:
            bar.triggerAction(bar.SliderAction.SliderSingleStepAdd)
