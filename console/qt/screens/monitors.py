"""The monitors that are connected, each known by an identity that outlives its cable."""

from enum import IntEnum

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

_BAR = "|"


class Monitor(Struct, frozen=True):
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
        self._newcomers: set[str] = set()
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
        """The monitor that is most likely that one; by its size alone only one that came since."""
        best, found = Likeness.NONE, None
        for monitor in self.connected:
            likeness = likeness_of(identity, identity_of(monitor))
            if likeness is Likeness.SIZE and monitor.name() not in self._newcomers:
                continue
            if likeness > best:
                best, found = likeness, monitor
        return found

    def _come(self, monitor: QScreen) -> None:
        self._lost.discard(monitor.name())
        self._newcomers.add(monitor.name())
        self.changed.emit()

    def _go(self, monitor: QScreen) -> None:
        """It may still be listed while it goes."""
        if monitor.name() not in self._lost:
            self._lost.add(monitor.name())
            self._newcomers.discard(monitor.name())
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


class Likeness(IntEnum):
    """How sure it is that two identities name one monitor; the surer, the larger."""

    NONE = 0
    SIZE = 1
    NAME = 2
    SERIAL = 3
    WHOLE = 4


def likeness_of(one: str, other: str) -> Likeness:
    """By what two identities name one monitor, perhaps on another cable or at another size.

    What a monitor does not tell contradicts nothing: after a long sleep some tell but their size.
    """
    if one == other:
        return Likeness.WHOLE
    name, maker, model, serial, size = _parts(one)
    its_name, its_maker, its_model, its_serial, its_size = _parts(other)
    told = ((maker, its_maker), (model, its_model), (serial, its_serial))
    if any(mine and its and mine != its for mine, its in told):
        return Likeness.NONE
    if serial and its_serial:
        return Likeness.SERIAL
    if name == its_name:
        return Likeness.NAME
    return Likeness.SIZE if size == its_size else Likeness.NONE


def name_of(monitor: QScreen) -> str:
    """What a monitor is called: connector, model and size."""
    size = monitor.size()
    model = " ".join(part for part in (monitor.manufacturer(), monitor.model()) if part)
    parts = (monitor.name(), model, f"{size.width()} × {size.height()}")
    return " · ".join(part for part in parts if part)


def _parts(identity: str) -> list[str]:
    return (identity.split(_BAR) + [""] * 5)[:5]
