"""Which monitor each screen belongs to: as it was chosen, as it was shown, never the desk's."""

from collections.abc import Collection

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from console.qt.screens.monitors import Monitors, identity_of
from console.settings import SettingsFile
from console.show.deeds import Screen


class Homes:
    """Where the screens that are wanted belong, whether their monitors are there or not.

    Attributes:
        desk: The window that no screen may cover; None: it has not been shown.
        of: The identity of the monitor of each; one that is not in it is an ordinary window.
    """

    def __init__(self, monitors: Monitors, preferences: SettingsFile) -> None:
        self._monitors, self._preferences = monitors, preferences
        self.desk: QWidget | None = None
        self.of: dict[Screen, str] = {}

    def move_in(self, screen: Screen, taken: Collection[str]) -> QScreen | None:
        """Give a screen the monitor that was chosen for it, else a free one; None: there is none.

        Args:
            screen: The screen.
            taken: Identities of the monitors that other screens stand on.
        """
        monitor = self._chosen(screen) or self._free(taken)
        self.of.pop(screen, None)
        if monitor is not None:
            self.of[screen] = identity_of(monitor)
        return monitor

    def monitor_of(self, screen: Screen, taken: Collection[str]) -> QScreen | None:
        """The monitor that a screen belongs to, when it is there and nobody else's."""
        monitor = self._unless_desk(self._monitors.find(self.of[screen]))
        return None if monitor is None or identity_of(monitor) in taken else monitor

    def desk_monitor(self) -> QScreen:
        """The monitor that the operator works on."""
        return self.desk.screen() if self.desk else QGuiApplication.primaryScreen()

    def _chosen(self, screen: Screen) -> QScreen | None:
        identity = self._preferences.settings.monitors.get(screen.value)
        return self._unless_desk(self._monitors.find(identity)) if identity else None

    def _free(self, taken: Collection[str]) -> QScreen | None:
        free = (each for each in self._monitors.connected if identity_of(each) not in taken)
        return next(filter(self._unless_desk, free), None)

    def _unless_desk(self, monitor: QScreen | None) -> QScreen | None:
        is_desk = monitor is not None and identity_of(monitor) == identity_of(self.desk_monitor())
        return None if is_desk else monitor
