"""What the room sees, in small, and whether it sees it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme
from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.wording.words import Words

PREVIEW_WIDTH = 300  # at scale 1
_RATIO = 9 / 16  # the proportions of a projector
_SMALLEST = 0.4  # height, in parts of the tallest
_SPACE = 4


class Preview(QWidget):
    """A caption above a small live screen."""

    def __init__(self, words: Words, theme: Theme, board: QWidget | None) -> None:
        super().__init__()
        self._words = words
        self._frame = _Frame(theme, board)
        self._caption = Text(13, theme.dim, weight=SEMIBOLD)
        self._tallest = 0
        self._caption.setParent(self)
        self._frame.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_outlook(self, outlook: Outlook) -> None:
        """Say whether the room's screen is black; the small screen is told by its maker."""
        is_dark = Screen.ROOM in outlook.dark
        words = self._words
        text = words.say("The room’s screen is black") if is_dark else words.say("The room sees")
        self._caption.show_text(text)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._caption.rescale(scale)
        width = round(PREVIEW_WIDTH * scale)
        self.setFixedWidth(width)
        self._tallest = round(width * _RATIO)
        self.setMinimumHeight(round(self._caption.height() + self._tallest * _SMALLEST))
        self.setMaximumHeight(self._caption.height() + _SPACE + self._tallest)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As tall as it may be; it gives way to what is written below it."""
        return QSize(self.width(), self.maximumHeight())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Keep the proportions of a projector."""
        top = self._caption.height() + _SPACE
        tall = min(self.height() - top, round(self.width() * _RATIO))
        self._caption.setGeometry(0, 0, self.width(), self._caption.height())
        self._frame.setGeometry(0, top, min(round(tall / _RATIO), self.width()), tall)


class _Frame(QWidget):
    """A dark ground with a hairline round it, filled by the small screen."""

    def __init__(self, theme: Theme, board: QWidget | None) -> None:
        super().__init__()
        self._theme, self._board = theme, board
        if board is not None:
            board.setParent(self)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the small screen fill the frame."""
        if self._board is not None:
            self._board.setGeometry(self.rect().adjusted(1, 1, -1, -1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.black))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
