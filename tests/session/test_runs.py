"""The runs of one event, and the file in which they travel."""

import pytest

from console.journal.caption import Caption
from console.journal.journal import Journal, RunKind
from console.journal.kept_run import NoRuns
from console.session.runs import Runs
from console.show.deeds import Go, Happening
from tests.orders import ceremony, paris

PATH = "/events/ceremonie.md"


@pytest.fixture
def journal():
    made = Journal()
    for kind, at in ((RunKind.FILAGE, "14:00"), (RunKind.SHOW, "14:02")):
        made.begin(kind, ceremony(), Happening(paris(at), Go()))
    return made


@pytest.fixture
def runs(journal):
    return Runs(journal, PATH)


def kinds(runs):
    return [run.kind.value for run in runs.listed()]


def test_only_the_runs_of_the_event_are_listed(journal, runs):
    assert kinds(runs) == ["filage", "show"]
    assert Runs(journal, "/events/other.md").listed() == ()


def test_removals_are_undone_in_turn(runs):
    for run in runs.listed():
        runs.remove(run.id)
    assert kinds(runs) == []
    runs.undo_remove()
    assert kinds(runs) == ["show"]
    runs.undo_remove()
    assert (kinds(runs), runs.can_undo) == (["filage", "show"], False)


def test_runs_travel_to_another_machine_and_come_in_once(runs, tmp_path):
    first = runs.listed()[0]
    runs.caption(first.id, Caption(name="Premier filage"))
    assert runs.take_along(tmp_path / "runs.json", [first.id]) == 1
    elsewhere = Runs(Journal(), "/somewhere/else.md")
    assert elsewhere.bring_in(tmp_path / "runs.json") == 1
    assert [run.caption.name for run in elsewhere.listed()] == ["Premier filage"]
    assert elsewhere.bring_in(tmp_path / "runs.json") == 0


TEXTS = {"empty": "", "list": "[]", "cut": "{", "deep": "[" * 100_000}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_another_file_is_refused(runs, tmp_path, text):
    (tmp_path / "runs.json").write_text(text)
    with pytest.raises(NoRuns):
        runs.bring_in(tmp_path / "runs.json")
