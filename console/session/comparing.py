"""The runs of an event beside each other and the plan, with what people call each run."""

from collections.abc import Sequence
from dataclasses import dataclass

from console.journal.kept_run import KeptRun
from console.session.learning import measured
from console.show.comparison import Compared, Sorting, compared
from console.show.event import RunningOrder


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was compared.

    Attributes:
        runs: The runs that measured something, oldest first.
        items: The chain through these runs.
    """

    runs: tuple[KeptRun, ...]
    items: tuple[Compared, ...]


def comparison_of(
    order: RunningOrder, runs: Sequence[KeptRun], sorting: Sorting = Sorting.ORDER
) -> Comparison:
    """Compare runs for the items of `order`; a run that measured nothing is left out."""
    told = [(run, measured(order, run)) for run in runs]
    told = [(run, measures) for run, measures in told if measures]
    items = compared(order, [measures for _, measures in told], sorting)
    return Comparison(tuple(run for run, _ in told), items)
