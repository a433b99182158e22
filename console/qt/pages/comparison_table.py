"""Items through all runs as a table: how far each lies from its plan is drawn as a bar."""

from datetime import timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from console.journal.kept_run import KeptRun
from console.qt.theme import Theme
from console.session.comparing import Comparison
from console.show.comparison import Compared
from console.show.plan import ZERO
from console.wording.comparison import measured_length, trend_word
from console.wording.runs import run_day
from console.wording.times import signed
from console.wording.words import Words

_TITLE, _BAR = 0, 2
_ITEM = Qt.ItemDataRole.UserRole
_HIGH, _DOT = 0.44, 3.0  # part of a row's height, and pixels


class ComparisonTable(QTableWidget):
    """One item a row; ticked ones are to be adopted."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(0, 7)
        self._words = words
        self._bars = _Bars(theme)
        self.setHorizontalHeaderLabels(_heads(words))
        self.setAccessibleName(words.say("Planned beside measured"))
        self.setItemDelegateForColumn(_BAR, self._bars)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setStyleSheet(
            f"QTableView::indicator {{ width: 12px; height: 12px; border: 2px solid {theme.dim}; }}"
            f"QTableView::indicator:checked {{ background: {theme.accent}; }}"
        )
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_BAR, QHeaderView.ResizeMode.Stretch)

    def show_comparison(self, found: Comparison) -> None:
        """Show these items; ticks stay."""
        ticked = self.ticked
        self._bars.furthest = max((_reach(one) for one in found.items), default=ZERO)
        self.setRowCount(len(found.items))
        for row, one in enumerate(found.items):
            for column, text in enumerate(self._texts(one)):
                cell = QTableWidgetItem(text)
                cell.setData(_ITEM, one)
                cell.setToolTip(self._told(found, one) if column == _BAR else text)
                cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if column not in (_TITLE, 6):
                    cell.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.setItem(row, column, cell)
            self._tickable(row, is_ticked=one.item.id in ticked)

    @property
    def ticked(self) -> frozenset[str]:
        """Ids of the ticked items."""
        cells = (self.item(row, _TITLE) for row in range(self.rowCount()))
        checked = (x for x in cells if x and x.checkState() is Qt.CheckState.Checked)
        return frozenset(cell.data(_ITEM).item.id for cell in checked)

    def _tickable(self, row: int, *, is_ticked: bool) -> None:
        cell = self.item(row, _TITLE)
        if cell is not None:
            cell.setFlags(cell.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
            cell.setCheckState(state)

    def _texts(self, one: Compared) -> tuple[str, ...]:
        over = "" if one.over is None else signed(one.over)
        return (
            one.item.title,
            measured_length(one.item.duration),
            "",
            f"{measured_length(one.median)}   {over}".rstrip(),
            measured_length(one.spread),
            measured_length(one.longest),
            trend_word(self._words, one),
        )

    def _told(self, found: Comparison, one: Compared) -> str:
        """What the item took in each run, a line each."""
        told = zip(found.runs, one.taken, strict=True)
        return "\n".join(f"{measured_length(taken)}  {self._name(run)}" for run, taken in told)

    def _name(self, run: KeptRun) -> str:
        return run.caption.name or run_day(self._words, run.held, run.zone)


class _Bars(QStyledItemDelegate):
    """Draws from the plan in the middle: over to the right and hatched, under to the left.

    A dot stands for each run, a ring for the last.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.furthest = ZERO

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one item."""
        super().paint(painter, option, index)
        one = index.data(_ITEM)
        room = QRectF(option.rect).adjusted(8, 0, -8, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, room, one)
        painter.restore()

    def _draw(self, painter: QPainter, room: QRectF, one: Compared) -> None:
        planned, theme = one.item.duration, self._theme
        middle = room.center()
        painter.setPen(QPen(QColor(theme.dim), 1))
        painter.drawLine(QPointF(middle.x(), room.top()), QPointF(middle.x(), room.bottom()))
        if planned is None or one.over is None:
            return
        x = middle.x() + self._share(one.over) * room.width() / 2
        high = room.height() * _HIGH
        bar = QRectF(middle.x(), middle.y() - high / 2, x - middle.x(), high).normalized()
        is_over = one.over > ZERO
        color = QColor(theme.late if is_over else theme.early)
        painter.setPen(QPen(color, 1))
        painter.setBrush(QBrush(color, _OVER if is_over else _UNDER))
        painter.drawRect(bar)
        for place, taken in enumerate(one.taken):
            if taken is not None:
                at = middle.x() + self._share(taken - planned) * room.width() / 2
                self._dot(painter, QPointF(at, middle.y()), is_last=place == len(one.taken) - 1)

    def _dot(self, painter: QPainter, at: QPointF, *, is_last: bool) -> None:
        ink = QColor(self._theme.text)
        painter.setPen(QPen(ink, 1.6))
        painter.setBrush(QColor(self._theme.background) if is_last else ink)
        size = _DOT + 1.5 if is_last else _DOT
        painter.drawEllipse(at, size, size)

    def _share(self, over: timedelta) -> float:
        return over / self.furthest if self.furthest else 0.0


_OVER, _UNDER = Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.SolidPattern


def _reach(one: Compared) -> timedelta:
    """How far from the plan an item ever was."""
    planned = one.item.duration
    return max((abs(taken - planned) for taken in one.known), default=ZERO) if planned else ZERO


def _heads(words: Words) -> list[str]:
    return [
        words.say("Title"),
        words.say("Planned"),
        words.say("Under · planned · over"),
        words.say("Median"),
        words.say("Spread"),
        words.say("Worst"),
        words.say("Trend"),
    ]
