"""What the changed event file would do to the show, listed before it is taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from console.qt.pages.page import Page
from console.session.file_changes import FileChange
from console.wording.words import Words


class ChangesPage(Page):
    """Every difference as a row, and the button that takes them all.

    Attributes:
        taken: The show shall follow the file.
        table: The differences.
        take: The button.
    """

    taken = Signal()

    def __init__(self, words: Words, changes: tuple[FileChange, ...], key: str) -> None:
        super().__init__(words, words.say("What the file changes"))
        self.table = _table(words, changes)
        self.take = QPushButton(f"{words.say('Take the changed file')}   {key}")
        self.take.setProperty("leading", True)  # noqa: FBT003 - Qt's own signature
        self.take.setEnabled(bool(changes))
        self.take.clicked.connect(self.taken)
        self.take.clicked.connect(self.left)
        note = QLabel(words.say("What is past or on stage stays, and so does what is not saved."))
        foot = QHBoxLayout()
        foot.addWidget(note, 1)
        foot.addWidget(self.take)
        if not changes:
            note.setText(words.say("The file has not changed."))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)
        self.setFocusProxy(self.table)


def _table(words: Words, changes: tuple[FileChange, ...]) -> QTableWidget:
    heads = ["", words.say("Title"), words.say("In the show"), words.say("In the file")]
    table = QTableWidget(len(changes), len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.setAccessibleName(words.say("What the file changes"))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    for row, change in enumerate(changes):
        for column, text in enumerate((change.what, change.title, change.before, change.after)):
            cell = QTableWidgetItem(text)
            cell.setToolTip(text)
            table.setItem(row, column, cell)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table
