"""Rows found by their words."""

import pytest

from console.session.finding import found, next_of
from console.show.outlook import outlook
from tests.orders import ceremony, paris

ROWS = outlook(ceremony(), (), paris("14:00")).rows


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("cerema", ("11", "16")),
        ("ECOSPHERE", ("12",)),
        ("pitch etat", ("4",)),
        ("bhojwani", ("2",)),
        ("incubateur", ("2",)),
        ("", ()),
        ("  ", ()),
        ("zzz", ()),
    ],
)
def test_every_word_must_stand_somewhere(text, ids):
    assert found(ROWS, text) == ids


@pytest.mark.parametrize(
    ("here", "step", "item"),
    [
        ("", 0, "11"),
        ("11", 0, "11"),
        ("11", 1, "16"),
        ("16", 1, "11"),
        ("16", -1, "11"),
        ("11", -1, "16"),
        ("12", 0, "16"),
        ("5", -1, "16"),
    ],
)
def test_the_next_one_is_found_round_the_end(here, step, item):
    assert next_of(("11", "16"), ROWS, here, step) == item


def test_nothing_found_has_no_next():
    assert next_of((), ROWS, "1", 1) is None
    assert next_of(("gone",), ROWS, "1", 1) is None
