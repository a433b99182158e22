"""The test pattern: edges, greys and names, whole in every shape, turned with its screen."""

import pytest
from PySide6.QtWidgets import QWidget

from console.qt.picture import picture_of
from console.qt.screens.pattern import Pattern
from console.qt.theme import DARK

NAMES = ("Room", "HDMI-1 · 1920 × 1080")
SIZES = [(1280, 720), (720, 1280), (1720, 720)]


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture(params=SIZES, ids=str)
def pattern(window, request):
    made = Pattern(window, DARK)
    made.resize(*request.param)
    made.show_names(*NAMES, is_mirrored=False)
    return made


def test_its_edges_are_the_edges_of_the_picture(pattern):
    picture = picture_of(pattern)
    right, bottom = picture.width() - 1, picture.height() - 1
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom), (right, 7), (9, bottom)):
        assert picture.pixelColor(x, y).name() == DARK.accent


def test_every_grey_is_there_from_black_to_white(pattern):
    picture = picture_of(pattern)
    columns, rows = range(0, picture.width(), 5), range(picture.height() // 2, picture.height(), 5)
    seen = {picture.pixelColor(x, y).name() for x in columns for y in rows}
    greys = {int(color[1:3], 16) for color in seen if color[1:3] == color[3:5] == color[5:]}
    assert {0, 26, 51, 77, 102, 128, 153, 179, 204, 230, 255} <= greys


def test_a_mirrored_one_is_turned(pattern):
    straight = picture_of(pattern)
    pattern.show_names(*NAMES, is_mirrored=True)
    turned = picture_of(pattern)
    last, middle = straight.width() - 1, straight.height() // 2
    field = range(last // 2 - 100, last // 2 + 100)
    assert unlike(turned, straight, [(x, x) for x in field], middle) > 20
    assert unlike(turned, straight, [(x, last - x) for x in field], middle) < 5


def unlike(one, other, columns, row):
    """By how much two pictures differ in the mean, along a row and those near it."""
    pairs = [(x, y, near) for x, y in columns for near in range(row - 60, row + 60, 3)]
    lights = ((one.pixelColor(x, z), other.pixelColor(y, z)) for x, y, z in pairs)
    return sum(abs(a.lightness() - b.lightness()) for a, b in lights) / len(pairs)
