"""The defaults of an item."""

from datetime import timedelta

import pytest

from console.show.event import Item, Kind


def an_item(minutes: float | None, **more):
    length = None if minutes is None else timedelta(minutes=minutes)
    return Item(id="x", title="X", duration=length, **more)


@pytest.mark.parametrize(
    ("kind", "minutes"),
    [(Kind.WELCOME, 10), (Kind.BREAK, 10), (Kind.MEAL, 10), (Kind.SOCIAL, 10), (Kind.TALK, 20)],
)
def test_breaks_may_be_halved_and_the_others_keep_their_length(kind: Kind, minutes: float):
    assert an_item(20, kind=kind).shortest == timedelta(minutes=minutes)


def test_a_written_minimum_wins():
    assert an_item(20, kind=Kind.BREAK, min=timedelta(minutes=3)).shortest == timedelta(minutes=3)


@pytest.mark.parametrize(
    ("minutes", "warning", "danger"),
    [(0.5, 30, 10), (5, 60, 20), (10, 120, 40), (60, 300, 60), (None, 300, 60)],
)
def test_thresholds_follow_the_length_within_limits(minutes, warning, danger):
    item = an_item(minutes)
    assert (item.warning_at.seconds, item.danger_at.seconds) == (warning, danger)


def test_written_thresholds_win():
    item = an_item(10, warning=timedelta(seconds=7), danger=timedelta(seconds=3))
    assert (item.warning_at.seconds, item.danger_at.seconds) == (7, 3)
