"""Run sheets in CSV, with any delimiter."""

import csv
import io

from console.eventfile.formats.run_sheet import MOST_ROWS, sheet_of
from console.eventfile.formats.sheet import Given, Sheet, UnreadableFormatError
from console.eventfile.formats.table import table_of
from console.eventfile.problem import Code, Problem
from console.show.event import RunningOrder

_DELIMITERS = ",;\t|"
_LONGEST_CELL = 200_000
_SAMPLE = 40
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def read(given: Given) -> Sheet:
    """Read a run sheet; the delimiter is the one that makes the most even columns."""
    text = given.text.replace("\x00", " ")
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = _rows(text, _delimiter(text))
    except csv.Error as error:
        values = {"file": given.name, "kind": "CSV", "reason": str(error)}
        raise UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values)) from error
    finally:
        csv.field_size_limit(before)
    return sheet_of(rows, given.name)


def write(order: RunningOrder) -> bytes:
    """Write a run sheet; the mark at its head tells spreadsheets that it is UTF-8."""
    target = io.StringIO(newline="")
    delimiter = ";" if order.event.language == "fr" else ","
    writer = csv.writer(target, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([[_guarded(cell) for cell in row] for row in table_of(order)])
    return target.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_DANGEROUS) else cell


def _rows(text: str, delimiter: str) -> list[list[str]]:
    rows = []
    for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
        rows.append([_plain(cell) for cell in row[:100]])
        if len(rows) > MOST_ROWS + 60:
            break
    return rows


def _plain(cell: str) -> str:
    cell = cell.strip().replace("\r\n", "\n")
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _DANGEROUS else cell


def _delimiter(text: str) -> str:
    """The sign of which the first rows have the same number, and most of them."""
    return max(_DELIMITERS, key=lambda sign: _evenness(text, sign))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    try:
        rows = csv.reader(io.StringIO(text[:100_000], newline=""), delimiter=delimiter)
        counts = [len(row) for _, row in zip(range(_SAMPLE), rows, strict=False) if any(row)]
    except csv.Error:
        return (0, 0)
    usual = max(set(counts), key=lambda count: (counts.count(count), count), default=1)
    return (counts.count(usual) / len(counts) if usual > 1 else 0, usual)
