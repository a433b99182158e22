"""What stands above the headings of a run sheet, and the dates in figures below them."""

import re
from collections.abc import Sequence

from console.eventfile.dates import leading_date
from console.eventfile.formats.columns import Cells, Columns
from console.eventfile.keys import EVENT_KEYS, Field, key_of
from console.eventfile.node import Node
from console.eventfile.shape import shape

_FIGURES = shape(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
_KNOWN = frozenset(key for keys in EVENT_KEYS.values() for key in keys)
_MONTHS = 12
_LONGEST_TITLE = 160


def preamble(rows: Sequence[Cells]) -> Node:
    """The rows above the headings as facts: a title alone, and keys beside their values."""
    fields: list[tuple[str, Node]] = []
    alone: list[str] = []
    titles: list[str] = []
    for number, cells in enumerate(rows, 1):
        said = [cell for cell in cells if cell]
        label = said[0].rstrip(" :") if said else ""
        if len(said) > 1 and key_of(label) in _KNOWN:
            fields.append((label, Node(number, said[1])))
        elif len(said) == 1 and len(said[0]) <= _LONGEST_TITLE:
            alone.append(said[0])
            if len(alone) == number - sum(not any(row) for row in rows[:number]):
                titles.append(said[0])
    if titles:
        fields.append(("title", Node(1, titles[0])))
    dates = (text for text in alone if (day := leading_date(text)) and day.month and day.day)
    if held := next(dates, None):
        fields.append(("event_start_date", Node(1, held)))
    return Node(1, fields=tuple(fields))


def iso_days(rows: Sequence[Cells], columns: Columns) -> list[Cells]:
    """Dates in figures as 2015-09-18; a day above 12 anywhere tells which figure is the month."""
    place = columns.fields.get(Field.DAY)
    if place is None:
        return list(rows)
    figures = [_FIGURES.match(cells[place]) for cells in rows if place < len(cells)]
    month_first = any(found and int(found[2]) > _MONTHS for found in figures)
    order = (3, 1, 2) if month_first else (3, 2, 1)

    def iso(found: re.Match[str]) -> str:
        year, month, day = (int(found[group]) for group in order)
        return f"{year:04d}-{month:02d}-{day:02d}"

    return [
        [*cells[:place], _FIGURES.sub(iso, cells[place]), *cells[place + 1 :]]
        if place < len(cells)
        else cells
        for cells in rows
    ]
