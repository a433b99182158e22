"""Joins the desk to the screens: their keys, their menus, and their pictures in small."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QGuiApplication

from console.clock import Clock
from console.journal.journal import RunKind
from console.qt.operator.monitor_menu import MonitorMenu
from console.qt.operator.window import OperatorWindow
from console.qt.screens.boards import SHOWN_BY
from console.qt.screens.look import Looks
from console.qt.screens.miniature import Miniature
from console.qt.screens.screens import Screens
from console.session.actions import Group, Name, action
from console.session.opening import Opened
from console.session.replay import ReplayedSession
from console.show.outlook import Outlook
from console.show.progress import UNDER_WAY
from console.wording.desk import test_again
from console.wording.rehearsal import Mark


class Projecting:
    """What the actions of screens do, and what the desk sees of them.

    Attributes:
        screens: What the room, the speaker and the wings see.
        pictures: The same in small, by the action that shows it.
        answers: What to call for each action.
    """

    def __init__(
        self,
        application: QGuiApplication,
        opened: Opened,
        real_clock: Clock,
        confirms: Callable[[str, str], bool],
    ) -> None:
        self._opened, self._confirms = opened, confirms
        words, preferences = opened.words, opened.preferences
        looks = Looks(lambda: preferences.settings, words, _mark_of(opened))
        self.screens = Screens(application, looks, preferences, opened.notices, real_clock)
        self.pictures: Mapping[Name, Miniature] = {
            name: Miniature(screen, looks) for name, screen in SHOWN_BY.items()
        }
        self.answers: Mapping[Name, Callable[[], None]] = {
            **{name: partial(self.screens.toggle, screen) for name, screen in SHOWN_BY.items()},
            Name.IDENTIFY: self.screens.identify,
            Name.PATTERN: self._test,
        }

    def show_outlook(self, outlook: Outlook) -> None:
        """Show an outlook on the screens."""
        self.screens.show_outlook(outlook)

    def show_pictures(self, outlook: Outlook) -> None:
        """Show an outlook on the pictures of the screens, which follow what they are of."""
        for picture in self.pictures.values():
            picture.show_outlook(outlook)

    def join(self, window: OperatorWindow) -> None:
        """Give the window its menus of monitors, and tell it what people can see."""
        menu = window.menus[Group.SCREENS]
        menu.addSeparator()
        for name, screen in SHOWN_BY.items():
            label = self._opened.words.say(action(name).label)
            title = self._opened.words.say("{screen} on", screen=label)
            choose = partial(self.screens.show_on, screen)
            menu.addMenu(MonitorMenu(title, self._monitors, choose)).setParent(menu)
        self.screens.changed.connect(partial(self._tell, window))
        self._tell(window)

    def _tell(self, window: OperatorWindow) -> None:
        for name, screen in SHOWN_BY.items():
            self.pictures[name].take_shape(self.screens.shape(screen))
        outputs = {name: self.screens.output(screen) for name, screen in SHOWN_BY.items()}
        window.desk.outputs.show_outputs(outputs)

    def _monitors(self) -> list[tuple[str, str]]:
        return [(monitor.identity, monitor.name) for monitor in self.screens.monitors()]

    def _test(self) -> None:
        """Show the test pattern; asked twice while the show is under way."""
        is_under_way = self._opened.session.outlook().phase in UNDER_WAY
        question = test_again(self._opened.words)
        if self.screens.is_testing or not is_under_way or self._confirms("pattern", question):
            self.screens.test()


def _mark_of(opened: Opened) -> Mark:
    if isinstance(opened.session, ReplayedSession):
        return Mark.REPLAY
    return Mark.NONE if opened.session.kind is RunKind.SHOW else Mark.REHEARSAL
