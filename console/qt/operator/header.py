"""The head of the desk: which event, which run, how it stands, and what time it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme
from console.show.outlook import Outlook
from console.show.progress import Phase
from console.wording.desk import phase_word
from console.wording.times import exact_time
from console.wording.words import Words

_LIT = frozenset({Phase.RUNNING, Phase.HELD})


class Header(QWidget):
    """Title at the left, state in the middle, the clock at the right."""

    def __init__(self, words: Words, theme: Theme, *, is_simulated: bool) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._title = Text(16, theme.dim, weight=SEMIBOLD)
        self._phase = Text(16, theme.dim, weight=SEMIBOLD, align=Qt.AlignmentFlag.AlignHCenter)
        self._simulated = Text(14, theme.warning, align=Qt.AlignmentFlag.AlignRight)
        self._clock = Text(24, theme.text, weight=SEMIBOLD, align=Qt.AlignmentFlag.AlignRight)
        if is_simulated:
            self._simulated.show_text(words.say("simulated"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._title, 5)
        layout.addWidget(self._phase, 2)
        right = QHBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._simulated, 1)
        right.addWidget(self._clock)
        layout.addLayout(right, 5)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show event, state and clock of this instant."""
        event = outlook.event
        self._title.show_text(event.title)
        color = self._theme.accent if outlook.phase in _LIT else self._theme.dim
        self._phase.show_text(phase_word(self._words, outlook.phase), QColor(color))
        self._clock.show_text(exact_time(outlook.now, event.timezone))
        self._clock.hug()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for text in (self._title, self._phase, self._simulated, self._clock):
            text.rescale(scale)
        self._clock.hug()
