"""Run sheets in Excel workbooks, read."""

import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from msgspec.structs import replace
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from console.eventfile.dates import leading_date
from console.eventfile.formats.columns import columns_of
from console.eventfile.formats.run_sheet import MOST_ROWS, sheet_of
from console.eventfile.formats.sheet import Given, Sheet, UnreadableFormatError
from console.eventfile.problem import Code, Problem

MOST_UNPACKED = 20
"""Megabytes of XML that a workbook may hold."""

_MOST_COLUMNS = 60


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
        raise _broken(given, error) from error
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


def _guard(given: Given) -> None:
    """Look at the sizes and heads of the parts before anything is unpacked for good."""
    named = {"file": given.name}
    try:
        with zipfile.ZipFile(io.BytesIO(given.data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
            is_dense = size > MOST_UNPACKED * 1_000_000
            names = [] if is_dense else [name for name in archive.namelist() if _is_xml(name)]
            has_trap = any(_is_trap(archive.read(name)) for name in names)
    except Exception as error:  # a damaged archive fails anywhere inside the library
        raise _broken(given, error) from error
    if is_dense:
        limit = named | {"limit": str(MOST_UNPACKED)}
        raise UnreadableFormatError(Problem(Code.TOO_DENSE, values=limit))
    if has_trap:
        raise UnreadableFormatError(Problem(Code.DOCUMENT_TYPE, values=named))


def _broken(given: Given, error: Exception) -> UnreadableFormatError:
    reason = str(error)[:80] or type(error).__name__
    values = {"file": given.name, "kind": "XLSX", "reason": reason}
    return UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values))


def _is_trap(part: bytes) -> bool:
    return b"<!DOCTYPE" in part or b"<!ENTITY" in part


def _is_xml(name: str) -> bool:
    return name.lower().endswith((".xml", ".rels"))


def _sheets(data: bytes) -> list[tuple[str, list[list[str]]]]:
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        pages = [page for page in book.worksheets if page.sheet_state == "visible"]
        return [(page.title, list(_rows(_cells(page)))) for page in pages]
    finally:
        book.close()


def _cells(page: Worksheet) -> Iterator[Sequence[object]]:
    return page.iter_rows(max_row=MOST_ROWS + 60, max_col=_MOST_COLUMNS, values_only=True)


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
