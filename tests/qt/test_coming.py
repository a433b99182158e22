"""While another file is read the show goes on; its reader may take its time, or never answer."""

import os
import sys
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtWidgets import QApplication

from console.app import open_nothing, open_show
from console.qt.coming import OPEN_NOTICE
from console.resources import sample_event
from console.session.opening import RunOptions
from console.show.deeds import Go

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")

FIRST, OTHER = sample_event("ceremonie-eig.md"), sample_event("remise-des-prix.yml")
SHEET = "Start,Title\n14:00,Welcome\n14:30,Speech\n"
READING = "Reading slow.csv… Dismiss this notice to give up."


@pytest.fixture
def options(tmp_path):
    return RunOptions(FIRST, language="en", data=tmp_path)


@pytest.fixture
def slow(tmp_path) -> Path:
    """A file that is read no further than somebody writes into it."""
    os.mkfifo(tmp_path / "slow.csv")
    return tmp_path / "slow.csv"


@pytest.fixture
def show(desktop, options):
    """A show that runs."""
    face = desktop.show(open_show(options))
    face.opened.session.do(Go())
    return face


@pytest.fixture
def ask(desktop, options, qtbot):
    """Ask for another file, and wait until it is said that it is being read."""

    def ask_for(file):
        standing = desktop._standing
        asking = desktop.face or desktop.greeting
        asking.another_asked.emit(RunOptions(file, language="en", data=options.data))
        qtbot.waitUntil(lambda: READING in [notice.text for notice in standing.notices.standing])

    return ask_for


def sentences(face):
    return [notice.text for notice in face.opened.notices.standing]


def reader_of(desktop):
    return desktop._coming._wanted.begun._process


def test_the_show_beats_while_a_file_is_read(show, ask, slow, qtbot):
    ask(slow)
    with qtbot.waitSignals([show.bridge.outlook_changed] * 2):
        pass
    assert READING in sentences(show)


def test_what_was_read_slowly_takes_the_place_of_the_show(desktop, show, ask, slow, file_read):
    ask(slow)
    with file_read():
        slow.write_text(SHEET, encoding="utf-8")
    rows = desktop.face.opened.session.outlook().rows
    assert [row.item.title for row in rows] == ["Welcome", "Speech"]
    assert READING not in sentences(desktop.face)


def test_a_wrong_file_says_why_in_the_place_of_being_read(desktop, show, ask, slow, file_read):
    ask(slow)
    with file_read():
        slow.write_text("Dear all,\n", encoding="utf-8")
    assert desktop.face is show
    assert [x.text for x in show.opened.notices.standing if x.key == OPEN_NOTICE] == [
        f"{slow}: slow.csv has no row of headings with a time and a title."
    ]


def test_a_reader_that_ends_without_a_word_leaves_the_show_as_it_is(
    desktop, show, ask, slow, file_read
):
    ask(slow)
    before = show.opened.session.outlook().current
    with file_read():
        reader_of(desktop).kill()
    assert desktop.face is show
    assert show.opened.session.outlook().current.started == before.started
    assert f"{slow}: slow.csv stopped the reader." in sentences(show)


def test_another_file_takes_the_place_of_the_one_that_is_read(desktop, show, slow, file_read):
    show.another_asked.emit(RunOptions(slow, data=slow.parent))
    reader = reader_of(desktop)
    with file_read():
        show.another_asked.emit(RunOptions(OTHER, data=slow.parent))
    assert desktop.face.opened.session.outlook().event.title == "Remise des prix de la ville"
    assert reader.wait(20)


def test_to_dismiss_the_notice_is_to_give_up(desktop, show, ask, slow, qtbot):
    ask(slow)
    reader = reader_of(desktop)
    show.window.dismissed.emit(OPEN_NOTICE)
    assert reader.wait(20)
    desktop._coming._away.shutdown()  # its threads have said what they had to say
    with qtbot.assertNotEmitted(desktop._coming.read):
        QApplication.sendPostedEvents()


def test_the_reader_ends_with_the_program(desktop, show, ask, slow):
    ask(slow)
    reader = reader_of(desktop)
    begun = perf_counter()
    desktop.close()
    assert reader.poll()
    assert perf_counter() - begun < 15  # half of what a reader is given


def test_a_desk_built_anew_still_waits_for_the_file(desktop, show, ask, slow, file_read):
    ask(slow)
    show.settings_changed.emit("")
    with file_read():
        slow.write_text(SHEET, encoding="utf-8")
    assert len(desktop.face.opened.session.outlook().rows) == 2


def test_a_show_that_began_meanwhile_is_not_left_without_being_asked(
    desktop, options, ask, slow, file_read
):
    standby = desktop.show(open_show(options))
    ask(slow)
    standby.opened.session.do(Go())
    with file_read():
        slow.write_text(SHEET, encoding="utf-8")
    assert desktop.face is standby
    assert any("leaves it" in text for text in sentences(standby))


def test_the_first_window_says_what_is_read_and_opens_it(desktop, options, ask, slow, file_read):
    desktop.greet(open_nothing(options))
    ask(slow)
    with file_read():
        slow.write_text(SHEET, encoding="utf-8")
    assert len(desktop.face.opened.session.outlook().rows) == 2
    assert desktop.greeting is None
