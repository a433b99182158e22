"""Lets a signal end the program while nothing of ours runs: Python hears it when Python runs."""

import signal
from socket import socketpair

from PySide6.QtCore import QObject, QSocketNotifier


class SignalWatch:
    """Wakes Python for every signal; a desk needs none, its heart beats.

    Attributes:
        notifier: Tells that there was a signal.
    """

    def __init__(self, parent: QObject) -> None:
        self._near, self._far = socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)  # noqa: FBT003 - Python's own signature
        self._former = signal.set_wakeup_fd(self._far.fileno())
        self.notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, parent)
        self.notifier.activated.connect(self._hear)

    def end(self) -> None:
        """Leave signals to whoever had them before."""
        self.notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former)
        self._near.close()
        self._far.close()

    def _hear(self) -> None:
        self._near.recv(64)
