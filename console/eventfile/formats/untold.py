"""What a page or a plain running order does not say of its items when it is read back."""

from collections.abc import Iterator

from console.eventfile.formats.texts import FLAGS, plain_values, settings_of, speaker_text
from console.show.event import Item, RunningOrder

_KEYS = ("title", "carried_by", "kind", "place", "track", "notes")


def untold(order: RunningOrder, seen: RunningOrder) -> list[dict[str, object]]:
    """For every item what the page does not say of it, under the id by which it is read."""
    if len(order.items) != len(seen.items):
        return []
    pairs = zip(order.items, seen.items, strict=True)
    found = ((read.id, plain_values(dict(_differing(item, read)))) for item, read in pairs)
    return [{"id": name} | said for name, said in found if said]


def _differing(item: Item, read: Item) -> Iterator[tuple[str, object]]:
    for key in _KEYS:
        wanted, found = getattr(item, key) or "", getattr(read, key) or ""
        if wanted and wanted != found:
            yield key, str(wanted)
    if item.speakers and item.speakers != read.speakers:
        yield "speakers", [speaker_text(speaker) for speaker in item.speakers]
    wanted, found = (settings_of(one, is_first=False) for one in (item, read))
    yield from ((key, text) for key, text in wanted.items() if text != found.get(key))
    yield from ((key, "false") for key in FLAGS if key in found and key not in wanted)
