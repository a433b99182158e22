"""An item as it is found, before it has a date, a length and an identity."""

from datetime import timedelta

from msgspec import Struct

from console.eventfile.dates import Written
from console.eventfile.moments import Sitting
from console.eventfile.node import Node
from console.eventfile.row import Row


class Draft(Struct, frozen=True):
    """One item as the file writes it.

    Attributes:
        title: The words beside the time, with whatever stands among them.
        line: Where it stands, from 1.
        sittings: The times that it is given; none for an untimed row.
        day: The date, weekday or number of the day that holds for it, as written.
        length: Its length, where the file gives one.
        details: What stands under it.
        column: Name of the column, room or section that sets it beside others.
        speakers: People as a column or a key names them.
        impossible: The text of a time that no clock shows.
        untimed: It has no time and stands among items that have one.
        again: It goes on at the same time as the item before it, of which it shares the time.
        source: The mapping of a data file that it was read from.
        section: Number of the part of the page that it stands in.
        placed_by_column: `column` is a column of a table or a track by name, not a heading.
    """

    title: str
    line: int
    sittings: tuple[Sitting, ...] = ()
    day: Written | None = None
    length: timedelta | None = None
    details: tuple[Row, ...] = ()
    column: str | None = None
    section: int = 0
    placed_by_column: bool = False
    speakers: tuple[str, ...] = ()
    place: str | None = None
    impossible: str | None = None
    written: str = "h"
    untimed: bool = False
    again: bool = False
    kind: str | None = None
    chair: str | None = None
    carried_by: str | None = None
    id: str | None = None
    notes: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    source: Node | None = None

    @property
    def start(self) -> int | None:
        """Minutes after midnight at which it begins."""
        return self.sittings[0].start if self.sittings else None

    @property
    def finish(self) -> int | None:
        """Minutes after midnight at which it ends, if the file says so."""
        return self.sittings[0].finish if self.sittings else None
