"""How a row of the running order is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from console.qt.models.running_order import FIGURES, Column, RunningOrderModel
from console.qt.theme import SEMIBOLD, Theme, drift_color, font
from console.show.projection import Row, Status

_PADDING = 8
_MARK = 5.0  # half the width of a mark
_QUIET = frozenset({Status.DONE, Status.SKIPPED, Status.ALONGSIDE})

Index = QModelIndex | QPersistentModelIndex


class OrderDelegate(QStyledItemDelegate):
    """Paints marks, times and titles; how an item stands shows in shape and weight too.

    It asks the model itself rather than an index: a row that passes through Qt is copied.
    """

    def __init__(self, theme: Theme, model: RunningOrderModel, pixels: float) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.plain, self.strong = font(pixels), font(pixels, SEMIBOLD)
        self._struck = font(pixels)
        self._struck.setStrikeOut(True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        room = QRectF(option.rect)
        column = Column(index.column())
        painter.save()
        self._draw_ground(painter, room, row, option)
        if column is Column.MARK:
            self._draw_mark(painter, room.center(), row.status)
        elif column is Column.TITLE:
            self._draw_title(painter, room, row, self._model.who_of(row))
        else:
            self._draw_text(painter, room, row, column)
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, room: QRectF, row: Row, option: QStyleOptionViewItem
    ) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(self._theme.selection))
        elif row.status is Status.RUNNING:
            painter.fillRect(room, QColor(self._theme.raised))
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _draw_mark(self, painter: QPainter, at: QPointF, status: Status) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y, r = at.x(), at.y(), _MARK
        pen = QPen(QColor(self._theme.dim), 1.8)
        painter.setPen(pen)
        match status:
            case Status.RUNNING:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._theme.accent))
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

    def _draw_title(self, painter: QPainter, room: QRectF, row: Row, who: str) -> None:
        """The title, then who in what room is left."""
        indent = 3 * _PADDING if row.status is Status.ALONGSIDE else 0
        room = room.adjusted(_PADDING + indent, 0, -_PADDING, 0)
        chosen = self._font(row, is_title=True)
        metrics = QFontMetricsF(chosen)
        title = metrics.elidedText(row.item.title, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(chosen)
        painter.setPen(self._color(row))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + 2 * _PADDING)
        if room.width() > 8 * _PADDING and who:
            rest = QFontMetricsF(self.plain).elidedText(
                who, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.setFont(self.plain)
            painter.setPen(QColor(self._theme.dim))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, rest)

    def _draw_text(self, painter: QPainter, room: QRectF, row: Row, column: Column) -> None:
        side = Qt.AlignmentFlag.AlignRight if column in FIGURES else Qt.AlignmentFlag.AlignLeft
        color = self._color(row)
        if column in (Column.PLANNED, Column.KIND, Column.LENGTH):
            color = QColor(self._theme.dim)
        if self._model.is_changed(row) and column in (Column.LENGTH, Column.DELTA):
            color = QColor(self._theme.accent)
        elif column is Column.DELTA:
            color = drift_color(self._theme, row.delta)
        painter.setFont(self._font(row, is_title=False))
        painter.setPen(color)
        inner = room.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(
            inner, side | Qt.AlignmentFlag.AlignVCenter, self._model.text_of(row, column)
        )

    def _font(self, row: Row, *, is_title: bool) -> QFont:
        if row.status is Status.SKIPPED:
            return self._struck if is_title else self.plain
        return self.strong if row.status is Status.RUNNING else self.plain

    def _color(self, row: Row) -> QColor:
        return QColor(self._theme.dim if row.status in _QUIET else self._theme.text)
