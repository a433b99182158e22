"""What is edited on the desk reaches the file; what the file changes is read before it is taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from console.eventfile.formats.choice import read_event
from console.journal.journal import Journal, RunKind
from console.session.actions import Name
from console.session.file_watch import FileWatch
from console.session.filing import Filing
from console.session.following import Following
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.session.unsaved import Unsaved
from console.settings import SettingsFile
from console.wording.words import Words

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGE = """---
title: Gala
event_start_date: 2023-06-29 14:00:00 +02:00
---

* 14 h 00 – Accueil
* 14 h 10 – Discours
* 14 h 20 – Remise des prix
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "gala.md"
    made.write_text(PAGE, encoding="utf-8")
    return made


@pytest.fixture
def opened(clock, path: Path, tmp_path: Path) -> Opened:
    """A show of a real file, in the place of the ceremony of other tests."""
    reading = read_event(path)
    session = Session(clock, RunLog(Journal(), RunKind.SHOW, reading.order))
    notices, words, preferences = Notices(), Words("en"), SettingsFile(tmp_path / "settings.json")
    following = Following(session, reading, FileWatch(path, clock), notices, words)
    unsaved = Unsaved(session, following, Filing(), notices, words)
    return Opened(session, reading, notices, words, preferences, following, unsaved)


@pytest.fixture
def beat(face, clock):
    """Let some seconds pass."""

    def beat_on(seconds=5):
        for _ in range(seconds):
            clock.advance(seconds=1)
            face.bridge.beat()

    return beat_on


@pytest.fixture
def retitled(face, press):
    """The second item has another title."""
    order = face.window.desk.order
    order.setFocus()
    order.setCurrentIndex(order.order.index(1, 3))
    press(KEY.Key_F2)
    QTest.keyClicks(QApplication.focusWidget(), "Allocution")
    press(KEY.Key_Return)
    return face


def test_what_is_not_saved_is_seen_until_one_key_saves_it(retitled, press, path, beat):
    line = retitled.window.desk.pane.editing.line
    assert line.save.isVisible()
    assert line._unsaved.text == "● 1 change not saved"
    press(KEY.Key_S, CTRL)
    assert path.read_text(encoding="utf-8") == PAGE.replace("Discours", "Allocution")
    assert not line.save.isVisible()


def test_keys_that_have_no_room_beside_it_are_left_out_whole(retitled):
    line = retitled.window.desk.pane.editing.line
    entries = ["F2 edit the row", "Ins new item", "Del remove the item"]
    whole = [" · ".join(entries[:number]) for number in range(4)]
    said = set()
    for width in range(900, 300, -50):
        line.resize(width, line.height())
        line.layout().activate()
        said.add(line._help.text)
        assert not line._help.text or line._help.natural_width <= line._help.width()
    assert said == set(whole)


def test_it_is_seen_during_the_show_too_and_the_button_saves(retitled, press, path, qtbot, clock):
    press(KEY.Key_Space)
    line = retitled.window.desk.pane.editing.line
    assert line.isVisible()
    clock.advance(seconds=2)
    qtbot.mouseClick(line.save, Qt.MouseButton.LeftButton)
    assert "Allocution" in path.read_text(encoding="utf-8")
    assert not line.isVisible()


def test_saving_is_said_and_is_no_news_of_the_file(retitled, press, notices, beat):
    press(KEY.Key_S, CTRL)
    assert "Written in gala.md." in notices()
    beat()
    assert not any("The file changed" in text for text in notices())


def test_what_the_file_changes_is_listed_before_it_is_taken(face, press, path, beat, opened):
    path.write_text(PAGE.replace("14 h 20", "14 h 25"), encoding="utf-8")
    beat()
    press(KEY.Key_R, CTRL | SHIFT)
    page = face.window.desk.middle.page
    rows = range(page.table.rowCount())
    cells = [[page.table.item(row, column).text() for column in range(4)] for row in rows]
    assert cells[-1] == ["retimed", "Remise des prix", "14:20", "14:25"]
    assert opened.session.outlook().undoable is None


def test_the_page_takes_the_file_and_goes(face, press, path, beat, opened, qtbot, clock):  # noqa: PLR0917
    path.write_text(PAGE.replace("Discours", "Allocution"), encoding="utf-8")
    beat()
    press(KEY.Key_R, CTRL | SHIFT)
    clock.advance(seconds=2)
    qtbot.mouseClick(face.window.desk.middle.page.take, Qt.MouseButton.LeftButton)
    assert face.window.desk.middle.page is None
    assert opened.session.progress.plan.lines[1].item.title == "Allocution"
    assert face.window.actions_by_key.by_name[Name.UNDO].text() == "Undo: changes of the file"


def test_with_nothing_changed_the_page_says_so(face, press):
    press(KEY.Key_R, CTRL | SHIFT)
    page = face.window.desk.middle.page
    assert page.table.rowCount() == 0
    assert not page.take.isEnabled()
