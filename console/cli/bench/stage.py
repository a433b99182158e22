"""A desk with three screens, driven by the bench as a hand would drive it."""

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest

from console.clock import Clock
from console.eventfile.reading import Reading
from console.journal.journal import Journal, RunKind
from console.qt.application import prepared_application
from console.qt.desktop import settle
from console.qt.face import DesktopFace
from console.qt.theme import theme_of
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.settings import SettingsFile
from console.show.deeds import Screen
from console.show.event import RunningOrder
from console.show.outlook import Outlook
from console.show.times import next_change
from console.wording.words import Words


class Stage:
    """A show of any order on the desk, the room's, the speaker's and the backstage screen."""

    def __init__(self, order: RunningOrder, data: Path, clock: Clock) -> None:
        log = RunLog(Journal(data / "journal.sqlite"), RunKind.SHOW, order)
        self._session = Session(clock, log)
        preferences = SettingsFile(data / "settings.json")
        opened = Opened(self._session, Reading(order, ()), Notices(), Words("fr"), preferences)
        self._clock = clock
        theme = theme_of(preferences.settings.theme)
        self._application = prepared_application(opened.words, theme)
        self._face = DesktopFace(self._application, opened, clock)
        self._face.begin()
        for screen in Screen:
            self._face.screens.toggle(screen)
        self._face.window.activateWindow()
        self.paint()
        settle()

    def press_space(self) -> None:
        """Press Space and let it go."""
        QTest.keyClick(self._face.window, Qt.Key.Key_Space)

    def paint(self) -> None:
        """Let every screen paint what it has to."""
        self._application.processEvents()

    def done(self) -> int:
        """How many items have been on stage."""
        return len(self._session.progress.turns)

    def watch(self, length: timedelta) -> list[timedelta]:
        """By how much digits changed after they should have, while the show runs."""
        late: list[timedelta] = []
        expected: list[datetime] = []
        end = self._clock.now() + length

        def look(outlook: Outlook) -> None:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            if expected:
                late.append(self._clock.now() - expected.pop())
            expected.append(next_change(outlook))

        self._face.bridge.outlook_changed.connect(look)
        while self._clock.now() < end:
            self._application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return late
