"""Which rows of a page have a time, and what the rows around them make of it."""

import re
from collections.abc import Callable
from functools import cached_property
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from console.eventfile.dates import Written, leading_date
from console.eventfile.headlines import Head, day_of, middle_of, tail_of
from console.eventfile.moments import every
from console.eventfile.row import Role, Row
from console.eventfile.sections import begins_with_part_of_day
from console.eventfile.shape import shape

_WIDE_LINE = 60
_WIDEST = 100
_NEAR = 3
_ENOUGH = 2
_ENDS = (".", ":", "!", "?", ";", "»", ")")
_PARTED = shape(r"\W{0,3}[:–—-]\s")
_SIGNS = frozenset(":-–—|")
_ASIDE = shape(r"\W*(?:\([^()]*\)|\+[^.:]{2,30})?\W*")
_PREDICATE: Final = shape(
    r"(?:aur(?:a|ont)|ser(?:a|ont)|est|sont|se (?:tien|dérou)\w+|(?:débu|commen)\w+ra|nous|vous|on"
    r"|will|is|are|we|you)\b",
    re.IGNORECASE,
)

Read = Callable[[str], Head | None]


def heads_of(rows: list[Row], read: Read, whole: list[Row], begin: int = 0) -> list[Head | None]:
    """What every row says of time, as `read` finds it; None for those that are no items.

    `whole` are the rows of the whole page, of which `rows` stand between two tables, from `begin`.
    """
    page = _Page(rows, read, whole, begin + len(rows))
    return [page.head(place) for place in range(len(rows))]


class _Page:
    """The rows of a page, and the time that each has by itself."""

    def __init__(self, rows: list[Row], read: Read, whole: list[Row], end: int) -> None:
        self._rows = rows
        self._whole = whole
        self._end = end
        self._read = read
        self._alone = [read(row.text) for row in rows]

    def head(self, place: int) -> Head | None:
        """The time of a row, among its neighbours."""
        row, head = self._rows[place], self._alone[place]
        if head is None:
            return self._dated_above(place) or self._around(place)
        if self._is_wrapped(place) or _is_sentence(row, head) or self._is_part(row, head):
            return None
        if not _ASIDE.fullmatch(head.title):
            return head
        return None if self._are_hours(place, head) else self._as_session(place, head)

    @cached_property
    def _has_parts(self) -> bool:
        """Are parts of the day, other than noon, told apart?"""
        parts = (row.text for row in self._whole if begins_with_part_of_day(row.text))
        return any(self._read(text) is None for text in parts)

    @cached_property
    def _is_before_times(self) -> bool:
        """Does a table whose rows begin with times follow?"""
        following = self._whole[self._end : self._end + _NEAR]
        return any(row.cells and self._read(row.cells[0].text) for row in following)

    @cached_property
    def _has_times(self) -> bool:
        return sum(1 for head in self._alone if head) >= _ENOUGH

    def _around(self, place: int) -> Head | None:
        """The time in or behind the words of a row."""
        head = self._before_timed(place) or self._behind_label(place)
        return head and self._as_session(place, head)

    def _as_session(self, place: int, head: Head) -> Head:
        """The time of a row, as that of a session when the items under it fill it."""
        return replace(head, is_session=True) if self._opens_session(place, head) else head

    def _is_wrapped(self, place: int) -> bool:
        """Is a line one that a wide paragraph was wrapped into?"""
        row, before = self._rows[place], self._rows[place - 1] if place else None
        if row.role is not Role.LINE or before is None or before.block != row.block:
            return False
        is_wide = before.role is Role.LINE and len(before.text) >= _WIDE_LINE
        if not is_wide or before.text.endswith(_ENDS) or self._alone[place - 1]:
            return False
        return _date_of(before) is None

    def _is_part(self, row: Row, head: Head) -> bool:
        """Is "Midi" a part of the day, because "Matin" or "Soirée" stand beside it?"""
        told = row.text[: len(row.text) - len(head.title)]
        return not any(map(str.isdigit, told)) and self._has_parts

    def _are_hours(self, place: int, head: Head) -> bool:
        """Is a range under a date, the only one of its paragraph, the hours of the event?"""
        row, before = self._rows[place], self._rows[place - 1] if place else None
        if head.moment.finish is None or before is None or before.block != row.block:
            return False
        below = takewhile(lambda at: self._rows[at].block == row.block, self._below(place))
        return day_of(before.text) is not None and not any(self._alone[at] for at in below)

    def _below(self, place: int) -> range:
        return range(place + 1, len(self._rows))

    def _opens_session(self, place: int, head: Head) -> bool:
        """Does a range that says no more hold the times under it: "Lundi 3 mai 9h-12h"?"""
        is_line = self._rows[place].role is not Role.HEADING
        if head.moment.finish is None or (is_line and head.day is None and head.is_first):
            return False
        under = next(filter(None, self._alone[place + 1 : place + 1 + _NEAR]), None)
        if under is None and head.day and len(self._rows) - place <= _NEAR:
            return self._is_before_times
        if under is None or under.day or under.moment.start is None:
            return False
        start, finish = head.moment.start or 0, head.moment.finish
        own = (under.moment.start, under.moment.finish or under.moment.start)
        return start <= own[0] < finish and own[1] <= finish and own != (start, finish)

    def _dated_above(self, place: int) -> Head | None:
        """The date of a line whose next line gives the time: "3 mai : Anna Dupont"."""
        following = self._following(place)
        if following is None or self._rows[place + 1].block != self._rows[place].block:
            return None
        day = _date_of(self._rows[place])
        return replace(following, day=day, is_session=True) if day else None

    def _before_timed(self, place: int) -> Head | None:
        """The time in or behind the words of a row, when a row with a later time follows it."""
        row, following = self._rows[place], self._following(place)
        if following is None or len(row.text) > _WIDEST or row.text.startswith("("):
            return None
        below = self._rows[place + 1]
        if row.role is Role.LINE and place and self._rows[place - 1].block == row.block:
            return None
        if below.role is not row.role or below.group != row.group or row.role is Role.HEADING:
            return None
        head = middle_of(row.text) or tail_of(row.text)
        start = head.moment.start if head else None
        is_before = start is not None and start < (following.moment.start or 0)
        return head if is_before and following.is_first else None

    def _behind_label(self, place: int) -> Head | None:
        """The range behind a marked label among times: "**Lunch**: 12:30 - 14:00"."""
        row = self._rows[place]
        label = row.marks[0] if row.marks else ""
        if row.role is not Role.LINE or not label or not row.text.startswith(label):
            return None
        head = tail_of(row.text)
        if head is None or head.day or head.title != label.rstrip(" :"):
            return None
        return head if head.moment.finish is not None and self._has_times else None

    def _following(self, place: int) -> Head | None:
        """The time of the next row, when it has one and no day."""
        head = self._alone[place + 1] if place + 1 < len(self._rows) else None
        return head if head and head.day is None else None


def _is_sentence(row: Row, head: Head) -> bool:
    """Is a line a sentence: "À 12 h aura lieu un buffet", "À 12 h, un buffet, et à 14 h un bal"?"""
    if row.role is not Role.LINE or not row.text[:1].isalpha():
        return False
    sign = row.text[: len(row.text) - len(head.title)].rstrip()[-1:]
    return bool(_PREDICATE.match(head.title) or (sign not in _SIGNS and every(head.title)))


def _date_of(row: Row) -> Written | None:
    """The date at the head of a line, when a sign parts it from what follows."""
    day = leading_date(row.text) if row.role is Role.LINE else None
    is_whole = day is not None and day.month is not None
    return day if day and is_whole and _PARTED.match(row.text, day.end) else None
