"""The screens with one monitor here, and with two in a process of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.qt.picture import picture_of
from console.qt.screens.look import Looks
from console.qt.screens.screens import Screens
from console.qt.theme import LIGHT
from console.screen_settings import default_of
from console.session.notices import Notices
from console.settings import SettingsFile
from console.show.deeds import Screen
from tests.conftest import HandClock

MONITORS = (("DESK", 0, 1280, 720), ("HALL", 1280, 1920, 1080))


@pytest.fixture
def screens(qapp, english, tmp_path):
    preferences = SettingsFile(tmp_path / "settings.json")
    looks = Looks(lambda: preferences.settings, english)
    made = Screens(qapp, looks, preferences, Notices(), HandClock())
    yield made
    for window in made._windows.values():
        window.step_back()
        window.deleteLater()


def test_with_one_monitor_a_screen_is_an_ordinary_window(screens):
    screens.toggle(Screen.SPEAKER)
    window = screens._windows[Screen.SPEAKER]
    assert window.isVisible()
    assert not window.isFullScreen()
    assert not window.windowFlags() & Qt.WindowType.FramelessWindowHint


def test_a_screen_takes_no_focus(screens):
    screens.toggle(Screen.ROOM)
    window = screens._windows[Screen.ROOM]
    assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_one_press_shows_and_one_hides(screens, qtbot):
    with qtbot.waitSignal(screens.changed):
        screens.toggle(Screen.ROOM)
    assert screens.is_showing(Screen.ROOM)
    screens.toggle(Screen.ROOM)
    assert not screens.is_showing(Screen.ROOM)
    assert not screens._windows[Screen.ROOM].isVisible()


def test_a_hidden_screen_costs_nothing_until_it_is_shown(screens, show):
    screens.show_outlook(show("15:05"))
    assert screens._windows == {}
    screens.toggle(Screen.ROOM)
    assert screens._windows[Screen.ROOM].board.view.clock == "15:05"


def test_screens_that_were_put_away_do_not_mind_a_monitor_that_goes(screens):
    screens.toggle(Screen.ROOM)
    screens.close()
    screens._settle()
    assert screens.shape(Screen.ROOM).isEmpty()


def test_escape_hides_the_screen_and_nothing_else(screens, qtbot):
    screens.toggle(Screen.ROOM)
    qtbot.keyClick(screens._windows[Screen.ROOM], Qt.Key.Key_Escape)
    assert not screens.is_showing(Screen.ROOM)


def test_a_choice_that_cannot_be_kept_is_told_and_made_all_the_same(screens, monkeypatch):
    def fail(_settings):
        raise OSError

    monkeypatch.setattr(screens._preferences, "change", fail)
    screens.show_on(Screen.ROOM, screens.monitors()[0].identity)
    assert screens.is_showing(Screen.ROOM)
    assert "could not be kept" in screens._notices.standing[0].text


def set_room(screens, **chosen):
    """Choose something for the room's screen, as a page of settings does."""
    preferences = screens._preferences
    own = replace(default_of("room"), **chosen)
    preferences.change(replace(preferences.settings, screens={"room": own}))


def test_what_is_chosen_for_a_screen_is_seen_at_the_next_outlook(screens, show):
    screens.show_outlook(show("15:05"))
    screens.toggle(Screen.ROOM)
    window = screens._windows[Screen.ROOM]
    set_room(screens, language="fr", theme="light", seconds=True)
    screens.show_outlook(show("15:05:07"))
    assert window.board.view.clock == "15:05:07"
    assert window.board.theme is LIGHT
    assert window.board.view.waiting.label == "Bientôt"
    assert window.board.isVisible()
    assert window.board.geometry() == window.rect()


def test_a_mirror_shows_the_same_the_other_way_round(screens, show):
    screens.toggle(Screen.ROOM)
    window = screens._windows[Screen.ROOM]
    screens.show_outlook(show("15:05"))
    straight = picture_of(window)
    set_room(screens, mirror=True)
    screens.show_outlook(show("15:05"))
    turned = picture_of(window)
    last = window.width() - 1
    spots = [(x, y) for x in range(0, window.width(), 7) for y in range(0, window.height(), 7)]
    pairs = [(straight.pixel(x, y), turned.pixel(last - x, y)) for x, y in spots]
    assert all(one == other for one, other in pairs)
    assert len({one for one, _ in pairs}) > 2


def test_the_accent_of_the_event_is_worn_when_the_file_changes(screens, show, order):
    screens.toggle(Screen.ROOM)
    screens.show_outlook(show("15:05"))
    accented = replace(order, event=replace(order.event, accent="#ffc44d"))
    screens.show_outlook(show("15:05", order=accented))
    assert screens._windows[Screen.ROOM].board.theme.accent == "#ffc44d"


def test_there_is_nothing_to_test_while_nothing_is_shown(screens):
    screens.test()
    assert not screens.is_testing
    assert "No screen is shown" in screens._notices.standing[0].text


def test_two_monitors(tmp_path):
    described = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height}
        | {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, width, height in MONITORS
    ]
    file = tmp_path / "monitors.json"
    file.write_text(json.dumps({"screens": described}))
    stories = Path(__file__).with_name("two_monitors.py")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(stories)]
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        command, env=os.environ | platform, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:]
