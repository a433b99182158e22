"""A run looked at again: every instant shows what it showed."""

from datetime import timedelta

import pytest

from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun
from console.session.replay import replayed
from console.show.deeds import Go
from console.show.outlook import outlook
from console.show.refusals import Reason, Refused
from tests.orders import paris
from tests.paper.runs import AFTERNOON, HAPPENED

RUN = KeptRun(RunKind.SHOW, AFTERNOON, HAPPENED, HAPPENED[0].at)


@pytest.fixture
def replay(hand_clock):
    """The session, its time, and the clock that drives it."""
    session, time = replayed(RUN, 7, hand_clock)
    return session, time, hand_clock


MOMENTS = ("15:03:40", "15:08", "15:13:02", "15:13:10", "15:21", "15:45", "15:58:05")


@pytest.mark.parametrize("moment", MOMENTS)
def test_every_instant_shows_what_it_showed(replay, moment):
    session, _, clock = replay
    clock.advance(seconds=(paris(moment) - session.clock.now()).total_seconds())
    assert session.outlook() == outlook(AFTERNOON, HAPPENED, paris(moment))


def test_it_is_scrubbed_to_and_fro(replay):
    session, time, _ = replay
    time.seek(1.0)
    assert session.outlook().phase == "ended"
    assert time.read_state().share == pytest.approx(1)
    time.seek(0.0)
    assert session.outlook().phase == "standby"
    time.seek(0.5)
    assert session.outlook().current is not None


def test_deeds_are_refused(replay):
    session, _, _ = replay
    assert session.do(Go()) == Refused(Reason.REPLAY)
    assert session.outlook().phase == "standby"


def test_it_jumps_to_what_happened(replay):
    session, time, _ = replay
    for landing in ("15:03:50", "15:13:50", "15:29:50"):
        time.to_handover()
        assert session.clock.now() == paris(landing)
    time.to_item("Clôture")
    assert session.clock.now() == paris("15:46:50")
    time.seek(0.0)
    time.again()
    assert session.clock.now() == paris("15:46:50")
    assert time.to_item("nobody") == Refused(Reason.NOWHERE)


def test_it_stands_at_its_end(replay):
    session, time, clock = replay
    clock.advance(hours=3)
    assert time.look(session.outlook())
    assert time.read_state().is_held
    assert session.clock.now() == paris("15:58:10")
    assert not time.look(session.outlook())


def test_it_runs_at_any_rate(replay):
    session, time, clock = replay
    for _ in range(3):
        time.faster()
    before = session.clock.now()
    clock.advance(seconds=60)
    assert session.clock.now() - before == timedelta(minutes=10)
