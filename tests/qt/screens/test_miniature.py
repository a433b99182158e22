"""Small live pictures of screens: in their proportions, drawn again only when they differ."""

import pytest
from PySide6.QtCore import QSize

from console.qt.screens.look import Looks
from console.qt.screens.miniature import Miniature
from console.settings import Settings
from console.show.deeds import Blackout, Go, Screen
from console.wording.words import Words

OPENED = ("15:00", Go())


@pytest.fixture
def settings():
    return [Settings()]


@pytest.fixture
def room(qapp, settings):
    return Miniature(Screen.ROOM, Looks(lambda: settings[0], Words("fr")))


def test_there_is_nothing_to_see_before_the_first_outlook(room):
    assert room.picture(QSize(160, 90)).isNull()


def test_a_picture_is_drawn_again_only_when_it_differs(room, show, qtbot):
    room.show_outlook(show("15:05:00", OPENED))
    first = room.picture(QSize(160, 90))
    with qtbot.assertNotEmitted(room.changed):
        room.show_outlook(show("15:05:30", OPENED))
    assert room.picture(QSize(160, 90)) is first
    with qtbot.waitSignal(room.changed):
        room.show_outlook(show("15:06:00", OPENED))
    assert room.picture(QSize(160, 90)) is not first


def test_a_black_screen_is_black_in_small(room, show):
    room.show_outlook(show("15:05", OPENED, ("15:04", Blackout(on=True))))
    picture = room.picture(QSize(32, 18))
    assert {picture.pixel(x, y) for x in range(32) for y in range(18)} == {0xFF000000}


def test_it_has_the_proportions_of_its_monitor(room, show):
    room.show_outlook(show("15:05", OPENED))
    room.take_shape(QSize(1080, 1920))
    assert room.shape == QSize(1080, 1920)
    assert room._board.height() > room._board.width()
    room.take_shape(QSize())
    assert room.shape.width() > room.shape.height()


def test_it_follows_the_settings(room, show, settings):
    room.show_outlook(show("15:05", OPENED))
    dark = room.picture(QSize(32, 18)).pixelColor(1, 1)
    settings[0] = Settings(theme="light")
    room.show_outlook(show("15:05", OPENED))
    assert room.picture(QSize(32, 18)).pixelColor(1, 1).lightness() > dark.lightness() + 100


def test_small_print_is_not_drawn_every_second_but_at_every_deed(qapp, show, qtbot):
    backstage = Miniature(Screen.BACKSTAGE, Looks(Settings, Words("fr")))
    backstage.show_outlook(show("15:05:00", OPENED))
    with qtbot.assertNotEmitted(backstage.changed):
        backstage.show_outlook(show("15:05:04", OPENED))
    with qtbot.waitSignal(backstage.changed):
        backstage.show_outlook(show("15:05:05", OPENED))
    with qtbot.waitSignal(backstage.changed):
        backstage.show_outlook(show("15:05:06", OPENED, ("15:05:06", Go())))
