"""What stands round the desk: nothing for a show, a band and a frame for a rehearsal."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from console.journal.journal import RunKind
from console.qt.theme import BOLD, Theme, font
from console.wording.desk import run_band
from console.wording.words import Words

_WIDTH = 4


class RunFrame(QWidget):
    """Holds the desk, and marks it so that nobody takes a rehearsal for the show."""

    def __init__(self, words: Words, theme: Theme, kind: RunKind, inside: QWidget) -> None:
        super().__init__()
        self._theme, self._is_marked = theme, kind is not RunKind.SHOW
        layout = QVBoxLayout(self)
        margin = _WIDTH if self._is_marked else 0
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(0)
        if self._is_marked:
            layout.addWidget(self._band(run_band(words, is_final=kind is RunKind.GENERALE)))
        layout.addWidget(inside, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        if self._is_marked:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.warning), 2 * _WIDTH))
            painter.drawRect(self.rect())

    def _band(self, text: str) -> QLabel:
        band = QLabel(text)
        band.setAlignment(Qt.AlignmentFlag.AlignCenter)
        band.setFont(font(15, BOLD, 0.04))
        band.setFixedHeight(26)
        band.setAutoFillBackground(True)
        palette = band.palette()
        palette.setColor(band.backgroundRole(), QColor(self._theme.warning))
        palette.setColor(band.foregroundRole(), QColor(self._theme.on_accent))
        band.setPalette(palette)
        return band
