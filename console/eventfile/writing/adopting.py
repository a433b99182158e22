"""Adopts new lengths of several items at once, and shows what that does to the file."""

from collections.abc import Mapping
from datetime import timedelta
from difflib import unified_diff

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.opening import SIDECAR_SUFFIX
from console.eventfile.writing.page import Page
from console.eventfile.writing.writer import Place, written
from console.show.deeds import Edit
from console.show.event import Item, RunningOrder
from console.show.plan import plan_of
from console.show.reorder import chained


class Adopted(Struct, frozen=True):
    """What comes of adopting lengths.

    Attributes:
        page: The page, and its sidecar, with the new lengths.
        refused: Ids of the items whose change could not be written anywhere.
    """

    page: Page
    refused: tuple[str, ...] = ()


def adopted(page: Page, lengths: Mapping[str, timedelta]) -> Adopted:
    """Give items new lengths; what follows begins earlier or later, but for imposed times.

    A length that the file gives is changed; one that it leaves to the next item's start follows
    from that start; where neither says it, it goes to the sidecar.
    """
    order = page.reading().order
    if order is None:
        return Adopted(page, tuple(lengths))
    wanted = _chained(order, lengths)
    refused: list[str] = []
    for old, new in _in_safe_order(order, wanted):
        page = _changed(page, old, new, refused)
    return _with_lengths(page, wanted, lengths, refused)


def diff_of(old: Page, new: Page) -> str:
    """What differs between two states of a page and its sidecar, as a unified diff."""
    stem = old.name.rpartition(".")[0] or old.name
    pairs = (
        (old.text, new.text, old.name),
        (old.sidecar or "", new.sidecar or "", stem + SIDECAR_SUFFIX),
    )
    return "".join(
        line if line.endswith("\n") else line + "\n"
        for before, after, name in pairs
        for line in unified_diff(
            before.splitlines(keepends=True), after.splitlines(keepends=True), name, name
        )
    )


def _chained(order: RunningOrder, lengths: Mapping[str, timedelta]) -> tuple[Item, ...]:
    """The items with the lengths, and with the starts that follow from them."""
    lines = plan_of(order).lines
    changed = tuple(
        replace(line, item=replace(line.item, duration=lengths[line.item.id]))
        if line.item.id in lengths
        else line
        for line in lines
    )
    first = next((n for n, line in enumerate(lines) if line.in_chain), 0)
    begun = tuple(
        replace(line, end=line.start + line.item.duration)
        if n == first and line.start and line.item.duration is not None
        else line
        for n, line in enumerate(changed)
    )
    after = chained(begun, first + 1, frozenset())
    return tuple(replace(line.item, start=line.start or line.item.start) for line in after)


def _in_safe_order(order: RunningOrder, wanted: tuple[Item, ...]) -> list[tuple[Item, Item]]:
    """The items so that no start passes another on the way: the last first when they move on."""
    pairs = [(a, b) for a, b in zip(order.items, wanted, strict=True) if a.start]
    return pairs[::-1] if any(_is_later(old, new) for old, new in pairs) else pairs


def _is_later(old: Item, new: Item) -> bool:
    return old.start is not None and new.start is not None and new.start > old.start


def _changed(page: Page, old: Item, new: Item, refused: list[str]) -> Page:
    values: dict[str, object] = {}
    if old.start_written and old.start != new.start:
        values["start"] = new.start
    if old.duration_written and old.duration != new.duration:
        values["duration"] = new.duration
    if not values:
        return page
    result = written(page, Edit(old.id, values))
    if result.place is Place.NOWHERE:
        refused.append(old.id)
    return result.page


def _with_lengths(
    page: Page, wanted: tuple[Item, ...], lengths: Mapping[str, timedelta], refused: list[str]
) -> Adopted:
    """The page, with the lengths that no start in it says put in its sidecar."""
    order = page.reading().order
    read = {item.id: item for item in order.items} if order else {}
    for item in wanted:
        if item.id in lengths and item.id in read and read[item.id].duration != lengths[item.id]:
            result = written(page, Edit(item.id, {"duration": lengths[item.id]}))
            page = result.page
            if result.place is Place.NOWHERE and item.id not in refused:
                refused.append(item.id)
    return Adopted(page, tuple(refused))
