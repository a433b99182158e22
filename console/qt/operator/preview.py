"""What the room sees, in small, and whether it sees it."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme
from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.wording.words import Words

PREVIEW_WIDTH = 300  # at scale 1
_RATIO = 9 / 16  # the proportions of a projector


class Preview(QWidget):
    """A caption above a small live screen."""

    def __init__(self, words: Words, theme: Theme, board: QWidget | None) -> None:
        super().__init__()
        self._words = words
        self._frame = _Frame(theme, board)
        self._caption = Text(13, theme.dim, weight=SEMIBOLD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._caption)
        layout.addWidget(self._frame)

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
        self._frame.setFixedHeight(round(width * _RATIO))


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
