"""The desktop: one face after another, each for an opened show."""

import gc
import logging
import signal
from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.clock import SystemClock
from console.eventfile.apart import ReadingApart
from console.qt.application import give_icon, prepared_application
from console.qt.awake import Awake, keepers_here
from console.qt.coming import OPEN_NOTICE, Coming
from console.qt.face import DesktopFace
from console.qt.notices import Watch
from console.qt.theme import theme_of
from console.session.actions import Name
from console.session.choosing import why_not, with_recent
from console.session.notices import Notice, Notices, Weight
from console.session.opening import Idle, Opened, RunOptions
from console.session.preferring import preferred, without_asked_language
from console.show.outlook import Outlook
from console.show.progress import UNDER_WAY
from console.wording.words import Words

_LATER = Qt.ConnectionType.QueuedConnection  # what asked is part of what is put away
_ONCE = Qt.ConnectionType.SingleShotConnection
_LOG = logging.getLogger("console.qt.desktop")

Opening = Callable[[RunOptions, ReadingApart], Opened]
"""Opens a show with the reading of its file, which has begun."""


class Greeter(Protocol):
    """What asks for a file."""

    idle: Idle

    def leave(self) -> None:
        """Put it away."""
        ...


class Desktop:
    """Shows one opened show at a time; another takes its place without leaving the program.

    The journal keeps every show, so putting one away loses nothing.

    Attributes:
        face: The show that is seen; None before the first.
        greeting: The window that asks for a file; None once a show is open.
    """

    def __init__(self, open_show: Opening) -> None:
        self._open_show = open_show
        self.face: DesktopFace | None = None
        self.greeting: Greeter | None = None
        self._coming = Coming()
        self._coming.read.connect(self._replace)
        self._was_under_way = False
        self._watch: Watch | None = None
        self._awake = Awake(keepers_here())

    def greet(self, idle: Idle) -> None:
        """Ask for a file."""
        from console.qt.greeting import Greeting  # few ever see it

        self._watch_over(idle.notices, idle.words)
        greeting = self.greeting = Greeting(idle)
        greeting.another_asked.connect(self._open)
        greeting.begin()

    def show(self, opened: Opened) -> DesktopFace:
        """Let this show be seen, in the place of the one before."""
        theme = theme_of(opened.preferences.settings.theme)
        application = prepared_application(opened.words, theme)
        self._watch_over(opened.notices, opened.words)
        last, self.face = self.face, DesktopFace(application, opened, SystemClock())
        if last is not None:
            last.remember()
        self.face.another_asked.connect(self._open)
        self.face.settings_changed.connect(self._build_anew, _LATER)
        self.face.bridge.beaten.connect(self._stay_awake)
        self.face.begin()
        self.face.bridge.beaten.connect(partial(_once_seen, opened), _ONCE)
        if last is not None:
            self._take_over(self.face, last)
        if self.greeting is not None:
            self.greeting.leave()
            self.greeting = None
        return self.face

    def close(self) -> None:
        """Give back what was taken over from Python, Qt and the machine."""
        self._coming.close()
        self._awake.keep(False)  # noqa: FBT003 - see there
        self._watch_no_more()

    @property
    def _standing(self) -> Opened | Idle | None:
        if self.face is not None:
            return self.face.opened
        return self.greeting.idle if self.greeting is not None else None

    def _open(self, options: RunOptions) -> None:
        """Have the file read that was asked for; what is seen goes on meanwhile."""
        self._was_under_way = self.face is not None and self.face.is_under_way
        if (standing := self._standing) is not None:
            self._coming.begin(options, standing.notices, standing.words)

    def _replace(self, options: RunOptions, begun: ReadingApart) -> None:
        """Let go of this show's journal, then open the one that was asked for, if that can be."""
        standing = self._standing
        if standing and (why := why_not(standing.words, options.file, begun.wait())):
            standing.notices.post(Notice(Weight.WARNING, why, OPEN_NOTICE))
            return
        if self.face is not None:
            if not (self._was_under_way or self.face.may_leave()):
                return  # it began while the file was read
            self.face.opened.close()
        self.show(self._open_show(options, begun))

    def _build_anew(self, setting: str) -> None:
        """Show the same show as its settings want it now; come back to `setting`."""
        if self.face is None:
            return
        opened = self.face.opened
        opened = preferred(without_asked_language(opened) if setting == "language" else opened)
        face = self.show(opened)
        if setting:
            face.open_page(Name.SETTINGS).focus_on(setting)

    def _take_over(self, face: DesktopFace, last: DesktopFace) -> None:
        """Show the screens that the last show had, then put that away: no monitor goes dark."""
        face.screens.take_over(last.screens)
        face.window.take_over(last.window)
        if face.opened.session is last.opened.session:
            face.window.desk.stand_as(last.window.desk)
        last.leave()

    def _stay_awake(self, outlook: Outlook) -> None:
        """Keep the machine awake during a show, and while people look at a screen."""
        is_seen = self.face is not None and bool(self.face.screens.wanted)
        self._awake.keep(is_seen or outlook.phase in UNDER_WAY)

    def _watch_over(self, notices: Notices, words: Words) -> None:
        self._watch_no_more()
        self._watch = Watch(notices, words)
        self._watch.begin()

    def _watch_no_more(self) -> None:
        if self._watch is not None:
            self._watch.end()
            self._watch = None


def settle() -> None:
    """Let the collector look at what comes, never at what was made so far: that stays."""
    gc.freeze()
    gc.enable()


def run_desktop(first: Opened | Idle, open_show: Opening) -> int:
    """Run shows on the desktop until the window closes; the exit status.

    Args:
        first: The first show, or what there is while none is open.
        open_show: Opens another one when the operator asks for it.
    """
    desktop = Desktop(open_show)
    try:
        if isinstance(first, Idle):
            desktop.greet(first)
        else:
            desktop.show(first)
        settle()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: QApplication.exit(0))
        return QApplication.exec()
    finally:
        desktop.close()


def _once_seen(opened: Opened, _outlook: object) -> None:
    """What can wait until the desk is seen: the icon, and the file among those run last."""
    give_icon()
    if opened.options is None:
        return
    preferences = opened.preferences
    try:
        preferences.change(with_recent(preferences.settings, opened.options.file))
    except OSError as error:
        _LOG.info("The file's name was not kept: %s", error)
