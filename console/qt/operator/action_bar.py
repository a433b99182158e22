"""The bar of buttons: GO, large, and what goes with it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from console.qt.key_names import native_key
from console.qt.operator.action_button import ActionButton
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.parts import Parts
from console.session.actions import Name
from console.show.outlook import Outlook
from console.show.rules import LEGAL

_PLACES: Mapping[Name, tuple[int, int]] = {
    Name.HOLD: (0, 1),
    Name.FINISH: (1, 1),
    Name.SKIP: (0, 2),
    Name.UNSKIP: (1, 2),
    Name.GIVE: (0, 3),
    Name.TAKE: (1, 3),
    Name.UNDO: (0, 4),
    Name.REDO: (1, 4),
    Name.BLACKOUT: (0, 5),
    Name.END: (1, 5),
}
_WIDTHS = (17, 12, 16, 12, 27, 21)  # of the columns, in parts of the bar


class ActionBar(QWidget):
    """Buttons in two rows beside GO."""

    def __init__(self, parts: Parts, actions: DeskActions) -> None:
        super().__init__()
        theme, self._words, self._keys = parts.theme, parts.words, parts.chosen_keys
        self._commands, self._guard, self._hands = parts.commands, parts.guard, parts.hands
        self.go = ActionButton(theme, actions.by_name[Name.GO], is_leading=True)
        self.buttons = {name: ActionButton(theme, actions.by_name[name]) for name in _PLACES}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.go, 0, 0, 2, 1)
        for name, (row, column) in _PLACES.items():
            layout.addWidget(self.buttons[name], row, column)
        for column, width in enumerate(_WIDTHS):
            layout.setColumnStretch(column, width)

    def show_outlook(self, outlook: Outlook) -> None:
        """Dim what cannot be done now; GO also while it is guarded, all while nothing can be."""
        is_locked = self._hands.lock.is_closed
        is_shut = is_locked or self._hands.is_looking()
        title = outlook.next.item.title if outlook.next else ""
        if is_locked:
            title = f"{self._words.say('Locked')}   {native_key(self._keys.of(Name.LOCK))}"
        is_open = self._guard.is_open and not is_shut
        self.go.show_state(is_dim=not (is_open and title), note=title)
        for name, button in self.buttons.items():
            deed = self._commands.deed_of(name, outlook)
            is_legal = deed is not None and outlook.phase in LEGAL[type(deed)]
            is_empty = (name is Name.UNDO and outlook.undoable is None) or (
                name is Name.REDO and outlook.redoable is None
            )
            button.show_state(is_dim=is_empty or not is_legal or is_shut)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        for button in (self.go, *self.buttons.values()):
            button.rescale(scale)
        self.setFixedHeight(round(82 * scale))
