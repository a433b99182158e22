"""A band over a desk whose time is not that of the wall: what is seen, and the keys of its time."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from console.qt.operator.action_button import ActionButton
from console.qt.operator.desk_actions import DeskActions
from console.qt.theme import BOLD, Theme, font
from console.session.actions import Name
from console.session.rehearsal import RehearsalState
from console.wording.rehearsal import rate_word
from console.wording.words import Words

TIME_BUTTONS = (
    (Name.SLOWER, 1),
    (Name.FASTER, 1),
    (Name.CLOCK, 4),
    (Name.HANDOVER, 4),
    (Name.AGAIN, 3),
)
"""What runs the time, each with its width in parts of the band."""
_SIGNS: Mapping[Name, str] = {Name.SLOWER: "−", Name.FASTER: "+"}


class ClockBand(QWidget):
    """Marks what is seen so that nobody takes it for the show, and runs its time.

    Attributes:
        name: What is seen.
        buttons: One for each action of the band.
        row: Where all of it stands.
    """

    def __init__(
        self,
        words: Words,
        theme: Theme,
        actions: DeskActions,
        shown: Iterable[tuple[Name, int]],
    ) -> None:
        super().__init__()
        self._words, self._theme = words, theme
        self.name, self._rate = QLabel(), QLabel()
        self._rate.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons: dict[Name, ActionButton] = {}
        self.setAutoFillBackground(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 3, 12, 3)
        self.row.setSpacing(6)
        self.row.addWidget(self.name)
        self.row.addSpacing(8)
        for name, width in shown:
            button = ActionButton(theme, actions.by_name[name], sign=_SIGNS.get(name, ""))
            self.buttons[name] = button
            self.row.addWidget(button, width)
            if name is Name.SLOWER:
                self.row.addWidget(self._rate)

    def look(self) -> None:
        """Show its time as it stands."""

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self.name.setFont(font(15 * scale, BOLD))
        self._rate.setFont(font(17 * scale, BOLD))
        self._rate.setFixedWidth(round(58 * scale))
        for button in self.buttons.values():
            button.rescale(0.86 * scale)
        self.setFixedHeight(round(38 * scale))

    def show_time(self, state: RehearsalState) -> None:
        """Show how fast it runs, whether it stands, and whether a jump can be made again."""
        self._rate.setText(rate_word(self._words, state.rate))
        self.buttons[Name.CLOCK].show_state(is_on=state.is_held)
        self.buttons[Name.AGAIN].show_state(is_dim=not state.can_repeat)

    def color(self, ground: str) -> None:
        """Lay the band on this colour."""
        palette = self.palette()
        if palette.color(self.backgroundRole()) == QColor(ground):
            return
        palette.setColor(self.backgroundRole(), QColor(ground))
        self.setPalette(palette)
        for label in (self.name, self._rate):
            label.setStyleSheet(f"color: {self._theme.on_accent}")
