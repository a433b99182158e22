"""Lessons: what earlier runs teach about how long items really take.

The model, in words: a minute of the plan takes a minute, times what the item is wont to do,
times the pace of the day; and every minute scatters by itself, so that an hour scatters eight
times as much as a minute, not sixty times. What an item is wont to do is drawn from its own
runs, from its kind where they are few, and from the plan where even those are few: the plan
counts as a few minutes of playing that went exactly as planned, and each real minute counts
as itself. So shrinking is no rule of its own; it is what remains of those minutes.

This is the conjugate normal model with unknown mean and variance, with planned minutes as
its weights: A. Gelman et al., *Bayesian Data Analysis*, 3rd edition, sections 3.3 and 5.4.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from msgspec import Struct

from console.show.event import Item, Kind
from console.show.measures import Measure

# How many seconds of playing as planned the plan is worth: against an item's own runs, against
# all runs of its kind, and against what has been played today.
_OF_ITEM, _OF_KIND, _OF_PACE = 15 * 60.0, 25 * 60.0, 90 * 60.0
# Scatter before anything was measured: ten minutes of plan come out within a minute and a half.
# It counts as much as so many measures.
_SCATTER, _WORTH = 90.0**2 / 600.0, 2.0

_LEAST = 10.0  # a pace that varies so many times less than before anything was measured

_Name = TypeVar("_Name", str, Kind)


class Ratio(Struct, frozen=True):
    """Actual over planned length, and how many planned seconds stand behind it."""

    value: float
    seconds: float


class Expected(Struct, frozen=True):
    """The length of an item, in seconds, as a mean and the variance about it.

    Attributes:
        mean: At the pace that the plan assumes.
        variance: Of its own, the pace of the day apart.
        planned: What the pace multiplies.
    """

    mean: float
    variance: float
    planned: float


class Lessons(Struct, frozen=True):
    """What was learnt from runs.

    Attributes:
        runs: How many of them measured something.
        items: The measures of each item, by id.
        kinds: What items of a kind are wont to do.
        scatter: Variance of a length for each planned second, in seconds.
        freedom: How many measures that variance is worth.
        pace: Variance of the pace of a day about that of the runs, before the day has begun.
    """

    runs: int
    items: Mapping[str, tuple[Measure, ...]]
    kinds: Mapping[Kind, Ratio]
    scatter: float
    freedom: float
    pace: float

    def expected(self, item: Item) -> Expected:
        """How long an item with a planned length will take."""
        planned = _planned(item)
        ratio = self._ratio(item, planned)
        own = self.scatter * planned + planned**2 * self.scatter / ratio.seconds
        return Expected(ratio.value * planned, own, planned)

    def _ratio(self, item: Item, planned: float) -> Ratio:
        kind = self.kinds.get(item.kind, Ratio(1.0, 0.0))
        taken = [_at_todays_plan(one, planned) for one in self.items.get(item.id, ())]
        return _drawn_to(kind.value, _OF_ITEM, sum(taken), planned * len(taken))


def lessons_of(runs: Sequence[Sequence[Measure]]) -> Lessons | None:
    """What runs teach; None when none of them measured an item with a planned length."""
    told = [[one for one in run if one.planned] for run in runs]
    told = [run for run in told if run]
    if not told:
        return None
    measures = [one for run in told for one in run]
    items = _grouped((one.item, one) for one in measures)
    kinds = {kind: _kind_ratio(of_kind) for kind, of_kind in _kinds(measures).items()}
    squares = sum(_squares(own, kinds[own[-1].kind].value) for own in items.values())
    freedom = _WORTH + len(measures)
    scatter = (_WORTH * _SCATTER + squares) / freedom
    pace = _pace(told, items, scatter) * (1 + 1 / len(told))
    return Lessons(len(told), items, kinds, scatter, freedom, pace)


def learnt_pace(lessons: Lessons, played: Iterable[tuple[Item, float]]) -> tuple[float, float]:
    """The pace of the day so far: its mean above that of the runs, and its variance.

    Args:
        lessons: What the runs taught.
        played: What is over today, and how many seconds it took.
    """
    precision, told = 1 / lessons.pace, 0.0
    for item, taken in played:
        length = lessons.expected(item)
        precision += length.planned**2 / length.variance
        told += length.planned * (taken - length.mean) / length.variance
    return told / precision, 1 / precision


def _drawn_to(towards: float, worth: float, taken: float, planned: float) -> Ratio:
    """Taken over planned, drawn towards a value that counts as `worth` seconds."""
    return Ratio((towards * worth + taken) / (worth + planned), worth + planned)


def _kind_ratio(measures: Sequence[Measure]) -> Ratio:
    taken = sum(one.taken.total_seconds() for one in measures)
    return _drawn_to(1.0, _OF_KIND, taken, sum(map(_planned_then, measures)))


def _squares(measures: Sequence[Measure], kind: float) -> float:
    """How far runs of an item lie from their mean, and that mean from its kind, a second each."""
    planned = _planned_then(measures[-1])
    taken = [_at_todays_plan(one, planned) for one in measures]
    mean, weight = sum(taken) / len(taken), planned * len(taken)
    within = sum((length - mean) ** 2 for length in taken) / planned
    drawn = _OF_ITEM * weight / (_OF_ITEM + weight)
    return within + drawn * (mean / planned - kind) ** 2


def _pace(
    runs: Sequence[Sequence[Measure]], items: Mapping[str, Sequence[Measure]], scatter: float
) -> float:
    """Variance of the pace from run to run: what all items of a run have in common."""
    again = {name: own for name, own in items.items() if len(own) == len(runs)}
    mean = {name: sum(map(_ratio_then, own)) / len(own) for name, own in again.items()}
    planned = sum(_planned_then(own[-1]) for own in again.values())
    before = scatter / _OF_PACE
    if len(runs) < 2 or not planned:  # noqa: PLR2004 - one run has nothing in common
        return before
    paces = [
        sum((_ratio_then(x) - mean[x.item]) * _planned_then(x) for x in run if x.item in again)
        / planned
        for run in runs
    ]
    freedom = len(runs) - 1
    found = sum(pace**2 for pace in paces) - freedom * scatter / planned
    return max((_WORTH * before + found) / (_WORTH + freedom), before / _LEAST)


def _ratio_then(measure: Measure) -> float:
    return measure.taken.total_seconds() / _planned_then(measure)


def _at_todays_plan(measure: Measure, planned: float) -> float:
    """What a measure means for a plan of `planned` seconds.

    Measured against another plan it counts as it is (that length was adopted since), or in
    proportion (the item was cut or grown since): whichever lies nearer to the plan of today.
    """
    taken = measure.taken.total_seconds()
    scaled = taken * planned / _planned_then(measure)
    return min(taken, scaled, key=lambda length: abs(length - planned))


def _planned(item: Item) -> float:
    return item.duration.total_seconds() if item.duration else 0.0


def _planned_then(measure: Measure) -> float:
    return measure.planned.total_seconds() if measure.planned else 0.0


def _kinds(measures: Iterable[Measure]) -> Mapping[Kind, tuple[Measure, ...]]:
    return _grouped((one.kind, one) for one in measures)


def _grouped(named: Iterable[tuple[_Name, Measure]]) -> Mapping[_Name, tuple[Measure, ...]]:
    found: dict[_Name, list[Measure]] = {}
    for name, measure in named:
        found.setdefault(name, []).append(measure)
    return {name: tuple(measures) for name, measures in found.items()}
