"""The time of a rehearsal: rate, hold, jumps, and what leaves no trace."""

from datetime import time, timedelta

import pytest

from console.clock import RehearsalClock
from console.journal.journal import Journal, RunKind
from console.session.log import RunLog
from console.session.rehearsal import RATES, Rehearsal
from console.session.rehearsal_options import RehearsalOptions, begun
from console.session.session import Session
from console.show.deeds import Adjust, Finish, Go, Undo
from console.show.refusals import Reason, Refused
from tests.conftest import HandClock
from tests.orders import ceremony, paris


@pytest.fixture
def driver():
    return HandClock()


@pytest.fixture
def journal():
    return Journal()


@pytest.fixture
def session(driver, journal):
    clock = RehearsalClock(paris("14:00"), 10.0, driver)
    return Session(clock, RunLog(journal, RunKind.FILAGE, ceremony()))


@pytest.fixture
def rehearsal(session):
    return Rehearsal(session, session.clock)


def kept(journal):
    return [happening for run in journal.runs() for happening in journal.happenings(run.id)]


def test_a_rate_is_changed_without_a_jump(rehearsal, session, driver):
    driver.advance(seconds=6)
    before = session.clock.now()
    rehearsal.faster()
    assert (session.clock.now(), rehearsal.read_state().rate) == (before, 20.0)
    driver.advance(seconds=3)
    assert session.clock.now() == before + timedelta(minutes=1)


def test_rates_end_at_their_limits(rehearsal):
    for _ in RATES:
        rehearsal.faster()
    assert rehearsal.read_state().rate == RATES[-1]
    for _ in RATES:
        rehearsal.slower()
    assert rehearsal.read_state().rate == RATES[0]


def test_the_clock_stands_and_runs_again_at_the_rate_that_was_chosen_meanwhile(
    rehearsal, session, driver
):
    rehearsal.hold_or_run()
    rehearsal.slower()
    driver.advance(hours=1)
    assert (session.clock.now(), rehearsal.read_state().is_held) == (paris("14:00"), True)
    rehearsal.hold_or_run()
    driver.advance(seconds=1)
    assert session.clock.now() == paris("14:00:04")


def test_what_is_done_off_the_record_leaves_no_trace(rehearsal, session, journal):
    session.do(Go())
    before, written = session.outlook(), kept(journal)
    rehearsal.to_handover()
    session.do(Go())
    session.do(Adjust(60.0))
    rehearsal.return_to_record()
    assert session.outlook() == before
    assert kept(journal) == written


def test_after_the_record_is_taken_up_again_what_is_done_is_kept(rehearsal, session, journal):
    session.do(Go())
    rehearsal.to_item("5")
    session.do(Go())
    rehearsal.return_to_record()
    session.do(Finish())
    assert [happening.deed for happening in kept(journal)] == [Go(), Finish()]


def test_a_jump_lands_before_the_hand_over_and_can_be_made_again(rehearsal, session, driver):
    session.do(Go())
    rehearsal.to_handover()
    assert session.outlook().current.remaining == timedelta(seconds=10)
    driver.advance(seconds=3)
    session.do(Go())
    rehearsal.again()
    seen = session.outlook()
    assert (seen.current.item.id, seen.current.remaining) == ("1", timedelta(seconds=10))


def test_a_rehearsed_transition_can_be_undone_like_any(rehearsal, session):
    rehearsal.to_item("5")
    session.do(Go())
    session.do(Undo())
    assert session.outlook().current.item.id == "4"


def test_a_jump_to_nowhere_is_refused_and_the_record_goes_on(rehearsal, session):
    assert rehearsal.to_item("nothing") == Refused(Reason.NOWHERE)
    assert not session.is_off_record


def test_cue_to_cue_leaves_out_the_middle(rehearsal, session, driver):
    session.do(Go())
    rehearsal.go_cue_to_cue()
    driver.advance(seconds=1)
    assert rehearsal.look(session.outlook())
    assert session.outlook().current.remaining == timedelta(seconds=10)
    assert not rehearsal.look(session.outlook())


def test_a_run_is_held_when_it_really_is(driver, journal):
    session, _ = begun(ceremony(), journal, driver, RehearsalOptions(rate=60.0))
    session.do(Go())
    (run,) = journal.runs()
    assert (run.held, run.began) == (driver.now(), paris("13:59:30"))


def test_a_rehearsal_begins_as_it_is_asked_for(driver, journal):
    options = RehearsalOptions(from_item="5", as_if=time(15, 24), is_dress=True)
    session, _ = begun(ceremony(), journal, driver, options)
    assert session.kind is RunKind.GENERALE
    assert session.outlook().current.item.id == "5"
    assert session.outlook().drift == timedelta(minutes=4)
