"""The table of actions as Qt actions: one key, one menu entry and one name each."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from console.session.action_labels import label_of
from console.session.actions import ACTIONS, Group, Name
from console.session.keys import Keys
from console.show.outlook import Outlook
from console.wording.words import Words

_REMOTE: Mapping[Name, tuple[str, ...]] = {Name.GO: ("PgDown",), Name.BLACKOUT: ("B", ".")}


class DeskActions(QObject):
    """Every action of the table.

    Attributes:
        asked: The `Name` of the action that the operator asked for.
        by_name: The Qt action of each.
    """

    asked = Signal(object)

    def __init__(self, words: Words, keys: Keys, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._told: tuple[object, ...] | None = None
        self.by_name: Mapping[Name, QAction] = {entry.name: QAction(self) for entry in ACTIONS}
        for entry in ACTIONS:
            made = self.by_name[entry.name]
            made.setShortcut(QKeySequence(keys.of(entry.name)))
            made.setAutoRepeat(False)
            made.setMenuRole(QAction.MenuRole.NoRole)
            made.triggered.connect(lambda _checked, name=entry.name: self.asked.emit(name))

    def bind_remote(self) -> None:
        """Let a presenter's remote speak: forward is GO, its two dark keys are the blackout.

        A key that the operator gave to an action keeps to it.
        """
        taken = [made.shortcut() for made in self.by_name.values()]
        for name, keys in _REMOTE.items():
            made = self.by_name[name]
            free = [key for key in map(QKeySequence, keys) if key not in taken]
            made.setShortcuts([made.shortcut(), *free])

    def show_outlook(self, outlook: Outlook) -> None:
        """Call every action what it would do now; seconds that go by change no name."""
        told = (outlook.phase, outlook.undoable, outlook.redoable, outlook.dark, outlook.aux)
        if told == self._told:
            return
        self._told = told
        for name, made in self.by_name.items():
            label = label_of(self._words, name, outlook)
            if made.text() != label:
                made.setText(label)
                made.setToolTip(f"{label} ({made.shortcut().toString()})")

    def fill(self, bar: QMenuBar) -> Mapping[Group, QMenu]:
        """Give each group a menu."""
        menus = {}
        for group in Group:
            menus[group] = bar.addMenu(self._words.say(group))
            menus[group].addActions([self.by_name[x.name] for x in ACTIONS if x.group is group])
        return menus
