"""Items in the rows of a table."""

from collections.abc import Iterator

from msgspec.structs import replace

from console.eventfile.dates import Written, leading_date
from console.eventfile.draft import Draft
from console.eventfile.headlines import Head, day_of, head_of
from console.eventfile.keys import Field
from console.eventfile.lengths import length_of
from console.eventfile.moments import Sitting
from console.eventfile.row import Cell, Role, Row
from console.eventfile.table_columns import (
    Columns,
    is_header,
    names_rooms,
    placed,
    untimed_columns,
)

_ENOUGH = 2


def stacked(rows: list[Row]) -> list[Row]:
    """The rows inside the cells of a table that only lays out lists; none for any other."""
    inside = [inner for row in rows for cell in row.cells for inner in cell.rows]
    timed = sum(1 for inner in inside if (head := head_of(inner.text)) and head.title)
    if timed < max(_ENOUGH, len(rows)):
        return []
    return [
        _unstacked(cell, inner) for row in rows for cell in row.cells if cell.begins
        for inner in cell.rows
    ]  # fmt: skip


def _unstacked(cell: Cell, inner: Row) -> Row:
    """A cell of one line without a time is a heading of the list beside it."""
    if inner.role is Role.LINE and len(cell.rows) == 1 and not head_of(inner.text):
        return replace(inner, role=Role.HEADING, level=6)
    return inner


def drafts_of_table(rows: list[Row], columns: Columns) -> list[Draft]:
    """Every item of a table that has a column of times; days side by side follow each other."""
    day: Written | None = None
    drafts: list[Draft] = []
    for row, head in zip(rows, _heads(rows, columns.times[0]), strict=True):
        if opened := _day_row(row):
            day = opened
        elif head is None and is_header(row):
            day = _day_above(row, columns.times[0]) or day
        elif head is None and names_rooms(row, columns):
            columns = columns.under(row)
        elif head or not all(cell.heads for cell in row.cells):
            drafts += _row_drafts(row, head, columns, day)
    order = list(dict.fromkeys(columns.days.values()))
    return sorted(drafts, key=lambda draft: order.index(draft.day) if draft.day in order else -1)


def drafts_at(above: Draft, rows: list[Row]) -> list[Draft]:
    """The items of a table without times, below a heading that gives the time of all of them."""
    columns = untimed_columns(rows)
    if columns is None:
        return []
    said = [row for row in rows if not is_header(row)]
    found = [draft for row in said for draft in _row_drafts(row, None, columns, above.day)]
    return [
        replace(
            draft,
            sittings=above.sittings,
            impossible=above.impossible,
            section=above.section,
            untimed=False,
            again=place > 0,
        )
        for place, draft in enumerate(found)
    ]


def _day_above(header: Row, when: int) -> Written | None:
    """The day that stands over the times."""
    cell = placed(header).get(when)
    return day_of(cell.text, is_heading=True) if cell else None


def _day_row(row: Row) -> Written | None:
    """The day that a row of one cell opens."""
    said = [cell for cell in row.cells if cell.text]
    return day_of(said[0].text, is_heading=True) if len(said) == 1 else None


def _heads(rows: list[Row], when: int) -> list[Head | None]:
    """The time of every row; in a grid, rows between two times share the span between them."""
    heads: list[Head | None] = []
    for row in rows:
        cell = placed(row).get(when)
        head = head_of(cell.text) if cell else None
        if head and cell and not cell.begins:
            head = next((above for above in reversed(heads) if above), head)
        heads.append(head)
    for place, row in enumerate(rows):
        is_grid = any(cell.rows and not cell.begins for cell in row.cells)
        if heads[place] is None and is_grid:
            heads[place] = _between(heads, place)
    return heads


def _between(heads: list[Head | None], place: int) -> Head | None:
    """The time of a row that stands between two rows with times."""
    timed = [(at, head) for at, head in enumerate(heads) if head and head.moment.sittings]
    above = next(((at, head) for at, head in reversed(timed) if at < place), None)
    below = next(((at, head) for at, head in timed if at > place), None)
    if above is None or below is None:
        return None
    (first, head), (last, following) = above, below
    start, end = head.moment.start or 0, following.moment.start or 0
    minutes = start + (end - start) * (place - first) // (last - first)
    return replace(head, moment=replace(head.moment, sittings=(Sitting(minutes),)))


def _row_drafts(
    row: Row, head: Head | None, columns: Columns, above: Written | None
) -> list[Draft]:
    """The items of one row: one for each column that holds something on stage."""
    cells = placed(row)
    seed = _with_asides(_seed(row, head, above), cells, columns)
    drafts: list[Draft] = []
    stage = {column: cell for column, cell in cells.items() if columns.is_stage(column)}
    for column, cell in stage.items():
        if not cell.begins or (cell.heads and column == 0) or not _says_something(cell):
            continue
        name = columns.names.get(column) if cell.width == 1 and len(cells) > _ENOUGH else None
        for day in columns.days_of(column, cell.width) or (seed.day,):
            for draft in _cell_drafts(replace(seed, day=day), cell):
                again = draft.again or any(other.day == day for other in drafts)
                named = replace(draft, column=name or draft.column, again=again)
                drafts.append(replace(named, placed_by_column=bool(named.column)))
    if not drafts and head and row.cells[0].text and not any(cell.text for cell in stage.values()):
        drafts = [_titled_by_notes(replace(seed, title=head.title))]
    return drafts


def _says_something(cell: Cell) -> bool:
    """Is a cell more than a dash?"""
    return any(map(str.isalnum, cell.text))


def _titled_by_notes(draft: Draft) -> Draft:
    """An item without a title takes it from what stands beside it."""
    if draft.title or not draft.notes:
        return draft
    return replace(draft, title=draft.notes[0], notes=draft.notes[1:])


def _seed(row: Row, head: Head | None, day: Written | None) -> Draft:
    if head is None:
        return Draft("", row.line, day=day, untimed=True)
    moment = head.moment
    draft = Draft("", row.line, moment.sittings, head.day or day, impossible=moment.impossible)
    return replace(draft, written=moment.written)


def _with_asides(seed: Draft, cells: dict[int, Cell], columns: Columns) -> Draft:
    """The draft with what the columns beside the title say of it."""
    finish = next((end for column in columns.times[1:] if (end := _time(cells.get(column)))), None)
    said: dict[Field, Cell] = {}
    for column, cell in cells.items():
        if column in columns.fields and cell.text:
            said.setdefault(columns.fields[column], cell)
    if Field.END in said:
        finish = _time(said[Field.END])
    if seed.start is not None and finish is not None and finish > seed.start:
        seed = replace(seed, sittings=(Sitting(seed.start, finish),))
    text = {field: cell.text for field, cell in said.items()}
    people = said[Field.SPEAKERS].rows if Field.SPEAKERS in said else ()
    return replace(
        seed,
        length=length_of(text.get(Field.DURATION, "")),
        day=leading_date(text.get(Field.DAY, "")) or seed.day,
        speakers=tuple(person.text for person in people),
        place=text.get(Field.PLACE),
        column=text.get(Field.TRACK),
        kind=text.get(Field.KIND),
        chair=text.get(Field.CHAIR),
        carried_by=text.get(Field.CARRIED_BY),
        notes=(text[Field.NOTES],) if Field.NOTES in text else (),
    )


def _time(cell: Cell | None) -> int | None:
    head = head_of(cell.text) if cell else None
    return head.moment.start if head else None


def _cell_drafts(seed: Draft, cell: Cell) -> Iterator[Draft]:
    """The items of one cell: its bullets when it is nothing but a list, else its first line."""
    bullets = [inner for inner in cell.rows if inner.role is Role.BULLET]
    if len(bullets) > 1 and cell.rows[0] is bullets[0]:
        for place, bullet in enumerate(bullets):
            draft = replace(seed, title=bullet.text, line=bullet.line, marks=bullet.marks)
            yield replace(draft, again=place > 0)
    elif cell.rows:
        first, *rest = cell.rows
        line = first.line or seed.line
        yield replace(seed, title=first.text, line=line, marks=first.marks, details=tuple(rest))
