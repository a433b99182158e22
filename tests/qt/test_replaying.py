"""A replay on the desk: marked, scrubbed, and refusing every deed."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun
from console.qt.operator.replay_bar import ReplayBar
from console.session.actions import Name
from console.session.opening import RunOptions
from console.session.replay import replayed
from console.show.deeds import Go
from console.show.refusals import Reason, Refused
from tests.orders import paris
from tests.paper.runs import AFTERNOON, HAPPENED


@pytest.fixture
def opened(opened, clock):
    run = KeptRun(RunKind.SHOW, AFTERNOON, HAPPENED, HAPPENED[0].at)
    session, replay = replayed(run, 1, clock)
    options = RunOptions(Path("event.md"), replay=1)
    return replace(opened, session=session, rehearsal=replay, options=options)


def test_it_is_marked(face):
    assert isinstance(face.window.band, ReplayBar)
    assert face.window.band.name.text() == "Replay of 29 Jun 2023 at 15:04"


def test_the_slider_scrubs_through_the_run(face, opened):
    face.window.band.scrubber.setValue(5_000)
    assert opened.session.outlook().current.item.title == "Pause café"
    face.window.band.scrubber.setValue(10_000)
    assert opened.session.outlook().phase == "ended"


def test_a_click_is_where_it_goes(face, opened, qtbot):
    scrubber = face.window.band.scrubber
    qtbot.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=scrubber.rect().center())
    assert opened.rehearsal.read_state().share == pytest.approx(0.5, abs=0.03)


def test_the_slider_follows_the_time(face, opened, clock):
    clock.advance(minutes=27)
    face.bridge.refresh()
    assert face.window.band.scrubber.value() == pytest.approx(5_000, abs=200)


def test_go_is_refused_and_says_why(press, opened, notices):
    press(Qt.Key.Key_Space)
    assert notices() == ["This is a replay: what has been stays as it was."]


def test_nothing_looks_as_if_it_could_be_done(face):
    bar = face.window.desk.bar
    assert all(button.is_dim for button in (bar.go, *bar.buttons.values()))
    assert not face.window.desk.pane.editing.is_open


def test_what_is_tried_is_refused_for_the_same_reason(opened):
    assert opened.session.trial(Go()) == opened.session.do(Go()) == Refused(Reason.REPLAY)


def test_the_band_leads_back_to_the_show(face, qtbot):
    with qtbot.waitSignal(face.another_asked) as asked:
        face.window.band.buttons[Name.SHOW].click()
    assert asked.args[0].replay is None


def test_the_keys_of_time_work(press, opened):
    before = opened.session.clock.now()
    press(Qt.Key.Key_J)
    assert opened.session.clock.now() > before


def test_the_chosen_item_is_gone_to_when_it_really_began(face, opened):
    face.window.desk.order.choose("Clôture")
    face.window.actions_by_key.by_name[Name.TO_ITEM].trigger()
    assert opened.session.clock.now() == paris("15:46:50")
    assert opened.rehearsal.read_state().can_repeat
