"""The grid of the desk: the countdown in the very middle, whole rows, nothing outside."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from console.qt.operator.figures import places
from console.qt.pages.form import Form
from console.session.actions import ACTIONS, Group, Name
from console.session.notices import Notice, Weight

SIZES = [(1366, 768), (1920, 1080), (960, 600)]


@pytest.fixture(params=SIZES, ids=str)
def window(face, request):
    face.window.resize(*request.param)
    QApplication.processEvents()
    return face.window


def middle(widget, window):
    return widget.mapTo(window, QPoint(0, 0)).x() + widget.width() / 2


def test_the_countdown_is_dead_centre(window):
    assert abs(middle(window.desk.top.countdown, window) - window.width() / 2) <= 1


def test_no_row_is_cut_in_half(window):
    order = window.desk.order
    row = order.verticalHeader().defaultSectionSize()
    assert order.viewport().height() % row == 0
    assert row >= 22
    order.scrollToBottom()
    assert order.rowViewportPosition(order.rowAt(0)) == 0


def test_both_sides_stand_at_the_same_heights(window):
    top = window.desk.top
    assert top.current.geometry().top() == top.next.geometry().top()
    assert top.current.width() == top.next.width()
    clock, title = top._clock, top._title
    assert abs(clock.y() + clock.baseline - title.y() - title.baseline) <= 1


def test_nothing_leaves_the_window_or_its_side_while_words_are_written(window, qtbot):
    desk = window.desk
    qtbot.keyClick(window, Qt.Key.Key_M)
    QApplication.processEvents()
    parts = [desk.outputs, desk.messages, *desk.messages.phrases, desk.bar]
    bottoms = [part.mapTo(window, part.rect().bottomLeft()).y() for part in parts]
    assert max(bottoms) < window.height()
    assert all(each.height() >= each.fontMetrics().height() for each in desk.messages.phrases)
    assert max(bottoms[:-1]) < desk.bar.mapTo(window, QPoint(0, 0)).y()


def test_the_list_of_keys_is_whole_and_in_the_middle_of_the_window(window):
    sheet = window.overlays.keys_sheet
    window.overlays.open_or_close_keys()
    assert window.rect().contains(sheet.geometry())
    assert abs(middle(sheet, window) - window.width() / 2) <= 1
    written = {label.text() for label in sheet.findChildren(QLabel)}
    assert written >= {entry.label for entry in ACTIONS} | set(Group)


def test_what_is_read_from_near_grows_with_the_monitor(face, opened):
    opened.notices.post(Notice(Weight.INFO, "Well", "well"))
    window, seen = face.window, []
    for size in SIZES[2], SIZES[1], SIZES[2]:
        window.resize(*size)
        QApplication.processEvents()
        window.overlays.open_or_close_keys()
        page = face.open_page(Name.SETTINGS)
        parts = window.overlays.keys_sheet, page, page.findChild(Form), window.desk.notices
        seen.append([{x.font().pixelSize() for x in part.findChildren(QLabel)} for part in parts])
        window.overlays.keys_sheet.hide()
    small, large, small_again = seen
    assert small == small_again
    assert all(max(after) > max(before) for before, after in zip(small, large, strict=True))
    assert all(min(after) > min(before) for before, after in zip(small, large, strict=True))


def test_the_figures_say_drift_by_sign_and_word(window):
    assert "Drift +0:00 on time" in window.desk.figures.accessibleName()


def test_a_figure_stays_where_it_is_when_another_grows():
    before, after = (places([drift, 170.0, 150.0, 260.0], 1000.0, 18.0) for drift in (180, 210))
    assert before == after
    assert (after[0], after[-1] + 260) == (0, 1000)


def test_figures_that_need_all_the_room_share_it_evenly():
    lefts = places([300.0, 150.0, 300.0, 100.0], 1000.0, 18.0)
    rights = [left + width for left, width in zip(lefts, (300, 150, 300, 100), strict=True)]
    assert [left - right for left, right in zip(lefts[1:], rights, strict=False)] == [50.0] * 3
