"""The comparison: what the items of an order were planned to take, and took in every run."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from itertools import combinations
from statistics import median

from msgspec import Struct

from console.show.event import Item, RunningOrder
from console.show.measures import Measure
from console.show.plan import ZERO, plan_of

_STEADY = 0.05  # of the planned length a run: a trend below it is none
_LEAST = timedelta(seconds=10)  # a run; below that nobody sees a trend


class Trend(StrEnum):
    """What an item does from run to run."""

    LONGER = "longer"
    SHORTER = "shorter"
    STEADY = "steady"
    UNKNOWN = "unknown"


class Compared(Struct, frozen=True):
    """One item through all runs.

    Attributes:
        item: The item as it is planned today.
        taken: What it took in each run, oldest first; None: it was not played.
    """

    item: Item
    taken: tuple[timedelta | None, ...]

    @property
    def known(self) -> tuple[timedelta, ...]:
        """What it took where it was played."""
        return tuple(length for length in self.taken if length is not None)

    @property
    def median(self) -> timedelta | None:
        """The length that as many runs fell short of as went beyond; None without a run."""
        return _middle(self.known) if self.known else None

    @property
    def shortest(self) -> timedelta | None:
        """The least that it took."""
        return min(self.known, default=None)

    @property
    def longest(self) -> timedelta | None:
        """The most that it took: the worst run."""
        return max(self.known, default=None)

    @property
    def spread(self) -> timedelta | None:
        """From the shortest to the longest; None unless two runs tell."""
        return max(self.known) - min(self.known) if len(self.known) > 1 else None

    @property
    def over(self) -> timedelta | None:
        """How far the median is over the plan, negative under it; None when nothing tells."""
        middle, planned = self.median, self.item.duration
        return None if middle is None or planned is None else middle - planned

    @property
    def slope(self) -> timedelta | None:
        """By how much a run is longer than the one before it: the median over all pairs.

        Theil (1950) and Sen (1968): one odd run does not make a trend.
        """
        told = [(n, length) for n, length in enumerate(self.taken) if length is not None]
        rises = [(later - sooner) / (m - n) for (n, sooner), (m, later) in combinations(told, 2)]
        return _middle(rises) if rises else None

    @property
    def trend(self) -> Trend:
        """Whether it grows or shrinks from run to run."""
        slope = self.slope
        if slope is None:
            return Trend.UNKNOWN
        if abs(slope) < max((self.item.duration or ZERO) * _STEADY, _LEAST):
            return Trend.STEADY
        return Trend.LONGER if slope > ZERO else Trend.SHORTER


class Sorting(StrEnum):
    """In which order items are compared."""

    ORDER = "order"
    OVER = "over"


def compared(
    order: RunningOrder, runs: Sequence[Sequence[Measure]], sorting: Sorting = Sorting.ORDER
) -> tuple[Compared, ...]:
    """Every item of the chain of `order` through all runs, which measure items by their ids."""
    taken = [{measure.item: measure.taken for measure in run} for run in runs]
    chain = (line.item for line in plan_of(order).lines if line.in_chain)
    found = (Compared(item, tuple(run.get(item.id) for run in taken)) for item in chain)
    if sorting is Sorting.ORDER:
        return tuple(found)
    return tuple(sorted(found, key=_most_over_first))


def adoptable(items: Sequence[Compared], step: timedelta) -> Mapping[str, timedelta]:
    """The measured lengths that differ from the plan, by id, each rounded to whole steps.

    A length is never rounded down to nothing.
    """
    rounded = {x.item.id: _rounded(x.median, step) for x in items if x.median is not None}
    planned = {x.item.id: x.item.duration for x in items}
    return {item: length for item, length in rounded.items() if length != planned[item]}


def _middle(lengths: Sequence[timedelta]) -> timedelta:
    return timedelta(seconds=median(length.total_seconds() for length in lengths))


def _rounded(length: timedelta, step: timedelta) -> timedelta:
    """To the nearest step, halves up; at least one."""
    return max((length + step / 2) // step, 1) * step


def _most_over_first(one: Compared) -> tuple[bool, timedelta]:
    return one.over is None, -(one.over or ZERO)
