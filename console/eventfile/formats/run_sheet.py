"""Reads the rows of a run sheet, whether they come from a CSV file or from a workbook."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.dates import Written, leading_date
from console.eventfile.days import Dated, dated
from console.eventfile.draft import Draft
from console.eventfile.facts import Facts, facts_of
from console.eventfile.formats.columns import Cells, Columns, columns_of, heading_field
from console.eventfile.formats.preamble import iso_days, preamble
from console.eventfile.formats.sheet import Line, Sheet, UnreadableFormatError
from console.eventfile.formats.when import When, when_of
from console.eventfile.keys import Field
from console.eventfile.lengths import length_of
from console.eventfile.moments import Sitting
from console.eventfile.problem import Code, Problem
from console.eventfile.reader import STAND_IN
from console.eventfile.speakers import named
from console.eventfile.zones import named_zone

MOST_ROWS = 10_000
"""Rows below the headings that are read; what follows is left out, and said."""


class _Row(Struct, frozen=True):
    """One row with its draft, which the calendar of the reader dates."""

    cells: Cells
    number: int
    draft: Draft
    seconds: timedelta
    end_seconds: timedelta
    when: When | None
    length: timedelta | None


def sheet_of(rows: Sequence[Cells], name: str) -> Sheet:
    """Read all rows, headings included.

    Raises:
        UnreadableFormatError: No row of headings was found.
    """
    columns = columns_of(rows)
    if columns is None:
        raise UnreadableFormatError(Problem(Code.NO_HEADER, values={"file": name}))
    facts = facts_of(preamble(rows[: columns.row]), [], name)
    below = iso_days(rows[columns.row + 1 :], columns)
    parsed = list(_rows(below[:MOST_ROWS], columns, rows[columns.row]))
    written = next((row.draft.day for row in parsed if row.draft.day), None)
    first = (written.whole(facts.near) if written else None) or (
        facts.start.day if facts.start else None
    )
    days = dated([row.draft for row in parsed], first or STAND_IN, facts.near)
    lines = tuple(_line(row, day, columns) for row, day in zip(parsed, days, strict=True))
    problems = [problem for row in parsed for problem in _problems(row, columns)]
    if len(below) > MOST_ROWS:
        problems.append(Problem(Code.TOO_MANY_ITEMS, values={"count": str(MOST_ROWS)}))
    return _sheet(facts, lines, tuple(problems), first)


def _sheet(
    facts: Facts, lines: tuple[Line, ...], problems: tuple[Problem, ...], first: date | None
) -> Sheet:
    start = facts.start
    midnight = datetime.combine(start.day, time(0)) if start else None
    return Sheet(
        lines,
        title=facts.title,
        start=midnight + timedelta(minutes=start.minutes or 0) if start and midnight else None,
        end=(
            datetime.combine(facts.end.day, time(0)) + timedelta(minutes=facts.end.minutes)
            if facts.end and facts.end.minutes
            else None
        ),
        zone=named_zone(facts.timezone) if facts.timezone else None,
        venue=facts.venue,
        address=facts.address,
        language=facts.language,
        subtitle=facts.subtitle,
        is_dated=first is not None,
        is_ordered=True,
        problems=problems,
    )


def _rows(rows: Sequence[Cells], columns: Columns, head: Cells) -> Iterator[_Row]:
    """The rows that hold something, each with the day that holds for it; not the headings again."""
    day = None
    for place, cells in enumerate(rows, columns.row + 2):
        said = [cell for cell in cells if cell]
        if not said or list(cells) == list(head):
            continue
        own = columns.says(cells, Field.DAY)
        if len(said) == 1 and (opened := _day_row(said[0])):
            day = opened
            continue
        when = when_of(columns.says(cells, Field.START))
        day = leading_date(own) or (when.day if when else None) or day
        row = _row(cells, place, when, columns)
        yield replace(row, draft=replace(row.draft, day=day))


def _day_row(text: str) -> Written | None:
    """The day that a row of one cell opens."""
    when = when_of(text)
    return when.day if when and when.start is None else None


def _row(cells: Cells, number: int, when: When | None, columns: Columns) -> _Row:
    end = when_of(columns.says(cells, Field.END))
    start = when.start if when else None
    finish = end.start if end and end.start is not None else when.finish if when else None
    sittings: tuple[Sitting, ...] = ()
    if start is not None:
        sittings = (Sitting(_minutes(start), None if finish is None else _minutes(finish)),)
    length = length_of(columns.says(cells, Field.DURATION))
    draft = Draft(columns.says(cells, Field.TITLE), number, sittings)
    return _Row(cells, number, draft, _rest(start), _rest(finish), when, length)


def _line(row: _Row, day: Dated, columns: Columns) -> Line:
    cells = row.cells
    midnight = datetime.combine(day.date, time(0))
    start = end = None
    if day.start is not None:
        start = midnight + timedelta(minutes=day.start) + row.seconds
    if day.finish is not None:
        end = midnight + timedelta(minutes=day.finish) + row.end_seconds
    speakers = columns.says(cells, Field.SPEAKERS)
    people = [person for text in re.split(r"[\n;|]", speakers) for person in named(text)]
    return Line(
        title=_title(cells, columns),
        line=row.number,
        start=start,
        end=end,
        length=row.length,
        id=columns.says(cells, Field.ID) or None,
        speakers=tuple(people),
        carried_by=columns.says(cells, Field.CARRIED_BY) or None,
        kind=columns.says(cells, Field.KIND) or None,
        track=columns.says(cells, Field.TRACK) or None,
        room=columns.says(cells, Field.TRACK) or columns.says(cells, Field.PLACE) or None,
        place=columns.says(cells, Field.PLACE) or None,
        notes=_notes(cells, columns),
        settings=tuple(
            (key, cells[place]) for key, place in columns.settings.items() if place < len(cells)
        ),
    )


def _title(cells: Cells, columns: Columns) -> str:
    """What a row is called; without a title, by its kind or by another column of names."""
    said = columns.says(cells, Field.TITLE) or columns.says(cells, Field.KIND)
    names = (
        cells[place]
        for place, heading in columns.others.items()
        if place < len(cells) and heading_field(heading) is Field.TITLE
    )
    return said or next(filter(None, names), "")


def _notes(cells: Cells, columns: Columns) -> str | None:
    """The column of notes, and what no field holds under its heading."""
    parts = [columns.says(cells, Field.NOTES)]
    if chair := columns.says(cells, Field.CHAIR):
        parts.append(chair)
    parts += [
        f"{heading}: {cells[place]}"
        for place, heading in columns.others.items()
        if place < len(cells) and cells[place]
    ]
    return "\n".join(filter(None, parts)) or None


def _problems(row: _Row, columns: Columns) -> Iterator[Problem]:
    """What cannot be read in the cells of one row."""
    said = columns.says(row.cells, Field.START)
    if row.when and row.when.impossible:
        yield Problem(Code.IMPOSSIBLE_TIME, row.number, 0, {"time": row.when.impossible})
    elif said and (row.when is None or row.when.start is None) and not row.draft.sittings:
        yield Problem(Code.BAD_TIME, row.number, 0, {"value": said[:60]})
    end = columns.says(row.cells, Field.END)
    if end and not ((when := when_of(end)) and when.start is not None):
        yield Problem(Code.BAD_TIME, row.number, 0, {"value": end[:60]})
    if (said := columns.says(row.cells, Field.DURATION)) and row.length is None:
        yield Problem(Code.BAD_LENGTH, row.number, 0, {"value": said[:60]})


def _minutes(clock: timedelta) -> int:
    return int(clock.total_seconds()) // 60


def _rest(clock: timedelta | None) -> timedelta:
    return timedelta(seconds=int(clock.total_seconds()) % 60 if clock else 0)
