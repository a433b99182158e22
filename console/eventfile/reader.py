"""Reads an event file of any shape: text to running order and problems. It never raises."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from console.eventfile.checks import Checked, problems_of
from console.eventfile.days import Dated, dated
from console.eventfile.derive import items_of
from console.eventfile.document import BrokenDocumentError, document
from console.eventfile.draft import Draft
from console.eventfile.fact_rows import rows_in
from console.eventfile.facts import Facts, facts_of, tuned_facts
from console.eventfile.file_names import names_data
from console.eventfile.front_matter import parted, salvaged
from console.eventfile.instants import Instant
from console.eventfile.languages import language_of
from console.eventfile.markup import rows_of
from console.eventfile.node import Node
from console.eventfile.opening import opened
from console.eventfile.page import MOST_ROWS
from console.eventfile.problem import Code, Problem
from console.eventfile.programme import drafts_of
from console.eventfile.reading import Reading
from console.eventfile.records import MOST_ITEMS, records_of
from console.eventfile.row import Row
from console.eventfile.source_text import cleaned
from console.eventfile.tracks import placed
from console.eventfile.tuning import Tuning, sidecar_node
from console.eventfile.zones import meant_at_home, named_zone, zone_of
from console.show.event import Event, RunningOrder, Source

STAND_IN = date(2001, 1, 1)
"""The day of an event whose file gives no date: only its clock times mean anything."""

_ENOUGH = 2


def read_event(path: Path) -> Reading:
    """Read an event file and the sidecar beside it."""
    found = opened(path)
    if found.text is None:
        return Reading(None, found.problems)
    reading = read_text(found.text, path.name, found.sidecar)
    problems = _sorted((*found.problems, *reading.problems))
    if reading.order is None:
        return replace(reading, problems=problems)
    source = Source(str(path.absolute()), found.digest)
    event = replace(reading.order.event, source=source)
    return replace(reading, order=replace(reading.order, event=event), problems=problems)


def read_text(text: str, name: str = "event.md", sidecar: str | None = None) -> Reading:
    """Read the text of an event file; its name tells Markdown from data, and may hold a date."""
    clean = cleaned(text)
    page = _data_page(clean.text) if names_data(name) else _page(clean.text)
    beside, broken = sidecar_node(sidecar)
    facts = tuned_facts(facts_of(page.facts, page.rows, name), page.facts.get("conduite"), beside)
    language = facts.language or language_of(_words(page, facts))
    facts = replace(
        facts, start=meant_at_home(facts.start, language), end=meant_at_home(facts.end, language)
    )
    drafts = _drafts(page, language)
    first = _first_day(facts, drafts)
    days = dated(drafts, first or STAND_IN, facts.near)
    event = _event(facts, days, language, first)
    stage = placed(days)
    tuning = Tuning(event, list(items_of(stage, event.timezone, event.start, event.end)))
    for place, one in enumerate(stage):
        tuning.own(place, one.dated.draft.source)
    if page.is_data:
        tuning.wear(page.facts)
    tuning.block(page.facts.get("conduite"))
    tuning.block(beside)
    order = RunningOrder(tuning.event, tuple(tuning.items))
    problems = [*clean.problems, *page.problems, *broken, *tuning.problems]
    if len(drafts) >= MOST_ITEMS and not page.rows:
        values = {"count": str(MOST_ITEMS)}
        problems.append(Problem(Code.TOO_MANY_ITEMS, drafts[-1].line, values=values))
    problems += problems_of(Checked(order, stage, facts, page.rows, clean.text.split("\n"), name))
    return Reading(order, _sorted(problems), text)


class _Page(Struct, frozen=True):
    """A file as facts and rows."""

    facts: Node
    rows: list[Row]
    is_data: bool = False
    problems: tuple[Problem, ...] = ()


def _words(page: _Page, facts: Facts) -> str:
    """What people read of a file, in which its language shows."""
    told = (row.text for row in page.rows) if page.rows else (x.text for x in page.facts.walk())
    return " ".join(filter(None, (facts.title, facts.subtitle, *told)))


def _page(text: str) -> _Page:
    parts = parted(text)
    rows = rows_of(parts.body, parts.body_line)
    problems = parts.problems
    if len(rows) >= MOST_ROWS:
        last = rows[-1].line
        problems += (Problem(Code.TOO_MANY_LINES, last, values={"line": str(last)}),)
    return _Page(parts.facts, rows, problems=problems)


def _data_page(text: str) -> _Page:
    try:
        return _Page(document(text), [], is_data=True)
    except BrokenDocumentError as error:
        values = {"reason": error.reason}
        problem = Problem(Code.BROKEN_DATA, error.line, error.column, values)
        kept = salvaged(text, 1, error.line)
        return _Page(kept, rows_of(text), is_data=True, problems=(problem,))


def _drafts(page: _Page, language: str | None) -> list[Draft]:
    """The items of the page, or of the data, whichever has more times; else those in its texts."""
    listed = records_of(page.facts, language, is_data=page.is_data)
    shown = drafts_of(page.rows)
    found = max(shown, listed, key=lambda drafts: (_timed(drafts), len(drafts)))
    if _timed(found) < _ENOUGH:
        told = drafts_of(rows_in(page.facts))
        return told if _timed(told) > _ENOUGH else found
    return found


def _timed(drafts: list[Draft]) -> int:
    return sum(1 for draft in drafts if draft.sittings or draft.length)


def _first_day(facts: Facts, drafts: list[Draft]) -> date | None:
    """The event's first day: the earliest that it or an item gives."""
    if facts.start and facts.is_start_sure:
        return facts.start.day
    written = (draft.day.whole(facts.near) for draft in drafts if draft.day and draft.day.month)
    first = next((day for day in written if day), None)
    return first or (facts.start.day if facts.start else None)


def _event(facts: Facts, days: list[Dated], language: str | None, first: date | None) -> Event:
    start = replace(facts.start, day=first) if facts.start and first else facts.start
    offset = start.offset if start else None
    named = named_zone(facts.timezone) if facts.timezone else None
    zone = named or zone_of(language, offset, first)
    return Event(
        title=facts.title,
        start=_opening(start, facts, days, zone, first or STAND_IN),
        end=_closing(facts, days, zone, first or STAND_IN),
        timezone=zone,
        dated=first is not None,
        venue=facts.venue,
        address=facts.address,
        language=language or "fr",
        subtitle=facts.subtitle,
    )


def _opening(
    start: Instant | None, facts: Facts, days: list[Dated], zone: tzinfo, first: date
) -> datetime | None:
    """When the event begins: as written (00:00: unknown), else its hours, else its first item."""
    minutes = start.minutes if start and start.minutes else None
    if minutes is None and facts.hours:
        minutes = facts.hours.start
    if minutes is None:
        timed = [one.start for one in days if one.start is not None and one.date == first]
        minutes = min(timed, default=None)
    if minutes is None:
        return None if start is None else _instant(first, 0, zone)
    return _instant(first, minutes, zone)


def _closing(facts: Facts, days: list[Dated], zone: tzinfo, first: date) -> datetime | None:
    """When the event ends: as written, else the closing hour of its last day."""
    if facts.end and facts.end.minutes:
        return _instant(facts.end.day, facts.end.minutes, zone)
    finish = facts.hours.finish if facts.hours else None
    if finish is None:
        return None
    last = max((one.date for one in days), default=first)
    return _instant(
        last, finish + (24 * 60 if facts.hours and finish < facts.hours.start else 0), zone
    )


def _instant(day: date, minutes: int, zone: tzinfo) -> datetime:
    wall = datetime.combine(day, time(0), zone) + timedelta(minutes=minutes)
    return wall.astimezone(UTC)


def _sorted(problems: list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(problems, key=lambda problem: (problem.line, problem.column)))
