"""Every window, page and screen in a language two fifths longer than English: nothing is cut."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.app import open_nothing
from console.qt.face import DesktopFace
from console.qt.greeting import Greeting
from console.qt.operator.recovery_panel import RecoveryPanel
from console.qt.render import picture_of
from console.qt.screens.boards import BOARDS
from console.qt.screens.look import Look
from console.qt.theme import DARK
from console.session.actions import Name
from console.session.notices import Notice, Weight
from console.session.opening import RunOptions
from console.show.deeds import Adjust, Finish, Go, Hold, Message, Screen, Skip
from console.wording.words import Words
from tests.qt.pseudo import FILLER, Elisions, PseudoWords, cut_on_pages, cut_texts

SIZES = [(1366, 768), (1920, 1080)]
STATES = {
    "standby": (),
    "running": (Go(),),
    "late": (Go(), Adjust(3600.0)),
    "held": (Go(), Hold()),
    "between": (Go(), Finish()),
    "busy": (Go(), Go(), Skip("4"), Message("Concluez", Screen.SPEAKER)),
}


@pytest.fixture
def opened(opened):
    return replace(opened, words=PseudoWords())


@pytest.fixture
def elisions(monkeypatch) -> Elisions:
    return Elisions(monkeypatch)


@pytest.fixture
def cut(face: DesktopFace, elisions: Elisions, opened, qtbot):
    """What is cut in the window at a size, now."""
    items = opened.reading.order.items
    titles = {text for item in items for text in (item.title, item.carried_by) if text}

    def found(size=SIZES[0]) -> set[str]:
        face.window.resize(*size)
        face.bridge.beat()
        qtbot.wait(20)
        elisions.found.clear()
        picture_of(face.window)
        own = {text for text in elisions.found if FILLER in text}
        meant = {text for text in own if any(title in text for title in titles)}
        return (own - meant) | set(cut_texts(face.window))

    return found


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_on_the_desk(cut, opened, clock, state, size):
    for deed in STATES[state]:
        clock.advance(seconds=40)
        opened.session.do(deed)
    assert cut(size) == set()


@pytest.mark.parametrize(
    "name",
    [Name.KEYS, Name.PALETTE, Name.DRIFT_LINE, Name.PROBLEMS, Name.MESSAGE, Name.TIMER_LENGTH],
)
def test_nothing_is_cut_in_what_lies_over_the_desk(cut, face, opened, name):
    opened.session.do(Go())
    face.bridge.beat()
    face.window.actions_by_key.by_name[name].trigger()
    assert cut() == set()


def test_nothing_is_cut_in_the_plans(cut, face, opened, clock):
    for deed in STATES["late"]:
        clock.advance(seconds=5)
        opened.session.do(deed)
    face.bridge.beat()
    face.window.actions_by_key.by_name[Name.RECOVER].trigger()
    assert face.window.findChild(RecoveryPanel).isVisible()
    assert cut() == set()


def test_every_page_is_whole(cut, face):
    assert face._pages
    assert cut_on_pages(face, cut) == {}


def test_notices_are_whole(cut, opened):
    words = opened.words
    for weight in Weight:
        text = words.say("The machine’s clock was changed by {seconds}.", seconds="+0:07")
        opened.notices.post(Notice(weight, text, str(weight), stays=True))
    assert cut() == set()


def test_the_menus_and_the_sheet_of_keys_lie_within_the_window(face, opened, qtbot):
    face.window.resize(*SIZES[0])
    face.window.overlays.open_or_close_keys()
    qtbot.wait(20)
    assert face.window.rect().contains(face.window.overlays.keys_sheet.geometry())


def test_the_first_window_is_whole(dressed, tmp_path: Path, qtbot, elisions):
    idle = open_nothing(RunOptions(Path(), language="en", data=tmp_path))
    greeting = Greeting(replace(idle, words=PseudoWords()))
    greeting.begin()
    greeting.window.resize(1120, 680)
    qtbot.wait(20)
    assert list(cut_texts(greeting.window)) == []
    greeting.leave()


@pytest.mark.parametrize("screen", BOARDS)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.usefixtures("dressed")
def test_nothing_is_cut_on_a_screen(opened, elisions, screen, state, monkeypatch):
    monkeypatch.setattr(Words, "say", PseudoWords.say)
    monkeypatch.setattr(Words, "count", PseudoWords.count)
    for deed in STATES[state]:
        opened.session.clock.advance(seconds=40)
        opened.session.do(deed)
    board = BOARDS[screen](Look("en", DARK))
    for size in ((1920, 1080), (1280, 720)):
        board.resize(*size)
        board.show_outlook(opened.session.outlook())
        picture_of(board)
    assert {text for text in elisions.found if FILLER in text} == set()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_pseudo_word_is_longer_than_what_it_stands_for(language):
    said = PseudoWords().say("Back to the running order (Esc)")
    assert len(said) >= 1.4 * len(Words(language).say("Pause"))
    assert "{" not in said


def test_every_control_has_a_name_and_can_be_reached(face, qtbot):
    """On the desk and on every page."""
    nameless = []
    for name in face._pages:
        page = face.open_page(name)
        qtbot.wait(5)
        nameless += [(name, w) for w in _reachable(page) if not (w.accessibleName() or _text(w))]
        face.window.leave_page()
    assert nameless == []


def test_every_control_shows_that_it_has_the_keyboard(face, qtbot):
    """The same."""
    alike = [(None, w) for w in _reachable(face.window) if not _shows_focus(w)]
    for name in face._pages:
        page = face.open_page(name)
        qtbot.wait(5)
        assert face.window.focusWidget() in (page, page.focusProxy())
        alike += [(name, w) for w in _reachable(page) if not _shows_focus(w)]
        face.window.leave_page()
    assert alike == []


def _reachable(part: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
    ]


def _shows_focus(widget: QWidget) -> bool:
    widget.setFocus()
    seen = picture_of(widget)
    widget.clearFocus()
    return picture_of(widget) != seen


def _text(widget: QWidget) -> str:
    return getattr(widget, "text", str)() or ""
