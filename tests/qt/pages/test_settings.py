"""The settings page: what is chosen holds at once, over the same show, and is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QPlainTextEdit,
)

from console.app import open_show
from console.qt.pages.columns import Columns
from console.qt.theme import LIGHT
from console.resources import sample_event
from console.screen_settings import ScreenSettings
from console.session.actions import Name
from console.session.opening import RunOptions
from console.settings import read_settings
from console.show.deeds import Adjust, Go, Message, Screen

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def options(tmp_path: Path) -> RunOptions:
    return RunOptions(sample_event("ceremonie-eig.md"), language="en", data=tmp_path)


@pytest.fixture(autouse=True)
def _is_open(desktop, options):
    desktop.show(open_show(options))


@pytest.fixture
def page(desktop):
    return desktop.face.open_page(Name.SETTINGS)


@pytest.fixture
def choose(page, qtbot):
    """Choose a value of a list, as a click on it does."""

    def choose_value(name, value):
        box = page.findChild(QComboBox, name)
        box.activated.emit(box.findData(value))
        qtbot.wait(1)

    return choose_value


@pytest.fixture
def type_key(page, qtbot):
    """Click on the field of an action and press a key."""

    def press(name, key, modifiers=Qt.KeyboardModifier.NoModifier):
        field = page.keys.fields[name]
        field.setFocus()
        qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        qtbot.keyClick(field, key, modifiers)
        qtbot.wait(1)

    return press


def sentences(desktop):
    return [notice.text for notice in desktop.face.opened.notices.standing]


@pytest.mark.parametrize("size", [(960, 640), (1366, 768)], ids=str)
def test_it_never_scrolls_sideways(desktop, page, size):
    window, columns = desktop.face.window, page.findChild(Columns)
    window.resize(*size)
    QApplication.processEvents()
    assert columns.viewport().width() < size[0]
    assert columns.horizontalScrollBar().maximum() == 0


def test_a_list_of_choices_opens_whole(page):
    box = page.findChild(QComboBox, "language")
    box.setCurrentIndex(box.count() - 1)
    box.showPopup()
    QApplication.processEvents()
    rows = [box.view().visualRect(box.model().index(row, 0)) for row in range(box.count())]
    assert all(box.view().viewport().rect().contains(row) for row in rows)
    box.hidePopup()


def test_a_language_is_spoken_at_once_over_the_same_show(desktop, choose, tmp_path):
    desktop.face.opened.session.do(Go())
    session = desktop.face.opened.session
    choose("language", "fr")
    assert desktop.face.opened.session is session
    assert desktop.face.window.actions_by_key.by_name[Name.HOLD].text() == "Pause"
    assert read_settings(tmp_path / "settings.json")[0].language == "fr"


def test_what_stands_is_told_in_the_language_that_is_spoken(desktop, choose):
    assert any("its times are taken for today" in text for text in sentences(desktop))
    choose("language", "fr")
    assert any("ses heures sont prises pour aujourd’hui" in text for text in sentences(desktop))


def test_the_lock_and_what_was_being_written_outlast_a_change_of_look(desktop, choose):
    message = desktop.face.window.desk.message
    message.draft = Message("Concl", Screen.ROOM)
    desktop.face.window.actions_by_key.by_name[Name.LOCK].trigger()
    choose("theme", "light")
    window = desktop.face.window
    assert window.desk.message is not message
    assert window.desk.message.draft == Message("Concl", Screen.ROOM)
    assert not window.may_act()
    assert window.actions_by_key.by_name[Name.LOCK].isChecked()


@pytest.fixture
def looked_at(desktop):
    """The desk with all of it open that can be, its third row found and chosen."""
    desk = desktop.face.window.desk
    desk.drift_line.toggle()
    desk.problems.count_button.setChecked(True)
    desk.pane.editing.answers[Name.EDITING]()
    desk.pane.search.begin()
    QTest.keyClicks(desk.pane.search.line, "Champollion")
    return desk


def test_what_is_looked_at_outlasts_a_change_of_look(looked_at, desktop, choose):
    row, said = looked_at.order.row.item.id, looked_at.pane.search.said
    choose("theme", "light")
    desk = desktop.face.window.desk
    assert desk is not looked_at
    assert not desk.drift_line.isHidden()
    assert desk.problems.count_button.isChecked()
    assert not desk.pane.editing.is_open
    assert not desk.pane.search.isHidden()
    assert (desk.pane.search.line.text(), desk.pane.search.said) == ("Champollion", said)
    assert desk.order.row.item.id == row
    assert desktop.face.window._commands.chosen == row


@pytest.fixture
def recovering(desktop):
    """The desk of a late show, on which the second plan with the next item is looked at."""
    desktop.face.opened.session.do(Go())
    desktop.face.opened.session.do(Adjust(1200.0))
    desktop.face.bridge.beat()
    desk = desktop.face.window.desk
    desk.recover()
    QTest.keyClicks(desk.recovery, "i2")
    return desk


def test_the_plans_that_are_looked_at_outlast_it_too(recovering, desktop, choose):
    before = recovering.recovery.view
    assert (before.place, before.next_too[-3:]) == (1, "yes")
    choose("theme", "light")
    desk = desktop.face.window.desk
    assert desk.recovery.isVisibleTo(desk.recovery.parent())
    assert desk.recovery.view.place == 1
    assert [plan.name for plan in desk.recovery.view.plans] == [plan.name for plan in before.plans]


def test_where_a_hand_has_scrolled_outlasts_it_too(desktop, choose):
    order = desktop.face.window.desk.order
    order.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    before = order.verticalScrollBar().value()
    choose("language", "fr")
    order = desktop.face.window.desk.order
    assert not order.is_following
    assert order.verticalScrollBar().value() == before > 0


def test_another_show_is_looked_at_anew(looked_at, desktop, options):
    desktop.show(open_show(options))
    desk = desktop.face.window.desk
    assert not desk.is_drawing_drift
    assert desk.pane.search.isHidden()
    assert desk.order.row is None


def test_the_page_comes_back_with_the_keyboard_where_it_was(desktop, choose):
    choose("theme", "light")
    assert desktop.face.theme is LIGHT
    page = desktop.face.window.desk.middle.page
    assert page.findChild(QComboBox, "theme") is desktop.face.window.focusWidget()


def test_a_key_can_be_another_one_everywhere(desktop, type_key, qtbot):
    type_key(Name.GO, Qt.Key.Key_PageDown)
    window = desktop.face.window
    assert window.actions_by_key.by_name[Name.GO].shortcut().toString() == "PgDown"
    assert desktop.face.opened.keys.of(Name.GO) == "PgDown"


def test_a_key_that_is_taken_is_said_and_stays(desktop, type_key):
    type_key(Name.GO, Qt.Key.Key_H)
    assert "H is taken: Hold. Give that another key first." in sentences(desktop)
    assert desktop.face.opened.keys.of(Name.GO) == "Space"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_keys_that_move_about_are_not_given_away(desktop, type_key, key):
    type_key(Name.GO, key)
    assert any("choose another key" in text for text in sentences(desktop))


def test_escape_keeps_the_key_and_the_page(desktop, page, type_key):
    type_key(Name.GO, Qt.Key.Key_Escape)
    assert desktop.face.window.desk.middle.page is page
    assert page.keys.fields[Name.GO].text() == "Space"


def test_numbers_and_phrases_hold_once_the_page_is_left(desktop, page, qtbot):
    page.findChild(QDoubleSpinBox, "guard_s").setValue(1.5)
    page.findChild(QDoubleSpinBox, "warning_s").setValue(4.0)
    page.findChild(QPlainTextEdit, "phrases").setPlainText("Concluez\n\n  Plus fort ")
    desktop.face.window.leave_page()
    qtbot.wait(1)
    settings = desktop.face.opened.preferences.settings
    assert (settings.guard_s, settings.phrases) == (1.5, ("Concluez", "Plus fort"))
    assert desktop.face.opened.session.thresholds.warning.total_seconds() == 240
    assert desktop.face.window.desk.middle.page is None


def test_a_screen_is_set_on_its_own(desktop, page, tmp_path):
    page.findChild(QComboBox, "speaker theme").activated.emit(3)
    page.findChild(QDoubleSpinBox, "speaker scale").setValue(120)
    page.findChild(QCheckBox, "room venue").setChecked(False)
    screens = read_settings(tmp_path / "settings.json")[0].screens
    assert (screens["speaker"].theme, screens["speaker"].scale) == ("contrast", 1.2)
    assert not screens["room"].venue
    assert screens["backstage"] == ScreenSettings()


def test_a_page_that_changed_nothing_leaves_the_desk_as_it_is(desktop, page, qtbot):
    before = desktop.face
    before.bridge.beat()
    before.window.leave_page()
    qtbot.wait(1)
    assert desktop.face is before


def test_bad_choices_of_keys_are_said_when_a_show_is_opened(options, tmp_path):
    (tmp_path / "settings.json").write_text('{"keys": {"go": "H"}}', encoding="utf-8")
    opened = open_show(options)
    said = [notice.text for notice in opened.notices.standing]
    opened.close()
    assert "Bad settings were replaced by their defaults: keys/go." in said
    assert opened.keys.of(Name.GO) == "Space"
