"""What a running order lost on its way into a file and back, field by field."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime

from msgspec.structs import replace

from console.eventfile.problem import Code, Problem
from console.eventfile.record import zone_name
from console.show.event import Event, Item, RunningOrder

_DERIVED = frozenset({"line", "span", "start_written", "duration_written", "source"})
_MEANT = {"warning": "warning_at", "danger": "danger_at", "min": "shortest"}
_EVENT_FIELDS = tuple(name for name in Event.__struct_fields__ if name not in _DERIVED)
_ITEM_FIELDS = tuple(name for name in Item.__struct_fields__ if name not in _DERIVED)
_MOST_NAMED = 3
_LONGEST = 80


def losses(before: RunningOrder, after: RunningOrder | None) -> list[Problem]:
    """A problem for every field that does not come back."""
    if after is None:
        return [_lost("items", [item.title for item in before.items])]
    if before.event.dated and not after.event.dated:
        after = _moved(after, before)
    found = [
        _lost(f"event.{name}", [])
        for name in _EVENT_FIELDS
        if not _is_same(before.event, after.event, name)
    ]
    pairs, missing = _paired(before.items, after.items)
    if missing:
        found.append(_lost("items", [item.title for item in missing]))
    for name in _ITEM_FIELDS:
        titles = [old.title for old, new in pairs if not _is_same(old, new, name)]
        if titles:
            found.append(_lost(name, titles))
    return found


def _is_same(old: Event | Item, new: Event | Item, name: str) -> bool:
    meant = _MEANT.get(name, name) if isinstance(old, Item) else name
    return bool(_plain(getattr(old, meant)) == _plain(getattr(new, meant)))


def _moved(order: RunningOrder, like: RunningOrder) -> RunningOrder:
    """An order without a date, by the clock on the day of another."""
    if not order.event.start or not like.event.start:
        return order
    days = _wall_date(like.event, like.event.start) - _wall_date(order.event, order.event.start)
    zone = order.event.timezone

    def moved(moment: datetime | None) -> datetime | None:
        return (moment.astimezone(zone) + days).astimezone(UTC) if moment else None

    event = replace(order.event, start=moved(order.event.start), end=moved(order.event.end))
    items = (replace(item, start=moved(item.start)) for item in order.items)
    return RunningOrder(event, tuple(items))


def _wall_date(event: Event, start: datetime) -> date:
    return start.astimezone(event.timezone).date()


def _plain(value: object) -> object:
    """A value as it is compared: a zone by its name, a text without its edges."""
    if hasattr(value, "utcoffset") and not hasattr(value, "timestamp"):
        return zone_name(value)  # type: ignore[arg-type]  # it has what a zone has
    return value.strip() if isinstance(value, str) else value


def _paired(
    before: Sequence[Item], after: Sequence[Item]
) -> tuple[list[tuple[Item, Item]], list[Item]]:
    """Each item with what became of it: by id, else by start and title, else by its place."""
    by_id = {item.id: item for item in after}
    by_words = {(item.start, item.title): item for item in after}
    is_even = len(before) == len(after)
    pairs, missing = [], []
    for place, item in enumerate(before):
        there = by_words.get((item.start, item.title)) or by_id.get(item.id)
        if there is None and is_even:
            there = after[place]
        if there is None:
            missing.append(item)
        else:
            pairs.append((item, there))
    return pairs, missing


def _lost(field: str, titles: Sequence[str]) -> Problem:
    if not titles:
        return Problem(Code.NOT_KEPT, values={"field": field})
    values = {"field": field, "items": ", ".join(_named(titles))}
    return Problem(Code.NOT_KEPT_OF, values=values)


def _named(titles: Sequence[str]) -> Iterator[str]:
    for title in titles[:_MOST_NAMED]:
        yield title[:_LONGEST] or "–"
    if len(titles) > _MOST_NAMED:
        yield f"… ({len(titles)})"
