"""The heartbeat: it wakes when a shown digit changes, and looks after what changes by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from console.clock import RehearsalClock, SystemClock
from console.eventfile.reading import Reading
from console.journal.database import JournalError
from console.journal.journal import Journal, RunKind
from console.qt.bridge import Bridge
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.settings import SettingsFile
from console.show.deeds import Finish, Go
from console.wording.words import Words
from tests.orders import ceremony


@pytest.fixture
def bridge_on(qapp, clock, tmp_path):
    """Make a bridge over the ceremony on a clock."""
    made = []

    def make(on=clock):
        session = Session(on, RunLog(Journal(), RunKind.FILAGE, ceremony()))
        preferences = SettingsFile(tmp_path / "settings.json")
        opened = Opened(session, Reading(ceremony()), Notices(), Words("en"), preferences)
        made.append(Bridge(opened, clock))
        return made[-1], opened

    yield make
    for bridge in made:
        bridge.stop()


@pytest.mark.parametrize(
    ("rate", "wait"), [(1.0, 750), (4.0, 188), (0.25, 1000), (60.0, 15), (0.0, 1000)]
)
def test_it_wakes_when_a_digit_changes(bridge_on, clock, rate, wait):
    rehearsal = RehearsalClock(clock.now() + timedelta(seconds=0.25), rate, clock)
    bridge, _ = bridge_on(rehearsal)
    bridge.refresh()
    assert bridge.next_beat == wait


def test_a_deed_shows_at_once(bridge_on, qtbot):
    bridge, _ = bridge_on()
    with qtbot.waitSignal(bridge.outlook_changed) as shown:
        bridge.do(Go())
    assert shown.args[0].current.item.title == "Accueil café"


def test_it_wakes_sooner_when_asked(bridge_on):
    bridge, _ = bridge_on()
    bridge.refresh()
    bridge.wake_in(timedelta(seconds=0.6))
    assert bridge.next_beat == 600


def test_a_refusal_names_the_item(bridge_on):
    bridge, opened = bridge_on()
    bridge.do(Go("1"))
    bridge.do(Go("1"))
    bridge.do(Finish())
    bridge.do(Finish())
    (notice,) = opened.notices.standing
    assert notice.text == "Not possible now: nothing is on stage."


def test_a_journal_that_fails_is_said_and_stays(bridge_on, monkeypatch):
    bridge, opened = bridge_on()

    def fail(*_):
        raise JournalError("broken", "journal.sqlite")

    monkeypatch.setattr(opened.session._log, "append", fail)
    bridge.do(Go())
    (notice,) = opened.notices.standing
    assert notice.stays
    assert "in memory only" in notice.text
    assert opened.session.outlook().current


def test_a_corrected_machine_clock_is_said_and_can_be_followed(bridge_on):
    wall = [datetime(2001, 1, 1, tzinfo=UTC)]
    on = SystemClock(wall=lambda: wall[0], steady=lambda: timedelta(0))
    bridge, opened = bridge_on(on)
    wall[0] += timedelta(seconds=30)
    bridge.beat()
    assert "+0:30" in opened.notices.standing[0].text
    bridge.follow_the_clock()
    assert opened.notices.standing == ()
    assert on.now() == wall[0]
