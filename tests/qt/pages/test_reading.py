"""Help and about: pages to read, in both languages."""

import platform

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from console import __version__
from console.session.actions import Name
from console.show.refusals import Reason, Refused
from console.wording.help import help_topics
from console.wording.words import Words


def texts(page):
    return [label.text() for label in page.findChildren(QLabel)]


def test_a_key_opens_the_help_and_escape_leaves_it(press, face):
    press(Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    page = face.window.desk.middle.page
    assert "Drift is how late the show is: projected time less planned time." in texts(page)
    assert "F1 lists every key; the settings change them." in texts(page)
    press(Qt.Key.Key_Escape)
    assert face.window.desk.middle.page is None


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_topic_has_something_to_say(language):
    topics = help_topics(Words(language), "F1", "Ctrl+K")
    assert len({heading for heading, _ in topics}) == len(topics)
    assert all(sentences for _, sentences in topics)


def test_about_tells_versions_and_where_the_log_is_and_copies_them(face, opened, qtbot):
    page = face.open_page(Name.ABOUT)
    assert f"Conduite {__version__}" in texts(page)
    assert f"Python {platform.python_version()}" in page.text
    assert str(opened.preferences.folder / "log.txt") in page.text
    (copy,) = [b for b in page.findChildren(QPushButton) if b.text() == "Copy"]
    copy.click()
    assert QApplication.clipboard().text() == page.text


def test_a_notice_is_in_sight_beside_a_page(press, face, qtbot):
    face.open_page(Name.HELP)
    press(Qt.Key.Key_Escape)
    face.open_page(Name.ABOUT)
    face.bridge.refuse(Refused(Reason.LOOKING_ONLY))
    assert face.window.desk.notices.isVisible()
    face.window.leave_page()
    qtbot.waitUntil(face.window.desk.notices.isVisible)
