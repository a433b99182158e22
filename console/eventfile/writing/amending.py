"""Lets a page say what a whole running order says, one change after another."""

from collections.abc import Iterator

from msgspec import Struct

from console.eventfile.differences import differences
from console.eventfile.writing.expecting import Change
from console.eventfile.writing.manuscript import Manuscript, Names
from console.eventfile.writing.page import Page
from console.eventfile.writing.retiming import relength, restart
from console.show.deeds import Edit, Insert, Move, Remove
from console.show.event import Item, RunningOrder

_NOT_TUNED = frozenset(
    {"id", "line", "span", "start_written", "duration_written", "start", "duration"}
)
_WORDS = (("title",), ("speakers",))
_TUNING = tuple(sorted(set(Item.__struct_fields__) - _NOT_TUNED - {"title", "speakers", "day"}))
_SAID = ("title", "speakers", *_TUNING)


class Amended(Struct, frozen=True):
    """What comes of amending a page.

    Attributes:
        page: The page, and its sidecar, with all that could be written.
        names: The items of the page, as they are known.
        refused: Ids of the items of which something could not be written anywhere.
    """

    page: Page
    names: tuple[str | None, ...]
    refused: tuple[str, ...] = ()


def amended(page: Page, names: Names, base: RunningOrder, wanted: RunningOrder) -> Amended:
    """Write into a page all that `wanted` says otherwise than `base`, which it said so far.

    Both orders know the items of the page by `names`, and have their times as they are written.
    """
    order = page.reading().order
    if order is None or len(order.items) != len(names):
        return Amended(page, tuple(names), tuple(item.id for item in wanted.items))
    text = Manuscript(page, order, names)
    for change in (*_removals(base, wanted), *_moves(base, wanted)):
        text.write(change)
    restart(text, wanted.items)
    _insert(text, wanted)
    before = {item.id: item for item in base.items}
    for item in wanted.items:
        _reword(text, before.get(item.id), item)
    relength(text, wanted.items)
    return Amended(text.page, text.names, tuple(dict.fromkeys(text.refused)))


def _removals(base: RunningOrder, wanted: RunningOrder) -> Iterator[Change]:
    return (Remove(item.id) for item in differences(base, wanted).removed)


def _moves(base: RunningOrder, wanted: RunningOrder) -> Iterator[Change]:
    """The fewest moves, the last item first: what it is put before stands in its place by then."""
    moved = {item.id for item in differences(base, wanted).moved}
    known = {item.id for item in base.items}
    following: str | None = None
    for item in reversed(wanted.items):
        if item.id in moved:
            yield Move(item.id, following)
        if item.id in known:
            following = item.id


def _insert(text: Manuscript, wanted: RunningOrder) -> None:
    """Add what is new, the last one first: each has its follower, which may say how long it is."""
    following: str | None = None
    for item in reversed(wanted.items):
        if text.item(item.id) is None:
            text.write(Insert(item, following))
        if text.item(item.id) is not None:
            following = item.id


def _reword(text: Manuscript, before: Item | None, wanted: Item) -> None:
    """Write what is said otherwise of an item, its times left aside."""
    before = before or Item(wanted.id, "")
    said = {name for name in _SAID if getattr(before, name) != getattr(wanted, name)}
    if "title" in said:
        said.add("kind")  # another title may read as another kind
    for keys in (*_WORDS, _TUNING):
        read = text.item(wanted.id)
        if read is None:
            return
        wrong = [name for name in keys if getattr(read, name) != getattr(wanted, name)]
        values = {name: getattr(wanted, name) for name in wrong if name in said}
        if values:
            text.write(Edit(wanted.id, values))
