"""Gives all items of a page their times: together where that reads as wanted, else one by one."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from console.eventfile.writing.expecting import is_exactly
from console.eventfile.writing.manuscript import Manuscript
from console.eventfile.writing.page import Proposal, replaced
from console.eventfile.writing.proposing import first_of_all
from console.eventfile.writing.writer import ground_of
from console.show.deeds import Edit
from console.show.event import Item


def restart(text: Manuscript, wanted: Sequence[Item]) -> None:
    """Write the starts, and the lengths that the page says itself."""
    if _restart_together(text, wanted):
        return
    for item in _in_safe_order(text, wanted):
        read = text.item(item.id)
        if read is None:
            continue
        keys = ["start"] if read.start != item.start else []
        if read.duration_written and read.duration != item.duration:
            keys.append("duration")
        _edit(text, item, keys)


def relength(text: Manuscript, wanted: Sequence[Item]) -> None:
    """Write the lengths that do not follow from what the page says by now."""
    for item in wanted:
        read = text.item(item.id)
        if read is not None and read.duration != item.duration and item.id not in text.refused:
            _edit(text, item, ["duration"])


def _edit(text: Manuscript, wanted: Item, keys: Sequence[str]) -> None:
    if keys:
        text.write(Edit(wanted.id, {key: getattr(wanted, key) for key in keys}))


def _in_safe_order(text: Manuscript, wanted: Sequence[Item]) -> list[Item]:
    """The items so that no start passes another on the way: the last first when they move on."""
    pairs = ((text.item(item.id), item) for item in wanted)
    is_later = any(x and x.start and item.start and item.start > x.start for x, item in pairs)
    return list(wanted)[::-1] if is_later else list(wanted)


def _restart_together(text: Manuscript, wanted: Sequence[Item]) -> bool:
    """Write every time in one step; False when the page would not say exactly that."""
    touched = _touched(text, wanted)
    if not touched:
        return True
    together = next(first_of_all(ground_of(text.page, text.order), touched), ())
    if not together or not _fit(together):
        return False
    page = text.page.with_text(replaced(text.page.text, together))
    read = page.reading().order
    news = {old.id: new for old, new in touched}
    order = replace(text.order, items=tuple(news.get(x.id, x) for x in text.order.items))
    if read is None or not is_exactly(text.order, read, order, frozenset(news)):
        return False
    text.take(page, read)
    return True


def _touched(text: Manuscript, wanted: Sequence[Item]) -> list[tuple[Item, Item]]:
    """What the page says of an item, and what it ought to say, for all with other times."""
    pairs = []
    for item in wanted:
        read = text.item(item.id)
        if read is None:
            continue
        length = item.duration if read.duration_written else read.duration
        if (read.start, read.duration) != (item.start, length):
            pairs.append((read, replace(read, start=item.start, duration=length)))
    return pairs


def _fit(together: Proposal) -> bool:
    """True when no replacement is in another's way."""
    every = sorted(together, key=lambda one: one.begin)
    return all(one.end <= other.begin for one, other in pairwise(every))
