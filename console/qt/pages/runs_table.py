"""The runs of an event as a table: what people write on a run is written in its row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from console.journal.caption import Caption
from console.journal.journal import Run
from console.wording.runs import run_day, run_kind, run_length
from console.wording.words import Words

_KIND, _DAY, _LENGTH, _NAME, _PLACE, _MISSING, _NOTES = range(7)
_WRITTEN = range(_NAME, _NOTES + 1)


class RunsTable(QTableWidget):
    """One run a row, the newest first."""

    def __init__(self, words: Words, write: Callable[[int, Caption], None]) -> None:
        super().__init__(0, 7)
        self._words, self._write = words, write
        self._runs: tuple[Run, ...] = ()
        self.setHorizontalHeaderLabels(_heads(words))
        self.setAccessibleName(words.say("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (_NAME, _PLACE, _MISSING, _NOTES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._written)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show these runs; the chosen ones stay chosen."""
        chosen = self.chosen
        self._runs = tuple(reversed(runs))
        self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.setRowCount(len(self._runs))
        for row, run in enumerate(self._runs):
            for column, text in enumerate(self._texts(run)):
                self.setItem(row, column, _cell(text, is_written=column in _WRITTEN))
        self.blockSignals(False)  # noqa: FBT003 - the same
        self.clearSelection()
        for row, run in enumerate(self._runs):
            if run.id in chosen:
                self.selectRow(row)
        if not self.selectedItems() and self._runs:
            self.selectRow(0)

    @property
    def chosen(self) -> tuple[int, ...]:
        """Numbers of the chosen runs."""
        rows = {index.row() for index in self.selectedIndexes()}
        return tuple(self._runs[row].id for row in sorted(rows) if row < len(self._runs))

    def name_of(self, run: int) -> str:
        """What a run is called, for a sentence about it."""
        found = next(each for each in self._runs if each.id == run)
        kind = run_kind(self._words, found.kind)
        return found.caption.name or f"{kind}, {run_day(self._words, found.held, found.zone)}"

    def _texts(self, run: Run) -> tuple[str, ...]:
        words, caption = self._words, run.caption
        return (
            run_kind(words, run.kind),
            run_day(words, run.held, run.zone),
            run_length(run.last - run.began),
            caption.name,
            caption.place,
            caption.missing,
            caption.notes,
        )

    def _written(self, cell: QTableWidgetItem) -> None:
        row = cell.row()
        texts = {column: self._text(row, column) for column in _WRITTEN}
        caption = Caption(texts[_NAME], texts[_PLACE], texts[_NOTES], texts[_MISSING])
        self._write(self._runs[row].id, caption)

    def _text(self, row: int, column: int) -> str:
        cell = self.item(row, column)
        return cell.text().strip() if cell else ""


def _heads(words: Words) -> list[str]:
    return [
        words.say("Run"),
        words.say("Begun"),
        words.say("Length"),
        words.say("Name"),
        words.say("Place"),
        words.say("Missing"),
        words.say("Notes"),
    ]


def _cell(text: str, *, is_written: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    if not is_written:
        cell.setFlags(cell.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return cell
