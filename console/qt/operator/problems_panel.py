"""What is wrong with the event file, by line; only a count while there are but hints."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton, QVBoxLayout, QWidget

from console.eventfile.problem import Level, Problem
from console.wording.desk import problem_count
from console.wording.words import Words


class ProblemsPanel(QWidget):
    """A button with the count, and the list that it opens."""

    def __init__(
        self, words: Words, problems: tuple[Problem, ...], sentence: Callable[[Problem], str]
    ) -> None:
        super().__init__()
        levels = [problem.level for problem in problems]
        self._count = QPushButton(problem_count(words, *(levels.count(x) for x in Level)))
        self._count.setCheckable(True)
        self._count.setChecked(any(level is not Level.HINT for level in levels))
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(words.say("Problems in the file"))
        for problem in problems:
            place = words.say("line {line}", line=problem.line) + " · " if problem.line else ""
            self._list.addItem(f"{place}{sentence(problem)}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._count)
        layout.addWidget(self._list, 1)
        self._list.setVisible(self._count.isChecked())
        self._count.toggled.connect(self._list.setVisible)
        self.setVisible(bool(problems))

    def toggle(self) -> None:
        """Open or close the list."""
        self._count.toggle()
