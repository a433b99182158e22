"""Lines with their instants: chained, closed, counted by days, and made items."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from msgspec import Struct

from console.eventfile.formats.sheet import Line
from console.eventfile.formats.stage import Slot
from console.eventfile.identity import unique_ids
from console.eventfile.kinds import kind_of, named_kind
from console.show.event import Item, Speaker

_LONGEST = timedelta(days=4)
_NIGHT = timedelta(hours=6)


class Timed(Struct):
    """A line with its instants, in UTC."""

    line: Line
    start: datetime | None
    end: datetime | None

    @classmethod
    def of(cls, line: Line, zone: tzinfo) -> "Timed":
        """A line in the event's zone; an end before its start is none."""
        start, end = utc(line.start, zone), utc(line.end, zone)
        if end and start and not start <= end <= start + _LONGEST:
            end = None
        if end is None and start and line.length is not None:
            end = start + line.length
        return cls(line, start, end)

    @property
    def slot(self) -> Slot:
        """Its time and the room that it takes."""
        said = dict(self.line.settings).get("alongside", "").lower()
        is_untimed = self.start is None and self.line.length is None
        asked = {"true": True, "false": False}.get(said, True if is_untimed else None)
        return Slot(self.start, self.end, self.line.room, asked)


def utc(moment: datetime | None, zone: tzinfo) -> datetime | None:
    """An instant in UTC; without a zone it is a time of the event's; None beyond the calendar."""
    if moment is None:
        return None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def chain(timed: Sequence[Timed], opening: datetime | None) -> None:
    """A line with a length and no start follows the one before it."""
    free = opening
    for one in timed:
        if one.start is None and one.line.length is not None and free and one.slot.is_asked is None:
            one.start, one.end = free, free + one.line.length
        if one.slot.is_asked is not True:
            free = one.end or (None if one.start else free)


def close(
    timed: Sequence[Timed], asides: Sequence[bool], closing: datetime | None, zone: tzinfo
) -> None:
    """A line without an end goes on up to the next of its chain on its day."""
    later: dict[tuple[int, str | None], datetime] = {}
    is_last = True
    lines = list(zip(timed, asides, _days(timed, zone), strict=True))
    for one, aside, day in reversed(lines):
        if one.start is None:
            continue
        track = day, (one.line.room or "") if aside else None
        following = later.get(track)
        if following is None and is_last and not aside:
            following = closing
        if one.end is None and following and one.start < following <= one.start + _LONGEST:
            one.end = following
        later[track] = one.start
        is_last = is_last and aside


def items_of(timed: Sequence[Timed], asides: Sequence[bool], zone: tzinfo) -> list[Item]:
    """The items of the running order."""
    ids = unique_ids((one.line.id, one.line.title) for one in timed)
    first = next((p for p, one in enumerate(timed) if one.start and not asides[p]), None)
    return [
        _item(one, _Place(ids[place], day, place == first, asides[place]))
        for place, (one, day) in enumerate(zip(timed, _days(timed, zone), strict=True))
    ]


def _days(timed: Sequence[Timed], zone: tzinfo) -> list[int]:
    """The number of the day of every line; small hours belong to the evening before them."""
    dates: list[date | None] = []
    before: datetime | None = None
    day: date | None = None
    for one in timed:
        if one.start:
            wall = one.start.astimezone(zone)
            is_night = wall.time().hour < _NIGHT // timedelta(hours=1)
            if not (before and is_night and one.start - before < _NIGHT):
                day = wall.date()
            before = one.start
        dates.append(day)
    opening = next((day for day in dates if day), None)
    known = [day or opening for day in dates]
    numbers = {day: number for number, day in enumerate(sorted(filter(None, set(known))), 1)}
    return [numbers[day] if day else 1 for day in known]


class _Place(Struct, frozen=True):
    """Where a line stands: its identity, its day, and on or beside the stage."""

    name: str
    day: int
    is_first: bool
    is_beside: bool


def _item(one: Timed, place: _Place) -> Item:
    line = one.line
    length = line.length if one.start is None or one.end is None else one.end - one.start
    return Item(
        id=place.name,
        title=line.title,
        start=one.start,
        duration=length,
        speakers=_unique(line.speakers),
        carried_by=line.carried_by,
        kind=named_kind(line.kind) or kind_of(line.title),
        start_written=line.start is not None,
        duration_written=line.end is not None or line.length is not None,
        fixed_start=place.is_first,
        alongside=place.is_beside,
        track=line.track or ((line.room or None) if place.is_beside else None),
        day=place.day,
        place=line.place,
        notes=line.notes,
        line=line.line,
    )


def _unique(speakers: tuple[Speaker, ...]) -> tuple[Speaker, ...]:
    return tuple({speaker.name: speaker for speaker in reversed(speakers)}.values())[::-1]
