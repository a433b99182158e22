"""The page of runs: what was rehearsed and played, what is written on it, and how it travels."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton

from console.journal.caption import Caption
from console.journal.database import JournalError
from console.journal.kept_run import NoRuns
from console.qt.file_choice import FileDialog
from console.qt.pages.page import Page
from console.qt.pages.runs_table import RunsTable
from console.session.runs import Runs
from console.wording.opening import journal_fault
from console.wording.runs import brought_in, not_read, not_runs, not_written, removed, taken_along
from console.wording.words import Words

_FILES = "JSON (*.json)"


class RunsPage(Page):
    """Lists the runs of the event; nothing here touches the one that is going on.

    Attributes:
        changed: A run was removed, brought back or brought in, or written on.
        report_asked: The number of the run whose report is wanted.
        replay_asked: The number of the run to be played again.
        comparison_asked: Planned lengths beside those of every run are wanted.
    """

    changed = Signal()
    report_asked = Signal(int)
    replay_asked = Signal(int)
    comparison_asked = Signal()

    def __init__(self, words: Words, runs: Runs, folder: Path) -> None:
        super().__init__(words, words.say("Runs"))
        self._runs, self._folder = runs, folder
        self.table = RunsTable(words, self._caption)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = {
            "report": self._button(
                words.say("Report"), lambda: self.report_asked.emit(self.table.chosen[0])
            ),
            "replay": self._button(
                words.say("Replay"), lambda: self.replay_asked.emit(self.table.chosen[0])
            ),
            "compare": self._button(words.say("Compare"), self.comparison_asked.emit),
            "remove": self._button(words.say("Remove"), self._remove),
            "undo": self._button(words.say("Undo the removal"), self._undo),
            "take": self._button(words.say("Take along…"), self._choose_target),
            "bring": self._button(words.say("Bring in…"), self._choose_source),
        }
        row = QHBoxLayout()
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.said)
        self.body.addLayout(row)
        self.setFocusProxy(self.table)
        self.table.itemSelectionChanged.connect(self._show_state)
        self._show()

    def take_along(self, file: str) -> None:
        """Write the chosen runs, or all when one is chosen, into a file."""
        chosen = self.table.chosen
        runs = chosen if len(chosen) > 1 else None
        self._try(lambda: taken_along(self.words, self._runs.take_along(Path(file), runs), file))

    def bring_in(self, file: str) -> None:
        """Add the runs of a file."""
        try:
            self._try(lambda: brought_in(self.words, self._runs.bring_in(Path(file))))
        except NoRuns as error:
            self.said.setText(not_runs(self.words, file, error.place))

    def _button(self, label: str, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(label)
        button.setAutoDefault(True)
        button.clicked.connect(clicked)
        return button

    def _caption(self, run: int, caption: Caption) -> None:
        self._try(partial(self._captioned, run, caption))

    def _captioned(self, run: int, caption: Caption) -> str:
        self._runs.caption(run, caption)
        return ""

    def _remove(self) -> None:
        for run in self.table.chosen:
            name = self.table.name_of(run)
            self._try(partial(self._removed, run, name))

    def _removed(self, run: int, name: str) -> str:
        self._runs.remove(run)
        return removed(self.words, name)

    def _undo(self) -> None:
        self._try(self._undone)

    def _undone(self) -> str:
        self._runs.undo_remove()
        return ""

    def _try(self, act: Callable[[], str]) -> None:
        """Do something and say what came of it; a disk that fails is told like anything else."""
        try:
            self.said.setText(act())
        except JournalError as error:
            self.said.setText(journal_fault(self.words, error.reason, str(error.path)))
        except OSError as error:
            say = not_read if isinstance(error, FileNotFoundError) else not_written
            self.said.setText(say(self.words, str(error.filename), str(error.strerror)))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self.table.show_runs(self._runs.listed())
        self._show_state()

    def _show_state(self) -> None:
        number = len(self.table.chosen)
        for name in ("report", "replay"):
            self.buttons[name].setEnabled(number == 1)
        self.buttons["remove"].setEnabled(number > 0)
        self.buttons["take"].setEnabled(self.table.rowCount() > 0)
        self.buttons["compare"].setEnabled(self.table.rowCount() > 0)
        self.buttons["undo"].setVisible(self._runs.can_undo)

    def _choose_target(self) -> None:
        self._choose(QFileDialog.AcceptMode.AcceptSave, self.take_along)

    def _choose_source(self) -> None:
        self._choose(QFileDialog.AcceptMode.AcceptOpen, self.bring_in)

    def _choose(self, mode: QFileDialog.AcceptMode, chosen: Callable[[str], None]) -> None:
        dialog = FileDialog(self.words, self, self.words.say("Runs"), str(self._folder))
        dialog.setNameFilter(_FILES)
        dialog.setAcceptMode(mode)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(chosen)
        dialog.show()
