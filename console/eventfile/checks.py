"""What contradicts itself in an event that was read: its times, its hours, its weekdays."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise

from msgspec import Struct

from console.eventfile.calendar_words import WEEKDAYS
from console.eventfile.dates import Written, dates_in
from console.eventfile.facts import Facts
from console.eventfile.plain import spaced
from console.eventfile.problem import Code, Problem
from console.eventfile.row import Row
from console.eventfile.spelling import hints
from console.eventfile.tracks import Placed
from console.show.event import Item, RunningOrder

_WEEKDAYS = frozenset(WEEKDAYS)
_WIDEST = 2000
_LONGEST_LEAP = timedelta(hours=8)


class Checked(Struct, frozen=True):
    """All that a check looks at."""

    order: RunningOrder
    stage: list[Placed]
    facts: Facts
    rows: list[Row]
    lines: list[str]
    name: str


def problems_of(seen: Checked) -> list[Problem]:
    """Every contradiction and every hint, in no order."""
    if not seen.order.items:
        return [Problem(Code.NO_ITEMS, values={"file": seen.name}), *_weekdays(seen)]
    found = [*_whole(seen), *_times(seen), *_chain(seen), *_hours(seen), *_weekdays(seen)]
    return found + hints(seen.order.items, seen.lines)


def _whole(seen: Checked) -> Iterator[Problem]:
    if not seen.order.event.dated:
        yield Problem(Code.NO_DATE, values={"file": seen.name})


def _times(seen: Checked) -> Iterator[Problem]:
    """Each item by itself."""
    for one, item in zip(seen.stage, seen.order.items, strict=True):
        draft, line = one.dated.draft, item.line
        if draft.impossible:
            yield _at(seen, line, Code.IMPOSSIBLE_TIME, draft.impossible, time=draft.impossible)
        if draft.sittings and not item.title:
            yield _at(seen, line, Code.NO_TITLE, "", time=_clock(one.dated.start))
        start, finish = one.dated.start, one.dated.finish
        if start is not None and finish is not None and finish < start:
            values = {"start": _clock(start), "end": _clock(finish), "title": item.title}
            yield _at(seen, line, Code.END_BEFORE_START, item.title, **values)


def _chain(seen: Checked) -> Iterator[Problem]:
    """Each item of the stage and the one before it."""
    chain = [
        (one, item)
        for one, item in zip(seen.stage, seen.order.items, strict=True)
        if not item.alongside and item.start is not None
    ]
    for (before, earlier), (after, later) in pairwise(chain):
        if before.dated.day != after.dated.day or earlier.start is None or later.start is None:
            continue
        ends = earlier.end if earlier.duration_written else None
        if later.start < earlier.start:
            code, values = Code.TIMES_BACK, {}
        elif ends and ends > later.start:
            code, values = Code.OVERLAP, {"end": _local(seen, ends)}
        elif later.start - earlier.start > _LONGEST_LEAP and not earlier.duration_written:
            code, values = Code.LONG_LEAP, {}
        elif later.changeover and earlier.end and later.start - earlier.end < later.changeover:
            from console.wording.times import length  # it takes the whole show to say one

            code, values = Code.NO_GAP, {"changeover": length(later.changeover)}
        else:
            continue
        values |= {"before": earlier.title, "time": _local(seen, later.start)}
        yield _at(seen, later.line, code, later.title, title=later.title, **values)


def _hours(seen: Checked) -> Iterator[Problem]:
    """The hours that the event announces, against its first and its last item."""
    hours, event = seen.facts.hours, seen.order.event
    timed = [item for item in seen.order.items if item.start is not None and not item.alongside]
    if hours is None or not timed or timed[-1].day != 1:
        return
    first = min(timed, key=_start_of)
    opens = _wall(first.start, seen)
    if opens is not None and opens < hours.start:
        yield _outside(seen, first, _clock(opens), _clock(hours.start))
    last = max(timed, key=_start_of)
    if hours.finish is not None and hours.finish > hours.start:
        ends = _wall(last.end if last.duration_written else last.start, seen)
        if ends is not None and event.start is not None and ends > hours.finish:
            yield _outside(seen, last, _clock(ends), _clock(hours.finish))


def _outside(seen: Checked, item: Item, time: str, hour: str) -> Problem:
    line = seen.facts.hours_line
    return _at(
        seen,
        line,
        Code.OUTSIDE_HOURS,
        "",
        title=item.title,
        time=time,
        hour=hour,
        item_line=str(item.line),
    )


def _weekdays(seen: Checked) -> Iterator[Problem]:
    """Every date that is written with a weekday."""
    start = seen.order.event.start
    near = seen.facts.near or (start.date() if start else None)
    lines = [(row.line, row.text) for row in seen.rows if not row.cells]
    lines += [(number, text) for number, text in enumerate(seen.lines, 1) if not seen.rows]
    if subtitle := seen.order.event.subtitle:
        lines.insert(0, (_line_of(seen, subtitle[:40]), subtitle))
    told: set[date] = set()
    for line, text in lines:
        for written in dates_in(text) if _names_weekday(text) else ():
            day = written.whole(near)
            if day and day not in told and _is_wrong(written, day):
                told.add(day)
                said = spaced(text)[written.begin : written.end]
                right = _weekday_like(said, day)
                yield _at(seen, line, Code.WRONG_WEEKDAY, said, date=said, weekday=right)


def _names_weekday(text: str) -> bool:
    """Is there a weekday in a text? Cheaper than to look for dates in every line."""
    return not _WEEKDAYS.isdisjoint(spaced(text).lower().replace(",", " ").split())


def _is_wrong(written: Written, day: date) -> bool:
    return written.weekday is not None and written.weekday != day.weekday()


def _weekday_like(said: str, day: date) -> str:
    """The right weekday in the language in which the wrong one is written."""
    names = list(WEEKDAYS)
    wrong = next((name for name in names if said.lower().startswith(name)), names[0])
    week = names.index(wrong) - WEEKDAYS[wrong]
    return names[week + day.weekday()] if 0 <= week + day.weekday() < len(names) else wrong


def _at(seen: Checked, line: int, code: Code, text: str, **values: str) -> Problem:
    """A problem with the column of the words that it is about."""
    source = spaced(seen.lines[line - 1][:_WIDEST]) if 0 < line <= len(seen.lines) else ""
    column = source.find(spaced(text)) + 1 if text else 0
    return Problem(code, line, column, values)


def _line_of(seen: Checked, text: str) -> int:
    return next((n for n, line in enumerate(seen.lines, 1) if text[:30] in line), 0)


def _clock(minutes: int | None) -> str:
    return "" if minutes is None else f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def _local(seen: Checked, instant: datetime) -> str:
    return f"{instant.astimezone(seen.order.event.timezone):%H:%M}"


def _start_of(item: Item) -> float:
    return item.start.timestamp() if item.start else 0.0


def _wall(instant: datetime | None, seen: Checked) -> int | None:
    """Minutes since the midnight that begins the event's first day."""
    start = seen.order.event.start
    if instant is None or start is None:
        return None
    wall = instant.astimezone(seen.order.event.timezone)
    opened = start.astimezone(seen.order.event.timezone)
    days = (wall.date() - opened.date()) // timedelta(days=1)
    return days * 24 * 60 + wall.hour * 60 + wall.minute
