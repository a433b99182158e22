"""A menu of the monitors that a screen can be shown on."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QMenu

Monitors = Callable[[], Iterable[tuple[str, str]]]


class MonitorMenu(QMenu):
    """Lists what is connected at the moment it is opened.

    `monitors` answers with the identity and the name of each; `choose` is given an identity.
    """

    def __init__(self, title: str, monitors: Monitors, choose: Callable[[str], None]) -> None:
        super().__init__(title)
        self._monitors, self._choose = monitors, choose
        self.aboutToShow.connect(self._list)

    def _list(self) -> None:
        self.clear()
        for identity, name in self._monitors():
            entry = self.addAction(name)
            entry.triggered.connect(lambda _checked, chosen=identity: self._choose(chosen))
