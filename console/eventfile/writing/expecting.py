"""What the file must say after a change, and whether it says that and nothing else."""

from collections.abc import Mapping
from datetime import datetime

from msgspec.structs import replace

from console.eventfile.shape import shape
from console.show.deeds import Edit, Insert, Move, Remove
from console.show.event import Event, Item, RunningOrder
from console.show.plan import plan_of
from console.show.refusals import Refused
from console.show.reorder import move
from console.show.rules import at_start

Change = Edit | Move | Insert | Remove

_NUMBER = shape(r"-\d+$")
_FREE = frozenset({"id", "line", "span", "start", "duration", "kind", "fixed_start"})
_COMPARED = tuple(name for name in Item.__struct_fields__ if name not in _FREE)


def expected(order: RunningOrder, change: Change) -> RunningOrder | None:
    """The order that the file must give after a change; None for a change that is none."""
    places = {item.id: place for place, item in enumerate(order.items)}
    match change:
        case Edit(item, values):
            return _edited(order, places.get(item), values)
        case Remove(item) if item in places:
            return replace(order, items=tuple(x for x in order.items if x.id != item))
        case Move():
            return _moved(order, change)
        case Insert(new, before) if before is None or before in places:
            at = len(order.items) if before is None else places[before]
            items = (*order.items[:at], _inserted(order, new, at), *order.items[at:])
            return replace(order, items=items)
        case _:
            return None


def _edited(
    order: RunningOrder, place: int | None, values: Mapping[str, object]
) -> RunningOrder | None:
    if place is None or "id" in values:
        return None
    old = order.items[place]
    new = replace(old, **values)
    if "duration" in values:
        new = replace(new, duration_written=True)
    if "start" in values:
        new = replace(new, start_written=True)
    if new == old:
        return None
    return replace(order, items=(*order.items[:place], new, *order.items[place + 1 :]))


def _moved(order: RunningOrder, deed: Move) -> RunningOrder | None:
    """The order with an item elsewhere and the times chained anew, as the console does it."""
    progress = move(at_start(order), deed)
    if isinstance(progress, Refused):
        return None
    items = tuple(replace(line.item, start=line.start) for line in progress.plan.lines)
    return None if items == order.items else replace(order, items=items)


def _inserted(order: RunningOrder, new: Item, at: int) -> Item:
    """The item with a start: its own, else the planned end of the one before it."""
    if new.start is not None:
        return new
    before = [line for line in plan_of(order).lines[:at] if line.in_chain]
    return replace(new, start=(before[-1].end or before[-1].start) if before else None)


def is_exactly(
    old: RunningOrder, new: RunningOrder | None, wanted: RunningOrder, touched: frozenset[str]
) -> bool:
    """Does the new reading say what is wanted, and else what the old one said?

    What the file leaves open is derived from its neighbours, and may follow: the length of an
    item up to a start that changed, the start of one that follows a length that changed.
    """
    if new is None or len(new.items) != len(wanted.items):
        return False
    edges = _edges(old, wanted, touched) | _openings(old, wanted)
    known = {item.id for item in old.items}
    loose = _loose(old, wanted)
    return _is_same_event(old, new, edges) and all(
        _is_new(read, want)
        if want.id not in known
        else _is_same(_without_notes(read, want, loose), want, touched, edges)
        for read, want in zip(new.items, wanted.items, strict=True)
    )


def _openings(*orders: RunningOrder) -> frozenset[datetime | None]:
    """When the first item of the stage begins: its start is imposed, whichever item is first."""
    stages = (
        [one.start for one in order.items if one.start and not one.alongside] for order in orders
    )
    return frozenset(starts[0] for starts in stages if starts)


def _loose(old: RunningOrder, wanted: RunningOrder) -> frozenset[str]:
    """Ids of the items that cease or begin to stand last: prose under the last is its notes."""
    ends = {order.items[-1].id for order in (old, wanted) if order.items}
    return frozenset(ends if len(ends) > 1 else ())


def _without_notes(read: Item, want: Item, loose: frozenset[str]) -> Item:
    return replace(read, notes=want.notes) if want.id in loose else read


def _edges(
    old: RunningOrder, wanted: RunningOrder, touched: frozenset[str]
) -> frozenset[datetime | None]:
    """Instants at which a touched item began or ended, begins or ends."""
    items = [item for order in (old, wanted) for item in order.items if item.id in touched]
    return frozenset(edge for item in items for edge in (item.start, item.end))


def _is_same(
    read: Item, want: Item, touched: frozenset[str], edges: frozenset[datetime | None]
) -> bool:
    is_touched = want.id in touched
    names = (name for name in _COMPARED if not (is_touched and name == "duration_written"))
    if any(getattr(read, name) != getattr(want, name) for name in names):
        return False
    if read.fixed_start != want.fixed_start and want.start not in edges and read.start not in edges:
        return False
    if not is_touched and (not _is_renumbered(read.id, want.id) or read.kind != want.kind):
        return False
    return _is_same_time(read, want, edges, is_touched=is_touched)


def _is_renumbered(one: str, other: str) -> bool:
    """Are two ids the same but for the number that tells repeats of a title apart?"""
    shorter, longer = sorted((one, other), key=len)
    rest = longer.removeprefix(shorter)
    is_base = not rest or _NUMBER.fullmatch(rest) is not None
    return is_base or _NUMBER.sub("", one) == _NUMBER.sub("", other)


def _is_same_time(
    read: Item, want: Item, edges: frozenset[datetime | None], *, is_touched: bool
) -> bool:
    if want.start_written and read.start != want.start:
        return False
    if read.duration == want.duration:
        return True
    if want.duration_written:
        return False
    return is_touched or read.end in edges or want.end in edges


def _is_new(read: Item, want: Item) -> bool:
    """Does an item that was read say all that a new one was asked to say?"""
    if (read.title, read.start, read.alongside) != (want.title, want.start, want.alongside):
        return False
    if tuple(x.name for x in read.speakers) != tuple(x.name for x in want.speakers):
        return False
    return want.duration is None or read.duration == want.duration


def _is_same_event(old: RunningOrder, new: RunningOrder, edges: frozenset[datetime | None]) -> bool:
    def plain(event: Event) -> Event:
        return replace(event, start=None, end=None, source=None)

    if plain(old.event) != plain(new.event):
        return False
    return all(
        before == after or before in edges or after in edges or _is_derived(old, before)
        for before, after in (
            (old.event.start, new.event.start),
            (old.event.end, new.event.end),
        )
    )


def _is_derived(order: RunningOrder, instant: datetime | None) -> bool:
    """Is it no more than the start of the first item?"""
    starts = [item.start for item in order.items if item.start]
    return instant is not None and instant == min(starts, default=None)
