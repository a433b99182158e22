"""How a row of the running order is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from console.qt.models.running_order import FIGURES, Column, RunningOrderModel
from console.qt.operator.marks import draw_marks, kind_sign
from console.qt.theme import SEMIBOLD, Theme, drift_color, font
from console.session.rearranging import marks_of
from console.show.projection import Row, Status

_PADDING = 8
_MARK = 5.0  # half the width of a mark
_SIGN = 0.75  # size of a kind's sign, in parts of the text
_DIM = frozenset({Column.PLANNED, Column.PLACE, Column.NOTES, Column.LENGTH, Column.LEAST})
_CUT = frozenset({Column.PLACE, Column.NOTES})
_QUIET = frozenset({Status.DONE, Status.SKIPPED, Status.ALONGSIDE})

_AT_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_AT_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
_ELLIPSIS = Qt.TextElideMode.ElideRight
_COLUMNS = tuple(Column)

Index = QModelIndex | QPersistentModelIndex


class OrderDelegate(QStyledItemDelegate):
    """Paints marks, times and titles; how an item stands shows in shape and weight too.

    Every GO paints a hundred cells, so what they share is made once. It asks the model itself
    rather than an index: a row that passes through Qt is copied.

    Attributes:
        selected: Place of the row that is chosen; -1: none.
        is_editable: Rows can be edited: the cell that would be is ringed.
    """

    def __init__(self, theme: Theme, model: RunningOrderModel, pixels: float) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.selected, self.is_editable = -1, False
        self.plain, self.strong = font(pixels), font(pixels, SEMIBOLD)
        self._small = font(_SIGN * pixels)
        self._struck = font(pixels)
        self._struck.setStrikeOut(True)
        self._text, self._dim = QColor(theme.text), QColor(theme.dim)
        self._accent, self._raised = QColor(theme.accent), QColor(theme.raised)
        self._selection, self._line = QColor(theme.selection), QColor(theme.line)
        self._apart, self._focus = QColor(theme.background), QColor(theme.focus)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        place, column = index.row(), index.column()
        row = self._model.row_at(place)
        if row is None:
            return
        room = QRectF(option.rect)
        self._draw_ground(painter, room, row, is_selected=place == self.selected)
        if column == Column.MARK:
            self._draw_mark(painter, room.center(), row.status)
        elif column == Column.TITLE:
            self._draw_title(painter, room, row, self._model.who_of(row))
        elif column == Column.KIND:
            self._draw_kind(painter, room, row)
        elif column == Column.MARKS:
            draw_marks(painter, room, marks_of(row.item), self._color(row))
        else:
            self._draw_text(painter, room, row, _COLUMNS[column])
        if self.is_editable and _has_focus(option, index):
            painter.setPen(self._focus)
            painter.drawRect(room.adjusted(0, 0, -1, -2))

    def _draw_ground(self, painter: QPainter, room: QRectF, row: Row, *, is_selected: bool) -> None:
        if is_selected:
            painter.fillRect(room, self._selection)
        elif row.status is Status.RUNNING:
            painter.fillRect(room, self._raised)
        elif row.status is Status.ALONGSIDE:
            painter.fillRect(room, self._apart)
        painter.fillRect(QRectF(room.left(), room.bottom() - 1, room.width(), 1), self._line)

    def _draw_mark(self, painter: QPainter, at: QPointF, status: Status) -> None:
        x, y, r = at.x(), at.y(), _MARK
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._dim, 1.8))
        match status:
            case Status.RUNNING:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._accent)
                corners = [
                    QPointF(x - r, y - r - 1),
                    QPointF(x + r + 1, y),
                    QPointF(x - r, y + r + 1),
                ]
                painter.drawPolygon(QPolygonF(corners))
            case Status.DONE:
                painter.drawPolyline(
                    [QPointF(x - r, y), QPointF(x - 1, y + r - 1), QPointF(x + r, y - r + 1)]
                )
            case Status.SKIPPED:
                painter.drawLine(QPointF(x - r + 1, y - r + 1), QPointF(x + r - 1, y + r - 1))
                painter.drawLine(QPointF(x - r + 1, y + r - 1), QPointF(x + r - 1, y - r + 1))
            case Status.ALONGSIDE:
                painter.drawLine(QPointF(x - 2, y - r), QPointF(x - 2, y + r))
                painter.drawLine(QPointF(x + 3, y - r), QPointF(x + 3, y + r))
            case Status.PENDING:
                painter.drawEllipse(at, 2.2, 2.2)
        painter.restore()

    def _draw_title(self, painter: QPainter, room: QRectF, row: Row, who: str) -> None:
        """The title, then who in what room is left."""
        indent = 3 * _PADDING if row.status is Status.ALONGSIDE else 0
        room = room.adjusted(_PADDING + indent, 0, -_PADDING, 0)
        chosen = self._font(row, is_title=True)
        metrics = QFontMetricsF(chosen)
        title = metrics.elidedText(row.item.title, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(chosen)
        painter.setPen(self._color(row))
        painter.drawText(room, _AT_LEFT, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + 2 * _PADDING)
        if room.width() > 8 * _PADDING and who:
            rest = QFontMetricsF(self.plain).elidedText(
                who, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.setFont(self.plain)
            painter.setPen(self._dim)
            painter.drawText(room, _AT_LEFT, rest)

    def _draw_kind(self, painter: QPainter, room: QRectF, row: Row) -> None:
        """Its sign, then its word, all words beginning on one line."""
        painter.setPen(self._dim)
        painter.setFont(self._small)
        width = 1.4 * painter.fontMetrics().height()
        sign = QRectF(room.left() + _PADDING / 2, room.top(), width, room.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, kind_sign(row.item.kind))
        painter.setFont(self._font(row, is_title=False))
        word = room.adjusted(width + _PADDING, 0, 0, 0)
        painter.drawText(word, _AT_LEFT, self._model.text_of(row, Column.KIND))

    def _draw_text(self, painter: QPainter, room: QRectF, row: Row, column: Column) -> None:
        text = self._model.text_of(row, column)
        if not text:
            return
        color = self._dim if column in _DIM else self._color(row)
        if self._model.is_changed(row) and column in (Column.LENGTH, Column.DELTA):
            color = self._accent
        elif column is Column.DELTA:
            color = drift_color(self._theme, row.delta)
        painter.setFont(self._font(row, is_title=False))
        painter.setPen(color)
        inner = room.adjusted(_PADDING, 0, -_PADDING, 0)
        if column in _CUT:
            text = painter.fontMetrics().elidedText(text, _ELLIPSIS, round(inner.width()))
        painter.drawText(inner, _AT_RIGHT if column in FIGURES else _AT_LEFT, text)

    def _font(self, row: Row, *, is_title: bool) -> QFont:
        if row.status is Status.SKIPPED:
            return self._struck if is_title else self.plain
        return self.strong if row.status is Status.RUNNING else self.plain

    def _color(self, row: Row) -> QColor:
        return self._dim if row.status in _QUIET else self._text


def _has_focus(option: QStyleOptionViewItem, index: Index) -> bool:
    """True for the cell that keys act on. What the style says of it would slow every start."""
    table = option.widget
    return isinstance(table, QTableView) and table.hasFocus() and table.currentIndex() == index
