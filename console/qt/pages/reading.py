"""A page of text to read: topics one under the other, in two columns."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from console.qt.pages.page import Page
from console.qt.theme import SEMIBOLD, font
from console.wording.words import Words

Topics = Iterable[tuple[str, Iterable[str]]]


class ReadingPage(Page):
    """Arrows and Page keys scroll it; the text can be marked and copied."""

    def __init__(self, words: Words, title: str, topics: Topics) -> None:
        super().__init__(words, title)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setAccessibleName(title)
        self.area.setWidget(_columns(topics))
        self.body.addWidget(self.area)
        self.setFocusProxy(self.area)


def _columns(topics: Topics) -> QWidget:
    """The topics in two columns, in turn where there is more room."""
    inside = QWidget()
    both = QHBoxLayout(inside)
    both.setContentsMargins(0, 0, 12, 0)
    both.setSpacing(44)
    columns, lengths = (QVBoxLayout(), QVBoxLayout()), [0, 0]
    for heading, sentences in topics:
        text = list(sentences)
        place = lengths.index(min(lengths))
        lengths[place] += len(text) + 2
        _add(columns[place], heading, text)
    for column in columns:
        column.setSpacing(5)
        column.addStretch(1)
        both.addLayout(column, 1)
    return inside


def _add(column: QVBoxLayout, heading: str, sentences: Iterable[str]) -> None:
    said = QLabel(heading)
    said.setFont(font(16, SEMIBOLD))
    said.setContentsMargins(0, 8 if column.count() else 0, 0, 0)
    column.addWidget(said)
    for sentence in sentences:
        label = QLabel(sentence)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(label)
