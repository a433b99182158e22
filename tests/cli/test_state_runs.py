"""`conduite state --runs`: the forecast beside the projection."""

import json
from datetime import datetime

import pytest

from console.cli.main import main
from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun, runs_record
from console.resources import sample_event
from console.show.deeds import Go, Happening
from tests.orders import ceremony, paris

CEREMONY = str(sample_event("ceremonie-eig.md"))
RUN = """\
{"at": "2023-06-20T14:00:00+02:00", "do": "go"}
{"at": "2023-06-20T15:00:00+02:00", "do": "go"}
{"at": "2023-06-20T15:14:00+02:00", "do": "go"}
{"at": "2023-06-20T15:21:00+02:00", "do": "finish"}
"""


@pytest.fixture
def run(tmp_path):
    path = tmp_path / "filage.jsonl"
    path.write_text(RUN, encoding="utf-8")
    return path


def said(capsys, *runs):
    named = [part for path in runs for part in ("--runs", str(path))]
    status = main(["state", CEREMONY, "--now", "2023-06-29T13:59", "--json", *named])
    assert status == 0
    return json.loads(capsys.readouterr().out)


def test_without_runs_the_record_is_as_it_was(capsys):
    assert "forecast" not in said(capsys)


def test_runs_give_a_median_and_a_range_beside_the_projection(capsys, run):
    before, state = said(capsys), said(capsys, run, run)
    seen = state["forecast"]
    low, median, high = (datetime.fromisoformat(seen[name]) for name in ("low", "median", "high"))
    assert (seen["runs"], seen["coverage"]) == (2, 0.8)
    assert low < median < high
    assert before["projected_end"] == state["projected_end"] < seen["median"]


def test_runs_that_taught_nothing_leave_the_plan_alone(capsys, tmp_path):
    kept = tmp_path / "runs.json"
    begun = Happening(paris("14:00"), Go())
    empty = KeptRun(RunKind.FILAGE, ceremony(), (begun,), paris("14:00"))
    kept.write_text(json.dumps(runs_record((empty,))), encoding="utf-8")
    state = said(capsys, kept)
    assert state["forecast"] == {
        "median": state["projected_end"],
        "low": None,
        "high": None,
        "runs": 0,
        "coverage": None,
    }


def test_runs_that_were_taken_along_are_read(capsys, tmp_path, run):
    main(["state", CEREMONY, "--now", "2023-06-29T13:59", "--runs", str(run), "--lang", "en"])
    assert "Forecast: " in capsys.readouterr().out


def test_a_file_that_is_no_run_is_said(capsys, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text("", encoding="utf-8")
    assert main(["state", CEREMONY, "--now", "2023-06-29T13:59", "--runs", str(bad)]) == 2
    assert "bad.json" in capsys.readouterr().err
