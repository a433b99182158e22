"""The band over a replay: that it is none of the present, its time, and a slider through it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSlider

from console.journal.journal import RunKind
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.rehearsal_bar import RehearsalBar
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.replay import ReplayState
from console.wording.rehearsal import replay_band
from console.wording.words import Words

_FINE = 10_000  # steps of the slider


class Scrubbing(NamedTuple):
    """The time of a replay, for a bar.

    Attributes:
        read: How it stands.
        seek: Goes to a part of the run, 0 to 1.
    """

    read: Callable[[], ReplayState]
    seek: Callable[[float], None]


class ReplayBar(RehearsalBar):
    """Marks a replay so that nobody takes it for the present, and scrubs through it.

    Attributes:
        slider: From the beginning of the run to its end.
    """

    def __init__(
        self, words: Words, theme: Theme, actions: DeskActions, scrubbing: Scrubbing
    ) -> None:
        self._read, self._replayed = scrubbing.read, words
        self.slider = QSlider(Qt.Orientation.Horizontal)
        super().__init__(words, theme, RunKind.SHOW, actions, scrubbing.read)
        self.slider.setRange(0, _FINE)
        self.slider.setPageStep(_FINE // 20)
        self.slider.setAccessibleName(words.say("Where the replay is"))
        self.slider.valueChanged.connect(lambda value: scrubbing.seek(value / _FINE))
        for name in (Name.CUES, Name.RECORD):
            self.buttons[name].hide()
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.slider)

    def look(self) -> None:
        """Show the replay as it stands."""
        super().look()
        self._name.setText(replay_band(self._replayed))
        self._color(QColor(self._theme.accent))
        if not self.slider.isSliderDown():
            self.slider.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.slider.setValue(round(self._read().share * _FINE))
            self.slider.blockSignals(False)  # noqa: FBT003 - the same

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        super().rescale(scale)
        self.slider.setMinimumWidth(round(420 * scale))
