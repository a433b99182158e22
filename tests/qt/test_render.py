"""Pictures of screens without a window."""

import pytest
from PySide6.QtWidgets import QLabel

from console.qt.picture import picture_of
from console.qt.render import render_screen
from console.qt.screens.boards import NAMES
from console.qt.theme import DARK, LIGHT
from console.show.outlook import outlook
from console.wording.words import Words
from tests.orders import ceremony, paris


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("name", NAMES)
def test_a_picture_has_its_size_and_its_theme(qapp, name, theme):
    seen = outlook(ceremony(), [], paris("13:50"))
    picture = render_screen(name, seen, Words("fr"), (640, 360), theme)
    assert (picture.width(), picture.height()) == (640, 360)
    assert picture.pixelColor(0, 0).name() == theme.background
    assert len({picture.pixel(x, y) for x in range(0, 640, 2) for y in range(0, 360, 2)}) > 20


def test_any_widget_has_a_picture(qtbot):
    label = QLabel("Conduite")
    qtbot.addWidget(label)
    label.resize(80, 20)
    assert picture_of(label).size() == label.size()
