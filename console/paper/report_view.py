"""A report in words: what every writer of reports puts down, each in its own way."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo

from msgspec import Struct

from console.show.deeds import Message, Recover
from console.show.event import Kind
from console.show.projection import Status
from console.show.report import Report, ReportLine
from console.wording.desk import status_word
from console.wording.opening import day_name
from console.wording.report import late_by, mistake, summary
from console.wording.screens import place_of, screen_name
from console.wording.times import clock_time, exact_time, length, signed
from console.wording.words import Words

_INTERVALS = frozenset({Kind.BREAK, Kind.MEAL})


class RunHead(Struct, frozen=True):
    """What is known of a run beside what happened.

    Attributes:
        kind: Show, run-through or dress rehearsal, in words.
        name: What people call it; "" for nothing.
        place: Where it was; "" for where the event is held.
        missing: Who was not there.
        notes: What to remember of it.
    """

    kind: str
    name: str = ""
    place: str = ""
    missing: str = ""
    notes: str = ""


class ReportView(Struct, frozen=True):
    """A report, ready to be written down.

    Attributes:
        title: The event's.
        under: Which run it was, and when and where.
        summary: The run in one paragraph.
        facts: Labels and values.
        heads: The columns of the table; the first two are text, the others figures.
        rows: One item each.
        lists: More to say, under headings.
    """

    title: str
    under: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lists: tuple[tuple[str, tuple[str, ...]], ...]


def report_view(words: Words, report: Report, head: RunHead) -> ReportView:
    """A report in one language."""
    zone = report.event.timezone
    return ReportView(
        title=report.event.title,
        under=" · ".join(_under(words, report, head)),
        summary=summary(words, report),
        facts=tuple(_facts(words, report, head)),
        heads=_heads(words),
        rows=tuple(_row(words, line, zone) for line in report.lines),
        lists=tuple((heading, lines) for heading, lines in _lists(words, report) if lines),
    )


def _under(words: Words, report: Report, head: RunHead) -> Iterator[str]:
    yield head.kind
    if head.name:
        yield head.name
    if report.start is not None:
        yield day_name(words, report.start.astimezone(report.event.timezone).date())
    if place := head.place or place_of(report.event):
        yield place


def _facts(words: Words, report: Report, head: RunHead) -> Iterator[tuple[str, str]]:
    zone = report.event.timezone
    start, end = report.start, report.end
    yield words.say("Curtain up"), _beside(words, start, report.planned_start, zone)
    yield words.say("Curtain down"), _beside(words, end, report.planned_end, zone)
    if start and end:
        yield words.say("Running time"), length(_whole(end - start))
    for line in report.played:
        if line.item.kind in _INTERVALS and line.start and line.end:
            back = clock_time(words, line.end, zone)
            at = clock_time(words, line.start, zone)
            yield line.item.title, words.say("{time}, resumed {back}", time=at, back=back)
    if report.held:
        yield words.say("Held"), length(_whole(report.held))
    if report.added:
        yield words.say("Time given"), signed(report.added)
    if head.missing:
        yield words.say("Missing"), head.missing
    if head.notes:
        yield words.say("Notes"), head.notes


def _beside(words: Words, real: datetime | None, planned: datetime | None, zone: tzinfo) -> str:
    if real is None or planned is None:
        return clock_time(words, real or planned, zone) or "–"
    return words.say(
        "{time} (planned {planned}): {late}",
        time=clock_time(words, real, zone),
        planned=clock_time(words, planned, zone),
        late=late_by(words, real - planned),
    )


def _heads(words: Words) -> tuple[str, ...]:
    return (
        words.say("Title"),
        words.say("State"),
        words.say("Planned"),
        words.say("Actual"),
        words.say("Length planned"),
        words.say("Length"),
        words.say("Delta"),
        words.say("Drift"),
        words.say("Held"),
        words.say("Given"),
    )


def _row(words: Words, line: ReportLine, zone: tzinfo) -> tuple[str, ...]:
    return (
        line.item.title,
        _state(words, line),
        clock_time(words, line.line.start, zone),
        exact_time(line.start, zone) if line.start else "",
        length(line.item.duration),
        length(_whole(line.length)) if line.length is not None else "",
        "" if line.delta is None else signed(line.delta),
        "" if line.drift is None else signed(line.drift),
        length(_whole(line.held)) if line.held else "",
        signed(line.added) if line.added else "",
    )


def _state(words: Words, line: ReportLine) -> str:
    times = len(line.turns)
    if line.status is Status.DONE and times > 1:
        return words.count("played {number} time", "played {number} times", times)
    return status_word(words, line.status)


def _lists(words: Words, report: Report) -> Iterator[tuple[str, tuple[str, ...]]]:
    zone = report.event.timezone
    skipped = (line.item.title for line in report.skipped)
    messages = (
        words.say(
            "{time}, {screen}: {message}",
            time=exact_time(x.at, zone),
            screen=screen_name(words, x.deed.to),
            message=x.deed.text,
        )
        for x in report.messages
        if isinstance(x.deed, Message)
    )
    plans = (
        words.count("{time}: {number} change.", "{time}: {number} changes.", number, time=time)
        for time, number in _plans(report, zone)
    )
    yield words.say("Left out"), tuple(skipped)
    yield words.say("Recovery plans accepted"), tuple(plans)
    yield words.say("Messages"), tuple(messages)
    yield words.say("Undone"), tuple(mistake(words, one, zone) for one in report.mistakes)


def _plans(report: Report, zone: tzinfo) -> Iterator[tuple[str, int]]:
    for one in report.recoveries:
        if isinstance(one.deed, Recover):
            yield exact_time(one.at, zone), len(one.deed.changes)


def _whole(time: timedelta) -> timedelta:
    """Whole seconds."""
    return timedelta(seconds=round(time.total_seconds()))
