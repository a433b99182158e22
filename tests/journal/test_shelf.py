"""Runs on the shelf: captioned, removed and restored, taken along and brought in."""

import json
import sqlite3
from datetime import timedelta

import pytest

from console.journal.caption import Caption
from console.journal.journal import Journal, RunKind
from console.journal.kept_run import NoRuns, runs_of, runs_record
from console.journal.schema import APPLICATION_ID, MIGRATIONS
from console.journal.shelf import Shelf
from console.show.deeds import Adjust, Go, Happening
from tests.orders import ceremony, paris

PATH = "/events/ceremonie.md"
GO = Happening(paris("14:00:01"), Go())
MORE = Happening(paris("14:30"), Adjust(60.0))
WORDS = Caption("Deuxième filage", "Auditorium", "Trop long à la fin.", "Ishan")


@pytest.fixture
def journal():
    return Journal()


@pytest.fixture
def shelf(journal):
    return Shelf(journal)


@pytest.fixture
def run(journal):
    made = journal.begin(RunKind.FILAGE, ceremony(), GO)
    journal.append(made, MORE)
    return made


def test_a_caption_is_kept(journal, shelf, run):
    shelf.caption(run, WORDS)
    assert [each.caption for each in journal.runs()] == [WORDS]


def test_a_removed_run_is_listed_and_resumed_no_more_until_it_is_restored(journal, shelf, run):
    shelf.remove(run)
    assert journal.runs() == ()
    assert journal.latest(PATH, RunKind.FILAGE) is None
    shelf.restore(run)
    assert [each.id for each in journal.runs()] == [run]
    assert journal.happenings(run) == (GO, MORE)


def test_a_run_travels_as_text(shelf, run):
    shelf.caption(run, WORDS)
    kept = shelf.kept([run])
    text = json.dumps(runs_record(kept))
    assert runs_of(json.loads(text)) == kept


def test_what_is_brought_in_is_an_equal_run_that_is_never_resumed(journal, shelf, run):
    shelf.caption(run, WORDS)
    (kept,) = shelf.kept([run])
    brought = shelf.bring_in(kept, PATH)
    assert shelf.kept([brought]) == (kept,)
    assert [each.is_brought_in for each in journal.runs()] == [False, True]
    assert journal.latest(PATH, RunKind.FILAGE).id == run


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda record: record.pop("format"), ""),
        (lambda record: record.update(version=99), "version"),
        (lambda record: record.update(runs={}), "runs"),
        (lambda record: record["runs"][0].pop("kind"), "runs[0]"),
        (lambda record: record["runs"][0].update(happenings=[]), "runs[0].happenings"),
        (lambda record: record["runs"][0]["happenings"][0].pop("at"), "runs[0].happenings"),
        (lambda record: record["runs"][0].update(running_order=7), "runs[0]"),
    ],
    ids=["foreign", "newer", "no list", "no kind", "nothing happened", "no instant", "no order"],
)
def test_a_file_that_is_not_whole_says_where(shelf, run, change, place):
    record = json.loads(json.dumps(runs_record(shelf.kept([run]))))
    change(record)
    with pytest.raises(NoRuns) as failure:
        runs_of(record)
    assert failure.value.place == place


def test_a_journal_of_the_first_version_keeps_its_runs(tmp_path):
    path = tmp_path / "journal.sqlite"
    old = sqlite3.connect(path)
    for statement in MIGRATIONS[0]:
        old.execute(statement)
    old.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    old.execute("PRAGMA user_version = 1")
    began = (paris("14:00") + timedelta(0)).isoformat()
    old.execute("INSERT INTO run VALUES (1, 'show', '/a.md', 'A', ?, '{}')", (began,))
    record = json.dumps({"at": began, "do": "go"})
    old.execute("INSERT INTO happening VALUES (1, 1, ?, ?)", (began, record))
    old.commit()
    old.close()
    (run,) = Journal(path).runs()
    assert (run.title, run.caption, run.happenings) == ("A", Caption(), 1)
    assert path.with_name("journal.sqlite.v1").exists()
