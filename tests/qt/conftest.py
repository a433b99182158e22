"""The ceremony on the real desk, with clocks that move by hand."""

import gc
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from console.app import open_show
from console.eventfile.problem import Code, Problem
from console.eventfile.reading import Reading
from console.journal.journal import Journal, RunKind
from console.qt.application import prepared_application
from console.qt.desktop import Desktop
from console.qt.face import DesktopFace
from console.qt.theme import DARK, dress, set_type_and_palette
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.settings import SettingsFile
from console.wording.words import Words
from tests.conftest import HandClock
from tests.orders import ceremony, paris

# The offscreen platform says this of windows with a least size, and of those that come forward.
_HARMLESS = r"This plugin does not support (propagateSizeHints|raise)\(\)"

PROBLEMS = (
    Problem(Code.ZERO_FOR_O, 71, 30, {"word": "S0S", "proposal": "SOS"}),
    Problem(Code.NEAR_MISS, 47, 14, {"word": "Pich", "proposal": "Pitch"}),
)


def pytest_collection_modifyitems(items):
    """Let the offscreen platform say what it says."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_HARMLESS))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    set_type_and_palette(qapp, DARK)
    dress(qapp, DARK)
    return qapp


@pytest.fixture
def clock() -> HandClock:
    return HandClock(paris("14:00"))


@pytest.fixture
def opened(clock: HandClock, tmp_path: Path) -> Opened:
    session = Session(clock, RunLog(Journal(), RunKind.SHOW, ceremony()))
    preferences = SettingsFile(tmp_path / "settings.json")
    reading = Reading(ceremony(), PROBLEMS)
    return Opened(session, reading, Notices(), Words("en"), preferences)


@pytest.fixture
def face(qtbot, dressed: QApplication, opened: Opened, clock: HandClock) -> DesktopFace:
    _bury_the_dead()
    made = DesktopFace(prepared_application(opened.words, DARK), opened, clock)
    qtbot.addWidget(made.window, before_close_func=lambda window: window.closing.disconnect())
    with qtbot.waitActive(made.window):
        made.begin()
        made.window.activateWindow()
    yield made
    made.bridge.stop()
    made.window._may_close = lambda: True


def _bury_the_dead():
    """Let go of earlier desks first: a monitor that was asked of one dies with it in Python."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture
def desktop(qtbot, dressed: QApplication) -> Desktop:
    """One show after another; nothing is open yet."""
    _bury_the_dead()
    made = Desktop(open_show)
    yield made
    if made.face is not None:
        made.face.leave()
        made.face.opened.close()
    if made.greeting is not None:
        made.greeting.leave()
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def file_read(desktop: Desktop, qtbot):
    """Go on once the file that was asked for meanwhile has been read."""
    return lambda: qtbot.waitSignal(desktop._coming.read, timeout=20_000)


@pytest.fixture
def press(face: DesktopFace, qtbot, clock: HandClock):
    """Press a key on the window, some time after the one before."""

    def press_key(key, modifiers=None, after: float = 2.0) -> None:
        clock.advance(seconds=after)
        face.bridge.refresh()
        target = QApplication.focusWidget() or face.window
        qtbot.keyClick(target, key, *([modifiers] if modifiers else []))

    return press_key


@pytest.fixture
def notices(opened: Opened):
    """The sentences that stand."""
    return lambda: [notice.text for notice in opened.notices.standing]
