"""Copies rotate; a damaged journal is set aside, never overwritten."""

from pathlib import Path

import pytest

from console.journal.journal import Journal, RunKind
from console.journal.keeping import copy_of, open_and_copy
from console.show.deeds import Go, Happening
from tests.orders import ceremony, paris


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def run_a_show(path: Path) -> None:
    journal, _ = open_and_copy(path)
    journal.begin(RunKind.SHOW, ceremony(), Happening(paris("14:00"), Go()))
    journal.close()


def test_the_last_three_states_are_kept(path):
    for _ in range(6):
        run_a_show(path)
    kept = [len(Journal(copy_of(path, number)).runs()) for number in (1, 2, 3)]
    assert kept == [5, 4, 3]
    assert not copy_of(path, 4).exists()


def test_a_journal_without_runs_makes_no_copy(path):
    open_and_copy(path)
    assert not copy_of(path, 1).exists()


def test_a_damaged_journal_is_set_aside_whole_and_a_new_one_begun(path):
    run_a_show(path)
    damaged = bytearray(path.read_bytes())
    damaged[0:64] = b"?" * 64
    path.write_bytes(damaged)
    journal, aside = open_and_copy(path)
    assert journal.runs() == ()
    assert aside.read_bytes() == damaged


def test_damage_in_the_middle_is_found_too(path):
    run_a_show(path)
    damaged = bytearray(path.read_bytes())
    damaged[4096:12288] = b"\xff" * 8192
    path.write_bytes(damaged)
    _, aside = open_and_copy(path)
    assert aside is not None


def test_two_damaged_journals_do_not_overwrite_each_other(path):
    asides = []
    for content in (b"one" * 500, b"two" * 500):
        path.write_bytes(content)
        journal, aside = open_and_copy(path)
        journal.close()
        asides.append(aside.read_bytes()[:3])
    assert asides == [b"one", b"two"]
