"""The monitors that are connected, each known by an identity that outlives its cable."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

_BAR = "|"


@dataclass(frozen=True, slots=True)
class Monitor:
    """A connected monitor, for a menu.

    Attributes:
        identity: Connector, maker, model, serial number and size, as one stable text.
        name: For people.
    """

    identity: str
    name: str


class Monitors(QObject):
    """What is connected now: asked for each time, for what was kept may be gone.

    Attributes:
        changed: A monitor came or went.
    """

    changed = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        self._application = application
        self._lost: set[str] = set()
        application.screenAdded.connect(self._come)
        application.screenRemoved.connect(self._go)

    @property
    def connected(self) -> tuple[QScreen, ...]:
        """Every monitor, in the order of the system."""
        screens = self._application.screens()
        return tuple(each for each in screens if each.name() not in self._lost)

    def listed(self) -> tuple[Monitor, ...]:
        """The same, for a menu."""
        return tuple(Monitor(identity_of(each), name_of(each)) for each in self.connected)

    def find(self, identity: str) -> QScreen | None:
        """The monitor of that identity, else the one that is most likely the same."""
        known = {identity_of(each): each for each in self.connected}
        if identity in known:
            return known[identity]
        return next((known[other] for other in known if is_same(identity, other)), None)

    def _come(self, monitor: QScreen) -> None:
        self._lost.discard(monitor.name())
        self.changed.emit()

    def _go(self, monitor: QScreen) -> None:
        """It may still be listed while it goes."""
        if monitor.name() not in self._lost:
            self._lost.add(monitor.name())
            self.changed.emit()


def identity_of(monitor: QScreen) -> str:
    """Connector, maker, model, serial number and size of a monitor."""
    size = monitor.size()
    parts = (
        monitor.name(),
        monitor.manufacturer(),
        monitor.model(),
        monitor.serialNumber(),
        f"{size.width()}x{size.height()}",
    )
    return _BAR.join(part.replace(_BAR, " ").strip() for part in parts)


def is_same(one: str, other: str) -> bool:
    """True when two identities name one monitor, perhaps on another cable or at another size."""
    name, maker, model, serial, _ = _parts(one)
    its_name, its_maker, its_model, its_serial, _ = _parts(other)
    if (maker, model) != (its_maker, its_model):
        return False
    if serial and its_serial:
        return serial == its_serial
    return name == its_name


def name_of(monitor: QScreen) -> str:
    """What a monitor is called: connector, model and size."""
    size = monitor.size()
    model = " ".join(part for part in (monitor.manufacturer(), monitor.model()) if part)
    parts = (monitor.name(), model, f"{size.width()} × {size.height()}")
    return " · ".join(part for part in parts if part)


def _parts(identity: str) -> list[str]:
    return (identity.split(_BAR) + [""] * 5)[:5]
