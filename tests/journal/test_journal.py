"""The journal keeps what happened, whole or not at all."""

import sqlite3
from datetime import UTC, timedelta, timezone
from pathlib import Path

import pytest
from msgspec.structs import replace

from console.journal.database import JournalError, open_database
from console.journal.journal import Journal, RunKind
from console.journal.lock import Lock
from console.journal.schema import VERSION
from console.show.deeds import Adjust, Go, Happening
from tests.orders import PARIS, ceremony, paris

FIRST = Happening(paris("14:00:01.234567"), Go())
SECOND = Happening(paris("15:01:30"), Adjust(-60, "19"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def test_what_was_written_is_read_by_the_next_console(path):
    journal = Journal(path)
    run = journal.begin(RunKind.SHOW, ceremony(), FIRST)
    assert journal.append(run, SECOND) == 2
    again = Journal(path)
    assert again.happenings(run) == (FIRST, SECOND)
    assert again.happenings(run, after=1) == (SECOND,)
    assert again.running_order(run) == ceremony()


def test_a_run_is_listed_with_its_first_and_last_happening(path):
    journal = Journal(path)
    journal.append(journal.begin(RunKind.SHOW, ceremony(), FIRST), SECOND)
    (run,) = journal.runs()
    assert (run.began, run.last, run.happenings) == (FIRST.at, SECOND.at, 2)
    assert run.title == ceremony().event.title


@pytest.mark.parametrize(
    "zone", [PARIS, UTC, timezone(timedelta(hours=5, minutes=30))], ids=["named", "utc", "offset"]
)
def test_a_run_is_listed_with_the_zone_of_its_event(path, zone):
    order, journal = ceremony(), Journal(path)
    journal.begin(RunKind.SHOW, replace(order, event=replace(order.event, timezone=zone)), FIRST)
    assert [run.zone for run in journal.runs()] == [zone]


@pytest.mark.parametrize("damaged", ["{", '{"event": {"timezone": "Nowhere/At all"}}'])
def test_a_run_whose_order_is_damaged_is_listed_all_the_same(path, damaged):
    journal = Journal(path)
    journal.begin(RunKind.SHOW, ceremony(), FIRST)
    with journal.durably() as connection:
        connection.execute("UPDATE run SET running_order = ?", (damaged,))
    assert [run.zone for run in journal.runs()] == [UTC]


def test_the_latest_run_is_that_of_the_same_file_and_kind(path):
    journal = Journal(path)
    journal.begin(RunKind.FILAGE, ceremony(), FIRST)
    assert journal.latest("/events/ceremonie.md", RunKind.SHOW) is None
    show = journal.begin(RunKind.SHOW, ceremony(), FIRST)
    assert journal.latest("/events/ceremonie.md", RunKind.SHOW).id == show
    assert journal.latest("/events/other.md", RunKind.SHOW) is None


def test_it_is_durable_before_it_answers(path):
    journal = Journal(path)
    journal.begin(RunKind.SHOW, ceremony(), FIRST)
    pragmas = {
        name: journal._connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "application_id", "user_version")
    }
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "application_id": 0x436F6E64,
        "user_version": VERSION,
    }


def test_a_newer_journal_is_refused_and_left_alone(path):
    open_database(path).execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(JournalError) as refusal:
        Journal(path)
    assert refusal.value.reason == "newer"


def test_a_database_of_another_program_is_refused(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 1")
    with pytest.raises(JournalError) as refusal:
        Journal(path)
    assert refusal.value.reason == "foreign"


def test_a_damaged_file_is_refused(path):
    path.write_bytes(b"this is not a database at all, not even a little" * 100)
    with pytest.raises(JournalError) as refusal:
        Journal(path)
    assert refusal.value.reason == "damaged"


def test_only_one_console_holds_the_lock(path):
    first, second = Lock(path), Lock(path)
    assert (first.is_held, second.is_held) == (True, False)
    first.release()
    assert second.take()
    assert second.take()


def test_the_runs_of_two_shows_do_not_mix(path):
    journal = Journal(path)
    one = journal.begin(RunKind.SHOW, ceremony(), FIRST)
    later = Happening(FIRST.at + timedelta(days=1), Go())
    two = journal.begin(RunKind.SHOW, ceremony(), later)
    journal.append(one, SECOND)
    assert journal.happenings(two) == (later,)


def test_what_is_written_to_a_file_that_was_removed_is_not_taken_for_kept(path):
    journal = Journal(path)
    run = journal.begin(RunKind.SHOW, ceremony(), FIRST)
    path.unlink()
    with pytest.raises(JournalError, match="No such file"):
        journal.append(run, SECOND)
