"""An item in a few lines: what it is, who, and when."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.fit import FittedText
from console.qt.operator.text import Text
from console.qt.operator.view import CardView
from console.qt.theme import SEMIBOLD, Theme
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook
from console.wording.words import Words

_TITLE = 26.0  # pixels at scale 1, at most


class ItemCard(QWidget):
    """The current or the next item, as `card_of` writes it."""

    def __init__(
        self,
        words: Words,
        theme: Theme,
        card_of: Callable[[Words, Outlook], CardView],
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self._words, self._theme, self._card_of = words, theme, card_of
        self._heading = Text(14, theme.accent, weight=SEMIBOLD, align=align)
        self._what = FittedText(align=align | Qt.AlignmentFlag.AlignTop)
        self._when = Text(18, theme.text, weight=SEMIBOLD, align=align)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self._what, 1)
        layout.addWidget(self._when)
        self.rescale(1.0)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the item of this instant."""
        card = self._card_of(self._words, outlook)
        self._heading.show_text(card.heading)
        self._what.show_paragraphs(
            Paragraph(card.title, self._theme.text, weight=SEMIBOLD, lines=3),
            Paragraph(card.who, self._theme.dim, ratio=0.6, lines=3, space=0.3),
        )
        self._when.show_text(card.when)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._what.largest = _TITLE * scale
        self._heading.rescale(scale)
        self._when.rescale(scale)
