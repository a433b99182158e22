"""Items in the rows of a table: which column says when, what and who."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta

from console.eventfile.dates import Written
from console.eventfile.draft import Draft
from console.eventfile.headlines import Head, day_of, head_of
from console.eventfile.keys import Field, field_of
from console.eventfile.lengths import length_of
from console.eventfile.moments import Sitting
from console.eventfile.names import is_people
from console.eventfile.row import Cell, Role, Row

_ENOUGH = 2


@dataclass(frozen=True)
class _Columns:
    """What the columns of a table hold, and the names of those that stand side by side."""

    fields: dict[int, Field]
    names: dict[int, str]
    times: tuple[int, ...] = ()


def has_times(rows: list[Row]) -> bool:
    """Has the table a column of times?"""
    return _time_column(rows) is not None


def stacked(rows: list[Row]) -> list[Row]:
    """The rows inside the cells of a table that only lays out lists; none for a real table."""
    inside = [inner for row in rows for cell in row.cells for inner in cell.rows]
    timed = sum(1 for inner in inside if (head := head_of(inner.text)) and head.title)
    if timed < _ENOUGH or timed < len(rows) or _time_column(rows) is not None:
        return []
    return [
        replace(inner, role=Role.HEADING, level=6)
        if inner.role is Role.LINE and len(cell.rows) == 1 and not head_of(inner.text)
        else inner
        for row in rows
        for cell in row.cells
        if cell.begins
        for inner in cell.rows
    ]


def drafts_of_table(rows: list[Row]) -> list[Draft]:
    """Every item of a table that has a column of times."""
    times = _time_columns(rows)
    when = times[0]
    columns = _columns(rows, times)
    day: Written | None = None
    drafts: list[Draft] = []
    heads = _heads(rows, when)
    for row, head in zip(rows, heads, strict=True):
        if opened := _day_row(row):
            day = opened
            continue
        if row.cells and all(cell.heads for cell in row.cells):
            continue
        if head is None and (names := _names(row, when)):
            columns = replace(columns, names=names)
            continue
        drafts += _row_drafts(row, head, columns, head.day if head and head.day else day)
    return drafts


def _heads(rows: list[Row], when: int) -> list[Head | None]:
    """The time of every row; in a grid, rows between two times share the span between them."""
    heads: list[Head | None] = []
    for row in rows:
        cell = _placed(row).get(when)
        head = head_of(cell.text) if cell else None
        if head and cell and not cell.begins:
            head = next((above for above in reversed(heads) if above), head)
        heads.append(head)
    for place, row in enumerate(rows):
        if heads[place] is None and any(cell.rows and not cell.begins for cell in row.cells):
            heads[place] = _between(heads, place)
    return heads


def _between(heads: list[Head | None], place: int) -> Head | None:
    above = next((p for p in range(place - 1, -1, -1) if heads[p]), None)
    below = next((p for p in range(place + 1, len(heads)) if heads[p]), None)
    first = heads[above] if above is not None else None
    last = heads[below] if below is not None else None
    if above is None or below is None or first is None or last is None:
        return None
    start, end = first.moment.start, last.moment.start
    if start is None or end is None or end <= start:
        return None
    minutes = start + (end - start) * (place - above) // (below - above)
    return replace(first, moment=replace(first.moment, sittings=(Sitting(minutes),)))


def _time_columns(rows: list[Row]) -> list[int]:
    """The columns in which at least half of the cells that say something say a time only."""
    counts: Counter[int] = Counter()
    said: Counter[int] = Counter()
    for row in rows:
        for column, cell in _placed(row).items():
            text = cell.text
            if text and not (cell.heads and field_of(text)):
                said[column] += 1
                head = head_of(text) if len(text) < 60 else None  # noqa: PLR2004
                counts[column] += bool(head and len(head.title) < 4)  # noqa: PLR2004
    return [column for column in sorted(counts) if counts[column] * 2 >= said[column] > 0 < counts[column]]


def _time_column(rows: list[Row]) -> int | None:
    """The first column of times."""
    return next(iter(_time_columns(rows)), None)


def _placed(row: Row) -> dict[int, Cell]:
    """The cells of a row by the column in which they begin."""
    placed, column = {}, 0
    for cell in row.cells:
        placed[column] = cell
        column += cell.width
    return placed


def _columns(rows: list[Row], times: list[int]) -> _Columns:
    """What the header says of every column; without a header, what the columns look like."""
    header = next((row for row in rows if row.cells and _is_header(row)), None)
    fields: dict[int, Field] = {}
    names: dict[int, str] = {}
    for column, cell in (_placed(header) if header else {}).items():
        field = field_of(cell.text)
        if field and (field not in fields.values() or field is Field.NOTES) and column != times[0]:
            fields[column] = field
        elif column not in times and cell.text:
            names[column] = cell.text
    if Field.TITLE in fields.values() and names:
        fields |= dict.fromkeys(names, Field.NOTES)
        names = {}
    return _Columns(fields or _guessed(rows, times, names), names, tuple(times))


def _is_header(row: Row) -> bool:
    heads = [cell for cell in row.cells if cell.text]
    if not heads or any(head_of(cell.text) for cell in heads):
        return False
    return all(cell.heads for cell in heads) or sum(bool(field_of(c.text)) for c in heads) >= _ENOUGH


def _guessed(rows: list[Row], times: list[int], names: dict[int, str]) -> dict[int, Field]:
    """Without headings: a column of people names the speakers, one that repeats itself the place."""
    fields: dict[int, Field] = {}
    texts: dict[int, list[str]] = {}
    for row in rows:
        for column, cell in _placed(row).items():
            if column not in times and cell.begins and cell.text and not cell.heads:
                texts.setdefault(column, []).append(cell.text)
    for column, said in sorted(texts.items())[1:]:
        if sum(map(is_people, said)) * 2 > len(said) and not names:
            fields[column] = Field.SPEAKERS
    if texts and fields:
        fields[min(texts)] = Field.TITLE
    return fields


def _day_row(row: Row) -> Written | None:
    """The day that a row of one cell opens."""
    said = [cell for cell in row.cells if cell.text]
    return day_of(said[0].text, is_heading=True) if len(said) == 1 else None


def _names(row: Row, when: int) -> dict[int, str]:
    """Names of rooms that a row without a time gives to the columns below it."""
    named = {column: cell.text for column, cell in _placed(row).items() if column != when and cell.text}
    short = all(len(text) < 40 for text in named.values())  # noqa: PLR2004
    return named if len(named) >= _ENOUGH and short and len(row.cells) > _ENOUGH else {}


def _row_drafts(
    row: Row, head: Head | None, columns: _Columns, day: Written | None
) -> list[Draft]:
    """The items of one row: one for each column that holds something on stage."""
    sittings = head.moment.sittings if head else ()
    asides = _asides(row, columns)
    if asides.end is not None and sittings:
        sittings = (Sitting(sittings[0].start, asides.end),)
    seed = Draft("", row.line, sittings, day, asides.length, speakers=asides.speakers,
                 place=asides.place, kind=asides.kind, notes=asides.notes, untimed=head is None,
                 impossible=head.moment.impossible if head else None)
    drafts: list[Draft] = []
    for column, cell in _placed(row).items():
        is_stage = columns.fields.get(column, Field.TITLE) in (Field.TITLE, Field.TRACK)
        if column in columns.times or not is_stage or not cell.begins or cell.heads and column == 0:
            continue
        found = _cell_drafts(seed, cell)
        alone = len([c for c in row.cells if c.text]) <= _ENOUGH and len(row.cells) <= _ENOUGH
        name = None if cell.width > 1 or alone else columns.names.get(column, None)
        drafts += [replace(draft, column=name, placed_by_column=bool(name), again=bool(drafts) or draft.again) for draft in found]
    if not drafts and head and row.cells[0].text:
        drafts = [replace(seed, title=head.title)]
    return drafts


@dataclass(frozen=True)
class _Asides:
    """What the columns beside the title say of an item."""

    end: int | None = None
    length: timedelta | None = None
    speakers: tuple[str, ...] = ()
    place: str | None = None
    kind: str | None = None
    notes: tuple[str, ...] = ()


def _asides(row: Row, columns: _Columns) -> _Asides:
    said = {columns.fields[column]: cell for column, cell in _placed(row).items()
            if column in columns.fields and cell.text}
    text = {field: cell.text for field, cell in said.items()}
    end = head_of(text[Field.END]) if Field.END in text else None
    speakers = tuple(inner.text for inner in said[Field.SPEAKERS].rows) \
        if Field.SPEAKERS in said else ()
    return _Asides(
        end.moment.start if end else None,
        length_of(text[Field.DURATION]) if Field.DURATION in text else None,
        speakers,
        text.get(Field.PLACE),
        text.get(Field.KIND),
        (text[Field.NOTES],) if Field.NOTES in text else (),
    )


def _cell_drafts(seed: Draft, cell: Cell) -> list[Draft]:
    """The items of one cell: its bullets when it is nothing but a list, else its first line."""
    if not cell.rows:
        return []
    bullets = [inner for inner in cell.rows if inner.role is Role.BULLET]
    if len(bullets) > 1 and cell.rows[0].role is Role.BULLET:
        return [replace(seed, title=bullet.text, line=bullet.line, marks=bullet.marks, again=place > 0)
                for place, bullet in enumerate(bullets)]
    first, *rest = cell.rows
    return [replace(seed, title=first.text, line=first.line or seed.line, marks=first.marks,
                    details=tuple(rest))]
