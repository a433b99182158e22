"""Stories with a desk and a projector; run by `test_screens.py` on a platform that has both."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from console.qt.screens.look import Looks
from console.qt.screens.monitors import identity_of
from console.qt.screens.pattern import Pattern
from console.qt.screens.screens import Screens, Whereabouts
from console.session.notices import Notices
from console.settings import SettingsFile
from console.show.deeds import Blackout, Screen
from console.wording.outputs import Output
from tests.conftest import HandClock

DESK, PROJECTOR = 0, 1
CLOCK = HandClock()


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def preferences(tmp_path):
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def desk(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 100, 400, 300)
    window.show()
    return window


@pytest.fixture
def screens(qapp, english, preferences, notices, desk):
    looks = Looks(lambda: preferences.settings, english)
    made = Screens(qapp, looks, preferences, notices, CLOCK)
    made.stand_beside(desk)
    yield made
    for window in made._windows.values():
        window.step_back()
        window.deleteLater()


def monitor(number):
    return QGuiApplication.screens()[number]


def lose(qapp, number):
    qapp.screenRemoved.emit(monitor(number))


def find_again(qapp, number):
    qapp.screenAdded.emit(monitor(number))


def window_of(screens, screen=Screen.ROOM):
    return screens._windows[screen]


def test_there_are_two_monitors_to_choose_from(screens):
    assert [each.name for each in screens.monitors()] == ["DESK · 1280 × 720", "HALL · 1920 × 1080"]


def test_a_screen_goes_to_the_monitor_that_is_not_the_desks(screens):
    screens.toggle(Screen.ROOM)
    assert screens.is_showing(Screen.ROOM)
    assert window_of(screens).isFullScreen()
    assert window_of(screens).geometry() == QRect(1280, 0, 1920, 1080)


def test_a_second_screen_does_not_cover_the_first(screens):
    screens.toggle(Screen.ROOM)
    screens.toggle(Screen.SPEAKER)
    assert window_of(screens, Screen.SPEAKER).monitor == ""
    assert not window_of(screens, Screen.SPEAKER).isFullScreen()


def test_a_lost_monitor_takes_its_screen_away_and_brings_it_back(qapp, screens, notices):
    screens.toggle(Screen.ROOM)
    lose(qapp, PROJECTOR)
    assert screens.whereabouts(Screen.ROOM) is Whereabouts.LOST
    assert not window_of(screens).isVisible()
    assert [notice.key for notice in notices.standing] == ["monitor-room"]
    find_again(qapp, PROJECTOR)
    assert screens.is_showing(Screen.ROOM)
    assert window_of(screens).geometry() == QRect(1280, 0, 1920, 1080)
    assert notices.standing == ()


def test_a_screen_that_comes_back_shows_the_present(qapp, screens, show):
    screens.show_outlook(show("15:05"))
    screens.toggle(Screen.ROOM)
    lose(qapp, PROJECTOR)
    screens.show_outlook(show("15:09"))
    find_again(qapp, PROJECTOR)
    assert window_of(screens).board.view.clock == "15:09"


def test_a_lost_screen_can_be_given_up(qapp, screens, notices):
    screens.toggle(Screen.ROOM)
    lose(qapp, PROJECTOR)
    screens.toggle(Screen.ROOM)
    assert screens.whereabouts(Screen.ROOM) is Whereabouts.HIDDEN
    assert notices.standing == ()
    find_again(qapp, PROJECTOR)
    assert not window_of(screens).isVisible()


def test_a_choice_is_remembered(screens, preferences):
    chosen = identity_of(monitor(PROJECTOR))
    screens.show_on(Screen.BACKSTAGE, chosen)
    assert preferences.settings.monitors == {"backstage": chosen}
    assert SettingsFile(preferences._path).settings.monitors == {"backstage": chosen}


def test_losing_a_monitor_does_not_change_the_choice(qapp, screens, preferences):
    chosen = identity_of(monitor(PROJECTOR))
    screens.show_on(Screen.ROOM, chosen)
    lose(qapp, PROJECTOR)
    assert preferences.settings.monitors == {"room": chosen}


def test_no_screen_covers_the_desk_even_when_told_to(screens):
    screens.show_on(Screen.ROOM, identity_of(monitor(DESK)))
    assert window_of(screens).monitor != identity_of(monitor(DESK))


def test_a_screen_makes_way_for_the_desk(qapp, screens, desk):
    screens.toggle(Screen.ROOM)
    desk.windowHandle().setScreen(monitor(PROJECTOR))
    assert screens.whereabouts(Screen.ROOM) is Whereabouts.LOST
    desk.windowHandle().setScreen(monitor(DESK))
    assert screens.is_showing(Screen.ROOM)


def test_the_desk_keeps_the_keyboard(qtbot, qapp, screens, desk):
    with qtbot.waitActive(desk):
        desk.activateWindow()
    screens.toggle(Screen.ROOM)
    screens.toggle(Screen.SPEAKER)
    qapp.processEvents()
    assert QGuiApplication.focusWindow() is desk.windowHandle()


def test_closing_a_screen_hides_it_and_says_so(qtbot, screens):
    screens.toggle(Screen.ROOM)
    with qtbot.waitSignal(screens.changed):
        window_of(screens).close()
    assert screens.whereabouts(Screen.ROOM) is Whereabouts.HIDDEN


def test_every_monitor_says_which_it_is_and_the_desk_keeps_the_keyboard(screens, desk, qtbot):
    with qtbot.waitActive(desk):
        desk.activateWindow()
    screens.identify()
    names = [sign.accessibleName() for sign in screens.signs.shown]
    assert names == ["1 DESK · 1280 × 720", "2 HALL · 1920 × 1080"]
    on_desk, on_hall = (sign.geometry() for sign in screens.signs.shown)
    assert monitor(DESK).geometry().contains(on_desk)
    assert monitor(PROJECTOR).geometry().contains(on_hall)
    assert on_desk.width() < on_hall.width() / 2
    assert QGuiApplication.focusWindow() is desk.windowHandle()


def test_the_signs_go_by_themselves(screens, show):
    screens.identify()
    CLOCK.advance(seconds=9)
    screens.show_outlook(show("15:05"))
    assert screens.signs.shown
    CLOCK.advance(seconds=1)
    screens.show_outlook(show("15:05"))
    assert not screens.signs.shown


def test_the_same_key_takes_the_signs_down(screens):
    screens.identify()
    screens.identify()
    assert not screens.signs.shown


def test_the_pattern_covers_what_is_shown_and_names_screen_and_monitor(screens):
    screens.toggle(Screen.ROOM)
    screens.test()
    pattern = window_of(screens).findChild(Pattern)
    assert pattern.accessibleName() == "Room, HALL · 1920 × 1080"
    assert pattern.geometry() == window_of(screens).rect()
    assert screens.output(Screen.ROOM) is Output.TEST
    assert screens.output(Screen.SPEAKER) is Output.HIDDEN
    screens.test()
    assert screens.output(Screen.ROOM) is Output.LIVE


def test_a_screen_that_is_shown_during_a_test_has_the_pattern_too(screens):
    screens.toggle(Screen.ROOM)
    screens.test()
    screens.toggle(Screen.SPEAKER)
    assert screens.output(Screen.SPEAKER) is Output.TEST
    assert window_of(screens, Screen.SPEAKER).findChild(Pattern).isVisible()


def test_a_monitor_that_goes_is_lost_and_a_black_one_is_black(qapp, screens, show):
    screens.toggle(Screen.ROOM)
    screens.show_outlook(show("15:05", ("15:04", Blackout(on=True))))
    assert screens.output(Screen.ROOM) is Output.BLACK
    assert screens.shape(Screen.ROOM) == QSize(1920, 1080)
    lose(qapp, PROJECTOR)
    assert screens.output(Screen.ROOM) is Output.LOST
    assert screens.shape(Screen.ROOM).isEmpty()


@pytest.fixture
def others(qapp, screens, preferences, notices):
    """Screens that are to take the place of the first ones."""
    made = Screens(qapp, screens.looks, preferences, notices, CLOCK)
    made.stand_beside(screens.homes.desk)
    yield made
    made.close()


def test_other_screens_take_over_what_is_shown_and_what_is_lost(qapp, screens, others):
    screens.toggle(Screen.ROOM)
    screens.toggle(Screen.SPEAKER)
    lose(qapp, PROJECTOR)
    others.take_over(screens)
    assert others.whereabouts(Screen.ROOM) is Whereabouts.LOST
    assert others.is_showing(Screen.SPEAKER)
    assert not window_of(others, Screen.SPEAKER).isFullScreen()
    screens.close()
    find_again(qapp, PROJECTOR)
    assert others.is_showing(Screen.ROOM)
    assert window_of(others).geometry() == QRect(1280, 0, 1920, 1080)


def test_a_screen_never_comes_back_onto_another_one(qapp, screens):
    screens.toggle(Screen.ROOM)
    lose(qapp, PROJECTOR)
    screens.show_on(Screen.SPEAKER, identity_of(monitor(PROJECTOR)))
    find_again(qapp, PROJECTOR)
    assert screens.is_showing(Screen.ROOM)
    screens.show_on(Screen.SPEAKER, identity_of(monitor(PROJECTOR)))
    assert window_of(screens, Screen.SPEAKER).isFullScreen()
