"""Countdowns warn as the file says, else as the operator likes it."""

from datetime import UTC, datetime, timedelta

import pytest

from console.show.deeds import Go, Happening
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import Level, outlook
from console.show.thresholds import Thresholds, warned

START = datetime(2001, 6, 29, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FOUR = Thresholds(4 * MINUTE, 2 * MINUTE)


def at(left, thresholds, **item):
    """The outlook with so many minutes left of an item of twenty."""
    given = {"duration": 20 * MINUTE, **item}
    order = RunningOrder(Event("Gala"), (Item("a", "A", START, **given),))
    now = START + given["duration"] - left * MINUTE
    return warned(outlook(order, [Happening(START, Go())], now), thresholds)


@pytest.mark.parametrize(
    ("left", "level"), [(4.1, Level.NORMAL), (4, Level.WARNING), (2, Level.DANGER)]
)
def test_a_countdown_warns_as_the_operator_likes_it(left, level):
    assert at(left, FOUR).current.level is level


def test_what_the_file_says_goes_first():
    seen = at(4, FOUR, warning=MINUTE, danger=MINUTE / 2)
    assert seen.current.level is Level.NORMAL
    assert seen.current.item.warning_at == MINUTE


def test_a_short_item_does_not_begin_with_its_warning():
    seen = at(2.9, FOUR, duration=3 * MINUTE)
    assert seen.current.level is Level.NORMAL
    assert seen.current.item.danger_at == 1.5 * MINUTE


def test_without_a_wish_nothing_is_touched():
    seen = at(3, Thresholds())
    assert warned(seen, Thresholds()) is seen


def test_an_open_ended_item_never_warns():
    order = RunningOrder(Event("Gala"), (Item("a", "A", START),))
    seen = warned(outlook(order, [Happening(START, Go())], START + 5 * MINUTE), FOUR)
    assert seen.current.level is Level.NORMAL
