"""A running order as the rows of a run sheet."""

from collections.abc import Callable

from msgspec import Struct

from console.eventfile.formats.texts import (
    clock_text,
    first_of,
    length_text,
    settings_of,
    speaker_text,
)
from console.show.event import Event, Item, RunningOrder

Cell = Callable[[Item, Event], str]


class Column(Struct, frozen=True):
    """One column of a run sheet.

    Attributes:
        fr: Its heading in a French event.
        en: Its heading elsewhere.
        always: It is there even when no item says anything in it.
    """

    fr: str
    en: str
    cell: Cell
    always: bool = False


def _day(item: Item, event: Event) -> str:
    if not item.start or not event.dated:
        return ""
    return f"{item.start.astimezone(event.timezone):%Y-%m-%d}"


COLUMNS = (
    Column("date", "date", _day),
    Column(
        "début",
        "start",
        lambda item, event: clock_text(item.start, event.timezone) if item.start_written else "",
        always=True,
    ),
    Column(
        "fin",
        "end",
        lambda item, event: clock_text(item.end, event.timezone) if item.start_written else "",
        always=True,
    ),
    Column("durée", "duration", lambda item, _: length_text(item.duration), always=True),
    Column("titre", "title", lambda item, _: item.title, always=True),
    Column(
        "intervenants",
        "speakers",
        lambda item, _: "\n".join(map(speaker_text, item.speakers)),
        always=True,
    ),
    Column("porté par", "carried by", lambda item, _: item.carried_by or ""),
    Column("genre", "kind", lambda item, _: item.kind.value),
    Column("lieu", "place", lambda item, _: item.place or ""),
    Column("piste", "track", lambda item, _: item.track or ""),
    Column("notes", "notes", lambda item, _: item.notes or "", always=True),
    Column("id", "id", lambda item, _: item.id),
)
"""The columns of a run sheet, in their order; what tunes an item follows under its own key."""


def table_of(order: RunningOrder) -> list[list[str]]:
    """The headings and a row for every item; a column that says nothing is left out."""
    event, first = order.event, first_of(order.items)
    tuned = [settings_of(item, is_first=item is first) for item in order.items]
    cells = [[column.cell(item, event) for column in COLUMNS] for item in order.items]
    kept = [
        place
        for place, column in enumerate(COLUMNS)
        if column.always or any(row[place] for row in cells)
    ]
    keys = list(dict.fromkeys(key for settings in tuned for key in settings))
    headings = [COLUMNS[p].fr if event.language == "fr" else COLUMNS[p].en for p in kept] + keys
    rows = [
        [row[place] for place in kept] + [settings.get(key, "") for key in keys]
        for row, settings in zip(cells, tuned, strict=True)
    ]
    return [headings, *rows]
