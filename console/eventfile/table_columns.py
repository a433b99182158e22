"""What the columns of a table hold: times, titles, people, places, or rooms side by side."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from console.eventfile.headlines import head_of
from console.eventfile.keys import Field, field_of
from console.eventfile.names import is_people
from console.eventfile.row import Cell, Row

_ENOUGH = 2
_TELLING = 500
_LONGEST_TIME = 60
_LONGEST_REST = 3
_LONGEST_NAME = 40


class Columns(NamedTuple):
    """The columns of a table, from 0.

    Attributes:
        times: Those that hold a time and nothing else; the first says when items begin.
        fields: What others hold, where a heading says so or it shows.
        names: What those that stand side by side are called: rooms, tracks.
    """

    times: tuple[int, ...]
    fields: dict[int, Field]
    names: dict[int, str]

    def is_stage(self, column: int) -> bool:
        """Does a column hold items?"""
        return column not in self.times and self.fields.get(column, Field.TITLE) is Field.TITLE


def columns_of(rows: list[Row]) -> Columns | None:
    """The columns of a table that has times; None for other tables."""
    times = _time_columns(rows)
    if not times:
        return None
    fields, names = _from_header(rows, times[0])
    names = {column: name for column, name in names.items() if column not in times}
    if Field.TITLE in fields.values() and names:
        fields |= dict.fromkeys(names, Field.NOTES)
        names = {}
    return Columns(times, fields or _guessed(rows, times, names), names)


def placed(row: Row) -> dict[int, Cell]:
    """The cells of a row by the column in which they begin."""
    cells, column = {}, 0
    for cell in row.cells:
        cells[column] = cell
        column += cell.width
    return cells


def room_names(row: Row, columns: Columns) -> dict[int, str]:
    """The names that a row without a time gives to the columns below it, if it does."""
    named = {
        column: cell.text
        for column, cell in placed(row).items()
        if column not in columns.times and cell.text
    }
    is_short = all(len(text) < _LONGEST_NAME for text in named.values())
    return named if len(named) >= _ENOUGH and is_short and len(row.cells) > _ENOUGH else {}


def _time_columns(rows: list[Row]) -> tuple[int, ...]:
    """The columns in which at least half of the cells that say something say a time only."""
    timed: Counter[int] = Counter()
    said: Counter[int] = Counter()
    for column, cell in _cells(rows[:_TELLING]):
        if not (cell.heads and field_of(cell.text)):
            said[column] += 1
            timed[column] += _is_time(cell.text)
    return tuple(column for column in sorted(said) if timed[column] * 2 >= said[column])


def _is_time(text: str) -> bool:
    head = head_of(text) if len(text) < _LONGEST_TIME else None
    return head is not None and len(head.title) <= _LONGEST_REST


def _cells(rows: list[Row]) -> Iterator[tuple[int, Cell]]:
    """Every cell that says something, with its column."""
    for row in rows:
        for column, cell in placed(row).items():
            if cell.text:
                yield column, cell


def _from_header(rows: list[Row], when: int) -> tuple[dict[int, Field], dict[int, str]]:
    """The fields that a header names, and its other headings."""
    header = next((row for row in rows if is_header(row)), None)
    fields: dict[int, Field] = {}
    names: dict[int, str] = {}
    for column, cell in placed(header).items() if header else ():
        field = field_of(cell.text)
        if column == when or not cell.text:
            continue
        if field and (field is Field.NOTES or field not in fields.values()):
            fields[column] = field
        else:
            names[column] = cell.text
    return fields, names


def is_header(row: Row) -> bool:
    """Does a row name what the columns hold?"""
    heads = [cell for cell in row.cells if cell.text]
    if not heads or any(head_of(cell.text) for cell in heads):
        return False
    known = sum(field_of(cell.text) is not None for cell in heads)
    return all(cell.heads for cell in heads) or known >= _ENOUGH


def _guessed(rows: list[Row], times: tuple[int, ...], names: dict[int, str]) -> dict[int, Field]:
    """Without a header: a column of people names the speakers, the first other one the titles."""
    texts: dict[int, list[str]] = {}
    for column, cell in _cells(rows):
        if column not in times and cell.begins and not cell.heads:
            texts.setdefault(column, []).append(cell.text)
    if not texts or names:
        return {}
    people = [
        column
        for column, said in sorted(texts.items())[1:]
        if sum(map(is_people, said)) * 2 > len(said)
    ]
    return {min(texts): Field.TITLE} | dict.fromkeys(people, Field.SPEAKERS) if people else {}
