"""Run sheets in Excel workbooks, written."""

import io
from collections.abc import Iterator, Sequence
from datetime import date, time

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from console.eventfile.formats.table import table_of
from console.eventfile.formats.texts import zone_text
from console.eventfile.shape import shape
from console.show.event import RunningOrder

_WIDEST = 60
_CLOCK = shape(r"\d\d:\d\d(?::\d\d)?")
_DATE = shape(r"\d{4}-\d\d-\d\d")


def write(order: RunningOrder) -> bytes:
    """Write a workbook of one sheet: the facts of the event above the items."""
    book = Workbook()
    page = book.active
    if not isinstance(page, Worksheet):
        raise TypeError("a new workbook has a sheet")
    french = order.event.language == "fr"
    page.title = "Conduite" if french else "Running order"
    facts = list(_facts(order, french=french))
    table = table_of(order)
    for row in [*facts, []]:
        page.append([_guarded(cell) for cell in row])
    for row in table:
        page.append([_value(cell) for cell in row])
    _dress(page, len(facts) + 2, table)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _facts(order: RunningOrder, *, french: bool) -> Iterator[list[str]]:
    event = order.event
    yield [event.title]
    zone, local = event.timezone, event.start and event.start.astimezone(event.timezone)
    closing = event.end.astimezone(zone) if event.end else None
    said = (
        ("start", f"{local:%Y-%m-%d %H:%M}" if local and event.dated else ""),
        ("end", f"{closing:%Y-%m-%d %H:%M}" if closing and event.dated else ""),
        ("timezone", zone_text(event)),
        ("lieu" if french else "venue", event.venue or ""),
        ("adresse" if french else "address", event.address or ""),
        ("langue" if french else "language", event.language),
        ("chapeau" if french else "subtitle", event.subtitle or ""),
    )
    yield from ([key, text] for key, text in said if text)


def _guarded(cell: str) -> str:
    """Text that a workbook can hold: no control characters, and no formula."""
    plain = "".join(sign for sign in cell if sign >= " " or sign in "\n\t")
    return f"'{plain}" if plain.startswith("=") else plain


def _value(cell: str) -> str | time | date:
    """A time of day or a date as a workbook counts with them; all else as text."""
    if _CLOCK.fullmatch(cell):
        return time.fromisoformat(cell)
    return date.fromisoformat(cell) if _DATE.fullmatch(cell) else _guarded(cell)


def _dress(page: Worksheet, head: int, table: Sequence[Sequence[str]]) -> None:
    """Headings in bold that stay in sight, columns as wide as what they hold."""
    page.cell(1, 1).font = Font(bold=True, size=14)
    for place, heading in enumerate(table[0], 1):
        page.cell(head, place).font = Font(bold=True)
        longest = max(len(line) for row in table for line in row[place - 1].split("\n"))
        width = min(max(longest, len(heading)) + 2, _WIDEST)
        page.column_dimensions[get_column_letter(place)].width = width
    for cells in page.iter_rows(min_row=head + 1):
        for cell in cells:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cell.value, time):
                cell.number_format = "hh:mm:ss" if cell.value.second else "hh:mm"
    page.freeze_panes = f"A{head + 1}"
