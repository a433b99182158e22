"""The band over a rehearsal: what it is, how fast it runs, and the keys of its time."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from console.journal.journal import RunKind
from console.qt.operator.action_button import ActionButton
from console.qt.operator.desk_actions import DeskActions
from console.qt.theme import BOLD, Theme, font
from console.session.actions import Name
from console.session.rehearsal import RehearsalState
from console.wording.rehearsal import rate_word, run_band
from console.wording.words import Words

_BUTTONS = (
    (Name.SLOWER, 1),
    (Name.FASTER, 1),
    (Name.CLOCK, 4),
    (Name.HANDOVER, 4),
    (Name.AGAIN, 3),
    (Name.CUES, 4),
    (Name.RECORD, 5),
)
_SIGNS: Mapping[Name, str] = {Name.SLOWER: "−", Name.FASTER: "+"}


class RehearsalBar(QWidget):
    """Marks a rehearsal so that nobody takes it for the show, and runs its time.

    Attributes:
        buttons: One for each action of the bar.
    """

    def __init__(
        self,
        words: Words,
        theme: Theme,
        kind: RunKind,
        actions: DeskActions,
        state: Callable[[], RehearsalState] | None,
    ) -> None:
        super().__init__()
        self._words, self._theme, self._state = words, theme, state
        self._is_final = kind is RunKind.GENERALE
        self._name, self._rate = QLabel(), QLabel()
        self._rate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = {
            name: ActionButton(theme, actions.by_name[name], sign=_SIGNS.get(name, ""))
            for name, _ in _BUTTONS
        }
        self.setAutoFillBackground(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 12, 3)
        layout.setSpacing(6)
        layout.addWidget(self._name)
        layout.addSpacing(8)
        for name, width in _BUTTONS if state is not None else ():
            layout.addWidget(self.buttons[name], width)
            if name is Name.SLOWER:
                layout.addWidget(self._rate)
        self.look()
        self.rescale(1.0)

    def look(self) -> None:
        """Show the rehearsal as it stands."""
        state = self._state() if self._state else None
        is_off = state is not None and state.is_off_record
        self._name.setText(run_band(self._words, is_final=self._is_final, is_off_record=is_off))
        self._color(QColor(self._theme.accent if is_off else self._theme.warning))
        if state is None:
            return
        self._rate.setText(rate_word(self._words, state.rate))
        self.buttons[Name.CLOCK].show_state(is_on=state.is_held)
        self.buttons[Name.AGAIN].show_state(is_dim=not state.can_repeat)
        self.buttons[Name.CUES].show_state(is_on=state.is_cue_to_cue)
        self.buttons[Name.RECORD].show_state(is_on=state.is_off_record)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._name.setFont(font(15 * scale, BOLD))
        self._rate.setFont(font(17 * scale, BOLD))
        self._rate.setFixedWidth(round(58 * scale))
        for button in self.buttons.values():
            button.rescale(0.86 * scale)
        self.setFixedHeight(round(38 * scale))

    def _color(self, ground: QColor) -> None:
        palette = self.palette()
        if palette.color(self.backgroundRole()) == ground:
            return
        palette.setColor(self.backgroundRole(), ground)
        self.setPalette(palette)
        for label in (self._name, self._rate):
            label.setStyleSheet(f"color: {self._theme.on_accent}")
