"""Run sheets in Excel workbooks."""

import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from console.eventfile.dates import leading_date
from console.eventfile.formats.columns import columns_of
from console.eventfile.formats.run_sheet import sheet_of
from console.eventfile.formats.sheet import Given, Sheet, UnreadableFormatError
from console.eventfile.formats.table import table_of
from console.eventfile.formats.texts import zone_text
from console.eventfile.problem import Code, Problem
from console.show.event import RunningOrder

MOST_UNPACKED = 20
"""Megabytes of XML that a workbook may hold."""

_MOST_ROWS = 20_000
_MOST_COLUMNS = 60
_WIDEST = 60


def read(given: Given) -> Sheet:
    """Read the run sheet of a workbook: its days, or the first sheet that has headings.

    Raises:
        UnreadableFormatError: It is no workbook, a trap, or holds no run sheet.
    """
    _guard(given)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            sheets = _sheets(given.data)
    except Exception as error:  # a damaged workbook fails anywhere inside the library
        values = {"file": given.name, "kind": "XLSX", "reason": type(error).__name__}
        raise UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values)) from error
    useful = [(title, rows) for title, rows in sheets if columns_of(rows)]
    if not useful:
        raise UnreadableFormatError(Problem(Code.NO_HEADER, values={"file": given.name}))
    days = [(title, rows) for title, rows in useful if leading_date(title)]
    taken = days if len(days) > 1 else useful[:1]
    left = [
        Problem(Code.PART_LEFT_OUT, values={"part": title})
        for title, rows in useful
        if (title, rows) not in taken
    ]
    sheet = sheet_of(_joined(taken), given.name)
    return replace(sheet, problems=(*sheet.problems, *left))


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
    for row in [*facts, [], *table]:
        page.append([_guarded(cell) for cell in row])
    _dress(page, len(facts) + 2, table)
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _guard(given: Given) -> None:
    """Look at the sizes and heads of the parts before anything is unpacked for good."""
    named = {"file": given.name}
    try:
        with zipfile.ZipFile(io.BytesIO(given.data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED * 1_000_000:
                limit = named | {"limit": str(MOST_UNPACKED)}
                raise UnreadableFormatError(Problem(Code.TOO_DENSE, values=limit))
            parts = [archive.read(part) for part in archive.infolist() if _is_xml(part.filename)]
    except (
        zipfile.BadZipFile,
        OSError,
        EOFError,
        RuntimeError,
        ValueError,
        NotImplementedError,
    ) as error:
        values = named | {"kind": "XLSX", "reason": str(error)}
        raise UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values)) from error
    if any(b"<!DOCTYPE" in part or b"<!ENTITY" in part for part in parts):
        raise UnreadableFormatError(Problem(Code.DOCUMENT_TYPE, values=named))


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _sheets(data: bytes) -> list[tuple[str, list[list[str]]]]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        return [
            (
                page.title,
                list(
                    _rows(
                        page.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS, values_only=True)
                    )
                ),
            )
            for page in book.worksheets
            if page.sheet_state == "visible"
        ]
    finally:
        book.close()


def _rows(rows: Iterator[Sequence[object]]) -> Iterator[list[str]]:
    for row in rows:
        yield [_text(value) for value in row]


def _text(value: object) -> str:
    """A cell as a person would write it."""
    if value is None:
        return ""
    kind = next((kind for kind in _TEXTS if isinstance(value, kind)), None)
    text = _TEXTS[kind](value) if kind else str(value)
    return text.replace("\r\n", "\n").strip()


def _stamp(value: datetime) -> str:
    return value.date().isoformat() if value.time() == time(0) else _whole(value.isoformat(" "))


def _whole(text: object) -> str:
    """A time without its parts of a second."""
    return str(text).partition(".")[0]


def _figure(value: float) -> str:
    """A number; a part of a day in a cell that was never dressed as a time is a time."""
    if 0 < value < 1:
        seconds = round(value * 86_400) % 86_400
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return str(int(value)) if value.is_integer() else str(value)


_TEXTS = {
    datetime: _stamp,
    date: date.isoformat,
    time: _whole,
    timedelta: _whole,
    bool: lambda value: str(value).lower(),
    float: _figure,
}
"""How the kinds of cells read, the narrower kinds first."""


def _joined(sheets: Sequence[tuple[str, list[list[str]]]]) -> list[list[str]]:
    """Sheets of days, one under the other: each opens its day and repeats no headings."""
    if len(sheets) == 1:
        return sheets[0][1]
    joined: list[list[str]] = []
    for title, rows in sheets:
        columns = columns_of(rows)
        head = columns.row if columns else 0
        joined += rows[: head + 1] if not joined else []
        joined += [[title], *rows[head + 1 :]]
    return joined


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
    page.freeze_panes = f"A{head + 1}"
