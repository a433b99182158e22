"""A board seen in a mirror: for the glass of a prompter, which turns it back."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.picture import picture_of

if TYPE_CHECKING:
    from console.qt.screens.boards import AnyBoard


class Mirror(QWidget):
    """Paints a board that is never shown itself, left and right exchanged."""

    def __init__(self, board: "AnyBoard") -> None:
        super().__init__()
        self._board = board
        board.changed.connect(self.update)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the board have the same size."""
        self._board.resize(self.size())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the board as a mirror shows it."""
        painter = QPainter(self)
        painter.translate(self.width(), 0)
        painter.scale(-1, 1)
        painter.drawImage(0, 0, picture_of(self._board))
        painter.end()
