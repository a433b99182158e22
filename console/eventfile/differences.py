"""What differs between two readings of an event file, item by item."""

from bisect import bisect_left
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from console.show.event import Event, Item, RunningOrder

_FACTS = (
    "title",
    "subtitle",
    "start",
    "end",
    "timezone",
    "venue",
    "address",
    "language",
    "logo",
    "accent",
)
_WORDS = ("title", "speakers", "carried_by", "notes", "place")
_TUNING = (
    "kind",
    "fixed_start",
    "fixed_end",
    "changeover",
    "min",
    "max",
    "cuttable",
    "alongside",
    "track",
    "warning",
    "danger",
)


class Differences(Struct, frozen=True):
    """What a newer running order has that an older one has not, and the other way round.

    Items are those of the newer order, but for `removed`. One may be in several lists.

    Attributes:
        added: Items that are new.
        removed: Items that are gone.
        retimed: Items that begin at another time or are longer or shorter.
        reworded: Items whose title, people, notes or place are others.
        moved: Items that stand elsewhere among the others; the fewest that explain the order.
        tuned: Items of which something else is different.
        facts: Names of the event's own facts that are different.
    """

    added: tuple[Item, ...] = ()
    removed: tuple[Item, ...] = ()
    retimed: tuple[Item, ...] = ()
    reworded: tuple[Item, ...] = ()
    moved: tuple[Item, ...] = ()
    tuned: tuple[Item, ...] = ()
    facts: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any((self.added, self.removed, self.retimed, self.reworded)) or any(
            (self.moved, self.tuned, self.facts)
        )


def differences(old: RunningOrder, new: RunningOrder) -> Differences:
    """What differs between two orders; ids tell which item is which."""
    before = {item.id: item for item in old.items}
    after = {item.id: item for item in new.items}
    both = [(before[item.id], item) for item in new.items if item.id in before]
    return Differences(
        added=tuple(item for item in new.items if item.id not in before),
        removed=tuple(item for item in old.items if item.id not in after),
        retimed=tuple(b for a, b in both if (a.start, a.duration) != (b.start, b.duration)),
        reworded=tuple(b for a, b in both if _differ(a, b, _WORDS)),
        moved=_moved(old, both),
        tuned=tuple(b for a, b in both if _is_tuned(a, b)),
        facts=_facts(old.event, new.event),
    )


def with_kept_ids(old: RunningOrder, new: RunningOrder) -> RunningOrder:
    """The newer order, in which an item that only has another title keeps its id.

    It is the same item when its time is the same, its own id is new, the old one is gone, and
    the items around it are the same.
    """
    gone = {item.id for item in old.items} - {item.id for item in new.items}
    if not gone:
        return new
    known = {item.id for item in old.items}
    names = {item.id: item.id for item in new.items}
    where = _neighbours(old)
    for item, before, after in _with_neighbours(new):
        if item.id in known:
            continue
        name = where.get((item.start, before and names[before], after and names.get(after)))
        name = name or _lone(old, new, item, gone)
        if name in gone:
            names[item.id] = name
            gone.discard(name)
    return replace(new, items=tuple(replace(x, id=names[x.id]) for x in new.items))


_Place = tuple[object, str | None, str | None]


def _neighbours(order: RunningOrder) -> dict[_Place, str]:
    """The item that begins at a time between two others."""
    return {(item.start, before, after): item.id for item, before, after in _with_neighbours(order)}


def _with_neighbours(order: RunningOrder) -> list[tuple[Item, str | None, str | None]]:
    names = [None, *(item.id for item in order.items), None]
    return [(item, names[n], names[n + 2]) for n, item in enumerate(order.items)]


def _lone(old: RunningOrder, new: RunningOrder, item: Item, gone: set[str]) -> str | None:
    """The one item gone that began when this one begins, when no other begins then."""
    if item.start is None:
        return None
    then = [x for x in old.items if x.start == item.start and x.track == item.track]
    now = [x for x in new.items if x.start == item.start and x.track == item.track]
    if len(then) == len(now) == 1 and then[0].id in gone and _lines_match(old, new, then[0], item):
        return then[0].id
    return None


def _lines_match(old: RunningOrder, new: RunningOrder, one: Item, other: Item) -> bool:
    """Does an item have the same neighbour on one side at least, or the same place?"""
    before, after = _around(old, one), _around(new, other)
    return any(a == b for a, b in zip(before, after, strict=True)) or (
        len(old.items) == len(new.items) and old.items.index(one) == new.items.index(other)
    )


def _around(order: RunningOrder, item: Item) -> tuple[str | None, str | None]:
    place = order.items.index(item)
    before = order.items[place - 1].id if place else None
    after = order.items[place + 1].id if place + 1 < len(order.items) else None
    return before, after


def _moved(old: RunningOrder, both: list[tuple[Item, Item]]) -> tuple[Item, ...]:
    """The fewest items whose moving explains the new order: those off the longest common run."""
    places = {item.id: place for place, item in enumerate(old.items)}
    sequence = [places[item.id] for _, item in both]
    if all(one < other for one, other in pairwise(sequence)):
        return ()
    kept = _longest_rising(sequence)
    return tuple(item for n, (_, item) in enumerate(both) if n not in kept)


def _longest_rising(numbers: list[int]) -> set[int]:
    """Places of one longest rising run of numbers."""
    tails: list[int] = []
    back: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(tails, number, key=numbers.__getitem__)
        back.append(tails[at - 1] if at else -1)
        tails[at : at + 1] = [place]
    kept = set()
    place = tails[-1] if tails else -1
    while place >= 0:
        kept.add(place)
        place = back[place]
    return kept


def _is_tuned(one: Item, other: Item) -> bool:
    """Is anything else different? A kind that only follows a new title is not."""
    if one.title != other.title:
        one = replace(one, kind=other.kind)
    return _differ(one, other, _TUNING)


def _differ(one: Item, other: Item, names: tuple[str, ...]) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in names)


def _facts(one: Event, other: Event) -> tuple[str, ...]:
    return tuple(name for name in _FACTS if getattr(one, name) != getattr(other, name))
