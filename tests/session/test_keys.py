"""Keys that the operator chose: every face reads them in one place, and no two are the same."""

import pytest

from console.session.actions import ACTIONS, Name
from console.session.keys import Keys, is_free, keys_of


def test_the_table_s_keys_stand_until_others_are_chosen():
    assert [Keys().of(entry.name) for entry in ACTIONS] == [entry.key for entry in ACTIONS]
    assert Keys({"go": "PgDown"}).of(Name.GO) == "PgDown"


def test_a_chosen_key_does_its_action_and_the_table_s_does_nothing():
    keys = Keys({"go": "PgDown"})
    assert keys.action_of("PgDown").name is Name.GO
    assert keys.action_of("Space") is None


def test_the_table_s_own_key_is_no_choice():
    keys = Keys({"go": "PgDown"}).choosing(Name.GO, "Space")
    assert keys == Keys()


@pytest.mark.parametrize(
    ("chosen", "bad"),
    [
        ({"go": "PgDown"}, ()),
        ({"go": "H", "hold": "Space"}, ()),
        ({"go": "H"}, ("go",)),
        ({"go": "X", "hold": "X"}, ("hold",)),
        ({"nobody": "X"}, ("nobody",)),
        ({"go": "Tab", "hold": ""}, ("go", "hold")),
        ({"leave": "X"}, ("leave",)),
        ({"go": "H", "hold": "S", "skip": "X"}, ()),
        ({"go": "H", "hold": "S"}, ("go", "hold")),
    ],
)
def test_a_bad_choice_leaves_the_table_s_key(chosen, bad):
    keys, found = keys_of(chosen)
    assert found == bad
    assert len({keys.of(entry.name) for entry in ACTIONS}) == len(ACTIONS)


def test_keys_that_move_about_in_a_window_are_not_given_away():
    assert is_free("PgDown", Name.GO)
    assert not is_free("Return", Name.GO)
    assert not is_free("X", Name.LEAVE)
