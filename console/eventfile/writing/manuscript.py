"""A page that is being written, and its items by the ids that others know them by."""

from collections.abc import Sequence

from console.eventfile.writing.expecting import Change
from console.eventfile.writing.page import Page
from console.eventfile.writing.writer import Place, written
from console.show.deeds import Edit, Insert, Move, Remove
from console.show.event import Item, RunningOrder

Names = Sequence[str | None]
"""For each item of a page the id by which others know it; None: they know nothing of it."""

_UNKNOWN = "\0"  # begins the names of items that nobody else knows


class Manuscript:
    """Takes changes that name items as others do.

    Attributes:
        page: The page, and its sidecar, with all that could be written.
        order: What it says.
        refused: Ids of the items of which something could not be written anywhere.
    """

    def __init__(self, page: Page, order: RunningOrder, names: Names) -> None:
        self.page, self.order = page, order
        self.refused: list[str] = []
        self._names = [name or f"{_UNKNOWN}{place}" for place, name in enumerate(names)]
        self._behind = self._first_behind()

    @property
    def names(self) -> tuple[str | None, ...]:
        """The items of the page, as they are known."""
        return tuple(None if name.startswith(_UNKNOWN) else name for name in self._names)

    def item(self, name: str) -> Item | None:
        """What the page says of an item now, if it is there."""
        return self.order.items[self._names.index(name)] if name in self._names else None

    def write(self, change: Change) -> None:
        """Write one change, or remember that it cannot be written."""
        result = written(self.page, self._own(change))
        if result.place is Place.NOWHERE or result.order is None:
            self.refused.append(change.new.id if isinstance(change, Insert) else change.item)
            return
        self.take(result.page, result.order)
        self._rename(change)

    def take(self, page: Page, order: RunningOrder) -> None:
        """Go on with another state of the page, in which the same items stand."""
        self.page, self.order = page, order

    def _own(self, change: Change) -> Change:
        """The change with the ids that the page itself gives."""
        match change:
            case Insert(new, before):
                return Insert(new, self._id(before or self._behind))
            case Move(item, before):
                return Move(self._id(item) or "", self._id(before or self._behind))
            case Edit(item, values):
                return Edit(self._id(item) or "", values)
            case Remove(item):
                return Remove(self._id(item) or "")

    def _id(self, name: str | None) -> str | None:
        item = None if name is None else self.item(name)
        return None if item is None else item.id

    def _rename(self, change: Change) -> None:
        match change:
            case Insert(new, before):
                self._names.insert(self._place(before), new.id)
            case Move(item, before):
                self._names.remove(item)
                self._names.insert(self._place(before), item)
            case Remove(item):
                self._names.remove(item)
            case Edit():
                pass

    def _place(self, before: str | None) -> int:
        before = before or self._behind
        return len(self._names) if before is None else self._names.index(before)

    def _first_behind(self) -> str | None:
        """The first item behind all that others know: of another day, as a rule."""
        known = [n for n, name in enumerate(self._names) if not name.startswith(_UNKNOWN)]
        place = known[-1] + 1 if known else len(self._names)
        return self._names[place] if place < len(self._names) else None
