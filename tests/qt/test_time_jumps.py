"""A laptop that slept, and a machine whose clock was put back or forward, in mid-show."""

from datetime import datetime, timedelta

import pytest

from console.clock import SystemClock
from console.eventfile.reading import Reading
from console.journal.journal import Journal, RunKind
from console.qt.bridge import Bridge
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.settings import SettingsFile
from console.show.deeds import Go
from console.wording.words import Words
from tests.orders import ceremony, paris


class Machine:
    """Wall time and steady time, moved by hand."""

    def __init__(self, at: datetime) -> None:
        self.wall, self.steady = at, timedelta(days=3)

    def pass_by(self, **length: float) -> None:
        self.wall += timedelta(**length)
        self.steady += timedelta(**length)


@pytest.fixture
def machine():
    return Machine(paris("14:59:00"))


@pytest.fixture
def opened(machine, tmp_path):
    clock = SystemClock(lambda: machine.wall, lambda: machine.steady)
    session = Session(clock, RunLog(Journal(), RunKind.SHOW, ceremony()))
    preferences = SettingsFile(tmp_path / "settings.json")
    return Opened(session, Reading(ceremony()), Notices(), Words("en"), preferences)


@pytest.fixture
def bridge(qapp, opened):
    made = Bridge(opened, opened.session.clock)
    yield made
    made.stop()


@pytest.fixture
def beat(bridge):
    """The outlook that the next beat shows."""
    shown = []
    bridge.outlook_changed.connect(shown.append)

    def look():
        bridge.beat()
        return shown[-1]

    return look


def start(bridge, machine):
    """Discours d'ouverture, ten minutes, begun at 15:00:00."""
    machine.pass_by(minutes=1)
    bridge.do(Go("2"))


def notices(opened):
    return [notice.text for notice in opened.notices.standing]


def test_after_a_sleep_of_twenty_minutes_the_next_beat_is_right(bridge, beat, machine, opened):
    start(bridge, machine)
    machine.pass_by(minutes=20)
    look = beat()
    assert look.now == paris("15:20:00")
    assert look.current.remaining == -timedelta(minutes=10)
    assert look.next.projected == paris("15:20:00")
    assert notices(opened) == []
    assert bridge.next_beat <= 1000


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_put_wrong_during_an_item_makes_nothing_jump(
    bridge, beat, machine, opened, hours
):
    start(bridge, machine)
    machine.pass_by(minutes=2)
    machine.wall += timedelta(hours=hours)
    look = beat()
    assert look.current.remaining == timedelta(minutes=8)
    assert look.drift == timedelta(0)
    machine.pass_by(seconds=1)
    assert beat().current.remaining == timedelta(minutes=7, seconds=59)
    sign = "+" if hours > 0 else "−"
    assert f"{sign}1:00:00" in notices(opened)[0]


@pytest.mark.parametrize("hours", [-1, 1])
def test_a_clock_that_is_put_wrong_before_an_item_makes_nothing_jump(
    bridge, beat, machine, opened, hours
):
    machine.wall += timedelta(hours=hours)
    assert beat().next.projected == paris("14:59:00")
    start(bridge, machine)
    machine.pass_by(minutes=2)
    look = beat()
    assert look.current.started == paris("15:00:00")
    assert look.current.remaining == timedelta(minutes=8)
    assert len(notices(opened)) == 1


@pytest.mark.parametrize("hours", [-1, 1])
def test_the_corrected_clock_is_followed_only_when_asked(bridge, beat, machine, opened, hours):
    machine.wall += timedelta(hours=hours)
    beat()
    bridge.follow_the_clock()
    assert beat().now == machine.wall
    assert notices(opened) == []


def test_a_sleep_during_which_the_clock_was_corrected_is_both(bridge, beat, machine, opened):
    start(bridge, machine)
    machine.pass_by(minutes=20)
    machine.wall += timedelta(hours=1)
    assert beat().current.remaining == -timedelta(minutes=10)
    assert len(notices(opened)) == 1
