"""Which screens are shown, and a button to show or hide each."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.operator.action_button import ActionButton
from console.qt.operator.desk_actions import DeskActions
from console.qt.theme import Theme
from console.session.actions import Name

SCREENS = (Name.NOW_NEXT, Name.SPEAKER, Name.BACKSTAGE)


class ScreenButtons(QWidget):
    """A button for each screen; the lit ones are shown."""

    def __init__(self, theme: Theme, actions: DeskActions) -> None:
        super().__init__()
        self.buttons = {name: ActionButton(theme, actions.by_name[name]) for name in SCREENS}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for button in self.buttons.values():
            layout.addWidget(button)
        self.rescale(1.0)

    def show_shown(self, shown: Collection[Name]) -> None:
        """Light the buttons of the screens that are shown."""
        for name, button in self.buttons.items():
            button.show_state(is_on=name in shown)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for button in self.buttons.values():
            button.rescale(scale)
            button.setFixedHeight(round(32 * scale))
