"""A few letters find an action or a title, the nearest first."""

import pytest

from console.session.searching import search

ENTRIES = [
    "Annuler : GO Discours",
    "Pause",
    "Discours d’ouverture",
    "Écran de la salle",
    "Noir salle",
]


def found(typed):
    return search(ENTRIES, typed, str)


def test_nothing_typed_finds_everything_in_its_order():
    assert found("  ") == ENTRIES


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("PAUSE", "Pause"),
        ("ecran", "Écran de la salle"),
        ("salle noir", "Noir salle"),
        ("disc ouv", "Discours d’ouverture"),
        ("nnul", "Annuler : GO Discours"),
        ("pse", "Pause"),
    ],
)
def test_words_are_found_without_accents_capitals_or_order(typed, first):
    assert found(typed)[0] == first


def test_what_begins_a_word_goes_before_what_is_inside_one():
    assert search(["a undone", "do", "ado"], "do", str) == ["do", "a undone", "ado"]


def test_two_letters_are_not_looked_for_apart():
    assert found("ae") == []


def test_a_word_that_fits_nothing_finds_nothing():
    assert found("salle xyz") == []
