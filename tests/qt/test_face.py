"""The desk as the operator's fingers know it: real keys on the real window."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from console.clock import RehearsalClock
from console.journal.journal import Journal, RunKind
from console.qt.notices import Watch, log_exception
from console.session.actions import ACTIONS, Group, Name
from console.session.log import RunLog
from console.session.session import Session
from console.show.deeds import Blackout, Go, Screen
from console.show.progress import Phase
from console.wording.outputs import Output
from tests.orders import ceremony

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def current(opened):
    """Title of the item on stage."""
    now = opened.session.outlook().current
    return now.item.title if now else None


def test_h_holds_and_resumes(press, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_H)
    assert opened.session.outlook().phase is Phase.HELD
    press(Qt.Key.Key_H)
    assert opened.session.outlook().phase is Phase.RUNNING


def test_undo_names_what_it_takes_back(press, face, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    undo = face.window.actions_by_key.by_name[Name.UNDO]
    assert undo.text() == "Undo: GO Discours d'ouverture"
    press(Qt.Key.Key_Z, CTRL)
    assert current(opened) == "Accueil café"
    press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert current(opened) == "Discours d'ouverture"


def test_s_skips_the_next_and_u_takes_it_back(press, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_S)
    assert opened.session.outlook().next.item.id == "3"
    press(Qt.Key.Key_U)
    assert opened.session.outlook().next.item.id == "2"


def test_s_skips_the_chosen_row(press, face, opened):
    face.window.desk.order.selectRow(6)
    press(Qt.Key.Key_S)
    assert opened.session.progress.skipped == {"7"}


def test_plus_and_minus_are_a_minute(press, opened):
    press(Qt.Key.Key_Plus)
    assert opened.session.outlook().end_drift.total_seconds() >= 60
    press(Qt.Key.Key_Minus)
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().current.remaining.total_seconds() == 3600


def test_a_refusal_is_said_and_changes_nothing(press, opened, notices):
    press(Qt.Key.Key_F)
    assert notices() == ["Not possible now: the show has not begun."]


def test_a_notice_passes_or_is_dismissed(press, face, clock, notices):
    press(Qt.Key.Key_F)
    press(Qt.Key.Key_D, CTRL)
    assert notices() == []
    press(Qt.Key.Key_F)
    face.bridge.beat()
    clock.advance(seconds=10)
    face.bridge.beat()
    assert notices() == []


def test_enter_on_a_row_asks_before_it_goes(press, face, opened, notices):
    press(Qt.Key.Key_E)
    face.window.desk.order.setFocus()
    face.window.desk.order.selectRow(4)
    press(Qt.Key.Key_Return)
    assert current(opened) is None
    assert "Press Enter again" in notices()[0]
    press(Qt.Key.Key_Return)
    assert opened.session.outlook().current.item.id == "5"


def test_a_double_click_on_a_row_does_nothing(face, opened, qtbot):
    order = face.window.desk.order
    spot = order.visualRect(order.model().index(2, 3)).center()
    qtbot.mouseDClick(order.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert current(opened) is None
    assert opened.notices.standing == ()


def test_the_end_is_asked_twice(press, opened, notices):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_E, CTRL)
    assert opened.session.outlook().phase is Phase.RUNNING
    press(Qt.Key.Key_E, CTRL)
    assert opened.session.outlook().phase is Phase.ENDED


def test_a_late_second_step_asks_anew(press, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_E, CTRL)
    press(Qt.Key.Key_E, CTRL, after=20)
    assert opened.session.outlook().phase is Phase.RUNNING


def test_closing_a_running_show_is_asked_twice(press, face, notices):
    press(Qt.Key.Key_Space)
    assert not face.window.close()
    assert "Close again" in notices()[-1]
    assert face.window.close()


def test_the_window_remembers_its_place(face, opened):
    face.window.close()
    assert opened.preferences.settings.window


def test_escape_leaves_full_screen_and_never_the_show(press, face, opened):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_F11)
    assert face.window.isFullScreen()
    press(Qt.Key.Key_Escape)
    assert not face.window.isFullScreen()
    assert opened.session.outlook().phase is Phase.RUNNING


def test_f1_lists_every_key(press, face):
    press(Qt.Key.Key_F1)
    assert face.window.overlays.keys_sheet.isVisible()
    press(Qt.Key.Key_Escape)
    assert not face.window.overlays.keys_sheet.isVisible()


def test_every_action_has_a_key_and_a_name(face):
    for entry in ACTIONS:
        made = face.window.actions_by_key.by_name[entry.name]
        assert not made.shortcut().isEmpty()
        assert made.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_R, Qt.Key.Key_F4, Qt.Key.Key_M])
def test_what_has_the_keyboard_is_named_for_screen_readers(face, press, key):
    press(key)
    assert face.window.focusWidget().accessibleName()


def test_every_control_is_named_for_screen_readers(face):
    reachable = [
        widget
        for widget in face.window.desk.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(reachable) > 10
    assert all(w.accessibleName() or getattr(w, "text", str)() for w in reachable)


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_becomes_one_sentence(face, opened, notices, monkeypatch):
    monkeypatch.setattr("sys.excepthook", log_exception)
    watch = Watch(opened.notices, opened.words)
    watch.begin()
    face.bridge.outlook_changed.connect(lambda _outlook: 1 / 0)
    face.bridge.refresh()
    watch.end()
    (sentence,) = notices()
    assert sentence.startswith("Something went wrong (ZeroDivisionError: division by zero).")


def test_a_log_warning_becomes_a_notice(face, opened, notices):
    watch = Watch(opened.notices, opened.words)
    watch.begin()
    logging.getLogger("console.anything").warning("The disk is nearly full.")
    watch.end()
    assert notices() == ["The disk is nearly full."]


def test_a_blackout_is_seen_in_the_preview(face, opened, press):
    press(Qt.Key.Key_B)
    assert opened.session.outlook().dark
    assert opened.session.outlook().undoable.deed == Blackout(on=True)


def test_the_heart_beats_when_a_digit_changes(face, clock):
    clock.advance(seconds=0.25)
    face.bridge.refresh()
    assert face.bridge.next_beat == 750


def test_a_fast_rehearsal_beats_faster(face, opened, clock):
    log = RunLog(Journal(), RunKind.FILAGE, ceremony())
    session = Session(RehearsalClock(clock.now(), 4.0, clock), log)
    session.do(Go())
    face.bridge._session = session
    face.bridge.refresh()
    assert face.bridge.next_beat == 250


def test_a_key_shows_a_screen_and_hides_it(press, face):
    tile = face.window.desk.outputs.tiles[Name.NOW_NEXT]
    press(Qt.Key.Key_F5)
    assert face.screens.is_showing(Screen.ROOM)
    assert tile.output is Output.LIVE
    press(Qt.Key.Key_F5)
    assert not face.screens.is_showing(Screen.ROOM)
    assert tile.output is Output.HIDDEN


@pytest.mark.parametrize(
    ("key", "modifiers", "name"),
    [
        (Qt.Key.Key_B, None, Name.NOW_NEXT),
        (Qt.Key.Key_B, SHIFT, Name.SPEAKER),
        (Qt.Key.Key_B, CTRL, Name.BACKSTAGE),
    ],
)
def test_every_screen_goes_black_by_itself_and_its_tile_says_so(press, face, key, modifiers, name):
    for shown in (Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7):
        press(shown)
    press(key, modifiers)
    outputs = {each: tile.output for each, tile in face.window.desk.outputs.tiles.items()}
    assert outputs.pop(name) is Output.BLACK
    assert set(outputs.values()) == {Output.LIVE}
    press(key, modifiers)
    assert face.window.desk.outputs.tiles[name].output is Output.LIVE


def test_the_test_pattern_is_asked_twice_while_the_show_runs(press, face, notices):
    press(Qt.Key.Key_F5)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_I, CTRL | SHIFT)
    assert "covers its screens" in notices()[-1]
    assert not face.screens.is_testing
    press(Qt.Key.Key_I, CTRL | SHIFT)
    assert face.window.desk.outputs.tiles[Name.NOW_NEXT].output is Output.TEST
    press(Qt.Key.Key_I, CTRL | SHIFT)
    assert face.window.desk.outputs.tiles[Name.NOW_NEXT].output is Output.LIVE


def test_the_desk_shows_the_bent_clock_beside_the_true_one(press, face):
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_P)
    assert "1:00 less than there is" in face.window.desk.figures.accessibleName()
    press(Qt.Key.Key_P, CTRL)
    assert "less than" not in face.window.desk.figures.accessibleName()


def test_every_screen_can_be_sent_to_a_monitor(face):
    menus = [m for m in face.window.menus[Group.SCREENS].actions() if m.menu()]
    assert [menu.text() for menu in menus] == ["Room on", "Speaker on", "Backstage on"]
    menus[0].menu().aboutToShow.emit()
    assert menus[0].menu().actions()


def test_hints_are_but_a_count_until_they_are_asked_for(press, face):
    problems = face.window.desk.problems
    assert problems.count_button.text() == "2 hints"
    assert not problems.isVisible()
    press(Qt.Key.Key_F8)
    assert problems.isVisible()
    assert problems.item(0).text().startswith("line 71 · ")
