"""A board: what every screen is drawn on. It knows words, colours, messages and the dark."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.fit import FittedText
from console.qt.screens.measures import measures_of
from console.qt.theme import BOLD, Theme
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook
from console.wording.words import Words

CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight


class Board(QWidget):
    """A screen's surface, at any size.

    A board shows outlooks and nothing else: it has no clock, no timer and no memory but of
    what it painted last.
    """

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__()
        self.words, self.theme = words, theme
        self.measures = measures_of(self.width(), self.height())
        self._message = Banner(self, theme)
        self._curtain = Curtain(self, theme)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the show as it stands at an instant."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Give every part its place for the present `measures`."""
        raise NotImplementedError

    def message_box(self) -> QRectF:
        """Where words to this screen stand."""
        raise NotImplementedError

    def show_message(self, text: str, *, is_lit: bool = False) -> None:
        """Show words over the board, bright for a moment; an empty text takes them away."""
        self._message.say(text, is_lit=is_lit)

    def go_dark(self, is_dark: bool) -> None:  # noqa: FBT001 - on or off is all there is to say
        """Draw the curtain, or open it."""
        self._curtain.setVisible(is_dark)
        self._curtain.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.background))
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Measure anew, and give every part its place."""
        self.measures = measures_of(self.width(), self.height())
        self._curtain.setGeometry(self.rect())
        self._message.place(self.message_box(), self.measures.unit)
        self.lay_out()


class Banner(QWidget):
    """Words from the operator, on a field of their own."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = FittedText(self, CENTRE)
        self._unit = 1.0
        self.is_lit = False
        self.hide()

    def say(self, text: str, *, is_lit: bool) -> None:
        """Show `text`, or nothing; in the field's other colours while it is lit."""
        color = self._theme.on_accent if is_lit else self._theme.text
        if is_lit != self.is_lit:
            self.is_lit = is_lit
            self.update()
        self._words.show_paragraphs(Paragraph(text, color, weight=BOLD, lines=6))
        self.setVisible(bool(text))
        self.raise_()

    def place(self, box: QRectF, unit: float) -> None:
        """Stand in `box`."""
        self._unit = unit
        self.setGeometry(box.toRect())
        inner = QRectF(self.rect()).adjusted(unit * 0.7, unit * 0.25, -unit * 0.5, -unit * 0.25)
        self._words.place(inner, unit * 1.3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, with an edge in the one colour that leads the eye."""
        ground = self._theme.accent if self.is_lit else self._theme.raised
        edge = self.rect()
        edge.setWidth(max(4, round(self._unit * 0.16)))
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(edge, QColor(self._theme.accent))
        painter.end()


class Curtain(QWidget):
    """Pure black, over all."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.black))
        painter.end()
