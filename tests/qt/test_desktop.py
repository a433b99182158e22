"""One show after another in the same program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from console.app import open_show
from console.resources import sample_event
from console.session.opening import RunOptions
from console.show.deeds import Go, Screen
from console.show.progress import Phase


@pytest.fixture
def options(tmp_path: Path) -> RunOptions:
    return RunOptions(sample_event("ceremonie-eig.md"), language="en", data=tmp_path)


@pytest.fixture(autouse=True)
def _is_open(desktop, options):
    desktop.show(open_show(options))


def test_a_show_that_is_opened_anew_stands_where_it_stood(desktop, options, file_read):
    first = desktop.face
    first.opened.session.do(Go())
    before = first.opened.session.outlook().current.started
    with file_read():
        first.another_asked.emit(options)
    assert desktop.face is not first
    assert desktop.face.opened.session.outlook().current.started == before


def test_only_the_new_show_is_seen_and_its_screens_are_those_of_the_last(
    desktop, options, file_read
):
    first = desktop.face
    first.screens.toggle(Screen.ROOM)
    with file_read():
        first.another_asked.emit(options)
    assert not first.window.isVisible()
    assert desktop.face.window.isVisible()
    assert desktop.face.screens.wanted == (Screen.ROOM,)


def test_the_new_show_is_not_looked_at_from_afar(desktop, options, file_read):
    with file_read():
        desktop.face.another_asked.emit(options)
    assert not desktop.face.opened.session.is_looking


def test_a_resumed_show_can_begin_anew_which_is_asked_twice(desktop, options, file_read):
    desktop.face.opened.session.do(Go())
    with file_read():
        desktop.face.another_asked.emit(options)
    strip = desktop.face.window.desk.notices
    desktop.face.bridge.beat()
    assert desktop.face.opened.session.outlook().phase is Phase.RUNNING
    with file_read():
        for _ in range(2):
            button = next(x for x in strip.findChildren(QPushButton) if x.text() == "Begin anew")
            button.click()
    assert desktop.face.opened.session.outlook().phase is Phase.STANDBY
    assert not desktop.face.opened.options.fresh
