"""Writes one change into an event file: the smallest edit that reads as wanted, or none.

Edits are only proposed. Each is read again, and the first after which the file says exactly
what is wanted is taken; so no shape of file needs a case of its own, and none can be damaged.
What no edit of the page can say goes to the sidecar, on the same condition.
"""

from collections.abc import Iterator
from enum import StrEnum
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.tuning import OWN_KEYS
from console.eventfile.writing.blocks import moved, removed
from console.eventfile.writing.data_items import mapping_of, with_speakers, with_title
from console.eventfile.writing.expecting import Change, expected, is_exactly
from console.eventfile.writing.new_item import inserted
from console.eventfile.writing.page import Page, Proposal, lines_of, replaced
from console.eventfile.writing.people import recast
from console.eventfile.writing.proposing import Ground, retimed, reworded
from console.eventfile.writing.tuning_text import tuned_block, tuned_sidecar, with_keys, yaml_values
from console.eventfile.writing.yaml_places import yaml_text
from console.show.deeds import Edit, Insert, Move, Remove
from console.show.event import Item, RunningOrder

_DATA = (".yml", ".yaml", ".json")
_MOST = 24
_OF_DATA = OWN_KEYS | {"speakers", "start", "duration", "kind", "notes", "place", "track"}


class Place(StrEnum):
    """Where a change was written."""

    PAGE = "page"
    SIDECAR = "sidecar"
    NOWHERE = "nowhere"


class Written(Struct, frozen=True):
    """What comes of writing a change.

    Attributes:
        place: Where it was written.
        page: The page with the change; as before when it is written nowhere.
        order: What the page says now.
    """

    place: Place
    page: Page
    order: RunningOrder | None


def written(page: Page, change: Change) -> Written:
    """Write one change into a page or its sidecar; items are named by the ids that it gives."""
    order = page.reading().order
    wanted = expected(order, change) if order else None
    if order is None or wanted is None:
        return Written(Place.NOWHERE, page, order)
    touched = _touched(order, wanted, change)
    for place, candidate in _candidates(page, order, wanted, change):
        read = candidate.reading().order
        if candidate != page and is_exactly(order, read, wanted, touched):
            return Written(place, candidate, read)
    return Written(Place.NOWHERE, page, order)


def ground_of(page: Page, order: RunningOrder) -> Ground:
    """A page with all that proposing needs to know of it."""
    is_data = page.name.lower().endswith(_DATA)
    return Ground(page.text, lines_of(page.text), order, yaml_text(page.text, is_data=is_data))


def _touched(old: RunningOrder, wanted: RunningOrder, change: Change) -> frozenset[str]:
    known = {item.id: item for item in old.items}
    changed = {item.id for item in wanted.items if known.get(item.id) != item}
    return frozenset(changed | ({change.item} if not isinstance(change, Insert) else set()))


def _candidates(
    page: Page, order: RunningOrder, wanted: RunningOrder, change: Change
) -> Iterator[tuple[Place, Page]]:
    """The pages that may say what is wanted, those changed least first."""
    texts = _texts(ground_of(page, order), wanted, change)
    for text in islice(dict.fromkeys(texts), _MOST):
        yield Place.PAGE, page.with_text(text)
    if isinstance(change, Edit):
        yield from _tuned(page, order, wanted, change)


def _texts(ground: Ground, wanted: RunningOrder, change: Change) -> Iterator[str]:
    known = {item.id: item for item in ground.order.items}
    match change:
        case Edit(item, values):
            new = next(one for one in wanted.items if one.id == item)
            return _edited(ground, known[item], new, frozenset(values))
        case Move(item):
            return _replaced(ground, moved(ground, wanted, item))
        case Remove(item):
            return _replaced(ground, removed(ground, known[item]))
        case Insert():
            old = set(map(id, ground.order.items))
            new = next(one for one in wanted.items if id(one) not in old)
            return _replaced(ground, inserted(ground, wanted, new))


def _replaced(ground: Ground, proposals: Iterator[Proposal]) -> Iterator[str]:
    return (replaced(ground.text, one) for one in proposals)


def _edited(ground: Ground, old: Item, new: Item, keys: frozenset[str]) -> Iterator[str]:
    """Texts with the fields changed, one kind of field at a time."""
    if keys <= {"start", "duration"}:
        yield from _replaced(ground, retimed(ground, old, new))
    elif keys == {"title"}:
        yield from _replaced(ground, reworded(ground, old, new.title))
    elif keys == {"speakers"}:
        yield from _replaced(ground, recast(ground, old, new.speakers))
    entry = mapping_of(ground.yaml, old)
    if ground.yaml is None or entry is None:
        return
    if keys == {"title"}:
        yield from _replaced(ground, with_title(ground.yaml, entry, new.title))
    elif keys == {"speakers"}:
        yield from _replaced(ground, with_speakers(ground.yaml, entry, new.speakers))
    if keys <= _OF_DATA:
        values = {key: getattr(new, key) for key in keys}
        yield with_keys(ground.yaml, entry, yaml_values(values, ground.zone))


def _tuned(
    page: Page, order: RunningOrder, wanted: RunningOrder, change: Edit
) -> Iterator[tuple[Place, Page]]:
    """The page with the change in its `conduite:` block, then with it in its sidecar."""
    item = next(one for one in order.items if one.id == change.item)
    values = yaml_values(change.values, order.event.timezone)
    zone = wanted.event.timezone
    text = tuned_block(page.text, item, zone, values)
    if text is not None:
        yield Place.PAGE, page.with_text(text)
    sidecar = tuned_sidecar(page.sidecar, item, zone, values)
    if sidecar is not None:
        yield Place.SIDECAR, replace(page, sidecar=sidecar)
