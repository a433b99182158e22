"""How a rehearsal is asked for, and how it begins."""

from datetime import UTC, datetime, time, timedelta

from msgspec import Struct

from console.clock import Clock, RehearsalClock
from console.journal.journal import Journal, RunKind
from console.session.log import RunLog
from console.session.rehearsal import Rehearsal
from console.session.session import Session
from console.show.days import local_date
from console.show.deeds import Go
from console.show.event import Item, RunningOrder

_LEAD = timedelta(seconds=30)  # a rehearsal begins a little before its first item


class RehearsalOptions(Struct, frozen=True):
    """What was asked of a rehearsal.

    Attributes:
        rate: Simulated seconds in a second; 0: the clock stands at first.
        from_item: Id of the item that it begins with, on stage at once; None: the first, soon.
        as_if: The clock time that it is assumed to be; None: the planned one.
        is_dress: It is a générale, not a filage.
        is_cue_to_cue: Only the first and last moments of every item are played.
    """

    rate: float = 1.0
    from_item: str | None = None
    as_if: time | None = None
    is_dress: bool = False
    is_cue_to_cue: bool = False


def begun(
    order: RunningOrder, journal: Journal, clock: Clock, options: RehearsalOptions
) -> tuple[Session, Rehearsal]:
    """A rehearsal of `order` in a run of its own, on a clock of its own, on the event's date."""
    first = _first(order, options.from_item)
    start = first.start if first is not None and first.start else clock.now()
    if options.as_if is not None:
        zone = order.event.timezone
        day = local_date(start, zone)
        start = datetime.combine(day, options.as_if, zone).astimezone(UTC)
    elif options.from_item is None:
        start -= _LEAD
    kind = RunKind.GENERALE if options.is_dress else RunKind.FILAGE
    simulated = RehearsalClock(start, options.rate, clock)
    session = Session(simulated, RunLog(journal, kind, order, real_clock=clock))
    rehearsal = Rehearsal(session, simulated)
    if options.from_item is not None:
        session.do(Go(options.from_item))
    if options.is_cue_to_cue:
        rehearsal.go_cue_to_cue()
    return session, rehearsal


def _first(order: RunningOrder, item: str | None) -> Item | None:
    chain = (x for x in order.items if x.start and not x.alongside)
    return next((x for x in chain if item in (None, x.id)), None)
