"""From the lines of a standard format to a running order with its problems."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from console.eventfile.clauses import clauses_of
from console.eventfile.formats.contradictions import contradictions
from console.eventfile.formats.sheet import Given, Line, Sheet
from console.eventfile.formats.stage import Slot, beside
from console.eventfile.identity import unique_ids
from console.eventfile.kinds import kind_of, named_kind
from console.eventfile.languages import language_of
from console.eventfile.node import Node
from console.eventfile.reader import STAND_IN
from console.eventfile.reading import Reading
from console.eventfile.tuning import Tuning, sidecar_node
from console.eventfile.zones import named_zone, zone_of
from console.show.event import Event, Item, RunningOrder, Speaker

_LONGEST = timedelta(days=4)


def reading_of(sheet: Sheet, given: Given) -> Reading:
    """The running order that a file of a standard format holds."""
    block, broken = sidecar_node(given.sidecar)
    zone = _zone(sheet, block)
    timed = [_Timed.of(line, zone) for line in _with_people(sheet.lines)]
    if not sheet.is_ordered:
        timed.sort(
            key=lambda one: (one.start is None, one.start or datetime.max.replace(tzinfo=UTC))
        )
    event = _event(sheet, timed, zone, given.name)
    _chain(timed, event.start)
    asides = beside([one.slot for one in timed])
    _close(timed, asides, event.end)
    tuning = Tuning(event, list(_items(timed, asides, zone)))
    for place, one in enumerate(timed):
        tuning.own(place, _node(one.line))
    tuning.block(block)
    order = RunningOrder(event, tuple(tuning.items))
    found = [*sheet.problems, *broken, *tuning.problems, *contradictions(order, given.name)]
    found.sort(key=lambda problem: (problem.line, problem.column))
    return Reading(order, tuple(found), given.text)


@dataclass(slots=True)
class _Timed:
    """A line with its instants, in UTC."""

    line: Line
    start: datetime | None
    end: datetime | None

    @classmethod
    def of(cls, line: Line, zone: tzinfo) -> "_Timed":
        start, end = _instant(line.start, zone), _instant(line.end, zone)
        if end and start and not start <= end <= start + _LONGEST:
            end = None
        if end is None and start and line.length is not None:
            end = start + line.length
        return cls(line, start, end)

    @property
    def slot(self) -> Slot:
        said = dict(self.line.settings).get("alongside", "").lower()
        is_untimed = self.start is None and self.line.length is None
        asked = {"true": True, "false": False}.get(said, True if is_untimed else None)
        return Slot(self.start, self.end, self.line.room, asked)


def _instant(moment: datetime | None, zone: tzinfo) -> datetime | None:
    if moment is None:
        return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


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


def _event(sheet: Sheet, timed: Sequence[_Timed], zone: tzinfo, name: str) -> Event:
    starts = [one.start for one in timed if one.start]
    start = _instant(sheet.start, zone)
    if start is None or (starts and sheet.start and not sheet.start.time().isoformat().strip("0:")):
        start = min(starts, default=start)
    day = start.astimezone(zone).date() if start else None
    title = sheet.title or name.rsplit(".", 1)[0].replace("-", " ").replace("_", " ").strip()
    language = sheet.language or language_of(" ".join(one.line.title for one in timed[:500]))
    end = _instant(sheet.end, zone)
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


def _chain(timed: Sequence[_Timed], opening: datetime | None) -> None:
    """A line with a length and no start follows the one before it."""
    free = opening
    for one in timed:
        if one.start is None and one.line.length is not None and free and one.slot.is_asked is None:
            one.start, one.end = free, free + one.line.length
        if one.slot.is_asked is not True:
            free = one.end or (None if one.start else free)


def _close(timed: Sequence[_Timed], asides: Sequence[bool], closing: datetime | None) -> None:
    """A line without an end goes on up to the next of its chain."""
    later: dict[str | None, datetime] = {}
    is_last = True
    for one, aside in zip(reversed(timed), reversed(asides), strict=True):
        if one.start is None:
            continue
        chain = (one.line.room or "") if aside else None
        following = later.get(chain)
        if following is None and is_last and not aside:
            following = closing
        if one.end is None and following and one.start < following <= one.start + _LONGEST:
            one.end = following
        later[chain] = one.start
        is_last = is_last and aside


def _items(timed: Sequence[_Timed], asides: Sequence[bool], zone: tzinfo) -> list[Item]:
    ids = unique_ids((one.line.id, one.line.title) for one in timed)
    starts = [one.start.astimezone(zone).date() for one in timed if one.start]
    first = next((p for p, one in enumerate(timed) if one.start and not asides[p]), None)
    items = []
    day = 1
    days = {date: number for number, date in enumerate(sorted(set(starts)), 1)}
    before: datetime | None = None
    for place, (one, name, aside) in enumerate(zip(timed, ids, asides, strict=True)):
        if one.start and not _goes_on(before, one.start, zone):
            day = days[one.start.astimezone(zone).date()]
        before = one.start or before
        item = _item(one, name, is_first=place == first)
        track = item.track or (one.line.room if aside and one.line.room else None)
        items.append(replace(item, alongside=aside, track=track, day=day))
    return _renumbered(items)


def _goes_on(before: datetime | None, start: datetime, zone: tzinfo) -> bool:
    """Does an item that begins in the small hours belong to the evening before it?"""
    small = start.astimezone(zone).hour < 6  # noqa: PLR2004 - design, section 3: six hours
    return bool(before and small and start - before < timedelta(hours=6))


def _renumbered(items: list[Item]) -> list[Item]:
    """Days count from 1, without holes."""
    numbers = {day: place for place, day in enumerate(sorted({item.day for item in items}), 1)}
    return [replace(item, day=numbers[item.day]) for item in items]


def _item(one: _Timed, name: str, *, is_first: bool) -> Item:
    line = one.line
    length = line.length if one.start is None or one.end is None else one.end - one.start
    return Item(
        id=name,
        title=line.title,
        start=one.start,
        duration=length,
        speakers=_unique(line.speakers),
        carried_by=line.carried_by,
        kind=named_kind(line.kind) or kind_of(line.title),
        start_written=line.start is not None,
        duration_written=line.end is not None or line.length is not None,
        fixed_start=is_first,
        track=line.track,
        place=line.place,
        notes=line.notes,
        line=line.line,
    )


def _unique(speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    return tuple({speaker.name: speaker for speaker in reversed(speakers)}.values())[::-1]


def _node(line: Line) -> Node | None:
    """The settings of a line as the mapping that `Tuning` reads."""
    fields = tuple((key, Node(line.line, text)) for key, text in line.settings if text)
    return Node(line.line, fields=fields) if fields else None
