"""Finds the items of a programme among the rows of a page."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from console.eventfile.dates import Written
from console.eventfile.draft import Draft
from console.eventfile.headlines import Head, day_of, head_of, is_hours_label, marked_title, tail_of
from console.eventfile.lengths import enclosed_length, leading_length
from console.eventfile.row import Cell, Role, Row
from console.eventfile.sections import is_barred, is_programme
from console.eventfile.tables import drafts_of_table, has_times, stacked

_PARALLEL = re.compile(r"\(?(?:en parallèle|in parallel|parallel|parallelo)\b\)?\s*[:–-]?\s*", re.I)
_Reader = Callable[[str], Head | None]
_LONGEST_TITLE = 300
_ENOUGH = 2


def drafts_of(rows: list[Row]) -> list[Draft]:
    """The items of a page: times first, else times last, else lengths only."""
    rows = _with_pipes(rows)
    found = _Programme(rows, head_of).drafts()
    timed = sum(bool(draft.sittings) for draft in found)
    if timed < _ENOUGH:
        tails = _Programme(rows, lambda text: head_of(text) or tail_of(text)).drafts()
        if sum(bool(draft.sittings) for draft in tails) > max(timed, 1):
            return tails
    if not timed:
        lengths = _Programme(rows, lambda _: None).lengths()
        if len(lengths) >= _ENOUGH:
            return lengths
    return found


class _Programme:
    """Walks down a page once, and remembers what the rows so far mean for the next."""

    def __init__(self, rows: list[Row], read: _Reader) -> None:
        self._rows = rows
        self._read = read
        self._found: list[Draft] = []
        self._details: list[Row] = []
        self._loose: list[Row] = []
        self._waiting: list[Draft] = []
        self._day: Written | None = None
        self._section = ""
        self._sections = 0
        self._barred_at = 0
        self._source: Row | None = None
        self._before: Row | None = None

    def drafts(self) -> list[Draft]:
        """Every item, in the order of the page."""
        for key, group in groupby(enumerate(self._rows), key=_table_of):
            rows = [row for _, row in group]
            if key:
                self._table(rows)
            else:
                for row in rows:
                    self._row(row)
        self._settle()
        return self._found

    def lengths(self) -> list[Draft]:
        """Items that only have lengths, in a list, a table or headings."""
        found = []
        for row in self._rows:
            cells = [cell.text for cell in row.cells] or [row.text]
            title, length = enclosed_length(" – ".join(cells))
            if length is None:
                title, length = leading_length(" | ".join(cells))
            if length and title and (row.role is not Role.LINE or len(title) < 120):  # noqa: PLR2004
                found.append(Draft(title, row.line, length=length, marks=row.marks))
        return found

    def _table(self, rows: list[Row]) -> None:
        if self._barred_at:
            return
        if lists := stacked(rows):
            for row in lists:
                self._row(row)
            return
        self._settle()
        if not has_times(rows):
            return
        for draft in drafts_of_table(rows):
            day = draft.day or self._day
            self._day = day
            self._found.append(replace(draft, day=day, section=self._sections))
        self._source = None

    def _row(self, row: Row) -> None:
        if row.role is Role.HEADING:
            self._barred_at = 0 if row.level <= self._barred_at else self._barred_at
        if self._barred_at:
            return
        head = self._read(row.text) if self._may_be_timed(row) else None
        if head:
            self._timed(row, head)
        elif day := day_of(row.text, is_heading=row.role is Role.HEADING):
            self._settle()
            self._day, self._source = day, None
            self._sections += 1
        elif self._source and not self._found_title(row):
            self._beside(row)
        elif self._source is None:
            self._heading(row)
        self._before = row

    def _may_be_timed(self, row: Row) -> bool:
        """A line that a wide paragraph was wrapped into is not a line of the programme."""
        before = self._before
        if row.role is not Role.LINE or before is None or before.block != row.block:
            return True
        if before.role is not Role.LINE or self._read(before.text) or len(before.text) < 60:  # noqa: PLR2004
            return True
        return before.text.endswith((".", ":", "!", "?", ";", "»", ")"))

    def _timed(self, row: Row, head: Head) -> None:
        title, aside = marked_title(row, head)
        if not title and (heading := self._title_before(row)):
            title = heading.text
        elif title and is_hours_label(title.rstrip(" :") + ":") and len(title) < 40:  # noqa: PLR2004
            return
        self._settle(goes_on=True)
        self._sections += self._source is None or self._source.role is not row.role
        day = head.day or self._day
        parallel = _PARALLEL.match(title)
        draft = Draft(
            title[parallel.end() :] if parallel else title,
            row.line,
            head.moment.sittings,
            day,
            section=self._sections,
            column=self._section or None,
            impossible=head.moment.impossible,
            written=head.moment.written,
            again=bool(parallel),
            notes=(aside,) if aside else (),
            marks=row.marks,
        )
        self._found.append(draft)
        self._source = row

    def _title_before(self, row: Row) -> Row | None:
        """The row that a time under it belongs to: `**Concert**` and below it `20 h – 21 h`."""
        before = self._before
        if before is None or before.role is Role.HEADING:
            return None
        together = before.item == row.item if row.item else before.block == row.block
        if not together or (self._found and self._found[-1].line == before.line):
            return None
        for kept in (self._details, self._loose):
            if before in kept:
                kept.remove(before)
        return before

    def _found_title(self, row: Row) -> bool:
        """A time that stood alone takes the next row as its title; more bullets share the time."""
        draft = self._found[-1]
        if row.role is Role.HEADING and is_barred(row.text):
            return False
        if not draft.title and draft.sittings:
            self._found[-1] = replace(draft, title=row.text, marks=row.marks, again=False)
            self._titled = row
            return True
        titled = getattr(self, "_titled", None)
        alone = titled and titled.line >= draft.line and titled.role is Role.BULLET
        if alone and row.role is Role.BULLET and row.group == titled.group and row.level == titled.level:
            self._settle(goes_on=True)
            self._found.append(replace(draft, title=row.text, line=row.line, again=True, details=()))
            self._titled = row
            return True
        return False

    def _beside(self, row: Row) -> None:
        """A row without a time, after an item: one of its details, an untimed item, or the end."""
        source = self._source
        if source is None:
            return
        if row.role is Role.HEADING:
            if source.role is Role.HEADING and row.level == source.level:
                self._wait(row)
            elif source.role is not Role.HEADING or row.level < source.level:
                self._settle()
                self._heading(row)
            else:
                self._details.append(row)
        elif row.role is Role.BULLET and row.group == source.group and row.level == source.level \
                and source.role is Role.BULLET:
            self._settle(goes_on=True)
            self._found.append(self._untimed(row))
        elif self._belongs(row, source):
            self._details.append(row)
        else:
            self._loose.append(row)

    def _belongs(self, row: Row, source: Row) -> bool:
        """Is a row surely part of the item that was read from `source`?"""
        if source.role is Role.HEADING or (row.item and row.item == source.item):
            return not self._waiting
        if row.block == source.block or row.level > source.level:
            return True
        return bool(self._details) and self._details[-1].block == row.block

    def _untimed(self, row: Row) -> Draft:
        return Draft(row.text, row.line, day=self._day, section=self._sections,
                     column=self._section or None, untimed=True, marks=row.marks)

    def _wait(self, row: Row) -> None:
        """A heading among timed headings is an item only if another timed one follows."""
        if is_barred(row.text):
            self._settle()
            self._heading(row)
            return
        self._waiting.append(self._untimed(row))

    def _heading(self, row: Row) -> None:
        if row.role is not Role.HEADING:
            return
        self._source = None
        self._sections += 1
        self._section = "" if is_programme(row.text) else row.text.strip(" :")
        if is_barred(row.text):
            self._barred_at = row.level

    def _settle(self, *, goes_on: bool = False) -> None:
        """The last item is complete; what stood loose belongs to it if the programme goes on."""
        if self._found and self._source:
            told = self._details + (self._loose if goes_on else self._loose[:1])
            last = self._found[-1]
            self._found[-1] = replace(last, details=(*last.details, *told))
        if goes_on:
            self._found.extend(self._waiting)
        self._details, self._loose, self._waiting = [], [], []


def _table_of(numbered: tuple[int, Row]) -> int:
    row = numbered[1]
    return row.group + 1 if row.role is Role.TABLE else 0


def _with_pipes(rows: list[Row]) -> list[Row]:
    """Lines such as `| 18:00 | Accueil |` without a header line are rows of a table too."""
    return [_piped(row) if row.text.startswith("|") and row.text.count("|") > 1 else row
            for row in rows]


def _piped(row: Row) -> Row:
    parts = row.text.strip().strip("|").split("|")
    if all(set(part.strip()) <= {"-", ":"} for part in parts):
        parts = []
    cells = tuple(Cell((Row(part.strip(), row.line, marks=row.marks),)) for part in parts)
    return Row(row.text, row.line, Role.TABLE, group=-row.block, cells=cells)


__all__ = ["drafts_of"]
