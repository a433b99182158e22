"""The table of actions: unique names and keys, deeds that fit the show, labels that name them."""

from datetime import UTC, datetime, timedelta

import pytest

from console.session.action_labels import label_of, title_of
from console.session.actions import ACTIONS, Name, action
from console.show.deeds import Bend, Blackout, End, Go, Happening, Hold, Resume, Skip, Undo, Unskip
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import outlook
from console.wording.words import Words

START = datetime(2001, 6, 29, 12, 0, tzinfo=UTC)
ORDER = RunningOrder(
    Event("Gala", start=START),
    tuple(
        Item(title.lower(), title, START + timedelta(minutes=10 * i), timedelta(minutes=10))
        for i, title in enumerate(("Welcome", "Speech", "Prizes"))
    ),
)
WORDS = Words("en")


def after(*deeds):
    """The outlook after deeds done one second apart."""
    happenings = [Happening(START + timedelta(seconds=i), deed) for i, deed in enumerate(deeds)]
    return outlook(ORDER, happenings, START + timedelta(minutes=1))


def test_names_and_keys_are_unique():
    assert len({entry.name for entry in ACTIONS}) == len(ACTIONS) == len(Name)
    assert len({entry.key for entry in ACTIONS}) == len(ACTIONS)


def test_only_the_end_of_the_show_is_asked_twice():
    assert [entry.name for entry in ACTIONS if entry.is_asked_twice] == [Name.END]


@pytest.mark.parametrize(
    ("name", "before", "deed"),
    [
        (Name.GO, (), Go()),
        (Name.HOLD, (Go(),), Hold()),
        (Name.HOLD, (Go(), Hold()), Resume()),
        (Name.SKIP, (Go(),), Skip("speech")),
        (Name.SKIP, (Go("prizes"),), None),
        (Name.UNSKIP, (Go(), Skip("speech"), Skip("prizes")), Unskip("prizes")),
        (Name.UNSKIP, (Go(), Skip("prizes")), Unskip("prizes")),
        (Name.UNSKIP, (Go(),), None),
        (Name.TELL_LESS, (Go(), Bend(-60)), Bend(-120)),
        (Name.TELL_MORE, (Go(),), Bend(60)),
        (Name.TELL_MORE, (), None),
        (Name.TELL_TRUTH, (Go(), Bend(-60)), Bend(0)),
        (Name.TELL_TRUTH, (Go(),), None),
        (Name.BLACKOUT, (), Blackout(on=True)),
        (Name.BLACKOUT, (Blackout(on=True),), Blackout(on=False)),
    ],
)
def test_an_action_is_the_deed_that_fits_the_show(name, before, deed):
    assert action(name).deed(after(*before)) == deed


@pytest.mark.parametrize(
    ("name", "before", "label"),
    [
        (Name.HOLD, (Go(),), "Hold"),
        (Name.HOLD, (Go(), Hold()), "Resume"),
        (Name.UNDO, (), "Undo"),
        (Name.UNDO, (Go(), Go()), "Undo: GO Speech"),
        (Name.UNDO, (Go(), Skip("prizes")), "Undo: skip Prizes"),
        (Name.UNDO, (Go(), End()), "Undo: end of the show"),
        (Name.REDO, (Go(), Go(), Undo()), "Redo: GO Speech"),
        (Name.REDO, (Go(), Skip("prizes"), Undo()), "Redo: skip Prizes"),
    ],
)
def test_a_label_names_what_it_will_do(name, before, label):
    assert label_of(WORDS, name, after(*before)) == label


def test_a_title_is_found_by_id():
    assert title_of(after(), "prizes") == "Prizes"
    assert title_of(after(), "nobody") == ""


def test_no_two_actions_share_a_key():
    keys = [action.key for action in ACTIONS]
    assert sorted(keys) == sorted(set(keys))
