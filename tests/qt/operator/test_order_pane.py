"""Looking at the running order as one likes: columns, type, searching; and nothing is hidden."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.qt.models.running_order import Column
from console.qt.operator.order_look import OrderLook, look_of
from console.settings import read_settings

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(face):
    face.window.resize(1366, 768)
    return face.window.desk.pane


def shown(pane):
    return {column for column in Column if not pane.order.isColumnHidden(column)}


def stored(opened):
    return read_settings(opened.preferences._path)[0]


def test_notes_place_and_shortest_are_hidden_at_first(pane):
    assert set(Column) - shown(pane) == {Column.NOTES, Column.PLACE, Column.LEAST}


def test_a_column_is_shown_from_the_menu_and_remembered(pane, opened):
    tick = next(x for x in pane.order.columns.actions() if x.text() == "Notes")
    assert not tick.isChecked()
    tick.trigger()
    assert Column.NOTES in shown(pane)
    assert look_of(stored(opened).columns, 0).shown == shown(pane)
    tick.trigger()
    assert stored(opened).columns == ()


def test_mark_and_title_cannot_be_hidden(pane):
    names = [entry.text() for entry in pane.order.columns.actions()]
    assert "Title" not in names
    assert "" not in names
    assert look_of(["notes"], 0).shown == {Column.MARK, Column.TITLE, Column.NOTES}


def test_columns_that_there_are_not_are_passed_over():
    assert look_of(["nothing"], 0) == OrderLook()


def test_type_grows_and_shrinks_by_keys_and_is_remembered(pane, press, opened):
    before = pane.order.font_of_rows.pixelSize()
    press(KEY.Key_Plus, CTRL)
    press(KEY.Key_Plus, CTRL)
    assert pane.order.font_of_rows.pixelSize() > before
    assert stored(opened).text_step == 2
    press(KEY.Key_0, CTRL)
    assert pane.order.font_of_rows.pixelSize() == before
    press(KEY.Key_Minus, CTRL)
    assert pane.order.font_of_rows.pixelSize() < before
    for _ in range(20):
        press(KEY.Key_Minus, CTRL)
    assert stored(opened).text_step == -3


def test_searching_chooses_rows_and_hides_none(pane, press):
    press(KEY.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "cerema")
    assert pane.order.row.item.title == "Pitch du défi Estim'action"
    assert pane.search.said == "1 of 2"
    press(KEY.Key_Return)
    assert pane.order.row.item.title == "Pitch du défi SOS Ponts"
    assert pane.search.said == "2 of 2"
    press(KEY.Key_Return, SHIFT)
    assert pane.order.row.item.title == "Pitch du défi Estim'action"
    assert not any(pane.order.isRowHidden(place) for place in range(19))


def test_a_search_goes_on_by_keys_after_it_is_left(pane, press, opened):
    press(KEY.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "video")
    press(KEY.Key_Escape)
    assert not pane.search.isVisible()
    assert pane.order.row.item.title == "Intermède vidéo sur le défi SIRANO"
    press(KEY.Key_F3)
    assert pane.order.row.item.title == "Intermède vidéo sur le défi ArtificIA"
    press(KEY.Key_F3, SHIFT)
    press(KEY.Key_F3, SHIFT)
    assert pane.order.row.item.title == "Intermède vidéo sur le défi TwinCity"
    assert opened.session.outlook().undoable is None


def test_nothing_found_is_said(pane, press):
    press(KEY.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "zzz")
    assert pane.search.said == "Not found"
    assert pane.order.row is None


def test_a_row_found_out_of_sight_is_a_scroll_by_hand(pane, press, opened):
    for _ in range(3):
        press(KEY.Key_Space)
    press(KEY.Key_F, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "cocktail")
    assert not pane.order.is_following
    assert pane.order.back_to_live.isVisible()


def test_kind_and_marks_yield_to_titles_in_large_type_and_come_back(pane, press, opened):
    for _ in range(5):
        press(KEY.Key_Plus, CTRL)
    assert Column.KIND not in shown(pane)
    assert pane.order.columnWidth(Column.TITLE) > 200
    assert stored(opened).columns == ()
    press(KEY.Key_0, CTRL)
    assert Column.KIND in shown(pane)
