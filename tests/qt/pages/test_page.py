"""A page over the running order: bare keys are its own, the show goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from console.qt.pages.page import Page
from console.show.progress import Phase


@pytest.fixture
def page(face, opened):
    made = Page(opened.words, "Anything")
    made.box = QCheckBox("a box")
    made.body.addWidget(made.box)
    made.left.connect(face.window.leave_page)
    face.window.open_page(made)
    return made


def test_space_on_a_page_is_no_go(page, press, opened):
    page.box.setFocus()
    press(Qt.Key.Key_Space)
    assert page.box.isChecked()
    assert opened.session.outlook().phase is Phase.STANDBY


def test_a_letter_on_a_page_does_nothing_to_the_show(page, press, opened):
    press(Qt.Key.Key_S)
    assert opened.session.progress.skipped == frozenset()


def test_the_button_go_works_beside_a_page(page, face, qtbot, clock, opened):
    clock.advance(seconds=5)
    qtbot.mouseClick(face.window.desk.bar.go, Qt.MouseButton.LeftButton)
    assert opened.session.outlook().phase is Phase.RUNNING


def test_escape_leaves_the_page_and_keys_are_the_show_s_again(page, face, press, opened):
    press(Qt.Key.Key_Escape)
    assert face.window.desk.middle.page is None
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().phase is Phase.RUNNING
