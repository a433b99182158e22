"""Guessed instants against a great many drawn ones."""

import math
import random
from statistics import fmean, pvariance

import pytest

from console.show.guess import Guess, at_least, ramp

DRAWS = 20_000


def drawn(guess: Guess) -> list[float]:
    dice = random.Random(7)
    return [dice.gauss(guess.mean, math.sqrt(guess.variance)) for _ in range(DRAWS)]


def started(free: float, planned: float, early: float, change: float) -> float:
    return max(free + change, min(planned, free + early))


RAMPS = {
    "a gap that may be eaten": (Guess(600, 3600), 620, 60, 10),
    "an imposed time": (Guess(600, 3600), 620, math.inf, 0),
    "an imposed time that is missed": (Guess(600, 3600), 300, math.inf, 0),
    "one that is far ahead": (Guess(600, 3600), 1500, math.inf, 0),
    "no gap": (Guess(600, 3600), 620, 0, 0),
    "a changeover longer than the gap": (Guess(600, 3600), 620, 5, 30),
}


@pytest.mark.parametrize(("free", "planned", "early", "change"), RAMPS.values(), ids=RAMPS)
def test_waiting_bends_a_guess_as_it_bends_what_is_drawn(free, planned, early, change):
    found = ramp(free, planned, early, change)
    starts = [started(x, planned, early, change) for x in drawn(free)]
    assert found.mean == pytest.approx(fmean(starts), abs=2)
    assert math.sqrt(found.variance) == pytest.approx(math.sqrt(pvariance(starts)), abs=2)


def test_a_time_that_is_known_stays_known():
    assert ramp(Guess(600), 660, 30, 0) == Guess(630)
    assert ramp(Guess(650), 660, 30, 0) == Guess(660)
    assert ramp(Guess(700), 660, 30, 0) == Guess(700)


def test_waiting_for_an_imposed_time_forgets_the_pace_of_the_day():
    pressed = ramp(Guess(600, 3600, 40), 1500, math.inf, 0)
    assert pressed.shared == pytest.approx(0, abs=1e-3)
    assert ramp(Guess(600, 3600, 40), 620, 0, 0).shared == 40


def test_what_has_lasted_so_long_is_the_tail_of_what_it_could_have_been():
    above = [x for x in drawn(Guess(600, 3600)) if x > 640]
    found = at_least(Guess(600, 3600), 640)
    assert found.mean == pytest.approx(fmean(above), abs=2)
    assert math.sqrt(found.variance) == pytest.approx(math.sqrt(pvariance(above)), abs=2)


def test_far_beyond_all_experience_the_end_is_near_and_never_past():
    far = at_least(Guess(600, 3600), 3000)
    assert 3000 < far.mean < 3005
    assert 0 < far.variance < 10
    assert at_least(Guess(600), 700) == Guess(700)
