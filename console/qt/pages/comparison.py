"""The page of comparison: what items took in every run, and their lengths adopted."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton

from console.eventfile.writing import Conflict
from console.qt.pages.comparison_table import ComparisonTable
from console.qt.pages.page import Page
from console.qt.theme import Theme
from console.session.adopting import Adoption
from console.session.comparing import Comparing, Comparison
from console.show.comparison import Sorting
from console.wording.comparison import (
    adopted_lengths,
    changed_meanwhile,
    not_a_text,
    not_adopted,
    nothing_to_adopt,
)
from console.wording.runs import not_written
from console.wording.words import Words

_STEPS = (60, 30, 15)  # seconds


class ComparisonPage(Page):
    """Compares, and adopts: first the diff is shown, then one key writes it.

    Attributes:
        table: The items.
        diff: What adopting would change in the file.
        said: What came of it.
    """

    _found = Signal(object)

    def __init__(self, words: Words, theme: Theme, comparing: Comparing) -> None:
        super().__init__(words, words.say("Compare"))
        self._comparing, self._adopting = comparing, comparing.adopting
        source = comparing.order.event.source
        self._name = source.path if source else ""
        self._adoption: Adoption | None = None
        self.table = ComparisonTable(words, theme)
        self.sorting = self._choice(
            [words.say("In the order of the file"), words.say("Most over first")]
        )
        self.sorting.currentIndexChanged.connect(self._show)
        self.rounding = self._choice([words.say("to {number} s", number=step) for step in _STEPS])
        self.diff = QPlainTextEdit()
        self.diff.setReadOnly(True)
        self.diff.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.diff.setAccessibleName(words.say("What changes in the file"))
        self.diff.hide()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = {
            "some": self._button(words.say("Adopt the ticked ones…"), self._propose_ticked),
            "all": self._button(words.say("Adopt all…"), partial(self._propose, None)),
            "write": self._button(words.say("Write it into the file (Ctrl+Enter)"), self._write),
            "undo": self._button(words.say("Undo the adoption"), self._undo),
        }
        self._lay_out()
        self._found.connect(self._proposed)
        self.setFocusProxy(self.table)
        self._show()

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        by_over = self.sorting.currentIndex() == 1
        return self._comparing.comparison(Sorting.OVER if by_over else Sorting.ORDER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write what is shown by Ctrl+Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._write()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        found = self.comparison
        self.table.show_comparison(found)
        self._show_state()
        if not found.runs:
            self.said.setText(self.words.say("No run of this event has measured anything yet."))

    def _propose_ticked(self) -> None:
        self._propose(self.table.ticked)

    def _propose(self, items: frozenset[str] | None) -> None:
        self.said.setText("…")
        step = timedelta(seconds=_STEPS[self.rounding.currentIndex()])
        self._comparing.propose(items, step).add_done_callback(self._found.emit)

    def _proposed(self, work: Future[Adoption | None]) -> None:
        adoption, words = work.result(), self.words
        self._adoption = adoption if adoption is not None and adoption.diff else None
        if adoption is None:
            self.said.setText(not_a_text(words, self._name))
        elif not adoption.diff:
            self.said.setText(nothing_to_adopt(words))
        else:
            titles = {item.id: item.title for item in self._comparing.order.items}
            left = [titles.get(item, item) for item in adoption.refused]
            self.said.setText(not_adopted(words, left) if left else "")
        self.diff.setPlainText(self._adoption.diff if self._adoption else "")
        self._show_state()

    def _write(self) -> None:
        adoption = self._adoption
        if adoption is not None and self._tried(partial(self._adopting.write, adoption)):
            self._adoption = None
            self.said.setText(adopted_lengths(self.words, len(adoption.taken), self._name))
        self._show_state()

    def _undo(self) -> None:
        if self._tried(self._adopting.undo):
            self.said.setText(self.words.say("The file is as it was."))
        self._show_state()

    def _tried(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except Conflict:
            self.said.setText(changed_meanwhile(self.words, self._name))
        except (OSError, UnicodeError) as error:
            self.said.setText(not_written(self.words, self._name, str(error)))
        else:
            return True
        return False

    def _show_state(self) -> None:
        has_runs = bool(self.comparison.runs)
        self.buttons["some"].setEnabled(has_runs)
        self.buttons["all"].setEnabled(has_runs)
        self.buttons["write"].setVisible(self._adoption is not None)
        self.buttons["undo"].setVisible(self._adopting.can_undo)
        self.diff.setVisible(self._adoption is not None)

    def _choice(self, labels: list[str]) -> QComboBox:
        made = QComboBox()
        made.addItems(labels)
        made.setAccessibleName(self.words.say("Compare"))
        return made

    def _button(self, label: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(label)
        button.setAutoDefault(True)
        button.clicked.connect(lambda _checked: clicked())
        return button

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.sorting)
        foot.addSpacing(16)
        for part in (self.buttons["some"], self.buttons["all"], self.rounding):
            foot.addWidget(part)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.buttons["undo"])
        foot.addWidget(self.buttons["write"])
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.diff, 2)
        self.body.addLayout(foot)
