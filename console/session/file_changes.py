"""What a changed file would do to the show, item by item, ready to be read."""

from collections.abc import Callable, Mapping
from datetime import tzinfo

from msgspec import Struct

from console.session.filed import Changed
from console.session.rearranging import marks_of
from console.show.event import Item, RunningOrder
from console.wording.desk import kind_word, who
from console.wording.editing import marks_text
from console.wording.following import difference_word
from console.wording.times import clock_time, length
from console.wording.words import Words


class FileChange(Struct, frozen=True):
    """One thing that is different.

    Attributes:
        what: How, in a word: added, retimed.
        title: The item, as the show calls it, or the file when it is new.
        before: What the show says; empty for an item that is new.
        after: What the file says; empty for an item that is gone.
    """

    what: str
    title: str
    before: str = ""
    after: str = ""


def file_changes(words: Words, run: RunningOrder, changed: Changed) -> tuple[FileChange, ...]:
    """Every difference, in the order of the file; what is gone comes first.

    `run` is the running order as the show has it.
    """
    found, zone = changed.differences, changed.order.event.timezone
    before = {item.id: item for item in run.items}
    places = {item.id: place for place, item in enumerate(changed.order.items)}
    told: list[tuple[int, FileChange]] = []
    for kind, tell in _TELLERS.items():
        for item in getattr(found, kind):
            old = before.get(item.id)
            new = None if kind == "removed" else item
            change = FileChange(
                difference_word(words, kind),
                (old or item).title,
                tell(words, old, zone) if old else "",
                tell(words, new, zone) if new else "",
            )
            told.append((places.get(item.id, -1), change))
    facts = ((-2, FileChange(difference_word(words, "facts"), fact)) for fact in found.facts)
    return tuple(change for _, change in sorted((*facts, *told), key=lambda one: one[0]))


def _times(words: Words, item: Item, zone: tzinfo) -> str:
    return ", ".join(filter(None, (clock_time(words, item.start, zone), length(item.duration))))


def _said(words: Words, item: Item, _zone: tzinfo) -> str:
    return " · ".join(filter(None, (item.title, who(words, item), item.place, item.notes)))


def _tuning(words: Words, item: Item, _zone: tzinfo) -> str:
    least = length(item.min)
    said = (kind_word(words, item.kind), marks_text(words, marks_of(item)), least, item.track)
    return ", ".join(filter(None, said))


_TELLERS: Mapping[str, Callable[[Words, Item, tzinfo], str]] = {
    "removed": _times,
    "added": _times,
    "retimed": _times,
    "reworded": _said,
    "moved": _times,
    "tuned": _tuning,
}
