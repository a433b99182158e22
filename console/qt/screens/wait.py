"""The wait before the show, written large, with what it is for."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from console.qt.fit import FittedText
from console.qt.screens.board import CENTRE, RIGHT
from console.qt.screens.measures import Measures
from console.qt.screens.now_next_view import Waiting
from console.qt.theme import BOLD, SEMIBOLD, Theme
from console.qt.typesetting import Paragraph

_SIZE = 2.2  # units; letters of the wait at most
_BESIDE = 4.6  # units; for what begins, at the right of a wait


class Wait(QWidget):
    """A label, the wait, and at its right or below it when and with what the show begins."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = FittedText(self)
        self._wait = FittedText(self, CENTRE)
        self._opening = FittedText(self, RIGHT)
        self._opening_below = FittedText(self)
        self.hide()

    def show_waiting(self, waiting: Waiting | None) -> None:
        """Show a wait; nothing when there is none."""
        self.setVisible(waiting is not None)
        if waiting is None:
            return
        theme = self._theme
        label = Paragraph(waiting.label.upper(), theme.accent, weight=SEMIBOLD, spacing=0.08)
        self._label.show_paragraphs(label)
        self._wait.show_paragraphs(Paragraph(waiting.wait, theme.text, weight=BOLD, lines=3))
        opening = (
            Paragraph(waiting.time, theme.accent, weight=SEMIBOLD),
            Paragraph(waiting.title, theme.dim, 0.7, lines=6, space=0.2),
        )
        self._opening.show_paragraphs(*opening)
        self._opening_below.show_paragraphs(*opening)

    def place(self, box: QRectF, measures: Measures) -> None:
        """Stand in `box`."""
        self.setGeometry(box.toRect())
        unit, small, room = measures.unit, measures.small, QRectF(self.rect())
        self._label.place(QRectF(0, 0, room.width(), 0.5 * small), 0.34 * small)
        is_below = measures.is_upright
        self._opening.setHidden(is_below)
        self._opening_below.setVisible(is_below)
        rest = room.adjusted(0, 0.5 * small, 0, 0)
        if is_below:
            self._wait.place(rest.adjusted(0, 0, 0, -0.4 * rest.height()), _SIZE * unit)
            below = rest.adjusted(0, 0.62 * rest.height(), 0, 0)
            self._opening_below.place(below, 0.55 * small)
        else:
            self._wait.place(rest.adjusted(0, 0, -(_BESIDE + 0.3) * small, 0), _SIZE * unit)
            self._opening.place(room.adjusted(room.width() - _BESIDE * small, 0, 0, 0), 0.6 * small)
