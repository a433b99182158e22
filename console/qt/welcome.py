"""The first window: what to do, samples, files that were run last, and a place to drop one."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.qt.file_choice import FileChoice
from console.qt.file_drop import FileDrop
from console.qt.key_names import native_key
from console.qt.operator.notice_strip import NoticeStrip
from console.qt.theme import BOLD, SEMIBOLD, Theme, font
from console.resources import sample_event
from console.session.actions import Name, action
from console.session.notices import Notice
from console.wording.settings import language_name
from console.wording.welcome import SAMPLES, sample_line, steps
from console.wording.words import LANGUAGES, Words

_MARGIN = 40


class Welcome(QWidget):
    """Shown while no show is open.

    Attributes:
        chosen: The `Path` of the event file to open.
        sample_chosen: The `Path` of the sample to open.
        language_chosen: The language to speak from now on.
        dismissed: The key of a notice that was read.
    """

    chosen = Signal(object)
    sample_chosen = Signal(object)
    language_chosen = Signal(str)
    dismissed = Signal(str)

    def __init__(self, words: Words, theme: Theme, recent: Iterable[str]) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self.setWindowTitle("Conduite")
        self.setMinimumSize(960, 600)
        self.resize(1120, 680)
        self.open_button = QPushButton(
            words.say("Choose a file… ({key})", key=native_key(action(Name.OPEN).key))
        )
        self.open_button.setProperty("leading", "true")
        self.open_button.clicked.connect(self._choose)
        QShortcut(QKeySequence(action(Name.OPEN).key), self, self._choose)
        QShortcut(QKeySequence(action(Name.QUIT).key), self, self.close)
        self.notices = NoticeStrip(words, theme, {})
        self.notices.dismissed.connect(self.dismissed)
        FileDrop(self).dropped.connect(self.chosen)
        self._lay_out(tuple(recent))
        self.open_button.setFocus()

    def show_notices(self, standing: tuple[Notice, ...]) -> None:
        """Show what stands."""
        self.notices.show_notices(standing)

    def _lay_out(self, recent: tuple[str, ...]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 28, _MARGIN, 28)
        layout.setSpacing(22)
        layout.addLayout(self._head())
        layout.addLayout(self._steps())
        below = QHBoxLayout()
        below.setSpacing(36)
        below.addLayout(self._own_files(recent), 1)
        below.addLayout(self._samples(), 1)
        layout.addLayout(below, 1)
        layout.addWidget(self.notices)

    def _head(self) -> QHBoxLayout:
        name = QLabel("Conduite")
        name.setFont(font(34, BOLD))
        motto = QLabel(self._words.say("runs a ceremony from its own event file"))
        motto.setFont(font(17))
        motto.setObjectName("note")
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(name)
        head.addWidget(motto, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._languages())
        return head

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._words.say("Language"))
        for language in LANGUAGES:
            box.addItem(language_name(self._words, language), language)
        box.setCurrentIndex(box.findData(self._words.language))
        box.activated.connect(lambda place: self.language_chosen.emit(box.itemData(place)))
        return box

    def _steps(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(4)
        for place, (heading, sentence) in enumerate(steps(self._words)):
            number = QLabel(str(place + 1))
            number.setFont(font(40, BOLD))
            number.setStyleSheet(f"color: {self._theme.accent}")
            said, told = QLabel(heading), QLabel(sentence)
            said.setFont(font(18, SEMIBOLD))
            told.setWordWrap(True)
            for row, label in enumerate((number, said, told)):
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

    def _own_files(self, recent: tuple[str, ...]) -> QVBoxLayout:
        column = self._column(self._words.say("Your event"))
        column.addWidget(self.open_button)
        drop = QLabel(self._words.say("or drop it anywhere on this window"))
        drop.setObjectName("note")
        column.addWidget(drop)
        for file in recent:
            path = Path(file)
            column.addWidget(self._choice(path.name, str(path.parent), self.chosen.emit, path))
        column.addStretch(1)
        return column

    def _samples(self) -> QVBoxLayout:
        column = self._column(self._words.say("Or a sample, which starts now"))
        for name in SAMPLES:
            line = sample_line(self._words, name)
            choose = self.sample_chosen.emit
            column.addWidget(self._choice(line, name, choose, sample_event(name)))
        column.addStretch(1)
        return column

    def _column(self, heading: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        said = QLabel(heading)
        said.setFont(font(15, SEMIBOLD))
        column.addWidget(said)
        return column

    def _choice(
        self, text: str, more: str, choose: Callable[[object], None], path: Path
    ) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(str(path))
        button.setAccessibleDescription(more)
        button.setStyleSheet("text-align: left")
        button.clicked.connect(partial(choose, path))
        return button

    def _choose(self) -> None:
        dialog = FileChoice(self._words, self, str(Path.home()), is_under_way=False)
        dialog.chosen.connect(self.chosen)
        dialog.show()
