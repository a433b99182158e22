import os
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from console.eventfile.apart import ReadingApart, read_apart
from console.eventfile.formats.choice import read_event
from console.eventfile.problem import Code
from console.resources import sample_event

SAMPLE = sample_event("ceremonie-eig.md")


def test_a_process_of_its_own_reads_the_same() -> None:
    assert read_apart(SAMPLE) == read_event(SAMPLE)


def test_what_is_wrong_comes_along(tmp_path: Path) -> None:
    problems = read_apart(tmp_path / "nowhere.md").problems
    assert [problem.code for problem in problems] == [Code.NO_FILE]


def test_modules_where_the_user_stands_are_not_taken_for_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "yaml.py").write_text("raise SystemExit(3)", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert read_apart(SAMPLE).order is not None


def test_a_process_that_ends_without_a_word_is_a_file_that_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    reading = read_apart(SAMPLE)
    assert reading.order is None
    assert [problem.code for problem in reading.problems] == [Code.READER_STOPPED]


def test_a_reading_without_end_is_given_up() -> None:
    endless = ReadingApart(SAMPLE, longest=timedelta(0)).wait()
    assert [problem.code for problem in endless.problems] == [Code.READER_STOPPED]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no FIFOs")
def test_a_reading_that_is_given_up_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "endless.csv")
    begun = ReadingApart(tmp_path / "endless.csv")
    begun.give_up()
    assert begun.wait().order is None


def test_where_no_process_can_be_started_the_file_is_read_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    assert read_apart(SAMPLE) == read_event(SAMPLE)


def test_an_answer_that_is_none_of_ours_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chatty = tmp_path / "python"
    chatty.write_text("#!/bin/sh\necho Welcome\n", encoding="utf-8")
    chatty.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(chatty))
    assert read_apart(SAMPLE) == read_event(SAMPLE)


def test_a_program_without_a_python_of_its_own_reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", None)
    assert read_apart(SAMPLE) == read_event(SAMPLE)
