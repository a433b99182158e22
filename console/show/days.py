"""On which day a running order is run: choosing a day, moving to a date, starting at a time."""

from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec.structs import replace

from console.show.event import Event, Item, RunningOrder


def dates_of(order: RunningOrder) -> tuple[date, ...]:
    """The dates on which the days of the order begin, in order, in the event's zone."""
    zone = order.event.timezone
    firsts: dict[int, date] = {}
    for item in order.items:
        if item.start is not None:
            firsts.setdefault(item.day, item.start.astimezone(zone).date())
    return tuple(firsts[day] for day in sorted(firsts))


def on_day(order: RunningOrder, day: date) -> RunningOrder:
    """The items of one day; the first day when none is on `day`. One day is left as it is."""
    days = sorted({item.day for item in order.items if item.start is not None})
    dates = dates_of(order)
    if len(days) < 2:  # noqa: PLR2004 - two or more make a choice
        return order
    chosen = days[dates.index(day)] if day in dates else days[0]
    items = tuple(item for item in order.items if item.day == chosen)
    return RunningOrder(_spanning(order.event, items), items)


def moved_to(order: RunningOrder, day: date) -> RunningOrder:
    """The same clock times on another date, whatever the clocks of the zone did meanwhile."""
    dates = dates_of(order)
    days = day - dates[0] if dates else timedelta(0)
    if not days:
        return order
    zone = order.event.timezone

    def move(instant: datetime | None) -> datetime | None:
        if instant is None:
            return None
        local = instant.astimezone(zone).replace(tzinfo=None) + days
        return local.replace(tzinfo=zone).astimezone(UTC)

    items = tuple(replace(item, start=move(item.start)) for item in order.items)
    event = replace(order.event, start=move(order.event.start), end=move(order.event.end))
    return RunningOrder(replace(event, dated=True), items)


def starting_at(order: RunningOrder, instant: datetime) -> RunningOrder:
    """The whole order shifted so that its first item of the chain begins at `instant` (UTC)."""
    first = next((item.start for item in order.items if item.start and not item.alongside), None)
    if first is None:
        return order
    shift = instant - first
    items = tuple(
        replace(item, start=item.start + shift) if item.start else item for item in order.items
    )
    event = order.event
    start, end = (edge + shift if edge else None for edge in (event.start, event.end))
    return RunningOrder(replace(event, start=start, end=end), items)


def local_date(instant: datetime, zone: tzinfo) -> date:
    """The date that people in `zone` write at that instant."""
    return instant.astimezone(zone).date()


def _spanning(event: Event, items: tuple[Item, ...]) -> Event:
    """The event cut down to the days of `items`."""
    starts = [item.start for item in items if item.start]
    ends = [item.end for item in items if item.end]
    return replace(event, start=min(starts), end=max((*starts, *ends)))
