"""Editing the running order with real keys and the real mouse, before the show and in it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from console.qt.models.running_order import Column
from console.session.rearranging import Mark, marks_of
from console.show.deeds import Move

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
PITCH = 2  # place of a row


def test_insert_adds_a_row_under_this_one_with_its_title_ready(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Insert)
    hand.write("Remise du prix")
    assert hand.titles[PITCH + 1] == "Remise du prix"
    assert hand.starts[PITCH + 1 : PITCH + 3] == ["15:15", "15:20"]
    assert hand.order.currentIndex().column() == Column.TITLE


def test_delete_takes_a_row_out_and_undo_says_which(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Delete)
    assert "Pitch du défi Champollion" not in hand.titles
    assert hand.undo == "Undo: removal of Pitch du défi Champollion"
    assert hand.order.row.item.title == "Pitch du défi État bas carbone"
    hand.press(KEY.Key_Z, CTRL)
    assert hand.titles[PITCH] == "Pitch du défi Champollion"


def test_alt_and_arrows_move_a_row_and_it_stays_chosen(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_Down, ALT)
    hand.press(KEY.Key_Down, ALT)
    assert hand.titles[PITCH + 2] == "Pitch du défi Champollion"
    assert hand.order.row.item.id == "3"
    hand.press(KEY.Key_Up, ALT)
    assert hand.titles[PITCH + 1] == "Pitch du défi Champollion"


@pytest.mark.parametrize(
    ("key", "mark"),
    [(KEY.Key_F, Mark.FIXED), (KEY.Key_E, Mark.ELASTIC), (KEY.Key_C, Mark.CUTTABLE)],
)
def test_marks_are_given_and_taken_by_keys(hand, key, mark):
    hand.choose(PITCH)
    hand.press(key, ALT)
    assert mark in marks_of(hand.item("3"))
    hand.press(key, ALT)
    assert mark not in marks_of(hand.item("3"))


def test_a_row_is_dragged_to_another_place(hand):
    hand.drag(5, PITCH)
    assert hand.titles[PITCH] == "Intermède vidéo sur le défi SIRANO"
    assert hand.undo == "Undo: move Intermède vidéo sur le défi SIRANO"


def test_a_line_shows_where_it_would_be_dropped_and_escape_lets_it_be(hand):
    hand.drag(5, PITCH, drop=False)
    line = hand.editing.drag.line
    assert line.isVisible()
    assert line.y() == hand.order.rowViewportPosition(PITCH) - 1
    hand.press(KEY.Key_Escape)
    assert not line.isVisible()
    assert hand.look.undoable is None


def test_a_click_that_shakes_moves_nothing(hand):
    viewport, at = hand.order.viewport(), QPoint(300, hand.order.rowViewportPosition(5) + 8)
    hand.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    hand.move(at + QPoint(3, 2))
    hand.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(3, 2))
    assert hand.look.undoable is None
    assert hand.order.row.item.id == "6"


def test_a_double_click_edits_and_starts_nothing(hand):
    hand.click(PITCH, hand.qtbot.mouseDClick)
    assert hand.typing.is_open
    hand.press(KEY.Key_Escape)
    hand.begin_show()
    hand.click(PITCH, hand.qtbot.mouseDClick)
    assert not hand.typing.is_open
    assert hand.look.current.item.title == "Accueil café"


def test_the_tools_step_aside_when_the_show_starts(hand, notices):
    line = hand.editing.line
    assert line.isVisible()
    hand.begin_show()
    assert not line.isVisible()
    hand.choose(PITCH)
    for key in (KEY.Key_F2, KEY.Key_Delete, KEY.Key_Insert):
        hand.press(key)
    assert hand.titles[PITCH] == "Pitch du défi Champollion"
    assert notices() == ["Editing is closed during the show: E opens it."]


def test_one_key_opens_them_again(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    assert hand.editing.line.isVisible()
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion")
    assert hand.titles[PITCH] == "Champollion"
    hand.press(KEY.Key_E)
    assert not hand.editing.line.isVisible()


def test_on_stage_a_length_gives_time(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    hand.choose(0, Column.LENGTH)
    hand.press(KEY.Key_F2)
    hand.write("+5")
    assert hand.opened.session.progress.current.added.total_seconds() == 300


def test_the_menu_of_a_row_says_what_the_keys_say(hand):
    hand.choose(PITCH)
    menu = hand.editing.menu(hand.face.window.actions_by_key.by_name)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert list(entries)[:3] == ["Title…", "Start…", "Length…"]
    entries["May be left out"].trigger()
    assert hand.item("3").cuttable
    entries["Notes…"].trigger()
    assert hand.typing.editor.accessibleName() == "Notes"
    menu.deleteLater()


def test_the_menu_changes_the_kind(hand):
    hand.choose(PITCH)
    menu = hand.editing.menu(hand.face.window.actions_by_key.by_name)
    kinds = next(entry.menu() for entry in menu.actions() if entry.text() == "Kind")
    next(entry for entry in kinds.actions() if entry.text() == "video").trigger()
    assert hand.item("3").kind.value == "video"
    menu.deleteLater()


def test_what_was_chosen_stays_chosen_when_the_order_changes(hand):
    hand.choose(6)
    hand.opened.session.do(Move("2", "6"))
    assert hand.order.row.item.id == "7"
