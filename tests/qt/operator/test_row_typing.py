"""Typing into the cells of the running order, with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.qt.models.running_order import Column
from console.show.deeds import Move
from console.show.progress import Phase

KEY = Qt.Key
PITCH = 2  # place of a row


def test_f2_types_a_title_and_enter_means_it(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion")
    assert hand.titles[PITCH] == "Champollion"
    assert hand.undo == "Undo: edit of Champollion"


def test_go_is_dead_while_a_cell_is_typed_in(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    for key in (KEY.Key_Space, KEY.Key_F, KEY.Key_S, KEY.Key_Plus, KEY.Key_B):
        hand.press(key)
    assert hand.look.phase is Phase.STANDBY
    assert hand.look.undoable is None
    assert hand.typing.editor.text() == " fs+b"


def test_escape_leaves_everything_as_it_was(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Nothing of this")
    hand.press(KEY.Key_Escape)
    assert not hand.typing.is_open
    assert hand.look.undoable is None
    hand.press(KEY.Key_Space)
    assert hand.look.phase is Phase.RUNNING


@pytest.mark.parametrize(
    ("column", "text", "planned"),
    [
        (Column.PLANNED, "15h12", ["15:12", "15:17"]),
        (Column.PLANNED, "+2", ["15:12", "15:17"]),
        (Column.LENGTH, "7", ["15:10", "15:17"]),
        (Column.LENGTH, "1:30", ["15:10", "15:11"]),
    ],
)
def test_times_and_lengths_are_typed_in_their_cells(hand, column, text, planned):
    hand.choose(PITCH, column)
    hand.press(KEY.Key_Return)
    hand.write(text)
    assert hand.starts[PITCH : PITCH + 2] == planned


def test_what_would_come_of_it_is_said_while_it_is_typed(hand):
    hand.choose(PITCH, Column.LENGTH)
    hand.press(KEY.Key_F2)
    assert hand.typing.editor.answer.text() == "Length   5, 1:30, 90', 1 h 30, +2"
    QTest.keyClicks(QApplication.focusWidget(), "+2")
    assert hand.typing.editor.answer.text() == "7\u00a0min · end 18:02 (+2:00 late)"


def test_what_cannot_be_read_is_said_and_kept(hand):
    hand.choose(PITCH, Column.PLANNED)
    hand.press(KEY.Key_F2)
    hand.write("soon")
    assert hand.typing.is_open
    assert hand.typing.editor.text() == "soon"
    assert hand.typing.editor.answer.text() == "▲ That is no time of day: 15:20, 1520 or +2."
    assert hand.look.undoable is None


def test_what_is_refused_is_said_before_it_is_asked(hand):
    hand.begin_show()
    hand.press(KEY.Key_E)
    hand.choose(0, Column.LENGTH)
    hand.press(KEY.Key_F2)
    hand.press(KEY.Key_Delete)
    hand.write("", KEY.Key_Return)
    assert hand.typing.is_open
    assert hand.typing.editor.answer.text() == "▲ “Accueil café” is no longer to come."


def test_tab_goes_on_to_the_next_field(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    hand.write("Champollion", KEY.Key_Tab)
    hand.write("Anne Roux, maire", KEY.Key_Tab)
    hand.write("6", KEY.Key_Tab)
    hand.write("micro 2", KEY.Key_Return)
    item = hand.item("3")
    assert (item.title, item.speakers[0].name, item.notes) == (
        "Champollion",
        "Anne Roux",
        "micro 2",
    )
    assert item.duration.total_seconds() == 360


def test_a_cell_that_is_typed_in_follows_its_row(hand):
    hand.choose(PITCH)
    hand.press(KEY.Key_F2)
    before = hand.typing.editor.y()
    hand.opened.session.do(Move("2", "6"))
    assert hand.typing.editor.y() == before - hand.order.rowHeight(0)
    assert hand.typing.is_open


def test_a_double_click_elsewhere_means_what_was_typed_so_far(hand):
    hand.begin_to_type(PITCH, "Champollion")
    hand.click(4, hand.qtbot.mouseDClick)
    assert hand.titles[PITCH] == "Champollion"
    assert hand.typing.editor.text() == hand.titles[4]


def test_a_click_elsewhere_leaves_what_is_typed_and_go_lives_again(hand):
    hand.begin_to_type(PITCH, "Champ")
    hand.click(4, hand.qtbot.mouseClick)
    hand.order.setFocus()
    hand.press(KEY.Key_Delete)
    assert len(hand.titles) == 19
    assert hand.typing.editor.text() == "Champ"
    hand.press(KEY.Key_Space)
    assert hand.look.phase is Phase.RUNNING
