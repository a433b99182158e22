"""A press that a frozen machine kept is dropped; one whose clock jumped is not."""

from datetime import timedelta

import pytest

from console.session.press_ages import PressAges, too_old

AHEAD = 5_000_000  # our clock is so many milliseconds ahead of the events' own


class Awake:
    """Time awake, moved by hand."""

    def __init__(self):
        self.at = timedelta(days=9)

    def __call__(self):
        return self.at


@pytest.fixture
def awake():
    return Awake()


@pytest.fixture
def ages(awake):
    """Has seen one prompt press."""
    made = PressAges(awake)
    made.note(stamp(awake))
    return made


def stamp(awake, ago=0.0):
    """What an event says that was made some seconds ago."""
    return round((awake.at.total_seconds() - ago) * 1000) - AHEAD


def live(ages, awake, seconds):
    """Beat once a second."""
    for _ in range(seconds):
        awake.at += timedelta(seconds=1)
        ages.live()


@pytest.mark.parametrize(("seconds", "is_dropped"), [(0, False), (15, False), (15.1, True)])
def test_the_rule(seconds, is_dropped):
    assert bool(too_old(timedelta(seconds=seconds))) is is_dropped


def test_a_prompt_press_is_done(ages, awake):
    live(ages, awake, 60)
    ages.note(stamp(awake, ago=0.05))
    assert ages.refusal() is None


@pytest.mark.parametrize(("ago", "is_dropped"), [(3, False), (14, False), (17, True), (19, True)])
def test_a_press_that_waited_in_a_frozen_machine(ages, awake, ago, is_dropped):
    live(ages, awake, 5)
    awake.at += timedelta(seconds=20)
    ages.note(stamp(awake, ago))
    assert (ages.refusal() is not None) is is_dropped


def test_it_is_dropped_even_when_a_beat_came_first(ages, awake):
    live(ages, awake, 5)
    awake.at += timedelta(seconds=20)
    ages.live()
    ages.note(stamp(awake, ago=18))
    assert ages.refusal().detail == "18"


def test_a_fresh_press_after_it_is_done(ages, awake):
    awake.at += timedelta(seconds=20)
    ages.note(stamp(awake, ago=18))
    awake.at += timedelta(seconds=0.1)
    ages.note(stamp(awake))
    assert ages.refusal() is None


def test_a_clock_of_events_that_jumped_does_not_kill_the_keys(ages, awake):
    live(ages, awake, 60)
    ages.note(stamp(awake, ago=1200))
    assert ages.refusal() is None
    live(ages, awake, 60)
    ages.note(stamp(awake, ago=1200))
    assert ages.refusal() is None


def test_a_clock_that_slept_with_the_machine_is_learnt_anew_after_two_seconds(ages, awake):
    awake.at += timedelta(minutes=20)
    live(ages, awake, 4)
    ages.note(stamp(awake, ago=1200))
    assert ages.refusal() is None


def test_an_event_without_a_time_is_fresh(ages, awake):
    awake.at += timedelta(minutes=20)
    ages.note(0)
    assert ages.refusal() is None


def test_what_comes_from_no_press_is_not_judged_by_the_last_one(ages, awake):
    awake.at += timedelta(seconds=20)
    ages.note(stamp(awake, ago=18))
    awake.at += timedelta(seconds=1)
    assert ages.refusal() is None
