"""A replay on the desk: marked, scrubbed, and refusing every deed."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun
from console.qt.operator.replay_bar import ReplayBar
from console.session.replay import replayed
from tests.paper.runs import AFTERNOON, HAPPENED


@pytest.fixture
def opened(opened, clock):
    run = KeptRun(RunKind.SHOW, AFTERNOON, HAPPENED, HAPPENED[0].at)
    session, replay = replayed(run, 1, clock)
    return replace(opened, session=session, rehearsal=replay)


def test_it_is_marked(face):
    assert isinstance(face.window.rehearsal, ReplayBar)
    assert face.window.rehearsal._name.text() == "Replay: nothing here is live"


def test_the_slider_scrubs_through_the_run(face, opened):
    face.window.rehearsal.slider.setValue(5_000)
    assert opened.session.outlook().current.item.title == "Pause café"
    face.window.rehearsal.slider.setValue(10_000)
    assert opened.session.outlook().phase == "ended"


def test_the_slider_follows_the_time(face, opened, clock):
    clock.advance(minutes=27)
    face.bridge.refresh()
    assert face.window.rehearsal.slider.value() == pytest.approx(5_000, abs=200)


def test_go_is_refused_and_says_why(press, opened, notices):
    press(Qt.Key.Key_Space)
    assert notices() == ["This is a replay: what has been stays as it was."]


def test_the_keys_of_time_work(press, opened):
    before = opened.session.clock.now()
    press(Qt.Key.Key_J)
    assert opened.session.clock.now() > before
