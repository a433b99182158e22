"""The screens: which are wanted, on which monitor each one belongs, and where it is now."""

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from console.clock import Clock
from console.qt.parting import let_go
from console.qt.screens.boards import BOARDS
from console.qt.screens.homes import Homes
from console.qt.screens.look import Looks
from console.qt.screens.monitors import Monitor, Monitors, identity_of
from console.qt.screens.sign import Signs
from console.qt.screens.window import ScreenWindow
from console.session.notices import Notices, Weight, lasting
from console.settings import SettingsFile
from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.wording.outputs import Output
from console.wording.screens import choice_not_kept, monitor_gone, nothing_to_test, screen_name
from console.wording.words import Words


class Whereabouts(StrEnum):
    """Where a screen is."""

    HIDDEN = "hidden"
    SHOWN = "shown"
    LOST = "lost"


class Screens(QObject):
    """The windows of the room, the speaker and the wings.

    A screen belongs to a monitor. When that goes, or when the desk stands on it, the screen
    steps back, never onto another monitor, and returns by itself. With no monitor but the
    desk's, it is an ordinary window.

    Attributes:
        changed: A screen was shown, hidden, lost or found again, or the monitors changed.
        looks: How each screen looks.
        homes: Which monitor each of them belongs to.
        signs: What tells which monitor is which.
        is_testing: Every screen that is shown has the test pattern over it.
    """

    changed = Signal()

    def __init__(
        self,
        application: QGuiApplication,
        looks: Looks,
        preferences: SettingsFile,
        notices: Notices,
        real_clock: Clock,
    ) -> None:
        super().__init__()
        self.looks, self._words = looks, looks.words
        self._preferences, self._notices = preferences, notices
        self._monitors = Monitors(application)
        self.homes = Homes(self._monitors, preferences)
        self.signs = Signs(self._monitors, real_clock)
        self.is_testing = False
        self._windows: dict[Screen, ScreenWindow] = {}
        self._places = dict.fromkeys(Screen, Whereabouts.HIDDEN)
        self._outlook: Outlook | None = None
        self._monitors.changed.connect(self._settle)

    def stand_beside(self, desk: QWidget) -> None:
        """Learn which window the screens may never cover; it has been shown."""
        self.homes.desk = desk
        handle = desk.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self._settle)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show an outlook on every screen that can be seen."""
        last, self._outlook = self._outlook, outlook
        self.signs.look()
        for screen, place in self._places.items():
            if place is Whereabouts.SHOWN:
                self._window(screen).board.show_outlook(outlook)
        if last is None or last.dark != outlook.dark:
            self.changed.emit()

    def monitors(self) -> tuple[Monitor, ...]:
        """What is connected, for a menu."""
        return self._monitors.listed()

    def whereabouts(self, screen: Screen) -> Whereabouts:
        """Where a screen is."""
        return self._places[screen]

    def output(self, screen: Screen) -> Output:
        """What people can see of a screen."""
        place = self._places[screen]
        if place is not Whereabouts.SHOWN:
            return Output.LOST if place is Whereabouts.LOST else Output.HIDDEN
        if self.is_testing:
            return Output.TEST
        is_out = self._outlook is not None and screen in self._outlook.dark
        is_dark = is_out or self.looks.of(screen, self._outlook).is_dark
        return Output.BLACK if is_dark else Output.LIVE

    def shape(self, screen: Screen) -> QSize:
        """The size of the window of a screen; an empty one while it is not shown."""
        is_shown = self._places[screen] is Whereabouts.SHOWN
        return self._windows[screen].size() if is_shown else QSize()

    def identify(self) -> None:
        """Tell on every monitor which one it is, or stop telling."""
        self.signs.toggle(self.homes.desk_monitor(), self.looks.of(Screen.ROOM, None).theme)

    def test(self) -> None:
        """Lay the test pattern over every screen that is shown, or take it away."""
        self.is_testing = not self.is_testing
        if not self.is_testing:
            self._notices.withdraw("test-pattern")
        elif not any(map(self.is_showing, Screen)):
            self.is_testing = False
            self._tell("test-pattern", nothing_to_test)
        for screen, window in self._windows.items():
            self._show_pattern(screen, window)
        self.changed.emit()

    def is_showing(self, screen: Screen) -> bool:
        """True while people can see it."""
        return self._places[screen] is Whereabouts.SHOWN

    @property
    def wanted(self) -> tuple[Screen, ...]:
        """The screens that are shown, or will be when their monitor is back."""
        return tuple(x for x in Screen if self._places[x] is not Whereabouts.HIDDEN)

    def take_over(self, last: "Screens") -> None:
        """Show what other screens showed, where they did; what is lost there is lost here."""
        self.homes.of.update(last.homes.of)
        for screen in last.wanted:
            has_home = screen in self.homes.of
            monitor = self.homes.monitor_of(screen, self._taken(screen)) if has_home else None
            if has_home and monitor is None:
                self._lose(screen)
            else:
                self._show(screen, monitor)

    def toggle(self, screen: Screen) -> None:
        """Show a hidden screen where it belongs; hide any other, a lost one for good."""
        if self._places[screen] is Whereabouts.HIDDEN:
            self._open(screen)
        else:
            self._hide(screen)

    def close(self) -> None:
        """Take every screen away for good."""
        self.signs.hide()
        for window in self._windows.values():
            window.step_back()
            let_go(window)
        self._windows.clear()
        self.homes.of.clear()
        self._places = dict.fromkeys(Screen, Whereabouts.HIDDEN)

    def show_on(self, screen: Screen, identity: str) -> None:
        """Show a screen on the monitor of that identity, and remember the choice."""
        settings = self._preferences.settings
        choice = {**settings.monitors, screen.value: identity}
        try:
            self._preferences.change(replace(settings, monitors=choice))
        except OSError:
            self._tell("monitor-choice", choice_not_kept)
        self._open(screen)

    def _open(self, screen: Screen) -> None:
        self._show(screen, self.homes.move_in(screen, self._taken(screen)))

    def _show(self, screen: Screen, monitor: QScreen | None) -> None:
        """Show a screen on a monitor, or as a window of its own; the keyboard stays the desk's."""
        window = self._window(screen)
        desk = self.homes.desk
        has_keyboard = desk is not None and desk.isActiveWindow()
        if self._outlook is not None:
            window.board.show_outlook(self._outlook)
        if monitor is None:
            window.stand_beside(self.homes.desk_monitor())
        else:
            window.fill(monitor)
        if desk is not None and has_keyboard:
            desk.activateWindow()
        if monitor is None:
            window.raise_()
        self._show_pattern(screen, window)
        self._put(screen, Whereabouts.SHOWN)

    def _hide(self, screen: Screen) -> None:
        self.homes.of.pop(screen, None)
        if screen in self._windows:
            self._windows[screen].step_back()
        self._put(screen, Whereabouts.HIDDEN)

    def _put(self, screen: Screen, place: Whereabouts) -> None:
        self._places[screen] = place
        if place is not Whereabouts.LOST:
            self._notices.withdraw(f"monitor-{screen}")
        self.changed.emit()

    def _settle(self) -> None:
        """Bring every screen where it belongs, now that a monitor or the desk has moved."""
        for screen in tuple(self.homes.of):
            monitor = self.homes.monitor_of(screen, self._taken(screen))
            window = self._windows[screen]
            if monitor is None and self._places[screen] is Whereabouts.SHOWN:
                self._lose(screen)
            elif monitor is not None and window.monitor != identity_of(monitor):
                self._show(screen, monitor)
        self.changed.emit()

    def _taken(self, screen: Screen) -> set[str]:
        """The monitors that other screens stand on."""
        return {window.monitor for x, window in self._windows.items() if x is not screen}

    def _lose(self, screen: Screen) -> None:
        """Take a screen away until its monitor is back."""
        self._window(screen).step_back()
        self._tell(f"monitor-{screen}", partial(monitor_gone, screen=screen))
        self._put(screen, Whereabouts.LOST)

    def _window(self, screen: Screen) -> ScreenWindow:
        """The window of a screen, with a board that looks as it should by now."""
        look = self.looks.of(screen, self._outlook)
        if screen not in self._windows:
            title = f"{screen_name(self._words, screen)} – Conduite"
            window = ScreenWindow(BOARDS[screen](look), title)
            window.dismissed.connect(lambda: self._hide(screen))
            self._windows[screen] = window
        elif self._windows[screen].board.look != look:
            self._windows[screen].show_board(BOARDS[screen](look))
            self._show_pattern(screen, self._windows[screen])
        return self._windows[screen]

    def _show_pattern(self, screen: Screen, window: ScreenWindow) -> None:
        if not self.is_testing:
            window.show_pattern()
            return
        monitor, size = window.screen(), window.size()
        written = f"{monitor.name()} · {size.width()} × {size.height()}"
        window.show_pattern(screen_name(self._words, screen), written)

    def _tell(self, key: str, told: Callable[[Words], str]) -> None:
        self._notices.post(lasting(self._words, Weight.WARNING, key, told))
