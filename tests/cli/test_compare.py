"""`conduite compare`: runs beside the plan, and lengths adopted."""

import json

import pytest

from console.cli.main import main

PAGE = """\
---
title: Essai
date: 2026-03-02
---

* 14 h 00 - 14 h 10 – Ouverture
* 14 h 10 - 14 h 30 – Table ronde
"""
RUN = """\
{{"at": "2026-03-01T14:00:00+01:00", "do": "go"}}
{{"at": "2026-03-01T14:{first}:00+01:00", "do": "go"}}
{{"at": "2026-03-01T14:55:00+01:00", "do": "finish"}}
"""


@pytest.fixture
def compare(tmp_path, capsys):
    """Run the command on two runs of the page; its status, and what it said."""
    page = tmp_path / "essai.md"
    page.write_text(PAGE, encoding="utf-8")
    runs = []
    for first in (12, 14):
        path = tmp_path / f"run{first}.jsonl"
        path.write_text(RUN.format(first=first), encoding="utf-8")
        runs += ["--runs", str(path)]

    def run(*words):
        status = main(["compare", str(page), *runs, "--lang", "en", *words])
        return status, capsys.readouterr().out

    run.page = page
    return run


def test_every_run_stands_beside_the_plan(compare):
    status, said = compare()
    line = next(line for line in said.splitlines() if "Ouverture" in line)
    assert status == 0
    assert line.split()[:6] == ["10:00", "13:00", "+3:00", "2:00", "12:00", "14:00"]
    assert "↗ getting longer, +2:00 a run" in line


def test_the_runs_are_named_by_when_the_clocks_of_the_event_told_it(compare):
    assert "1  01 Mar 2026 at 14:00  Run-through" in compare()[1]


def test_programs_get_seconds_and_who_overran_most_first(compare):
    items = json.loads(compare("--json", "--most-over-first")[1])
    assert [item["title"] for item in items] == ["Table ronde", "Ouverture"]
    assert items[1]["taken_s"] == [720, 840]


def test_adopting_is_shown_before_it_is_done(compare):
    _, said = compare("--adopt", "ouverture")
    assert "14 h 13" in said
    assert compare.page.read_text(encoding="utf-8") == PAGE
    status, said = compare("--adopt", "ouverture", "--write")
    assert status == 0
    assert "1 length written" in said
    assert "14 h 00 - 14 h 13 – Ouverture" in compare.page.read_text(encoding="utf-8")


def test_what_is_as_planned_already_is_said(compare):
    compare("--adopt", "--write")
    assert "Every measured length is the planned one." in compare("--adopt")[1]
