"""Gives every draft its date: days as written, and midnight where the clock starts again."""

from datetime import date, datetime, time, timedelta, tzinfo

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.dates import Written
from console.eventfile.draft import Draft

_HOUR, _DAY = 60, 24 * 60
_PAST_NOON = 13 * _HOUR
_MIDNIGHT_AFTER = 6 * _HOUR
_FURTHEST = 400
_MOST_DAYS = 10


class Dated(Struct, frozen=True):
    """A draft with its place in time.

    Attributes:
        draft: What was found.
        date: The date of the day that it belongs to.
        day: The number of that day, from 1.
        start: Minutes after midnight of `date`; past 24 h after midnight. None: untimed.
        finish: The same of its end.
        goes_back: It begins before the item before it, by less than six hours.
    """

    draft: Draft
    date: date
    day: int
    start: int | None = None
    finish: int | None = None
    goes_back: bool = False

    def instant(self, minutes: int, zone: tzinfo) -> datetime:
        """A wall-clock minute of this day as an aware datetime."""
        midnight = datetime.combine(self.date, time(0), zone)
        return midnight + timedelta(minutes=minutes)


def dated(drafts: list[Draft], first: date, near: date | None) -> list[Dated]:
    """Date all drafts of an event whose first day is `first`."""
    calendar = _Calendar(first, near)
    items = [calendar.place(draft) for draft in drafts]
    afternoons = _afternoons(items)
    return [_later(item) if item.date in afternoons else item for item in items]


def _afternoons(items: list[Dated]) -> frozenset[date]:
    """Days with times from 1:00 to 7:00 only, where no clock of the file goes past 13:00."""
    drafts = [item.draft for item in items]
    if any(max(draft.start or 0, draft.finish or 0) >= _PAST_NOON for draft in drafts):
        return frozenset()
    starts: dict[date, list[int]] = {}
    for item in items:
        if item.draft.start is not None:
            starts.setdefault(item.date, []).append(item.draft.start)
    return frozenset(
        day
        for day, written in starts.items()
        if len(written) > 1 and all(_HOUR <= start < 7 * _HOUR for start in written)
    )


def _later(item: Dated) -> Dated:
    """The same item half a day later."""
    if item.start is None:
        return item
    finish = None if item.finish is None else item.finish + _DAY // 2
    return replace(item, start=item.start + _DAY // 2, finish=finish)


class _Calendar:
    """Follows the days down the page."""

    def __init__(self, first: date, near: date | None) -> None:
        self._first = first
        self._near = near or first
        self._current = first
        self._written: Written | None = None
        self._days: dict[date, int] = {}
        self._latest: dict[int, int] = {}
        self._turned: set[int] = set()

    def place(self, draft: Draft) -> Dated:
        """The next draft of the page."""
        if draft.day and draft.day != self._written:
            self._written = draft.day
            day = self._date_of(draft.day)
            if day != self._current or not self._days:
                self._current = day
                self._latest.clear()
                self._turned.clear()
        number = self._days.setdefault(self._current, len(self._days) + 1)
        if draft.start is None:
            return Dated(draft, self._current, number)
        return self._timed(draft, number)

    def _timed(self, draft: Draft, number: int) -> Dated:
        start, finish = draft.start or 0, draft.finish
        before = self._latest.get(draft.section)
        shift = _DAY if draft.section in self._turned else 0
        if before is not None and not shift:
            shift = _shift(before, start)
            if shift == _DAY:
                self._turned.add(draft.section)
        start += shift
        if finish is not None:
            finish += shift
            if start - finish > _MIDNIGHT_AFTER:
                finish += _DAY
        self._latest[draft.section] = start
        goes_back = before is not None and start < before
        return Dated(draft, self._current, number, start, finish, goes_back)

    def _date_of(self, written: Written) -> date:
        """The date of a day as written, near the event; a number counts from its first day."""
        if written.day is None and written.month is None and written.ordinal is not None:
            if written.ordinal <= _MOST_DAYS:
                return self._first + timedelta(days=written.ordinal - 1)
            try:
                return self._first.replace(day=written.ordinal)
            except ValueError:
                return self._current
        near = self._first if written.day is not None else self._current
        day = written.whole(near)
        if day is None or abs((day - self._first).days) > _FURTHEST:
            return self._current
        return day


def _shift(before: int, start: int) -> int:
    """Minutes to add to a time that follows a later one: half a day after noon, or a day.

    On a clock of twelve hours 12:00 is followed by 1:00; past midnight 23:30 by 0:15.
    """
    if before - start <= _MIDNIGHT_AFTER:
        return 0
    is_afternoon = 9 * _HOUR <= before < 19 * _HOUR and _HOUR <= start < 7 * _HOUR
    return _DAY // 2 if is_afternoon and start + _DAY // 2 >= before else _DAY
