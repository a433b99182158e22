"""The row of figures across the desk: drift, ends, the free timer, all on one line."""

from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.qt.operator.view import FigureView, View
from console.qt.theme import SEMIBOLD, Theme, drift_color, font
from console.show.outlook import Outlook
from console.wording.words import Words

_LABEL, _FIGURE, _WORD, _HEIGHT = 14.0, 23.0, 16.0, 34  # pixels at scale 1
_GAP, _LEAST = 7.0, 18.0  # between the parts of a figure, and between figures


class Figures(QWidget):
    """Each with its label before it and its word after it; the row fills the desk's width."""

    def __init__(self, words: Words, theme: Theme, views: tuple[View, ...]) -> None:
        super().__init__()
        self._words, self._theme, self._views_of = words, theme, views
        self._scale = 1.0
        self.views: tuple[FigureView, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.rescale(1.0)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the figures of this instant; one that has nothing to say stays away."""
        views = tuple(view_of(self._words, outlook) for view_of in self._views_of)
        views = tuple(view for view in views if view.figure)
        if views != self.views:
            self.views = views
            said = (f"{view.label} {view.figure} {view.word}".rstrip() for view in views)
            self.setAccessibleName(", ".join(said))
            self.setToolTip("\n".join(view.ground for view in views if view.ground))
            self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.setFixedHeight(round(_HEIGHT * scale))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(0, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw every figure, the first at the left edge and the last at the right one."""
        if not self.views:
            return
        scale = self._scale
        widths = self._widths(scale)
        least = _LEAST * scale
        needed = sum(widths) + least * (len(widths) - 1)
        if needed > self.width():
            scale *= self.width() / needed
            widths = self._widths(scale)
        base = self.height() / 2 + QFontMetricsF(font(_FIGURE * scale, SEMIBOLD)).capHeight() / 2
        painter = QPainter(self)
        for view, left in zip(self.views, places(widths, self.width(), least), strict=True):
            self._draw(painter, QPointF(left, base), view, scale)

    def _draw(self, painter: QPainter, at: QPointF, view: FigureView, scale: float) -> None:
        theme = self._theme
        color = QColor(theme.text)
        if view.drift is not None:
            color = drift_color(theme, view.drift)
        inks = (QColor(theme.dim), color, color)
        for part, ink in zip(_parts(view, scale), inks, strict=True):
            painter.setFont(part.font)
            painter.setPen(ink)
            painter.drawText(at, part.text)
            at += QPointF(part.advance, 0)

    def _widths(self, scale: float) -> list[float]:
        wholes = (_parts(view, scale) for view in self.views)
        return [sum(part.advance for part in parts) - _GAP * scale for parts in wholes]


def places(widths: Sequence[float], room: float, least: float) -> list[float]:
    """The left edge of each figure: none moves when another becomes wider, while there is room."""
    last = max(len(widths) - 1, 1)
    lefts = [(room - width) * number / last for number, width in enumerate(widths)]
    rights = [left + width for left, width in zip(lefts, widths, strict=True)]
    if all(left - right >= least for left, right in zip(lefts[1:], rights, strict=False)):
        return lefts
    space = (room - sum(widths)) / last
    return [sum(widths[:number]) + number * space for number in range(len(widths))]


class _Part(Struct, frozen=True):
    """A text in its type, and how far the next one stands from its beginning."""

    text: str
    font: QFont
    advance: float


@lru_cache(maxsize=64)
def _parts(view: FigureView, scale: float) -> tuple[_Part, ...]:
    """Label, figure and word; few of them change from one second to the next."""
    return (
        _part(view.label, font(_LABEL * scale), scale),
        _part(view.figure, font(_FIGURE * scale, SEMIBOLD), scale),
        _part(view.word, font(_WORD * scale, SEMIBOLD), scale),
    )


def _part(text: str, written: QFont, scale: float) -> _Part:
    advance = QFontMetricsF(written).horizontalAdvance(text) + _GAP * scale if text else 0.0
    return _Part(text, written, advance)
