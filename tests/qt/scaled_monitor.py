"""Stories of a desk in French on a scaled monitor; run by `test_scales.py`, once a scale."""

import os

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from console.qt.picture import picture_of
from console.session.actions import Name
from console.session.notices import Notice, Weight
from console.show.deeds import Adjust, Go, Hold
from console.wording.words import Words
from tests.qt.pseudo import Elisions, cut_on_pages, cut_texts

SCALE = float(os.environ["QT_SCALE_FACTOR"])
STATES = {"standby": (), "late": (Go(), Adjust(3600.0)), "held": (Go(), Hold())}


@pytest.fixture
def opened(opened):
    return replace(opened, words=Words("fr"))


@pytest.fixture
def cut(face, monkeypatch, opened):
    """What is cut in the window now, what the event itself says left out."""
    elisions = Elisions(monkeypatch)
    items = opened.reading.order.items
    names = [speaker.name for item in items for speaker in item.speakers]
    names += [text for item in items for text in (item.title, item.carried_by) if text]

    def found() -> set[str]:
        QApplication.processEvents()
        face.bridge.beat()
        QApplication.processEvents()
        elisions.found.clear()
        picture_of(face.window)
        own = {text for text in elisions.found if not any(name in text for name in names)}
        return own | set(cut_texts(face.window))

    return found


def test_the_window_fits_its_monitor(face):
    assert face.window.devicePixelRatioF() == SCALE
    assert face.window.screen().availableGeometry().contains(face.window.frameGeometry())


@pytest.mark.parametrize("state", STATES)
def test_no_text_of_the_desk_is_cut(cut, opened, clock, state):
    for deed in STATES[state]:
        clock.advance(seconds=40)
        opened.session.do(deed)
    opened.notices.post(Notice(Weight.INFO, "Le fichier a changé. " * 4, "file", stays=True))
    assert cut() == set()


@pytest.mark.parametrize("name", [Name.RECOVER, Name.MESSAGE, Name.FIND, Name.PROBLEMS])
def test_nothing_that_comes_up_is_cut(cut, face, opened, clock, name):
    for deed in STATES["late"]:
        clock.advance(seconds=40)
        opened.session.do(deed)
    face.bridge.beat()
    face.window.actions_by_key.by_name[name].trigger()
    assert cut() == set()


def test_no_text_of_a_page_is_cut(cut, face):
    assert cut_on_pages(face, cut) == {}
