"""Runs beside each other, item by item."""

from datetime import timedelta

import pytest

from console.show.comparison import Sorting, Trend, adoptable, compared
from console.show.event import Kind
from console.show.measures import Measure
from tests.orders import MINUTE, chain, item

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True),
    item("b", "15:10", 10),
    item("bell", "15:15", 1, alongside=True),
    item("c", "15:20", None),
)


def run(**minutes: float) -> list[Measure]:
    return [Measure(name, Kind.OTHER, 10 * MINUTE, m * MINUTE) for name, m in minutes.items()]


def only(*lengths: float | None):
    """Item a through runs of these lengths."""
    runs = [run() if m is None else run(a=m) for m in lengths]
    return compared(ORDER, runs)[0]


def test_the_chain_is_compared_in_its_order_and_what_was_not_played_is_left_blank():
    rows = compared(ORDER, [run(a=11), run(a=12, b=9, gone=3)])
    assert [(row.item.id, row.taken) for row in rows] == [
        ("a", (11 * MINUTE, 12 * MINUTE)),
        ("b", (None, 9 * MINUTE)),
        ("c", (None, None)),
    ]


def test_median_spread_and_worst():
    row = only(9, 12, None, 15)
    assert row.median == 12 * MINUTE
    assert row.spread == 6 * MINUTE
    assert (row.shortest, row.longest) == (9 * MINUTE, 15 * MINUTE)
    assert row.over == 2 * MINUTE


def test_one_run_has_no_spread_and_none_has_nothing():
    assert only(9).spread is None
    assert (only().median, only().over, only().longest) == (None, None, None)


TRENDS = {
    "grows": ((10, 11, 12), Trend.LONGER),
    "shrinks": ((14, 12, 11), Trend.SHORTER),
    "stands": ((12, 12.05, 12), Trend.STEADY),
    "one odd run is no trend": ((12, 12, 40, 12), Trend.STEADY),
    "a run that misses counts as a step": ((10, None, 12), Trend.LONGER),
    "one run": ((10,), Trend.UNKNOWN),
}


@pytest.mark.parametrize(("lengths", "trend"), TRENDS.values(), ids=TRENDS)
def test_trends(lengths, trend):
    assert only(*lengths).trend is trend


def test_who_overran_most_comes_first_and_what_nobody_knows_last():
    rows = compared(ORDER, [run(a=11, b=14)], Sorting.OVER)
    assert [row.item.id for row in rows] == ["b", "a", "c"]


ROUNDED = {
    "to the minute": (60, 12.4, 12),
    "halves up": (60, 12.5, 13),
    "to 30 s": (30, 12.3, 12.5),
    "never to nothing": (60, 0.2, 1),
}


@pytest.mark.parametrize(("seconds", "taken", "adopted"), ROUNDED.values(), ids=ROUNDED)
def test_adopted_lengths_are_rounded(seconds, taken, adopted):
    found = adoptable([only(taken)], timedelta(seconds=seconds))
    assert found == {"a": adopted * MINUTE}


def test_a_length_that_is_as_planned_is_not_adopted():
    assert adoptable(compared(ORDER, [run(a=10.2, b=11)]), MINUTE) == {"b": 11 * MINUTE}
