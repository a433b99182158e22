"""The lock against a leaning elbow, and a presenter's remote."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.qt.operator.desk_lock import DeskLock
from console.session.actions import ACTIONS, Group, Name
from console.show.deeds import Screen
from console.show.progress import Phase

KEY = Qt.Key
LOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def locked(face, press):
    press(KEY.Key_Space)
    press(KEY.Key_L, LOCK)
    return face


def test_open_it_forbids_nothing():
    assert not any(DeskLock().forbids(entry.name) for entry in ACTIONS)


def test_closed_it_forbids_all_but_looking():
    lock = DeskLock()
    lock.turn()
    allowed = {entry.name for entry in ACTIONS if not lock.forbids(entry.name)}
    looking = {entry.name for entry in ACTIONS if entry.group in (Group.VIEW, Group.HELP)}
    assert allowed == looking | {Name.LOCK, Name.QUIT}
    assert lock.forbids()


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_F, KEY.Key_H, KEY.Key_B, KEY.Key_Plus])
def test_keys_are_dead_and_say_why(locked, press, opened, notices, key):
    before = opened.session.progress
    press(key)
    assert opened.session.progress is before
    assert notices()[-1] == "Locked: Ctrl+Shift+L unlocks"


def test_buttons_are_dead_too(locked, opened, qtbot, clock):
    before = opened.session.progress
    clock.advance(seconds=5)
    bar = locked.window.desk.bar
    for button in (bar.go, *bar.buttons.values()):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.session.progress is before


def test_the_desk_shows_that_it_is_locked(locked):
    bar = locked.window.desk.bar
    assert bar.go.is_dim
    assert bar.go.accessibleName() == "GO Locked   Ctrl+Shift+L"
    assert all(button.is_dim for button in bar.buttons.values())
    assert locked.window.actions_by_key.by_name[Name.LOCK].isChecked()


def test_messages_and_editing_are_dead_too(locked, press, opened):
    before = opened.session.progress
    press(KEY.Key_M)
    locked.window.desk.message.send("hello")
    press(KEY.Key_E)
    locked.window.desk.order.selectRow(3)
    press(KEY.Key_Delete)
    assert opened.session.progress is before


def test_the_same_key_opens_it_again(locked, press, opened):
    press(KEY.Key_L, LOCK)
    press(KEY.Key_Space)
    assert opened.session.outlook().current.item.title == "Discours d'ouverture"
    assert "Locked" not in locked.window.desk.bar.go.accessibleName()


@pytest.fixture
def remote(opened, request):
    settings = replace(opened.preferences.settings, remote=True)
    opened.preferences.change(settings)
    return request.getfixturevalue("face")


@pytest.mark.parametrize("focus", ["desk", "order"])
def test_a_remote_goes_forward_and_darkens_the_room(remote, press, opened, focus):
    desk = remote.window.desk
    (desk if focus == "desk" else desk.order).setFocus()
    press(KEY.Key_PageDown)
    assert opened.session.outlook().phase is Phase.RUNNING
    press(KEY.Key_Period)
    assert Screen.ROOM in opened.session.outlook().dark
    press(KEY.Key_B)
    assert Screen.ROOM not in opened.session.outlook().dark
    before = opened.session.progress
    press(KEY.Key_PageUp)
    assert opened.session.progress is before


def test_without_the_setting_a_remote_does_nothing(face, press, opened):
    for key in (KEY.Key_PageDown, KEY.Key_Period, KEY.Key_PageUp):
        press(key)
    assert opened.session.outlook().undoable is None


def test_what_it_said_goes_with_it(locked, press, notices):
    press(KEY.Key_F)
    assert "Locked: Ctrl+Shift+L unlocks" in notices()
    press(KEY.Key_L, LOCK)
    assert "Locked: Ctrl+Shift+L unlocks" not in notices()
