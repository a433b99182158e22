"""The event's logo: seen on any ground, in its proportions, missed by nobody."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage, QPainter

from console.qt.render import render_screen
from console.qt.screens.logo import light_of, picture_in
from console.qt.screens.look import Look
from console.qt.screens.now_next import NowNextBoard
from console.qt.theme import DARK, LIGHT
from console.show.event import RunningOrder

BLUE = "#000091"


def drawn(color, *, has_holes=True):
    """A picture twice as wide as high, half of it in a colour."""
    picture = QImage(200, 100, QImage.Format.Format_ARGB32)
    picture.fill(QColor(0, 0, 0, 0) if has_holes else QColor(color))
    with QPainter(picture) as painter:
        painter.fillRect(0, 0, 100, 100, QColor(color))
    return picture


@pytest.fixture
def seen(tmp_path, show, order, english):
    def picture(path, theme):
        dressed = RunningOrder(replace(order.event, logo=str(path)), order.items)
        return render_screen("now-next", show("13:47", order=dressed), english, (640, 360), theme)

    return picture


@pytest.fixture
def blue(tmp_path):
    drawn(BLUE).save(str(tmp_path / "logo.png"))
    return tmp_path / "logo.png"


def colors(picture):
    """Of the upper left quarter, where the logo stands."""
    return {picture.pixelColor(x, y).name() for x in range(160) for y in range(100)}


def test_a_dark_logo_has_a_plate_on_a_dark_screen_and_none_on_a_light_one(seen, blue):
    dark, light = colors(seen(blue, DARK)), colors(seen(blue, LIGHT))
    assert {BLUE, DARK.text} <= dark
    assert BLUE in light
    assert LIGHT.text not in light


def test_a_logo_that_is_gone_leaves_the_screen_as_it_was(seen, tmp_path):
    assert seen(tmp_path / "gone.png", DARK) == seen("", DARK)


def test_a_drawing_is_as_sharp_as_the_screen(tmp_path):
    path = tmp_path / "logo.svg"
    path.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10">'
        '<rect width="20" height="10"/></svg>'
    )
    assert picture_in(str(path)).width() == 800


def test_a_picture_is_no_larger_than_a_screen_needs(tmp_path):
    QImage(4000, 2000, QImage.Format.Format_RGB32).save(str(tmp_path / "large.png"))
    picture = picture_in(str(tmp_path / "large.png"))
    assert (picture.width(), picture.height()) == (800, 400)


@pytest.mark.parametrize(
    ("picture", "light"),
    [(drawn(BLUE), BLUE), (drawn(BLUE, has_holes=False), None), (QImage(), None)],
    ids=["holes", "whole", "none"],
)
def test_only_a_picture_with_holes_needs_a_ground(picture, light):
    assert light_of(picture) == light


def test_the_logo_stands_beside_what_the_event_is_called(qtbot, show, order, blue):
    dressed = RunningOrder(replace(order.event, logo=str(blue)), order.items)
    board = NowNextBoard(Look("fr", DARK))
    qtbot.addWidget(board)
    board.resize(1280, 720)
    board.show_outlook(show("15:05", order=dressed))
    board.show()
    assert board._logo.geometry().width() == 2 * board._logo.geometry().height()
