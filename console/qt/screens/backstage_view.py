"""What the wings read: the order with its times, round the item on stage."""

from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from console.screen_settings import ScreenSettings, default_of
from console.show.deeds import Screen
from console.show.event import Event
from console.show.flash import is_lit
from console.show.outlook import Current, Level, Outlook
from console.show.projection import Row, Status
from console.wording.screens import carried_by, crew_state, level_word, people, time_of_day
from console.wording.times import (
    clock_time,
    count_up,
    countdown,
    drift_word,
    length,
    signed,
)
from console.wording.words import Words

_AT_FIRST = default_of(Screen.BACKSTAGE)


class OrderLine(Struct, frozen=True):
    """One line of the order.

    Attributes:
        planned: Planned start.
        expected: When it started, or will; empty when it is not to be.
        is_moved: `expected` is another minute than `planned`.
        title: Of the item.
        detail: Who, for the item on stage.
        status: How it stands.
        is_next: GO will start it.
        side: Its length, its countdown, or why it is not to be.
        side_word: What the countdown means.
        level: How pressing the countdown is; None: not on stage.
    """

    planned: str
    expected: str
    is_moved: bool
    title: str
    detail: str
    status: Status
    is_next: bool
    side: str
    side_word: str = ""
    level: Level | None = None


class BackstageView(Struct, frozen=True):
    """All that the backstage screen shows.

    Attributes:
        event: Title of the event.
        clock: The time of day.
        drift: With its sign and its word; empty when nothing can tell.
        state: What the show is doing, when no item runs.
        end: Projected end beside planned end.
        planned_label, expected_label: Above the two columns of times.
        lines: The part of the order round what is on stage.
        focus: Which of them must be seen.
        before, after: How many lines are above and below that part.
        message: Words to the wings.
        is_lit: The message is new, and this is the bright half of a flash.
        is_dark: Nothing is shown at all.
    """

    event: str
    clock: str
    drift: str
    state: str
    end: str
    planned_label: str
    expected_label: str
    lines: tuple[OrderLine, ...]
    focus: int
    before: int
    after: int
    message: str
    is_lit: bool
    is_dark: bool


def backstage_view(
    outlook: Outlook, words: Words, reach: int, settings: ScreenSettings = _AT_FIRST
) -> BackstageView:
    """The backstage screen, with `reach` lines before and after the one that must be seen."""
    event, focus = outlook.event, _focus(outlook)
    first = max(0, focus - reach)
    rows = outlook.rows[first : focus + reach + 1]
    return BackstageView(
        event=event.title,
        clock=time_of_day(words, outlook, settings),
        drift=_drift(outlook, words),
        state=crew_state(words, outlook),
        end=_end(outlook, words),
        planned_label=words.say("Planned"),
        expected_label=words.say("Expected"),
        lines=tuple(_line(outlook, row, words) for row in rows),
        focus=focus - first,
        before=first,
        after=len(outlook.rows) - first - len(rows),
        message=outlook.messages.get(Screen.BACKSTAGE, ""),
        is_lit=is_lit(outlook.said_at.get(Screen.BACKSTAGE), outlook.now),
        is_dark=Screen.BACKSTAGE in outlook.dark,
    )


def _focus(outlook: Outlook) -> int:
    """The line to keep in view: on stage, else next, else the last one."""
    watched = outlook.current or outlook.next
    ids = [row.item.id for row in outlook.rows]
    return ids.index(watched.item.id) if watched else max(0, len(ids) - 1)


def _line(outlook: Outlook, row: Row, words: Words) -> OrderLine:
    event, following = outlook.event, outlook.next
    planned = _time(words, event, row.line.start)
    instant = row.actual_start or row.projected_start
    expected = "" if row.status is Status.SKIPPED else _time(words, event, instant)
    line = OrderLine(
        planned=planned,
        expected=expected,
        is_moved=bool(expected) and expected != planned,
        title=row.item.title,
        detail="",
        status=row.status,
        is_next=following is not None and row.item.id == following.item.id,
        side=_side(row, words),
    )
    current = outlook.current
    is_current = current is not None and row.item.id == current.item.id
    return _on_stage(line, current, words) if current and is_current else line


def _on_stage(line: OrderLine, current: Current, words: Words) -> OrderLine:
    who = (people(words, current.item), carried_by(words, current.item))
    detail = " · ".join(part for part in who if part)
    if current.remaining is None:
        side, word = count_up(current.elapsed), words.say("Time on stage")
    else:
        side, word = countdown(current.remaining), level_word(words, current.level)
    return replace(line, detail=detail, side=side, side_word=word, level=current.level)


def _side(row: Row, words: Words) -> str:
    if row.status is Status.SKIPPED:
        return words.say("left out")
    if row.status is Status.ALONGSIDE:
        return words.say("alongside")
    return length(row.item.duration)


def _drift(outlook: Outlook, words: Words) -> str:
    if outlook.drift is None:
        return ""
    return f"{signed(outlook.drift)} {drift_word(words, outlook.drift)}"


def _end(outlook: Outlook, words: Words) -> str:
    event = outlook.event
    if outlook.projected_end is None or outlook.planned_end is None:
        return ""
    return words.say(
        "End {projected}, planned {planned}",
        projected=_time(words, event, outlook.projected_end),
        planned=_time(words, event, outlook.planned_end),
    )


def _time(words: Words, event: Event, instant: datetime | None) -> str:
    return clock_time(words, instant, event.timezone)
