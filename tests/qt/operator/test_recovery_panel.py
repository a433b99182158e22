"""Winning time back, as fingers do it: look, choose, accept, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from console.qt.models.running_order import Column
from console.show.deeds import Adjust, Go
from tests.orders import paris

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key


@pytest.fixture
def late(face, opened, clock):
    """A show whose end is five minutes late."""
    opened.session.do(Go())
    opened.session.do(Adjust(300.0))
    face.bridge.beat()
    return opened.session


def end(opened):
    return opened.session.outlook().projected_end


def cell(face, place, column):
    order = face.window.desk.order
    return order.model().index(place, column).data().replace("\u00a0", " ")


def test_a_late_end_is_offered_and_takes_nothing_from_the_hands(face, late, notices, press, opened):
    assert "Only the breaks: gains 5" in notices()[0].replace("\u00a0", " ")
    assert not face.window.desk.recovery.isVisible()
    press(KEY.Key_Space)
    assert opened.session.outlook().current.item.id == "2"


def test_r_shows_the_plan_in_the_running_order_before_anything_is_done(face, late, press):
    before = len(late.progress.turns), late.progress.given
    press(KEY.Key_R)
    panel = face.window.desk.recovery
    assert panel.isVisible()
    assert panel.plans.item(0).text().startswith("1   Only the breaks.   Gains 5")
    assert cell(face, 18, Column.LENGTH) == "1 h"
    assert cell(face, 18, Column.DELTA).startswith("→ 5")
    assert (len(late.progress.turns), late.progress.given) == before


def test_without_a_plan_there_is_no_empty_list(face, opened):
    panel = face.window.desk.recovery
    panel.open_or_close()
    assert panel.isVisible()
    assert panel.plans.isHidden()
    panel.leave()
    opened.session.do(Go())
    opened.session.do(Adjust(300.0))
    panel.open_or_close()
    assert panel.plans.isVisible()


def test_what_the_plan_changes_is_in_sight_and_what_it_gains_is_whole(face, late, press):
    face.window.resize(1024, 700)
    press(KEY.Key_R)
    QApplication.processEvents()
    order, plans = face.window.desk.order, face.window.desk.recovery.plans
    assert order.viewport().rect().contains(order.cell("19", Column.TITLE))
    for number in range(plans.count()):
        plan = face.window.desk.recovery.view.plans[number]
        assert plans.item(number).text().endswith(plan.result)
        assert plans.visualItemRect(plans.item(number)).right() < plans.viewport().width()


def test_enter_accepts_and_ctrl_z_takes_it_back(face, late, press, opened, clock):
    was = end(opened)
    press(KEY.Key_R)
    press(KEY.Key_Return)
    assert end(opened) <= paris("18:00:05")
    assert not face.window.desk.recovery.isVisible()
    assert cell(face, 18, Column.DELTA) == ""
    press(KEY.Key_Z, CTRL)
    assert end(opened) == was


def test_escape_closes_and_changes_nothing(face, late, press, opened):
    was = opened.session.progress
    press(KEY.Key_R)
    press(KEY.Key_Escape)
    assert not face.window.desk.recovery.isVisible()
    assert opened.session.progress is was
    assert cell(face, 18, Column.DELTA) == ""
    press(KEY.Key_Space)
    assert opened.session.outlook().current.item.id == "2"


def test_go_is_go_while_the_plans_are_looked_at(face, late, press, opened):
    press(KEY.Key_R)
    press(KEY.Key_Space)
    assert opened.session.outlook().current.item.id == "2"


def test_i_includes_the_next_item_too(face, late, press):
    press(KEY.Key_R)
    assert face.window.desk.recovery.view.next_too.endswith("no")
    press(KEY.Key_I)
    assert face.window.desk.recovery.view.next_too.endswith("yes")


def test_numbers_and_arrows_stay_within_the_plans(face, late, press):
    press(KEY.Key_R)
    for key in (KEY.Key_Down, KEY.Key_9, KEY.Key_Up, KEY.Key_Up, KEY.Key_1):
        press(key)
    assert face.window.desk.recovery.plans.currentRow() == 0


def test_nothing_to_win_is_said(face, press, clock):
    clock.advance(minutes=-5)
    press(KEY.Key_R)
    assert face.window.desk.recovery.view.heading == "No time can be won back."
    press(KEY.Key_Return)
    assert not face.window.desk.recovery.isVisible()


def test_the_offer_has_a_button(face, late, qtbot):
    face._look_at_plans()
    assert face.window.desk.recovery.isVisible()
    face.window.desk.recovery._accept.click()
    assert late.outlook().end_drift.total_seconds() <= 0
