"""A labelled figure: drift, projected end, planned end."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.qt.operator.text import Text
from console.qt.operator.view import View
from console.qt.theme import SEMIBOLD, Theme, drift_color
from console.show.outlook import Outlook
from console.wording.words import Words


class Figure(QWidget):
    """A small label above a figure, and a word after it."""

    def __init__(self, words: Words, theme: Theme, view_of: View) -> None:
        super().__init__()
        self._words, self._theme, self._view_of = words, theme, view_of
        self._label = Text(13, theme.dim)
        self._figure = Text(26, theme.text, weight=SEMIBOLD)
        self._word = Text(16, theme.text, weight=SEMIBOLD)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._figure)
        below.addWidget(self._word, 1, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._label)
        layout.addLayout(below)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the figure of this instant."""
        view = self._view_of(self._words, outlook)
        color = QColor(self._theme.text)
        if view.drift is not None:
            color = drift_color(self._theme, view.drift)
        self._label.show_text(view.label)
        self._figure.show_text(view.figure, color)
        self._figure.hug()
        self._word.show_text(view.word, color)
        self.setAccessibleName(f"{view.label} {view.figure} {view.word}".rstrip())

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for text in (self._label, self._figure, self._word):
            text.rescale(scale)
        self._figure.hug()
