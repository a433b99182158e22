"""From the lines of a standard format to a running order with its problems."""

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from msgspec.structs import replace

from console.eventfile.clauses import clauses_of
from console.eventfile.file_names import title_of_name
from console.eventfile.formats.contradictions import contradictions
from console.eventfile.formats.sheet import Given, Line, Sheet
from console.eventfile.formats.stage import beside
from console.eventfile.formats.timed import Timed, chain, close, items_of, utc
from console.eventfile.languages import language_of
from console.eventfile.node import Node
from console.eventfile.reader import STAND_IN
from console.eventfile.reading import Reading
from console.eventfile.tuning import Tuning, sidecar_node
from console.eventfile.zones import named_zone, zone_of
from console.show.event import Event, RunningOrder


def reading_of(sheet: Sheet, given: Given) -> Reading:
    """The running order that a file of a standard format holds."""
    block, broken = sidecar_node(given.sidecar)
    zone = _zone(sheet, block)
    timed = [Timed.of(line, zone) for line in _with_people(sheet.lines)]
    if not sheet.is_ordered:
        timed.sort(
            key=lambda one: (one.start is None, one.start or datetime.max.replace(tzinfo=UTC))
        )
    event = _event(sheet, timed, zone, given.name)
    chain(timed, event.start)
    asides = beside([one.slot for one in timed])
    close(timed, asides, event.end, zone)
    tuning = Tuning(event, list(items_of(timed, asides, zone)))
    for place, one in enumerate(timed):
        tuning.own(place, _node(one.line))
    tuning.block(block)
    order = RunningOrder(tuning.event, tuple(tuning.items))
    found = [*sheet.problems, *broken, *tuning.problems, *contradictions(order, given.name)]
    found.sort(key=lambda problem: (problem.line, problem.column))
    return Reading(order, tuple(found), given.text)


def _zone(sheet: Sheet, block: Node) -> tzinfo:
    named = named_zone(block.says("timezone") or "") if block else None
    words = " ".join(line.title for line in sheet.lines[:500])
    language = sheet.language or language_of(words)
    day = next((line.start.date() for line in sheet.lines if line.start), None)
    return named or sheet.zone or zone_of(language, None, day)


def _with_people(lines: Sequence[Line]) -> Sequence[Line]:
    """In a file that names no people apart, they stand in the titles."""
    if any(line.speakers or line.carried_by for line in lines):
        return lines
    return [_parted(line) for line in lines]


def _parted(line: Line) -> Line:
    found = clauses_of(line.title)
    if not found.title.strip():
        return line
    return replace(line, title=found.title, speakers=found.speakers, carried_by=found.carried_by)


def _event(sheet: Sheet, timed: Sequence[Timed], zone: tzinfo, name: str) -> Event:
    starts = [one.start for one in timed if one.start]
    start = utc(sheet.start, zone)
    if start is None or (starts and sheet.start and not sheet.start.time().isoformat().strip("0:")):
        start = min(starts, default=start)
    day = start.astimezone(zone).date() if start else None
    title = sheet.title or title_of_name(name)
    language = sheet.language or language_of(" ".join(one.line.title for one in timed[:500]))
    end = utc(sheet.end, zone)
    return Event(
        title=title,
        start=start,
        end=end if end and start and end > start else None,
        timezone=zone,
        dated=sheet.is_dated and day is not None and day.year != STAND_IN.year,
        venue=sheet.venue,
        address=sheet.address,
        language=language or "fr",
        subtitle=sheet.subtitle,
    )


def _node(line: Line) -> Node | None:
    """The settings of a line as the mapping that `Tuning` reads."""
    fields = tuple((key, Node(line.line, text)) for key, text in line.settings if text)
    return Node(line.line, fields=fields) if fields else None
