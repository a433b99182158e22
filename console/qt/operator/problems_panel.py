"""What is wrong with the event file, by line; only a count while there are but hints."""

from collections.abc import Callable

from PySide6.QtCore import Qt
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
        self.setFixedHeight(round(_LINE * scale * min(max(self.count(), 1), _AT_MOST)) + 6)
