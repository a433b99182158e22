"""Numbers that look like times of items: hours of a place, of the whole event, rooms."""

import re
from collections import Counter

from console.eventfile.dates import leading_date
from console.eventfile.draft import Draft
from console.eventfile.headlines import Head, head_of
from console.eventfile.row import Row
from console.eventfile.shape import shape

_WEEK = shape(
    r"\W*(?:ouvert\w*\s)?(?:du|de|from|von)?\s?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag)s?"
    r"\s(?:au|[aà]|to|bis|-|–)\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|thursday"
    r"|friday|saturday|sunday|donnerstag|freitag|samstag|sonntag)\b",
    re.IGNORECASE,
)

_STEP = 5
_WHERE = shape(r"(?:à|au|aux|dans|chez|en|in|at|im)\s[^.:;]{2,60}\W*$")


def without_hours(drafts: list[Draft], rows: list[Row]) -> list[Draft]:
    """The items without opening hours, and without the hours of an event that has no other."""
    kept = [draft for draft in drafts if not _is_opening(draft)]
    timed = [draft for draft in kept if draft.sittings]
    return [] if len(timed) == 1 and _is_whole_event(timed[0], rows) else kept


def without_rooms(drafts: list[Draft]) -> list[Draft]:
    """The items without numbers of rooms: 10.07 among times such as 9:30 is no time of a clock."""
    written = Counter(draft.written for draft in drafts if draft.start is not None)
    if written["."] >= written[":"]:
        return drafts
    return [draft for draft in drafts if not (draft.written == "." and _is_odd(draft))]


def _is_odd(draft: Draft) -> bool:
    """Is a time none of those that people choose, and the only one of its row?"""
    return draft.finish is None and (draft.start or 0) % _STEP > 0


def _is_opening(draft: Draft) -> bool:
    """Is it "Lundi 9h-12h", or "du lundi au vendredi de 9h à 12h"?"""
    day = draft.day
    is_weekly = day is not None and day.weekday is not None and day.day is None
    return (is_weekly and not draft.title) or _is_date(draft.title)


def _is_date(title: str) -> bool:
    """Is a title no more than a date, a weekday or several of them?"""
    day = leading_date(title)
    alone = day is not None and not any(map(str.isalnum, title[day.end :]))
    return alone or bool(_WEEK.match(title))


def _is_whole_event(draft: Draft, rows: list[Row]) -> bool:
    """Does the only time of a page stand in its row with no more than a date and a place?"""
    at = (row for row in rows if row.line == draft.line)
    heads = filter(None, (head_of(row.text) for row in at))
    return draft.finish is not None and any(_says_where(head) for head in heads)


def _says_where(head: Head) -> bool:
    return not head.title or (head.day is not None and bool(_WHERE.match(head.title)))
