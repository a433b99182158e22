"""The operator window as it looks at one instant, without a session behind it."""

from collections.abc import Mapping
from datetime import timedelta

from console.clock import FrozenClock
from console.journal.journal import RunKind
from console.qt.operator.commands import Commands
from console.qt.operator.go_guard import GoGuard
from console.qt.operator.key_watch import KeyWatch
from console.qt.operator.parts import Parts, Picture
from console.qt.operator.second_step import SecondStep
from console.qt.operator.window import OperatorWindow
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.keys import Keys
from console.session.notices import Notices
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.wording.words import Words


def still_window(
    outlook: Outlook,
    words: Words,
    theme: Theme,
    pictures: Mapping[Name, Picture],
    kind: RunKind = RunKind.SHOW,
) -> OperatorWindow:
    """A window that shows an outlook; nothing in it runs, and nothing can be done."""
    clock = FrozenClock(outlook.now)
    guard = GoGuard(clock, timedelta(0))
    commands = Commands(_do_nothing, guard, SecondStep(Notices(), clock), words, Keys())
    parts = Parts(words, theme, kind, commands, guard, KeyWatch(clock), pictures=pictures)
    window = OperatorWindow(parts, lambda: True)
    window.show_outlook(outlook)
    return window


def _do_nothing(_deed: Deed) -> None:
    """There is no show."""
