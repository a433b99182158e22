"""What earlier runs of an event teach, however its file was edited since."""

from collections.abc import Iterable

from msgspec.structs import replace

from console.eventfile.differences import with_kept_ids
from console.journal.database import JournalError
from console.journal.kept_run import KeptRun
from console.session.runs import Runs
from console.show.days import dates_of, moved_to
from console.show.event import RunningOrder
from console.show.lessons import Lessons, lessons_of
from console.show.measures import Measure, measures_of


def measured(order: RunningOrder, run: KeptRun) -> tuple[Measure, ...]:
    """What the items of a run took, by the ids that they have in `order`.

    An item whose title was edited since is still the same one.
    """
    dates = dates_of(order)
    old = moved_to(run.order, dates[0]) if dates else run.order
    kept = with_kept_ids(old, order).items
    names = {then.id: now.id for then, now in zip(kept, order.items, strict=True)}
    return tuple(
        replace(measure, item=names.get(measure.item, measure.item))
        for measure in measures_of(run.order, run.happenings)
    )


def lessons_from(order: RunningOrder, runs: Iterable[KeptRun]) -> Lessons | None:
    """What runs teach for `order`; None when they measured nothing."""
    return lessons_of([measured(order, run) for run in runs])


def earlier_lessons(order: RunningOrder, runs: Runs, current: int | None) -> Lessons | None:
    """What the runs of an event teach, all but the one numbered `current`, which goes on.

    A journal that cannot be read teaches nothing: the show has its plan.
    """
    try:
        earlier = [run.id for run in runs.listed() if run.id != current]
        return lessons_from(order, runs.kept(earlier))
    except JournalError:
        return None
