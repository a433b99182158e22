"""Instants that are only guessed: normal variables, and what waiting makes of them."""

import math

from msgspec import Struct
from msgspec.structs import replace

_FAR = 8.0  # so many standard deviations out, the normal distribution is all tail


class Guess(Struct, frozen=True):
    """A number of seconds, normal.

    Attributes:
        mean: The most likely.
        variance: About it.
        shared: Covariance with what all guesses of a day have in common.
    """

    mean: float
    variance: float = 0.0
    shared: float = 0.0


def longer(guess: Guess, seconds: float) -> Guess:
    """The guess and a known length on top."""
    return replace(guess, mean=guess.mean + seconds)


def at_least(guess: Guess, floor: float) -> Guess:
    """The guess, once it is known to lie above `floor`: the tail of its distribution.

    It goes on with what is shared as much as it still varies.
    """
    deviation = math.sqrt(guess.variance)
    if deviation <= 0:
        return Guess(max(guess.mean, floor))
    below = (floor - guess.mean) / deviation
    if below > _FAR:
        beyond, left = 1 / below, 1 / below**2
    else:
        hazard = _density(below) / _above(below)
        beyond, left = hazard - below, 1 - hazard * (hazard - below)
    return Guess(floor + deviation * beyond, guess.variance * left, guess.shared * left)


def ramp(free: Guess, planned: float, early: float, change: float) -> Guess:
    """When an item starts, once the stage is free.

    Early by more than `early` it starts `early` after that; then it waits for its planned
    start; late, it starts `change` after the stage is free. Mean and variance are those of
    that bent variable; what it shares remains as likely as it lies on a slope (Stein's lemma).
    """
    if change >= early:
        return longer(free, change)
    deviation = math.sqrt(free.variance)
    ahead, ahead_2, is_ahead = _excess(planned - early - free.mean, deviation)
    late, late_2, is_late = _excess(free.mean - (planned - change), deviation)
    variance = (ahead_2 - ahead**2) + (late_2 - late**2) + 2 * ahead * late
    return Guess(planned - ahead + late, max(variance, 0.0), free.shared * (is_ahead + is_late))


def _excess(mean: float, deviation: float) -> tuple[float, float, float]:
    """Of a normal variable, cut off below zero: its mean, that of its square, and its share."""
    if deviation <= 0 or math.isinf(mean):
        value = max(mean, 0.0)
        return value, value**2, float(value > 0)
    z = mean / deviation
    above, density = _above(-z), _density(z)
    first = mean * above + deviation * density
    return first, (mean**2 + deviation**2) * above + mean * deviation * density, above


def _density(z: float) -> float:
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def _above(z: float) -> float:
    """How likely a standard normal variable is above `z`."""
    return math.erfc(z / math.sqrt(2)) / 2
