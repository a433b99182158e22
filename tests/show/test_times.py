"""Rounding for display, and when the next digit changes."""

from datetime import timedelta

import pytest

from console.show.deeds import Go, Happening
from console.show.outlook import outlook
from console.show.times import countdown_seconds, drift_seconds, is_on_time, next_change
from tests.orders import paris


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0.4, 1), (0, 0), (-0.4, 0), (-1, -1), (-1.5, -1), (389.1, 390)],
)
def test_a_countdown_shows_the_ceiling(seconds, shown):
    assert countdown_seconds(timedelta(seconds=seconds)) == shown


@pytest.mark.parametrize(("seconds", "shown"), [(30.9, 30), (-30.9, -30), (0.9, 0)])
def test_drift_agrees_with_an_overrun_countdown(seconds, shown):
    assert drift_seconds(timedelta(seconds=seconds)) == shown


@pytest.mark.parametrize(("seconds", "on_time"), [(3, True), (-3, True), (3.1, False), (-4, False)])
def test_three_seconds_are_on_time(seconds, on_time):
    assert is_on_time(timedelta(seconds=seconds)) is on_time


def shown(order, log, now):
    look = outlook(order, log, now)
    left = look.current.remaining
    return now.second, countdown_seconds(left), drift_seconds(look.drift)


@pytest.mark.parametrize("clock", ["15:05:00", "15:05:00.2", "15:05:00.3", "15:11:20.9"])
def test_no_digit_changes_before_the_next_change_and_one_does_then(order, clock):
    log = [Happening(paris("15:01:30.250"), Go("2"))]
    now = paris(clock)
    change = next_change(outlook(order, log, now))
    just_before = change - timedelta(microseconds=1)
    assert now < change <= now + timedelta(seconds=1)
    assert shown(order, log, just_before) == shown(order, log, now)
    assert shown(order, log, change) != shown(order, log, now)
