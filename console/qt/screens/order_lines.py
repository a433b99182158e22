"""The lines of the order, painted: the live one large, the past dim, what is left out struck."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.qt.fit import draw
from console.qt.screens.backstage_view import OrderLine
from console.qt.screens.order_cells import Cells, cells_of
from console.qt.theme import BOLD, REGULAR, SEMIBOLD, Theme, level_color
from console.qt.typesetting import Paragraph, fit
from console.show.projection import Status

_LOWEST, _LIVE = 0.62, 1.2  # units; least height of a line, and of the one on stage
_UPRIGHT = 0.78  # units; of a line on an upright screen, which has two times above each other
_TEXT, _LARGE = 0.34, 0.48  # units; letters of a line, and of the one on stage
_LARGE_UPRIGHT = 0.4
_MOST, _MOST_LIVE = 0.25, 0.4  # of the room, for one line: what is next is always seen
_AIR = 0.2  # units; above and below the words together
_ENOUGH = 1e6  # pixels; as high as it takes
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_AT_LEFT, _AT_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignLeft, _MIDDLE | Qt.AlignmentFlag.AlignRight
_CENTRED = _MIDDLE | Qt.AlignmentFlag.AlignHCenter


class OrderLines(QWidget):
    """As many lines of the order as there is room for, round the one that matters.

    Attributes:
        shown: Which of the lines that it was given have room.
    """

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[OrderLine, ...] = ()
        self._boxes: list[QRectF] = []
        self._unit = 1.0
        self._is_upright = False
        self._heights: dict[tuple[str, str, Status], float] = {}
        self.shown = range(0)

    @property
    def reach(self) -> int:
        """How many lines could at most be shown on either side of one."""
        return int(self.height() / (_LOWEST * self._unit)) + 1

    def place(self, box: QRectF, unit: float, *, is_upright: bool) -> None:
        """Stand in `box`."""
        self._unit, self._is_upright = unit, is_upright
        self._heights.clear()
        self.setGeometry(box.toRect())
        self.update()

    def show_lines(self, lines: tuple[OrderLine, ...], focus: int) -> None:
        """Show lines round the one at `focus`; only what differs is painted again."""
        heights = [self._height(line) for line in lines]
        self.shown = lines_with_room(heights, focus, self.height())
        visible = tuple(lines[place] for place in self.shown)
        before, was = self._lines, self._boxes
        self._lines, self._boxes = visible, self._stack([heights[place] for place in self.shown])
        if was != self._boxes:
            self.update()
            return
        for old, new, box in zip(before, visible, self._boxes, strict=True):
            if old != new:
                self.update(box.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that the event touches."""
        touched = QRectF(event.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line, box in zip(self._lines, self._boxes, strict=True):
            if box.intersects(touched):
                self._paint(painter, line, box)
        painter.end()

    def _stack(self, heights: list[float]) -> list[QRectF]:
        boxes, top = [], 0.0
        for height in heights:
            boxes.append(QRectF(0, top, self.width(), height))
            top += height
        return boxes

    def _height(self, line: OrderLine) -> float:
        """The height that a line takes; looked up where nothing but its times has changed."""
        words = (line.title, line.detail, line.status)
        if words not in self._heights:
            self._heights[words] = self._measure(line)
        return self._heights[words]

    def _measure(self, line: OrderLine) -> float:
        cells = self._cells(line, QRectF(0, 0, self.width(), _ENOUGH))
        most = self.height() * (_MOST_LIVE if line.status is Status.RUNNING else _MOST)
        words = fit(self._words(line), cells.words.width(), most, self._size(line))
        least = _UPRIGHT if self._is_upright else _LOWEST
        least = _LIVE if line.status is Status.RUNNING else least
        return max(least * self._unit, words.height + _AIR * self._unit)

    def _paint(self, painter: QPainter, line: OrderLine, box: QRectF) -> None:
        unit, size = self._unit, _TEXT * self._unit
        if line.status is Status.RUNNING:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.raised))
            painter.drawRoundedRect(box, 0.1 * unit, 0.1 * unit)
        cells = self._cells(line, box)
        draw(painter, cells.mark, (self._mark(line),), size, _CENTRED)
        draw(painter, cells.planned, self._planned(line), size, _AT_LEFT)
        draw(painter, cells.expected, self._expected(line), size, _AT_LEFT)
        draw(painter, cells.words, self._words(line), self._size(line), _AT_LEFT)
        side = 0.6 if line.status is Status.RUNNING else 0.3
        if cells.side.width():
            draw(painter, cells.side, self._side(line), side * unit, _AT_RIGHT)

    def _cells(self, line: OrderLine, box: QRectF) -> Cells:
        has_side = line.status is Status.RUNNING or not self._is_upright
        return cells_of(box, self._unit, is_upright=self._is_upright, has_side=has_side)

    def _size(self, line: OrderLine) -> float:
        large = _LARGE_UPRIGHT if self._is_upright else _LARGE
        return (large if line.status is Status.RUNNING else _TEXT) * self._unit

    def _ink(self, line: OrderLine) -> str:
        is_past = line.status not in (Status.RUNNING, Status.PENDING)
        return self._theme.dim if is_past else self._theme.text

    def _mark(self, line: OrderLine) -> Paragraph:
        """A shape for each status: the dim and the bright are not told by colour alone."""
        marks = {
            Status.RUNNING: "▶",
            Status.DONE: "✓",
            Status.SKIPPED: "×",
            Status.ALONGSIDE: "•",
            Status.PENDING: "→" if line.is_next else "",
        }
        color = self._theme.accent if line.is_next or line.level else self._theme.dim
        return Paragraph(marks[line.status], color, weight=BOLD)

    def _planned(self, line: OrderLine) -> tuple[Paragraph, ...]:
        color = self._theme.dim if line.is_moved else self._ink(line)
        return (Paragraph("" if self._is_upright else line.planned, color),)

    def _expected(self, line: OrderLine) -> tuple[Paragraph, ...]:
        theme, ink = self._theme, self._ink(line)
        color = theme.accent if line.is_moved and ink == theme.text else ink
        expected = Paragraph(line.expected, color, weight=SEMIBOLD)
        if not self._is_upright or line.expected == line.planned:
            return (expected,)
        return (expected, Paragraph(line.planned, theme.dim, 0.66 if line.expected else 1.0))

    def _words(self, line: OrderLine) -> tuple[Paragraph, ...]:
        is_live = line.status is Status.RUNNING
        weight = BOLD if is_live else SEMIBOLD if line.is_next else REGULAR
        struck = line.status is Status.SKIPPED
        return (
            Paragraph(line.title, self._ink(line), 1.0, weight, lines=20, struck=struck),
            Paragraph(line.detail, self._theme.dim, 0.6, lines=4, space=0.1),
        )

    def _side(self, line: OrderLine) -> tuple[Paragraph, ...]:
        if line.level is None:
            return (Paragraph(line.side, self._theme.dim),)
        color = level_color(self._theme, line.level).name()
        word = Paragraph(line.side_word, self._theme.text, 0.36)
        return (Paragraph(line.side, color, weight=BOLD), word)


def lines_with_room(heights: Sequence[float], focus: int, room: float) -> range:
    """Which lines to show: the focus in the upper third, and the room filled where it can be."""
    if not heights:
        return range(0)
    first, end, used = focus, focus + 1, heights[focus]
    while first > 0 and sum(heights[first - 1 : focus]) <= min(room / 4, room - heights[focus]):
        first -= 1
        used += heights[first]
    while end < len(heights) and used + heights[end] <= room:
        used += heights[end]
        end += 1
    while first > 0 and used + heights[first - 1] <= room:
        first -= 1
        used += heights[first]
    return range(first, end)
