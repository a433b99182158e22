"""Finds the items of a programme among the rows of a page."""

import re
from collections.abc import Callable
from itertools import groupby

from msgspec.structs import replace

from console.eventfile.cards import titles_first
from console.eventfile.dates import Written
from console.eventfile.draft import Draft
from console.eventfile.headlines import Head, day_of, head_of, marked_title, tail_of
from console.eventfile.inline_times import times_apart
from console.eventfile.kinds import is_pause
from console.eventfile.length_rows import drafts_by_length
from console.eventfile.open_item import OpenItem, Place
from console.eventfile.opening_hours import without_hours, without_rooms
from console.eventfile.pipes import with_pipes
from console.eventfile.places import is_address
from console.eventfile.row import Role, Row
from console.eventfile.row_heads import heads_of
from console.eventfile.sections import is_barred, is_part_of_day, is_programme, unbarred
from console.eventfile.shape import shape
from console.eventfile.strung import unstrung
from console.eventfile.table_columns import columns_of
from console.eventfile.tables import drafts_at, drafts_of_table, stacked

_ENOUGH = 2
_PARALLEL = shape(
    r"\(?(?:en parallèle|in parallel|parallel|parallelo|en paralelo)\b\)?\s*[:–-]?\s*",
    re.IGNORECASE,
)


def drafts_of(page: list[Row]) -> list[Draft]:
    """The items of a page: times first, else times last, else lengths only."""
    rows = titles_first(list(unstrung(unbarred(with_pipes(page)))))
    found = without_rooms(without_hours(_Programme(head_of).drafts(rows), rows))
    timed = _timed(found)
    if timed < _ENOUGH:
        tails = _Programme(lambda text: head_of(text) or tail_of(text)).drafts(rows)
        tails = without_hours(tails, rows)
        if _timed(tails) >= max(timed + 1, _ENOUGH):
            return tails
    if not timed:
        lengths = drafts_by_length(rows)
        if len(lengths) >= _ENOUGH:
            return lengths
    return found


def _timed(drafts: list[Draft]) -> int:
    return sum(bool(draft.sittings) for draft in drafts)


class _Programme:
    """Walks down a page once, and remembers what the rows so far mean for the next."""

    def __init__(self, read: Callable[[str], Head | None]) -> None:
        self._read = read
        self._whole: list[Row] = []
        self._found: list[Draft] = []
        self._open: OpenItem | None = None
        self._day: Written | None = None
        self._heading = ""
        self._section = 0
        self._before: Row | None = None

    def drafts(self, rows: list[Row]) -> list[Draft]:
        """Every item, in the order of the page."""
        self._whole = rows
        begin = 0
        for table, group in groupby(rows, key=_table_of):
            part = list(group)
            if table:
                self._table(part)
            else:
                self._rows(part, begin)
            begin += len(part)
        self._close()
        return self._found

    def _table(self, rows: list[Row]) -> None:
        """A table of times, or one that only lays out lists."""
        columns = columns_of(rows)
        if columns is None and (inside := stacked(rows)):
            self._rows(inside)
            return
        if columns is None and (apart := times_apart(rows)):
            rows, columns = apart.rows, apart.columns
        above = self._open.draft if self._open else None
        if columns is None and above and not above.title and (shared := drafts_at(above, rows)):
            self._open = None
            self._found += shared
            return
        self._close()
        for draft in drafts_of_table(rows, columns) if columns else ():
            self._day = draft.day or self._day
            self._found.append(replace(draft, day=self._day, section=self._section))

    def _rows(self, rows: list[Row], begin: int = 0) -> None:
        heads = heads_of(rows, self._read, self._whole, begin)
        for row, head in zip(rows, heads, strict=True):
            self._row(row, head)
            self._before = row

    def _row(self, row: Row, head: Head | None) -> None:
        is_heading = row.role is Role.HEADING
        if head and head.is_session:
            self._opens_day(head.day or self._day)
        elif head:
            self._item(row, head)
        elif day := day_of(row.text, is_heading=is_heading):
            self._opens_day(day)
        elif is_heading and (self._open is None or is_barred(row.text)):
            self._part(row)
        elif is_part_of_day(row.text):
            self._close(goes_on=True)
        elif self._open:
            self._under(self._open, row)

    def _opens_day(self, day: Written | None) -> None:
        """A row that gives the day, or the session, of the items under it."""
        self._close()
        self._day = day
        self._section += 1

    def _item(self, row: Row, head: Head) -> None:
        """A row that has a time."""
        title, aside = marked_title(row, head)
        above = None if title else self._title_above(row)
        if above:
            title = above.text
        starts_part = self._open is None or self._open.source.role is not row.role
        self._close(goes_on=True)
        self._section += starts_part
        parallel = _PARALLEL.match(title)
        draft = Draft(
            title[parallel.end() :] if parallel else title,
            row.line,
            head.moment.sittings,
            head.day or self._day,
            column=self._heading or None,
            section=self._section,
            impossible=head.moment.impossible,
            written=head.moment.written,
            again=bool(parallel),
            notes=(aside,) if aside else (),
            marks=row.marks,
        )
        self._open = OpenItem(draft, row, above=above)

    def _untimed(self, row: Row) -> Draft:
        """A row without a time that is an item all the same."""
        return Draft(
            row.text,
            row.line,
            day=self._day,
            column=self._heading or None,
            section=self._section,
            untimed=True,
            marks=row.marks,
        )

    def _title_above(self, row: Row) -> Row | None:
        """The row that a time under it belongs to: `**Concert**` and below it `20 h – 21 h`."""
        before, last = self._before, self._open
        if before is None or before.role is Role.HEADING or (last and last.source is before):
            return None
        together = before.item == row.item if row.item else before.block == row.block
        if not together or (last and last.titled is before) or day_of(before.text):
            return None
        if last:
            last.give_back(before)
            if last.draft.untimed and last.source is before:
                self._open = None
        return before

    def _under(self, last: OpenItem, row: Row) -> None:
        """A row without a time, after an item."""
        place = last.place_of(row)
        if place is Place.BEYOND:
            self._part(row)
        elif place is Place.TITLE and is_address(row.text):
            self._open = None
        elif place is Place.WAITING:
            last.waiting.append(self._untimed(row))
        elif (place in (Place.SHARER, Place.UNTIMED) or last.is_listed_with(row)) and (
            tail := tail_of(row.text)
        ):
            self._item(row, tail)
        elif place is Place.SHARER:
            self._close(goes_on=True)
            draft = replace(last.draft, title=row.text, line=row.line, again=True, details=())
            self._open = OpenItem(draft, last.source, row)
        elif place is Place.UNTIMED:
            self._close(goes_on=True)
            self._open = OpenItem(self._untimed(row), row)
        else:
            last.take(row, place)

    def _part(self, row: Row) -> None:
        """A heading that opens another part of the page, or a break between items."""
        self._close()
        if self._found and is_pause(row.text):
            self._found.append(self._untimed(row))
            return
        self._section += 1
        self._heading = "" if is_programme(row.text) else row.text.strip(" :")

    def _close(self, *, goes_on: bool = False) -> None:
        """The last item is complete."""
        if self._open:
            self._found += self._open.complete(goes_on=goes_on)
        self._open = None


def _table_of(row: Row) -> int:
    """The number of the table that a row belongs to, or 0."""
    return row.group if row.role is Role.TABLE else 0
