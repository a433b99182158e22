"""Messages and the free timer by keyboard alone."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.qt.face import DesktopFace
from console.show.deeds import Screen
from console.show.progress import Phase

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


def said(opened):
    return dict(opened.session.outlook().messages)


def test_m_and_a_digit_send_a_phrase(press, opened, face):
    press(KEY.Key_M)
    assert all(button.isVisible() for button in face.window.desk.messages.phrases)
    press(KEY.Key_2)
    assert said(opened) == {Screen.SPEAKER: "2 minutes more"}
    assert not any(button.isVisible() for button in face.window.desk.messages.phrases)


def test_a_digit_after_a_letter_is_a_digit(press, opened, face):
    for key in (KEY.Key_M, KEY.Key_A, KEY.Key_2, KEY.Key_Return):
        press(key)
    assert said(opened) == {Screen.SPEAKER: "a2"}


def test_an_arrow_turns_to_the_room(press, opened, face):
    press(KEY.Key_M)
    press(KEY.Key_Down)
    assert face.window.desk.messages.target.text().startswith("To the room")
    press(KEY.Key_1)
    assert said(opened) == {Screen.ROOM: "Please conclude"}
    press(KEY.Key_M)
    assert face.window.desk.message.target is Screen.SPEAKER


def test_an_empty_line_clears_and_undo_brings_back(press, opened):
    for key in (KEY.Key_M, KEY.Key_3, KEY.Key_M, KEY.Key_Backspace, KEY.Key_Return):
        press(key)
    assert said(opened) == {}
    press(KEY.Key_Z, CTRL)
    assert said(opened) == {Screen.SPEAKER: "Louder, please"}


def test_go_in_the_middle_of_a_message_does_not_cost_the_message(press, opened, face):
    for key in (KEY.Key_M, KEY.Key_Down, KEY.Key_A, KEY.Key_Escape, KEY.Key_Space):
        press(key)
    assert opened.session.outlook().phase is Phase.RUNNING
    assert face.window.desk.message.text() == ""
    for key in (KEY.Key_M, KEY.Key_B, KEY.Key_Return):
        press(key)
    assert said(opened) == {Screen.ROOM: "ab"}
    press(KEY.Key_M)
    assert face.window.desk.message.text() == ""


def test_a_phrase_leaves_no_draft(press, opened, face):
    for key in (KEY.Key_M, KEY.Key_1, KEY.Key_M, KEY.Key_2, KEY.Key_M):
        press(key)
    assert face.window.desk.message.text() == "2 minutes more"
    assert face.window.desk.message.draft is None


def test_escape_leaves_without_sending(press, opened, face):
    press(KEY.Key_M)
    press(KEY.Key_A)
    press(KEY.Key_Escape)
    assert said(opened) == {}
    assert not face.window.desk.message.hasFocus()
    assert face.window.desk.message.text() == ""


def test_a_phrase_can_be_clicked(press, opened, face, qtbot):
    press(KEY.Key_M)
    qtbot.mouseClick(face.window.desk.messages.phrases[0], Qt.MouseButton.LeftButton)
    assert said(opened) == {Screen.SPEAKER: "Please conclude"}


def test_kept_phrases_take_the_place_of_ours(qtbot, dressed, opened, clock):
    kept = replace(opened.preferences.settings, phrases=("Plus près du micro",))
    opened.preferences.change(kept)
    made = DesktopFace(dressed, opened, clock)
    qtbot.addWidget(made.window, before_close_func=lambda window: window.closing.disconnect())
    assert [each.text() for each in made.window.desk.messages.phrases] == ["1   Plus près du micro"]


@pytest.fixture
def timer(opened):
    return lambda: opened.session.outlook().aux


def shown(face):
    """What the desk says of the timer."""
    return next((v for v in face.window.desk.figures.views if v.label == "Timer"), None)


def test_t_starts_and_stops_a_timer_that_counts_up(press, face, timer):
    assert shown(face) is None
    press(KEY.Key_T)
    assert timer().is_running
    press(KEY.Key_T, after=65)
    assert (shown(face).figure, shown(face).word) == ("1:05", "stopped")


def test_n_asks_for_minutes_to_count_down_from(press, face, timer, clock):
    press(KEY.Key_N)
    assert face.window.desk.timer.isVisible()
    press(KEY.Key_5)
    press(KEY.Key_Return)
    assert timer().length == timedelta(minutes=5)
    assert not face.window.desk.timer.isVisible()
    clock.advance(seconds=301)
    face.bridge.beat()
    assert (shown(face).figure, shown(face).word) == ("−0:01", "over time")


def test_ctrl_t_puts_it_back_then_away(press, face, timer):
    for key in (KEY.Key_N, KEY.Key_5, KEY.Key_Return):
        press(key)
    press(KEY.Key_T, CTRL)
    assert (shown(face).figure, shown(face).word) == ("5:00", "stopped")
    press(KEY.Key_T, CTRL)
    assert shown(face) is None


def test_what_is_no_length_is_asked_again(press, face, timer):
    for key in (KEY.Key_N, KEY.Key_X, KEY.Key_Return):
        press(key)
    assert face.window.desk.timer.isVisible()
    press(KEY.Key_Escape)
    assert not timer().is_shown
