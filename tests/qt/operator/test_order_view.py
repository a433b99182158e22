"""The live row is held in the upper third, until a hand scrolls."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from console.session.notices import Notice, Weight
from console.show.deeds import Go


@pytest.fixture
def order(face, opened, clock):
    """The running order of a desk that is in mid-show."""
    face.window.resize(1366, 768)
    for _ in range(9):
        clock.advance(minutes=5)
        opened.session.do(Go())
    return face.window.desk.order


def top(order):
    return order.verticalScrollBar().value()


def wheel(order, steps):
    """Turn the wheel over the rows."""
    viewport = order.viewport()
    spot = QPointF(viewport.rect().center())
    turn = QWheelEvent(
        spot,
        viewport.mapToGlobal(spot),
        QPoint(0, 0),
        QPoint(0, -120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turn)


def is_in_the_upper_third(order, live=8):
    shown = order.viewport().height() // order.verticalHeader().defaultSectionSize()
    return 0 < live - top(order) <= shown / 3


def test_the_live_row_is_in_the_upper_third(order):
    order.follow()
    assert is_in_the_upper_third(order)


def test_a_notice_that_comes_and_goes_does_not_move_it(order, opened):
    order.follow()
    before = top(order)
    for key in ("one", "two"):
        opened.notices.post(Notice(Weight.INFO, "Listen", key, stays=True))
        QApplication.processEvents()
        assert top(order) == before


def test_a_hand_that_scrolls_is_respected(order, opened, clock):
    wheel(order, 2)
    there = top(order)
    assert not order.is_following
    clock.advance(minutes=5)
    opened.session.do(Go())
    assert top(order) == there


def test_a_button_brings_the_live_row_back(order, qtbot):
    assert not order.back_to_live.isVisible()
    wheel(order, 2)
    assert order.back_to_live.isVisible()
    qtbot.mouseClick(order.back_to_live, Qt.MouseButton.LeftButton)
    assert is_in_the_upper_third(order)
    assert not order.back_to_live.isVisible()


def test_so_does_its_key(order, press):
    wheel(order, -3)
    assert not is_in_the_upper_third(order)
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert is_in_the_upper_third(order)


def test_moving_about_by_keys_is_scrolling_too(order, press):
    order.setFocus()
    press(Qt.Key.Key_End)
    assert not order.is_following


def test_go_forgets_the_chosen_row(order, press, face):
    order.selectRow(12)
    assert face.window._commands.chosen == "13"
    press(Qt.Key.Key_Space)
    assert face.window._commands.chosen == ""


def seen(face):
    """The rows as they stand on the monitor, without painting anything again."""
    window, viewport = face.window, face.window.desk.order.viewport()
    corner = viewport.mapTo(window, QPoint(0, 0))
    picture = window.screen().grabWindow(window.winId())
    return picture.copy(QRect(corner, viewport.size())).toImage()


def test_what_a_scroll_moves_looks_as_if_it_were_painted_anew(face, order, opened, clock):
    QApplication.processEvents()
    for step in (wheel, lambda *_: opened.session.do(Go()), lambda *_: order.follow()):
        clock.advance(minutes=7)
        step(order, 1)
        QApplication.processEvents()
        moved = seen(face)
        order.viewport().repaint()
        assert moved == seen(face)
    assert len({moved.pixel(5, y) for y in range(moved.height())}) > 1
