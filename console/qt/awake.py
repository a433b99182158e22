"""Keeps screensaver and sleep away while people look: nothing here ever fails loudly."""

import logging
import os
import sys
from collections.abc import Callable
from shutil import which
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtCore import QProcess

_LOG = logging.getLogger(__name__)
_WHY = "A show is running"
_ENOUGH = 500  # milliseconds that a process is given to end
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # SetThreadExecutionState


class Keeper(Protocol):
    """One way to keep a machine awake."""

    def begin(self) -> None:
        """Keep it awake from now on."""

    def end(self) -> None:
        """Let it sleep again."""


class Awake:
    """Keeps the machine awake by every way that it has.

    Attributes:
        is_kept: It is kept awake now.
    """

    def __init__(self, keepers: tuple[Keeper, ...]) -> None:
        self._keepers = keepers
        self.is_kept = False

    def keep(self, is_kept: bool) -> None:  # noqa: FBT001 - awake or not is all there is to say
        """Keep it awake, or let it sleep; saying so again changes nothing."""
        if is_kept == self.is_kept:
            return
        self.is_kept = is_kept
        for keeper in self._keepers:
            try:
                keeper.begin() if is_kept else keeper.end()
            except (OSError, RuntimeError, AttributeError) as error:
                _LOG.info("The machine may go to sleep: %s", error)


def command_of(platform: str, process: int, has: Callable[[str], bool]) -> tuple[str, ...]:
    """The command that keeps a machine awake for as long as it runs; none where there is none.

    It ends with the console even when that is killed: by its number, or by its closed input.

    Args:
        platform: As `sys.platform` writes it.
        process: Number of the console's own process.
        has: Tells whether a program is there.
    """
    if platform == "darwin":
        return "caffeinate", "-dims", "-w", str(process)
    if platform.startswith("linux") and has("systemd-inhibit"):
        what = "--what=idle:sleep:handle-lid-switch"
        return "systemd-inhibit", what, "--who=Conduite", f"--why={_WHY}", "--mode=block", "cat"
    return ()


def keepers_here() -> tuple[Keeper, ...]:
    """The ways that this machine has."""
    if sys.platform == "win32":
        return (_ByWindows(),)
    keepers: list[Keeper] = []
    command = command_of(sys.platform, os.getpid(), lambda program: which(program) is not None)
    if command:
        keepers.append(_ByCommand(command))
    if sys.platform.startswith("linux") and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        from console.qt.awake_by_bus import ByBus  # only where there is a bus

        keepers.append(ByBus("Conduite", _WHY))
    return tuple(keepers)


class _ByCommand:
    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._process: QProcess | None = None

    def begin(self) -> None:
        from PySide6.QtCore import QObject, QProcess

        program, *arguments = self._command
        self._process = QProcess(QObject())
        self._process.start(program, arguments)

    def end(self) -> None:
        if self._process is not None:
            self._process.closeWriteChannel()
            self._process.terminate()
            self._process.waitForFinished(_ENOUGH)
            self._process = None


class _ByWindows:
    def begin(self) -> None:
        _windows_state(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def end(self) -> None:
        _windows_state(_CONTINUOUS)


def _windows_state(state: int) -> None:
    """Tell Windows what this thread needs; an AttributeError where there is no Windows."""
    import ctypes

    getattr(ctypes, "windll").kernel32.SetThreadExecutionState(state)  # noqa: B009 - typed on Windows alone
