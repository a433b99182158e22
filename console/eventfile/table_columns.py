"""What the columns of a table hold: times, titles, people, places, or rooms side by side."""

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.dates import Written
from console.eventfile.headlines import day_of, head_of
from console.eventfile.keys import FIELDS, RANKS, Field, field_of, key_of
from console.eventfile.names import is_people
from console.eventfile.row import Cell, Row

_ENOUGH = 2
_TELLING = 500
_LONGEST_TIME = 60
_LONGEST_REST = 3
_LONGEST_NAME = 40
_WHERE = (Field.PLACE, Field.TRACK)
_TRACKS = frozenset({"technique", "animation", "exposition"})


class Columns(Struct, frozen=True):
    """The columns of a table, from 0.

    Attributes:
        times: Those that hold a time and nothing else; the first says when items begin.
        fields: What others hold, where a heading says so or it shows.
        names: What those that stand side by side are called: rooms, tracks.
        days: The days of those that stand side by side.
    """

    times: tuple[int, ...]
    fields: dict[int, Field]
    names: dict[int, str]
    days: dict[int, Written]

    def is_stage(self, column: int) -> bool:
        """Does a column hold items?"""
        return column not in self.times and self.fields.get(column, Field.TITLE) is Field.TITLE

    def days_of(self, column: int, width: int) -> tuple[Written | None, ...]:
        """The days over which a cell reaches; none where columns are no days."""
        reached = map(self.days.get, range(column, column + width))
        return tuple(dict.fromkeys(filter(None, reached)))

    def under(self, header: Row) -> "Columns":
        """The same columns with the names and days that a row among them gives."""
        names, days = _headings([header], self.times)
        return replace(self, names=names, days=days)


def columns_of(rows: list[Row]) -> Columns | None:
    """The columns of a table that has times; None for other tables."""
    times = _time_columns(rows)
    if not times:
        return None
    names, days = _headings(list(takewhile(is_header, rows)), times)
    fields = _fields_in(names)
    if Field.TITLE not in fields.values():
        fields = {column: field for column, field in fields.items() if not _is_track(names[column])}
    names = {column: name for column, name in names.items() if column not in fields}
    fields |= dict.fromkeys(_day_columns(rows, {*times} | fields.keys()), Field.DAY)
    if Field.TITLE in fields.values():
        fields |= dict.fromkeys(_untold(rows, times, fields), Field.NOTES)
        names, days = {}, {}
    if not (names or days or {*fields.values()} - {Field.DAY}):
        fields |= _guessed(rows, (*times, *fields))
    return Columns(times, fields, names, days)


def untimed_columns(rows: list[Row]) -> Columns | None:
    """The columns of a table without times whose headings tell where the titles are."""
    names, _ = _headings(list(takewhile(is_header, rows)), ())
    fields = _fields_in(names)
    if Field.TITLE not in fields.values():
        return None
    return Columns((), fields | dict.fromkeys(_untold(rows, (), fields), Field.NOTES), {}, {})


def _headings(
    headers: list[Row], times: tuple[int, ...]
) -> tuple[dict[int, str], dict[int, Written]]:
    """The headings of columns, and the days that stand over columns."""
    names: dict[int, str] = {}
    days: dict[int, Written] = {}
    for column, cell in (found for row in headers for found in placed(row).items()):
        if column in times or not cell.text:
            continue
        if day := day_of(cell.text, is_heading=True):
            days |= dict.fromkeys(range(column, column + cell.width), day)
        else:
            names[column] = cell.text
    return names, days


def _fields_in(names: dict[int, str]) -> dict[int, Field]:
    """The fields that headings mean; of several headings of titles the surest."""
    fields: dict[int, Field] = {}
    alike = Counter(field_of(name) for name in names.values() if key_of(name) not in FIELDS)
    for column in sorted(names, key=lambda column: RANKS.get(key_of(names[column]), 0)):
        field = field_of(names[column])
        if field in _WHERE and alike[field] > 1:
            continue  # "Sala Norte" beside "Sala Sur" are names of columns
        if field and (field is Field.NOTES or field not in fields.values()):
            fields[column] = field
    return fields


def _is_track(name: str) -> bool:
    """May a heading name what is on, and not what is needed: "Technique" beside "Grand public"?"""
    return key_of(name) in _TRACKS


def _untold(rows: list[Row], times: tuple[int, ...], fields: dict[int, Field]) -> set[int]:
    """The columns of which no heading says what they hold, beside one of titles."""
    return {column for column, _ in _cells(rows)} - {*times} - fields.keys()


def placed(row: Row) -> dict[int, Cell]:
    """The cells of a row by the column in which they begin."""
    cells, column = {}, 0
    for cell in row.cells:
        cells[column] = cell
        column += cell.width
    return cells


def names_rooms(row: Row, columns: Columns) -> bool:
    """Does a row without a time give names to the columns below it?"""
    named = [
        cell.text
        for column, cell in placed(row).items()
        if column not in columns.times and cell.text
    ]
    is_short = all(len(text) < _LONGEST_NAME for text in named)
    return len(named) >= _ENOUGH and is_short and len(row.cells) > _ENOUGH


def _time_columns(rows: list[Row]) -> tuple[int, ...]:
    """The columns in which at least half of the cells that say something say a time only."""
    timed: Counter[int] = Counter()
    said: Counter[int] = Counter()
    for column, cell in _cells(rows[:_TELLING]):
        if not (cell.heads and field_of(cell.text)):
            said[column] += 1
            timed[column] += _is_time(cell.text)
    return tuple(column for column in sorted(said) if timed[column] * 2 >= said[column])


def _day_columns(rows: list[Row], others: set[int]) -> list[int]:
    """The columns whose cells all say a day."""
    said: dict[int, list[str]] = {}
    for column, cell in _cells(rows[:_TELLING]):
        if column not in others:
            said.setdefault(column, []).append(cell.text)
    return [
        column
        for column, texts in said.items()
        if len(texts) >= _ENOUGH and all(day_of(text, is_heading=True) for text in texts)
    ]


def _is_time(text: str) -> bool:
    head = head_of(text) if len(text) < _LONGEST_TIME else None
    return head is not None and len(head.title) <= _LONGEST_REST


def _cells(rows: list[Row]) -> Iterator[tuple[int, Cell]]:
    """Every cell that says something, with its column."""
    for row in rows:
        for column, cell in placed(row).items():
            if cell.text:
                yield column, cell


def is_header(row: Row) -> bool:
    """Does a row name what the columns hold?"""
    heads = [cell for cell in row.cells if cell.text]
    if not heads or any(head_of(cell.text) for cell in heads):
        return False
    known = sum(field_of(cell.text) is not None for cell in heads)
    return all(cell.heads for cell in heads) or known >= _ENOUGH


def _guessed(rows: list[Row], times: tuple[int, ...]) -> dict[int, Field]:
    """Without a header: a column of people names the speakers, the first other one the titles."""
    texts = _texts(rows, {*times})
    people = people_columns(rows, {*times, min(texts)}) if texts else []
    return {min(texts): Field.TITLE} | dict.fromkeys(people, Field.SPEAKERS) if people else {}


def people_columns(rows: list[Row], others: set[int]) -> list[int]:
    """The columns, apart from those that hold something else, most of whose cells are people."""
    texts = _texts(rows, others)
    return [
        column
        for column in sorted(texts)
        if sum(map(is_people, texts[column])) * 2 > len(texts[column])
    ]


def _texts(rows: list[Row], others: set[int]) -> dict[int, list[str]]:
    """What the cells of each column say, but for headings."""
    texts: dict[int, list[str]] = {}
    for column, cell in _cells(rows):
        if column not in others and cell.begins and not cell.heads:
            texts.setdefault(column, []).append(cell.text)
    return texts
