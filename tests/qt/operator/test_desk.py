"""The grid of the desk: the countdown in the very middle, whole rows, nothing outside."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

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
    seen = order.viewport().height() // row
    assert order.viewport().height() - seen * row < seen
    assert row >= 22


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


def test_the_list_of_keys_is_within_the_window(window):
    window.keys_sheet.open_or_close()
    assert window.rect().contains(window.keys_sheet.geometry())


def test_the_figures_say_drift_by_sign_and_word(window):
    assert "Drift +0:00 on time" in window.desk.figures.accessibleName()
