"""Merges two orders that were both made from a third: what each of them changed is kept."""

from collections.abc import Container

from msgspec.structs import replace

from console.eventfile.differences import with_kept_ids
from console.show.event import Item, RunningOrder

_PLACED = frozenset({"id", "line", "span"})
_MERGED = tuple(name for name in Item.__struct_fields__ if name not in _PLACED)


def merged(base: RunningOrder, ours: RunningOrder, theirs: RunningOrder) -> RunningOrder:
    """Their order, with what ours changed of the base; where both changed a field, theirs stands.

    Ids tell which item is which: `theirs` takes those of the base for items that only have
    another title.
    """
    theirs = with_kept_ids(base, theirs)
    before = {item.id: item for item in base.items}
    here = {item.id: item for item in ours.items}
    there = {item.id for item in theirs.items}
    items = [
        _merged(before.get(item.id), here.get(item.id), item)
        for item in theirs.items
        if item.id not in before or item.id in here
    ]
    _add_ours(items, ours, before.keys() | there)
    if _sequence(theirs, before) == _sequence(base, there):
        items = _in_our_order(items, ours)
    return replace(theirs, items=tuple(items))


def _merged(base: Item | None, ours: Item | None, theirs: Item) -> Item:
    if base is None or ours is None or ours == base:
        return theirs
    kept = {
        name: value
        for name in _MERGED
        if (value := getattr(ours, name)) != (old := getattr(base, name))
        and getattr(theirs, name) == old
    }
    return replace(theirs, **kept) if kept else theirs


def _add_ours(items: list[Item], ours: RunningOrder, known: set[str]) -> None:
    """Put the items that only ours has behind the nearest that they follow there."""
    if all(item.id in known for item in ours.items):
        return
    at = 0
    for item in ours.items:
        if item.id not in known:
            items.insert(at, item)
        at = next((place + 1 for place, x in enumerate(items) if x.id == item.id), at)


def _sequence(order: RunningOrder, among: Container[str]) -> list[str]:
    return [item.id for item in order.items if item.id in among]


def _in_our_order(items: list[Item], ours: RunningOrder) -> list[Item]:
    """The items that ours knows in its order; what only theirs has stays behind what it follows."""
    ranks = {item.id: rank for rank, item in enumerate(ours.items)}
    keyed, last = [], -1
    for place, item in enumerate(items):
        last = ranks.get(item.id, last)
        keyed.append((last, item.id not in ranks, place, item))
    return [item for *_, item in sorted(keyed, key=lambda one: one[:3])]
