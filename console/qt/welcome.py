"""The first window: what to do, samples, files that were run last, and a place to drop one."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from console.qt.choice_button import ChoiceButton
from console.qt.file_choice import FileChoice
from console.qt.file_drop import FileDrop
from console.qt.key_names import native_key
from console.qt.operator.notice_strip import NoticeStrip
from console.qt.theme import BOLD, REGULAR, SEMIBOLD, Theme, font
from console.resources import sample_event
from console.session.actions import Name, action
from console.session.choosing import usual_folder
from console.session.notices import Notice
from console.settings import Settings
from console.wording.settings import language_name
from console.wording.welcome import SAMPLES, sample_line, steps
from console.wording.words import LANGUAGES, Words

_MARGIN, _ABOVE, _TEXT = 40, 28, 14  # pixels at scale 1
_USUAL, _WIDEST, _LARGEST = (1120, 680), 1300, 1.7  # size at scale 1; width; the largest scale
_MOST = 5  # files, so that the least window holds them; the desk's menu has the others


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

    def __init__(self, words: Words, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self._folder = usual_folder(settings)
        self._sized: list[tuple[QWidget, float, QFont.Weight]] = []
        self.setWindowTitle("Conduite")
        self.setMinimumSize(960, 600)
        self.resize(*_USUAL)
        self.open_button = QPushButton(
            words.say("Choose a file… ({key})", key=native_key(action(Name.OPEN).key))
        )
        self.open_button.setProperty("leading", "true")
        self.open_button.setAutoDefault(True)
        self.open_button.clicked.connect(self._choose)
        QShortcut(QKeySequence(action(Name.OPEN).key), self, self._choose)
        QShortcut(QKeySequence(action(Name.QUIT).key), self, self.close)
        self.notices = NoticeStrip(words, theme, {})
        self.notices.dismissed.connect(self.dismissed)
        FileDrop(self).dropped.connect(self.chosen)
        self._lay_out(settings.recent[:_MOST])
        self.open_button.setFocus()

    def show_notices(self, standing: tuple[Notice, ...]) -> None:
        """Show what stands."""
        self.notices.show_notices(standing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the window, and stay in its middle."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        scale = min(max(min(width / _USUAL[0], height / _USUAL[1]), 1.0), _LARGEST)
        for widget, pixels, weight in self._sized:
            widget.setFont(font(pixels * scale, weight))
        self.notices.rescale(scale)
        side = round(max(_MARGIN * scale, (width - _WIDEST * scale) / 2))
        layout, above = self.layout(), round(_ABOVE * scale)
        if layout is not None:
            layout.setContentsMargins(side, above, side, above)

    def _lay_out(self, recent: Sequence[str]) -> None:
        layout = QVBoxLayout(self)
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
        motto = self._text(self._words.say("runs a ceremony from its own event file"), 17)
        motto.setObjectName("note")
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(self._text("Conduite", 34, BOLD))
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
        self._sized.append((box, _TEXT, REGULAR))
        return box

    def _steps(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(4)
        for place, (heading, sentence) in enumerate(steps(self._words)):
            number = self._text(str(place + 1), 40, BOLD)
            number.setStyleSheet(f"color: {self._theme.accent}")
            told = self._text(sentence, _TEXT)
            told.setWordWrap(True)
            for row, label in enumerate((number, self._text(heading, 18, SEMIBOLD), told)):
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
        return grid

    def _own_files(self, recent: Sequence[str]) -> QVBoxLayout:
        column = self._column(self._words.say("Your event"))
        column.addWidget(self.open_button)
        self._sized.append((self.open_button, _TEXT, BOLD))
        drop = self._text(self._words.say("or drop it anywhere on this window"), _TEXT)
        drop.setObjectName("note")
        column.addWidget(drop)
        for file in recent:
            path = Path(file)
            button = ChoiceButton(self._theme, path.name, str(path.parent))
            column.addWidget(self._choice(button, self.chosen.emit, path))
        column.addStretch(1)
        return column

    def _samples(self) -> QVBoxLayout:
        column = self._column(self._words.say("Or a sample, which starts now"))
        for name in SAMPLES:
            button = ChoiceButton(self._theme, sample_line(self._words, name))
            column.addWidget(self._choice(button, self.sample_chosen.emit, sample_event(name)))
        column.addStretch(1)
        return column

    def _column(self, heading: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._text(heading, 15, SEMIBOLD))
        return column

    def _text(self, text: str, pixels: float, weight: QFont.Weight = REGULAR) -> QLabel:
        label = QLabel(text)
        self._sized.append((label, pixels, weight))
        return label

    def _choice(
        self, button: ChoiceButton, choose: Callable[[object], None], path: Path
    ) -> ChoiceButton:
        button.setToolTip(str(path))
        button.clicked.connect(partial(choose, path))
        self._sized.append((button, _TEXT, REGULAR))
        return button

    def _choose(self) -> None:
        dialog = FileChoice(self._words, self, str(self._folder), is_under_way=False)
        dialog.chosen.connect(self.chosen)
        dialog.show()
