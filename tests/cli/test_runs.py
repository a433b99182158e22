"""`conduite runs`: listed, captioned, removed and restored, carried from one journal to another."""

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from console.cli.main import main
from console.journal.journal import Journal, RunKind
from console.resources import sample_event
from console.show.deeds import Go, Happening
from console.show.event import Source
from tests.orders import ceremony, paris

FILE = sample_event("ceremonie-eig.md")


@pytest.fixture
def journal(tmp_path):
    made = Journal(tmp_path / "journal.sqlite")
    order = ceremony()
    event = replace(order.event, source=Source(str(FILE.absolute()), "0"))
    made.begin(RunKind.FILAGE, replace(order, event=event), Happening(paris("14:00"), Go()))
    return made


@pytest.fixture
def runs(tmp_path, journal, capsys):
    """Run the command on the journal; its status, and what it said on both ways out."""

    def run(*words, data=tmp_path):
        status = main(["runs", *map(str, words), "--data", str(data), "--lang", "en"])
        said = capsys.readouterr()
        return status, said.out + said.err

    return run


def test_a_run_is_named(runs):
    status, said = runs("--run", 1, "--name", "First of all")
    assert (status, said.endswith("· First of all\n")) == (0, True)
    assert "Run-through" in said


def test_a_run_is_listed_when_the_clocks_of_its_event_told(runs, journal):
    assert "  2023-06-29 14:00  Run-through" in runs()[1]
    order = ceremony()
    far = replace(order.event, timezone=ZoneInfo("Pacific/Auckland"))
    journal.begin(RunKind.SHOW, replace(order, event=far), Happening(paris("14:00"), Go()))
    assert "  2023-06-30 00:00  Show" in runs()[1]


def test_a_run_is_removed_and_restored(runs):
    assert runs("--run", 1, "--remove") == (0, "")
    assert runs() == (0, "")
    assert "Run-through" in runs("--run", 1, "--restore")[1]


def test_runs_travel(runs, tmp_path):
    file = tmp_path / "runs.json"
    assert runs(FILE, "--take-along", file) == (0, f"1 run written to {file}.\n")
    elsewhere = tmp_path / "elsewhere"
    assert runs(FILE, "--bring-in", file, data=elsewhere) == (0, "1 run brought in.\n")
    assert "Run-through" in runs(FILE, data=elsewhere)[1]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--run", 7, "--remove"), "There is no run 7"),
        (("--take-along", "runs.json"), "Say which event file"),
        ((FILE, "--bring-in", FILE), "holds no runs"),
        ((FILE, "--bring-in", "nowhere.json"), "nowhere.json cannot be read"),
    ],
    ids=["no such run", "of which event", "not runs", "no file"],
)
def test_what_cannot_be_done_is_said(runs, words, said):
    status, told = runs(*words)
    assert status == 2
    assert said in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "words",
    [("compare", FILE, "--adopt", "nothing"), ("run", FILE, "--rehearse", "--from", "nothing")],
    ids=["adopt", "rehearse from"],
)
def test_an_item_that_is_not_there_is_named(capsys, tmp_path, words):
    status = main([*map(str, words), "--data", str(tmp_path), "--lang", "en"])
    assert (status, "“nothing”" in capsys.readouterr().err) == (2, True)
