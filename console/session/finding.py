"""Finds rows by their words: title, people, place, notes; case and accents do not count."""

from collections.abc import Sequence

from console.eventfile.keys import folded
from console.show.event import Item
from console.show.projection import Row


def found(rows: Sequence[Row], text: str) -> tuple[str, ...]:
    """Ids of the items in which every word of `text` stands, in order; none for no words."""
    wanted = folded(text.lower()).split()
    if not wanted:
        return ()
    return tuple(row.item.id for row in rows if all(x in _words(row.item) for x in wanted))


def next_of(ids: Sequence[str], rows: Sequence[Row], here: str, step: int) -> str | None:
    """The next of some items (+1), or the one before (−1), round the end of the rows.

    With no step (0) it is `here` itself, if it is one of them, else the next.
    """
    places = {row.item.id: place for place, row in enumerate(rows)}
    known = [item for item in ids if item in places]
    if not known:
        return None
    place = places.get(here, -1)
    if step < 0:
        return next((x for x in reversed(known) if places[x] < place), known[-1])
    least = place if step == 0 else place + 1
    return next((x for x in known if places[x] >= least), known[0])


def _words(item: Item) -> str:
    people = (part for one in item.speakers for part in (one.name, one.role))
    said = (item.title, item.carried_by, item.place, item.notes, item.track, *people)
    return folded(" ".join(filter(None, said)).lower())
