"""What is wrong with the event file, by line; only a count while there are but hints."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QPushButton

from console.eventfile.problem import Level, Problem
from console.qt.theme import font
from console.wording.desk import problem_count
from console.wording.words import Words

_LINE, _AT_MOST = 27, 4  # pixels at scale 1, and lines seen at a time


class ProblemsPanel(QListWidget):
    """The list, and the button with the count that opens it.

    Attributes:
        count_button: Stands where the desk puts it; hidden when nothing is wrong.
    """

    def __init__(
        self, words: Words, problems: tuple[Problem, ...], sentence: Callable[[Problem], str]
    ) -> None:
        super().__init__()
        levels = [problem.level for problem in problems]
        self.count_button = QPushButton(problem_count(words, *(levels.count(x) for x in Level)))
        self.count_button.setCheckable(True)
        self.count_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.count_button.setHidden(not problems)
        self._most = _LINE * _AT_MOST
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.say("Problems in the file"))
        for problem in problems:
            place = words.say("line {line}", line=problem.line) + " · " if problem.line else ""
            self.addItem(f"{place}{sentence(problem)}")
        self.count_button.toggled.connect(self.setVisible)
        self.count_button.setChecked(any(level is not Level.HINT for level in levels))
        self.setVisible(self.count_button.isChecked())

    def toggle(self) -> None:
        """Open or close the list."""
        if not self.count_button.isHidden():
            self.count_button.toggle()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self.setFont(font(14 * scale))
        self.count_button.setFont(font(14 * scale))
        self._most = round(_LINE * scale * _AT_MOST)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show whole lines at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the problems, as far as there is room for them."""
        self.doItemsLayout()
        last = self.visualItemRect(self.item(self.count() - 1)) if self.count() else QRect()
        whole = last.bottom() + self.verticalScrollBar().value() + 2 * self.spacing()
        self.setFixedHeight(min(whole + 2 * self.frameWidth(), self._most))
