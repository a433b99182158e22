"""Which rows of a page have a time, and what the rows around them make of it."""

import re
from collections.abc import Callable
from typing import Final

from console.eventfile.dates import Written, leading_date
from console.eventfile.headlines import Head, day_of, middle_of, tail_of
from console.eventfile.moments import every
from console.eventfile.row import Role, Row
from console.eventfile.sections import begins_with_part_of_day

_WIDE_LINE = 60
_WIDEST = 100
_NEAR = 3
_ENDS = (".", ":", "!", "?", ";", "»", ")")
_PARTED = re.compile(r"\W{0,3}[:–—-]\s")
_SIGNS = frozenset(":-–—|")
_ASIDE = re.compile(r"\W*(?:\([^()]*\))?\W*")
_PREDICATE: Final = re.compile(
    r"(?:aur(?:a|ont)|ser(?:a|ont)|est|sont|se (?:tien|dérou)\w+|(?:débu|commen)\w+ra|nous|vous|on"
    r"|will|is|are|we|you)\b",
    re.IGNORECASE,
)

Read = Callable[[str], Head | None]


def heads_of(rows: list[Row], read: Read) -> list[Head | None]:
    """What every row says of time, as `read` finds it; None for those that are no items."""
    alone = [read(row.text) for row in rows]
    return [_head(rows, alone, place) for place in range(len(rows))]


def _head(rows: list[Row], alone: list[Head | None], place: int) -> Head | None:
    row, head = rows[place], alone[place]
    if head is None:
        return _dated_above(rows, alone, place) or _before_timed(rows, alone, place)
    if _is_wrapped(rows, alone, place) or _is_sentence(row, head) or _is_part(rows, head, place):
        return None
    if _ASIDE.fullmatch(head.title) and _are_hours(rows, alone, place):
        return None
    if _ASIDE.fullmatch(head.title) and _opens_session(rows, alone, place):
        return head._replace(is_session=True)
    return head


def _is_wrapped(rows: list[Row], alone: list[Head | None], place: int) -> bool:
    """Is a line one that a wide paragraph was wrapped into?"""
    row, before = rows[place], rows[place - 1] if place else None
    if row.role is not Role.LINE or before is None or before.block != row.block:
        return False
    is_wide = before.role is Role.LINE and len(before.text) >= _WIDE_LINE
    if not is_wide or before.text.endswith(_ENDS) or alone[place - 1]:
        return False
    return _date_of(before) is None


def _is_sentence(row: Row, head: Head) -> bool:
    """Is a line a sentence: "À 12 h aura lieu un buffet", "À 12 h, un buffet, et à 14 h un bal"?"""
    if row.role is not Role.LINE or not row.text[:1].isalpha():
        return False
    sign = row.text[: len(row.text) - len(head.title)].rstrip()[-1:]
    return bool(_PREDICATE.match(head.title) or (sign not in _SIGNS and every(head.title)))


def _is_part(rows: list[Row], head: Head, place: int) -> bool:
    """Is "Midi" a part of the day, because "Matin" or "Soirée" stand beside it?"""
    told = rows[place].text
    if any(sign.isdigit() for sign in told[: len(told) - len(head.title)]):
        return False
    return any(begins_with_part_of_day(row.text) for row in rows if row is not rows[place])


def _are_hours(rows: list[Row], alone: list[Head | None], place: int) -> bool:
    """Is a range under a date, the only one of its paragraph, the hours of the event?"""
    head, block = alone[place], rows[place].block
    before = rows[place - 1] if place else None
    if head is None or head.moment.finish is None or before is None or before.block != block:
        return False
    beside = (alone[at] for at in range(place + 1, len(rows)) if rows[at].block == block)
    return day_of(before.text, is_heading=False) is not None and not any(beside)


def _opens_session(rows: list[Row], alone: list[Head | None], place: int) -> bool:
    """Does a range that says no more hold the times under it: "Lundi 3 mai 9h-12h"?"""
    head = alone[place]
    if head is None or head.moment.finish is None:
        return False
    if rows[place].role is not Role.HEADING and head.day is None:
        return False
    under = next(filter(None, alone[place + 1 : place + 1 + _NEAR]), None)
    if under is None or under.day or under.moment.start is None:
        return False
    start, finish = head.moment.start or 0, head.moment.finish
    own = (under.moment.start, under.moment.finish or under.moment.start)
    return start <= own[0] < finish and own[1] <= finish and own != (start, finish)


def _dated_above(rows: list[Row], alone: list[Head | None], place: int) -> Head | None:
    """The date of a line of a paragraph whose next line gives the time: "3 mai : Anna Dupont"."""
    following = alone[place + 1] if place + 1 < len(rows) else None
    if following is None or following.day or rows[place + 1].block != rows[place].block:
        return None
    day = _date_of(rows[place])
    return following._replace(day=day, is_session=True) if day else None


def _date_of(row: Row) -> Written | None:
    """The date at the head of a line, when a sign parts it from what follows."""
    day = leading_date(row.text) if row.role is Role.LINE else None
    is_whole = day is not None and day.month is not None
    return day if day and is_whole and _PARTED.match(row.text, day.end) else None


def _before_timed(rows: list[Row], alone: list[Head | None], place: int) -> Head | None:
    """The time in or behind the words of a row, when a row with a later time follows it."""
    row = rows[place]
    following = alone[place + 1] if place + 1 < len(rows) else None
    if following is None or following.day or len(row.text) > _WIDEST or row.text[0] == "(":
        return None
    below = rows[place + 1]
    if row.role is Role.LINE and place and rows[place - 1].block == row.block:
        return None
    if below.role is not row.role or below.group != row.group or row.role is Role.HEADING:
        return None
    head = middle_of(row.text) or tail_of(row.text)
    start = head.moment.start if head else None
    is_before = start is not None and start < (following.moment.start or 0)
    return head if is_before and following.is_first else None
