"""The countdown: the figure that the whole desk is built round, its word, and a slim bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.qt.operator.view import CountdownView, countdown_view
from console.qt.theme import BOLD, SEMIBOLD, Theme, font, level_color
from console.show.outlook import Outlook
from console.wording.words import Words

_CAPTION = 14  # pixels at scale 1
_BAR = 6
_SHORT = "00:00"  # every countdown below an hour has the size of this one


class Countdown(QWidget):
    """Time left in the current item, centred, as large as its room."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._scale = 1.0
        self.view = CountdownView("", "")

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the figure of this instant."""
        view = countdown_view(self._words, outlook)
        if view != self.view:
            self.view = view
            self.setAccessibleName(f"{view.caption} {view.figure} {view.word}".rstrip())
            self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw caption, figure, and bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption = _CAPTION * self._scale * 1.6
        bar = _BAR * self._scale
        self._draw_caption(painter, QRectF(0, 0, self.width(), caption))
        room = QRectF(0, caption, self.width(), self.height() - caption - bar - 4)
        self._draw_figure(painter, room)
        self._draw_bar(painter, QRectF(0, self.height() - bar, self.width(), bar))

    def _color(self) -> QColor:
        is_calm = self.view.is_still
        return QColor(self._theme.dim) if is_calm else level_color(self._theme, self.view.level)

    def _draw_caption(self, painter: QPainter, room: QRectF) -> None:
        """What the figure counts; the level's word takes its place when there is one."""
        painter.setFont(font(_CAPTION * self._scale, SEMIBOLD))
        text, color = self.view.caption, QColor(self._theme.dim)
        if self.view.word:
            text = f"{text} — {self.view.word}"
            color = level_color(self._theme, self.view.level)
        if self.view.is_held:
            self._draw_field(painter, room, text)
            color = QColor(self._theme.on_accent)
        painter.setPen(color)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_field(self, painter: QPainter, room: QRectF, text: str) -> None:
        """The field that a hold is announced on."""
        width = painter.fontMetrics().horizontalAdvance(text) + room.height()
        field = QRectF(room.center().x() - width / 2, room.top(), width, room.height())
        painter.setBrush(QColor(self._theme.accent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(field, room.height() / 2, room.height() / 2)

    def _draw_figure(self, painter: QPainter, room: QRectF) -> None:
        figure = self.view.figure
        shape = figure if len(figure) > len(_SHORT) else _SHORT
        trial = QFontMetricsF(font(100, BOLD))
        by_width = room.width() / trial.horizontalAdvance(shape)
        by_height = room.height() / (trial.capHeight() * 1.12)
        chosen = font(100 * min(by_width, by_height), BOLD)
        metrics = QFontMetricsF(chosen)
        left = room.center().x() - metrics.horizontalAdvance(figure) / 2
        base = room.center().y() + metrics.capHeight() / 2
        painter.setFont(chosen)
        painter.setPen(self._color())
        painter.drawText(QPointF(left, base), figure)

    def _draw_bar(self, painter: QPainter, room: QRectF) -> None:
        if self.view.share is None:
            return
        round_off = room.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.line))
        painter.drawRoundedRect(room, round_off, round_off)
        gone = QRectF(room)
        gone.setWidth(room.width() * self.view.share)
        painter.setBrush(self._color())
        painter.drawRoundedRect(gone, round_off, round_off)
