"""The desktop: one face after another, each for an opened show."""

import signal
from collections.abc import Callable

from console.clock import SystemClock
from console.qt.application import prepared_application
from console.qt.face import DesktopFace
from console.qt.notices import Watch
from console.qt.theme import theme_of
from console.session.opening import Opened, RunOptions


class Desktop:
    """Shows one opened show at a time; another takes its place without leaving the program.

    The journal keeps every show, so putting one away loses nothing.

    Attributes:
        face: The show that is seen; None before the first.
    """

    def __init__(self, open_show: Callable[[RunOptions], Opened]) -> None:
        self._open_show = open_show
        self.face: DesktopFace | None = None
        self._watch: Watch | None = None

    def show(self, opened: Opened) -> DesktopFace:
        """Let this show be seen, in the place of the one before."""
        theme = theme_of(opened.preferences.settings.theme)
        application = prepared_application(opened.words, theme)
        self._watch_over(opened)
        last, self.face = self.face, DesktopFace(application, opened, SystemClock())
        self.face.another_asked.connect(self._open)
        self.face.begin()
        if last is not None:
            self._take_over(self.face, last)
        return self.face

    def close(self) -> None:
        """Give back what was taken over from Python and Qt."""
        if self._watch is not None:
            self._watch.end()
            self._watch = None

    def _open(self, options: RunOptions) -> None:
        """Let go of this show's journal, then open the one that was asked for."""
        if self.face is not None:
            self.face.opened.close()
        self.show(self._open_show(options))

    def _take_over(self, face: DesktopFace, last: DesktopFace) -> None:
        """Show the screens that the last show had, then put that away: no monitor goes dark."""
        for screen in last.screens.wanted:
            face.screens.toggle(screen)
        last.leave()
        last.deleteLater()

    def _watch_over(self, opened: Opened) -> None:
        self.close()
        self._watch = Watch(opened.notices, opened.words)
        self._watch.begin()


def run_desktop(opened: Opened, open_show: Callable[[RunOptions], Opened]) -> int:
    """Run shows on the desktop until the window closes; the exit status.

    Args:
        opened: The first show.
        open_show: Opens another one when the operator asks for it.
    """
    desktop = Desktop(open_show)
    application = prepared_application(opened.words, theme_of(opened.preferences.settings.theme))
    try:
        desktop.show(opened)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: application.exit(0))
        return application.exec()
    finally:
        desktop.close()
