"""The runs of an event beside each other and the plan, with what people call each run."""

from collections.abc import Collection, Sequence
from concurrent.futures import Executor, Future
from datetime import timedelta

from msgspec import Struct

from console.journal.kept_run import KeptRun
from console.session.adopting import Adopting, Adoption
from console.session.learning import measured
from console.show.comparison import Compared, Sorting, adoptable, compared
from console.show.event import RunningOrder


class Comparison(Struct, frozen=True):
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


class Comparing:
    """A comparison that can be adopted.

    Attributes:
        order: The running order as it is planned today.
        adopting: Writes lengths into its file.
    """

    def __init__(
        self, order: RunningOrder, runs: Sequence[KeptRun], adopting: Adopting, away: Executor
    ) -> None:
        self.order, self.adopting = order, adopting
        self._runs, self._away = runs, away

    def comparison(self, sorting: Sorting) -> Comparison:
        """The runs beside each other."""
        return comparison_of(self.order, self._runs, sorting)

    def propose(self, items: Collection[str] | None, step: timedelta) -> "Future[Adoption | None]":
        """Look, away from the show, what adopting lengths would change; None: all items."""
        found = self.comparison(Sorting.ORDER).items
        wanted = [one for one in found if items is None or one.item.id in items]
        return self._away.submit(self.adopting.propose, adoptable(wanted, step))
