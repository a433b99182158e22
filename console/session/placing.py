"""On which day and at what time a running order is run."""

from datetime import UTC, datetime, time, timedelta

from msgspec import Struct

from console.show.days import dates_of, local_date, moved_to, on_day, starting_at
from console.show.event import RunningOrder

# A show may be opened a little before its day begins, or after its midnight.
_EARLY, _LATE = timedelta(hours=6), timedelta(hours=6)


class Placing(Struct, frozen=True):
    """What the user asked for.

    Attributes:
        keep_date: Run on the event's own date whatever the day.
        start_at: The first item begins at this clock time; None: as written.
        start_now: The first item begins now.
    """

    keep_date: bool = False
    start_at: time | None = None
    start_now: bool = False


def placed(order: RunningOrder, now: datetime, placing: Placing) -> RunningOrder:
    """The order as it is run at `now`: on today's date unless it is under way or kept."""
    today = local_date(now, order.event.timezone)
    order = on_day(order, today)
    if not placing.keep_date and not _is_near(order, now):
        order = moved_to(order, today)
    if placing.start_now:
        return starting_at(order, now)
    if placing.start_at is not None:
        day = (dates_of(order) or (today,))[0]
        local = datetime.combine(day, placing.start_at, order.event.timezone)
        return starting_at(order, local.astimezone(UTC))
    return order


def _is_near(order: RunningOrder, now: datetime) -> bool:
    """True when the order as it is written is today's, or goes on past midnight."""
    dates, zone = dates_of(order), order.event.timezone
    if not dates or local_date(now, zone) in dates:
        return True
    starts = [item.start for item in order.items if item.start]
    ends = [item.end for item in order.items if item.end]
    return min(starts) - _EARLY <= now <= max((*starts, *ends)) + _LATE
