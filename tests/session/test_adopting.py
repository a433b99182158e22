"""Measured lengths written into the event file, and taken back."""

from datetime import timedelta

import pytest

from console.eventfile.formats.choice import read_event
from console.eventfile.writing import Conflict
from console.session.adopting import Adopting

PAGE = """\
---
title: Essai
date: 2026-03-02
---

* 14 h 00 - 14 h 10 – Ouverture
* 14 h 10 – Table ronde
* 14 h 30 – Clôture
"""
MINUTE = timedelta(minutes=1)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "essai.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def lengths(file) -> list[float | None]:
    return [item.duration and item.duration / MINUTE for item in read_event(file).order.items]


def test_a_length_is_shown_written_and_taken_back(file):
    adopting = Adopting(file)
    adoption = adopting.propose({"ouverture": 12 * MINUTE})
    assert "14 h 12" in adoption.diff
    assert file.read_text(encoding="utf-8") == PAGE
    adopting.write(adoption)
    assert lengths(file)[:2] == [12, 20]
    adopting.undo()
    assert file.read_text(encoding="utf-8") == PAGE
    assert not adopting.can_undo


def test_an_item_that_the_file_does_not_know_is_said(file):
    adoption = Adopting(file).propose({"nobody": MINUTE})
    assert (adoption.diff, adoption.refused) == ("", ("nobody",))


def test_what_someone_else_wrote_meanwhile_stays(file):
    adopting = Adopting(file)
    adoption = adopting.propose({"ouverture": 12 * MINUTE})
    file.write_text(PAGE + "\nUn mot de plus.\n", encoding="utf-8")
    with pytest.raises(Conflict):
        adopting.write(adoption)
    assert file.read_text(encoding="utf-8").endswith("Un mot de plus.\n")


def test_an_adoption_is_not_taken_back_over_what_came_after(file):
    adopting = Adopting(file)
    adopting.write(adopting.propose({"ouverture": 12 * MINUTE}))
    file.write_text(PAGE + "\nUn mot de plus.\n", encoding="utf-8")
    with pytest.raises(Conflict):
        adopting.undo()
    assert adopting.can_undo


def test_adoptions_are_taken_back_one_by_one(file):
    adopting = Adopting(file)
    for minutes in (12, 14):
        adopting.write(adopting.propose({"ouverture": minutes * MINUTE}))
    adopting.undo()
    assert lengths(file)[0] == 12
    adopting.undo()
    assert lengths(file)[0] == 10


def test_a_file_that_is_no_text_is_refused(tmp_path):
    book = tmp_path / "essai.xlsx"
    book.write_bytes(b"PK\x03\x04")
    assert Adopting(book).propose({}) is None
