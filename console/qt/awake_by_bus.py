"""Asks the desktop of a Linux machine to keep its screensaver away, over D-Bus."""

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
_NAME = "conduite-awake"


class ByBus:
    """A connection of its own: the desktop forgets what was asked when that is closed or lost."""

    def __init__(self, who: str, why: str) -> None:
        self._asked = [who, why]

    def begin(self) -> None:
        """Ask, and wait for no answer."""
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _NAME)
        if bus.isConnected():
            message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            message.setArguments(self._asked)
            bus.asyncCall(message)

    def end(self) -> None:
        """Hang up."""
        QDBusConnection.disconnectFromBus(_NAME)
