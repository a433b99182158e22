"""One measured figure beside its budget."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from msgspec import Struct

from console.clock import steady_time


class Measure(Struct, frozen=True):
    """A figure and what it may be.

    Attributes:
        name: What was measured.
        figure: How much it is; smaller is better.
        budget: How much it may be.
        unit: Of both: "ms", "×" (times the floor measured in the same run) or "%".
        floor: What "×" compares with, in the unit of `floor_unit`; None without one.
        floor_unit: "ms" or "MB".
    """

    name: str
    figure: float
    budget: float
    unit: str = "ms"
    floor: float | None = None
    floor_unit: str = ""

    @property
    def is_kept(self) -> bool:
        """True when the figure is within its budget."""
        return self.figure <= self.budget


def milliseconds(work: Callable[[], object]) -> float:
    """How long `work` takes, once."""
    begin = steady_time()
    work()
    return (steady_time() - begin) / timedelta(milliseconds=1)


def middle(work: Callable[[], object], times: int) -> float:
    """The median of `times` goes, in milliseconds, after one to warm up."""
    work()
    return percentile([milliseconds(work) for _ in range(times)], 50)


def percentile(figures: Sequence[float], share: float) -> float:
    """The figure that `share` per cent of all do not exceed."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, round(share / 100 * (len(ordered) - 1)))]
