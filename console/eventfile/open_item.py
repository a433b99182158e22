"""The item that was read last from a page, and what stands under it."""

from enum import Enum, auto

from msgspec import Struct, field
from msgspec.structs import replace

from console.eventfile.draft import Draft
from console.eventfile.row import Role, Row


class Place(Enum):
    """What a row without a time is to the item above it."""

    TITLE = auto()
    SHARER = auto()
    UNTIMED = auto()
    WAITING = auto()
    DETAIL = auto()
    LOOSE = auto()
    BEYOND = auto()


class OpenItem(Struct):
    """An item to which rows may still belong.

    Attributes:
        draft: The item.
        source: The row of its time, or of itself when it has none.
        titled: The row of its title, when its time stood alone.
        above: That row, when it stood above the time.
        details: Rows that surely belong to it.
        loose: Rows that belong to it only if the programme goes on after them.
        waiting: Headings among timed headings: items, if the programme goes on after them.
    """

    draft: Draft
    source: Row
    titled: Row | None = None
    above: Row | None = None
    details: list[Row] = field(default_factory=list)
    loose: list[Row] = field(default_factory=list)
    waiting: list[Draft] = field(default_factory=list)

    def place_of(self, row: Row) -> Place:
        """What a row that has no time is to this item."""
        if not self.draft.title and self.draft.sittings:
            return Place.TITLE
        if row.role is Role.HEADING:
            return self._place_of_heading(row)
        if row.role is Role.BULLET and self.titled and _are_siblings(row, self.titled):
            return Place.SHARER
        if row.role is Role.BULLET and _are_siblings(row, self.source):
            return Place.UNTIMED
        return Place.DETAIL if self._holds(row) else Place.LOOSE

    def is_listed_with(self, row: Row) -> bool:
        """Is a row the next bullet of the list in which the title stood above its time?"""
        return self.above is not None and _are_siblings(row, self.above)

    def take(self, row: Row, place: Place) -> None:
        """Keep a row that belongs to the item."""
        if place is Place.TITLE:
            self.draft = replace(self.draft, title=row.text, marks=row.marks)
            self.titled = row
        else:
            (self.details if place is Place.DETAIL else self.loose).append(row)

    def give_back(self, row: Row) -> None:
        """Let go of a row that turned out to be the title of the next item."""
        for kept in (self.details, self.loose):
            if row in kept:
                kept.remove(row)

    def complete(self, *, goes_on: bool) -> list[Draft]:
        """The item with what belongs to it; and those that waited, if the programme goes on."""
        told = self.details + (self.loose if goes_on else self.loose[:1])
        whole = replace(self.draft, details=(*self.draft.details, *told)) if told else self.draft
        return [whole, *(self.waiting if goes_on else ())]

    def _place_of_heading(self, row: Row) -> Place:
        if self.source.role is not Role.HEADING or row.level < self.source.level:
            return Place.BEYOND
        return Place.WAITING if row.level == self.source.level else Place.DETAIL

    def _holds(self, row: Row) -> bool:
        """Does a row surely belong to the item: same heading, list item, paragraph, or below it?"""
        source = self.source
        if source.role is Role.HEADING or (row.item and row.item == source.item):
            return not self.waiting
        if row.block == source.block or row.level > source.level:
            return True
        return bool(self.details) and self.details[-1].block == row.block


def _are_siblings(one: Row, other: Row) -> bool:
    """Are two rows bullets of one list?"""
    return one.role is other.role and one.group == other.group and one.level == other.level
