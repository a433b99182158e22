"""The session: written first, believed then; resumed, followed, taken over."""

import sqlite3
from pathlib import Path

import pytest

from console.journal.database import JournalError
from console.journal.journal import Journal, RunKind
from console.journal.lock import Lock
from console.session.log import RunLog, unfinished
from console.session.session import Done, Session
from console.show.deeds import End, Finish, Go, Message, Undo
from console.show.refusals import Reason, Refused
from tests.conftest import HandClock
from tests.orders import ceremony, paris


@pytest.fixture
def clock() -> HandClock:
    return HandClock(paris("14:00"))


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.sqlite")


def new_session(journal: Journal, clock: HandClock, lock: Lock | None = None) -> Session:
    return Session(clock, RunLog(journal, RunKind.SHOW, ceremony()), lock)


def test_deeds_are_numbered_and_listeners_told(journal, clock):
    session = new_session(journal, clock)
    heard = []
    session.listen(lambda: heard.append(session.outlook().phase.value))
    assert [session.do(Go()), session.do(Finish())] == [Done(1), Done(2)]
    assert heard == ["running", "between"]


def test_a_refused_deed_never_reaches_the_journal(journal, clock):
    session = new_session(journal, clock)
    assert session.do(Finish()) == Refused(Reason.NOT_NOW, "standby")
    assert journal.runs() == ()


def test_another_console_resumes_at_the_same_item_and_times(journal, clock):
    session = new_session(journal, clock)
    session.do(Go())
    clock.advance(minutes=62)
    session.do(Go())
    clock.advance(minutes=3)
    resumed = Session(clock, unfinished(journal, RunKind.SHOW, ceremony(), clock.now()))
    assert resumed.outlook() == session.outlook()
    assert resumed.do(Undo()) == Done(3)


def test_a_show_that_is_over_is_not_resumed(journal, clock):
    session = new_session(journal, clock)
    session.do(Go())
    session.do(End())
    assert unfinished(journal, RunKind.SHOW, ceremony(), clock.now()) is None


def test_a_show_of_yesterday_is_not_resumed(journal, clock):
    new_session(journal, clock).do(Go())
    clock.advance(hours=13)
    assert unfinished(journal, RunKind.SHOW, ceremony(), clock.now()) is None


def test_a_second_console_only_looks_and_follows(journal, clock, tmp_path):
    first = new_session(journal, clock, Lock(tmp_path / "journal.sqlite"))
    second = new_session(journal, clock, Lock(tmp_path / "journal.sqlite"))
    assert second.do(Go()) == Refused(Reason.LOOKING_ONLY)
    first.do(Go())
    second.catch_up()
    assert second.outlook() == first.outlook()
    first.do(Go())
    second.catch_up()
    assert second.outlook() == first.outlook()


def test_the_second_console_takes_over_when_the_first_is_gone(journal, clock, tmp_path):
    lock = Lock(tmp_path / "journal.sqlite")
    first = new_session(journal, clock, lock)
    second = new_session(journal, clock, Lock(tmp_path / "journal.sqlite"))
    first.do(Go())
    lock.release()
    second.catch_up()
    assert not second.is_looking
    assert second.do(Go()) == Done(2)


def test_the_show_goes_on_in_memory_while_the_disk_is_full(journal, clock):
    session = new_session(journal, clock)
    session.do(Go())
    fill_the_disk(journal)
    done = [session.do(Message("x" * 9000)), session.do(Go())]
    assert done == [Done(2, is_durable=False), Done(3, is_durable=False)]
    assert isinstance(session.journal_error, JournalError)
    assert session.outlook().current.item.id == "2"


def test_what_memory_kept_is_written_when_the_disk_has_room_again(journal, clock):
    session = new_session(journal, clock)
    session.do(Go())
    fill_the_disk(journal)
    session.do(Message("x" * 9000))
    journal._connection.execute("PRAGMA max_page_count = 100000")
    assert session.do(Go()) == Done(3)
    assert session.journal_error is None
    resumed = Session(clock, unfinished(journal, RunKind.SHOW, ceremony(), clock.now()))
    assert resumed.outlook() == session.outlook()


def test_the_show_goes_on_while_another_program_locks_the_journal(journal, clock):
    session = new_session(journal, clock)
    session.do(Go())
    other = sqlite3.connect(journal.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert session.do(Go()) == Done(2, is_durable=False)
    other.execute("ROLLBACK")
    assert session.do(Go()) == Done(3)


def fill_the_disk(journal: Journal) -> None:
    """Let SQLite meet a full disk, as it says itself."""
    (pages,) = journal._connection.execute("PRAGMA page_count").fetchone()
    journal._connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_trial_shows_what_would_be_and_does_nothing(journal, clock):
    session = new_session(journal, clock)
    assert session.trial(Go()).current.item.title == "Accueil café"
    assert session.trial(Finish()) == Refused(Reason.NOT_NOW, "standby")
    assert session.outlook().current is None
    assert journal.runs() == ()
