"""The schedule of a conference as frab and pretalx tell it, whether in JSON or in XML."""

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import groupby

from console.eventfile.formats.sheet import Line, Sheet
from console.eventfile.formats.texts import zone_text
from console.eventfile.formats.when import when_of
from console.eventfile.instants import instant_of
from console.eventfile.lengths import length_of
from console.eventfile.names import is_people
from console.eventfile.node import Node
from console.eventfile.problem import Code, Problem
from console.eventfile.speakers import speakers_of
from console.eventfile.zones import named_zone
from console.show.event import Event, Item, RunningOrder, Speaker

Record = dict[str, object]

MOST_TALKS = 10_000
_NO_ROOM = "–"
_DAY_ENDS = timedelta(hours=4)
_EARLY = 6
_NEVER = datetime(2001, 1, 1, tzinfo=UTC)


def sheet_of(conference: Node) -> Sheet:
    """Read a conference: its days, in them rooms, in them talks."""
    days = conference.get("days")
    venue = conference.says("venue", "city")
    talks = [
        (day, room, talk)
        for day in (days.entries if days else ())
        for room, value in _rooms(day)
        for talk in value.entries
    ]
    problems = []
    if len(talks) > MOST_TALKS:
        problems.append(Problem(Code.TOO_MANY_ITEMS, values={"count": str(MOST_TALKS)}))
    talks = talks[:MOST_TALKS]
    rooms = {room for _, room, _ in talks if room not in (venue, _NO_ROOM)}
    lines = tuple(_line(day, room, talk, venue, is_one=len(rooms) < 2) for day, room, talk in talks)  # noqa: PLR2004
    problems += (
        Problem(Code.BAD_TIME, line.line, 0, {"value": talk.says("start") or line.title})
        for line, (_, _, talk) in zip(lines, talks, strict=True)
        if line.start is None
    )
    opening = instant_of(conference.says("start") or "")
    midnight = datetime.combine(opening.day, time(0)) if opening else None
    return Sheet(
        lines,
        title=conference.says("title", "acronym") or "",
        start=midnight,
        zone=named_zone(conference.says("time_zone_name") or ""),
        venue=venue,
        language=_language(talks),
        subtitle=conference.says("subtitle"),
        problems=tuple(problems),
    )


def conference_of(order: RunningOrder) -> Record:
    """A running order in the shape of the schedule's `conference`."""
    event, zone = order.event, order.event.timezone
    timed = sorted(
        (item for item in order.items if item.start), key=lambda item: item.start or _NEVER
    )
    by_day = [(day, list(items)) for day, items in groupby(timed, lambda item: _day(item, zone))]
    rooms = list(dict.fromkeys(_room(item, event) for item in timed))
    return {
        "acronym": "conduite",
        "title": event.title,
        "venue": event.venue,
        "start": by_day[0][0].isoformat() if by_day else None,
        "end": by_day[-1][0].isoformat() if by_day else None,
        "daysCount": len(by_day),
        "timeslot_duration": "00:05",
        "time_zone_name": zone_text(event),
        "rooms": [{"name": room} for room in rooms],
        "tracks": [{"name": name} for name in dict.fromkeys(i.track for i in timed) if name],
        "days": [
            _day_record(number, day, items, event) for number, (day, items) in enumerate(by_day, 1)
        ],
    }


def _rooms(day: Node) -> Iterator[tuple[str, Node]]:
    rooms = day.get("rooms")
    return iter(rooms.fields if rooms else ())


def _language(talks: list[tuple[Node, str, Node]]) -> str | None:
    spoken = [text[:2] for _, _, talk in talks if (text := talk.says("language"))]
    return max(set(spoken), key=spoken.count) if spoken else None


def _line(day: Node, room: str, talk: Node, venue: str | None, *, is_one: bool) -> Line:
    start = _start(day, talk)
    when = when_of(talk.says("duration") or "")
    length = when.start if when else length_of(talk.says("duration") or "")
    own = None if room in (venue, _NO_ROOM) else room
    notes = [talk.says(key) for key in ("subtitle", "abstract", "description")]
    title = talk.says("title") or ""
    identity = talk.says("slug", "id", "guid")
    return Line(
        title=title,
        line=int(talk.says("line") or 0),
        start=start,
        length=length,
        id=identity,
        speakers=tuple(_speakers(talk)),
        kind=talk.says("type"),
        track=talk.says("track") if is_one else own,
        room=room,
        place=own,
        notes="\n".join(dict.fromkeys(filter(None, notes))) or None,
    )


def _start(day: Node, talk: Node) -> datetime | None:
    """The instant in `date`; else the clock time on the day, the small hours after midnight."""
    try:
        written = datetime.fromisoformat(talk.says("date") or "")
    except ValueError:
        written = None
    if written and (written.tzinfo or written.time() != time(0)):
        return written
    try:
        midnight = datetime.fromisoformat((day.says("date") or "")[:10])
    except ValueError:
        return None
    when = when_of(talk.says("start") or "")
    if when is None or when.start is None:
        return None
    is_late = when.start < timedelta(hours=_EARLY) and "T0" not in (
        day.says("day_start", "start") or ""
    )
    return midnight + when.start + timedelta(days=1 if is_late else 0)


def _speakers(talk: Node) -> Iterator[Speaker]:
    persons = talk.get("persons", "speakers")
    for person in persons.entries if persons else ():
        name = person.text or person.says("public_name", "name", "full_public_name")
        if name and "," in name and is_people(name):
            yield from speakers_of(name)
        elif name:
            yield Speaker(name)


def _day(item: Item, zone: tzinfo) -> date:
    """The day that an item belongs to: nights end at four."""
    return ((item.start or _NEVER).astimezone(zone) - _DAY_ENDS).date()


def _room(item: Item, event: Event) -> str:
    return item.place or item.track or event.venue or _NO_ROOM


def _day_record(number: int, day: date, items: list[Item], event: Event) -> Record:
    midnight = datetime.combine(day, time(0), event.timezone)
    rooms: dict[str, list[Record]] = {}
    for item in items:
        rooms.setdefault(_room(item, event), []).append(_talk(item, event))
    return {
        "index": number,
        "date": day.isoformat(),
        "day_start": (midnight + _DAY_ENDS).isoformat(),
        "day_end": (midnight + timedelta(days=1) + _DAY_ENDS).isoformat(),
        "rooms": rooms,
    }


def _talk(item: Item, event: Event) -> Record:
    local = (item.start or _NEVER).astimezone(event.timezone)
    minutes = round((item.duration or timedelta(0)).total_seconds() / 60)
    guid = uuid.uuid5(uuid.NAMESPACE_URL, f"conduite:{event.title}:{local.isoformat()}:{item.id}")
    return {
        "guid": str(guid),
        "id": guid.int % 1_000_000_000,
        "date": local.isoformat(),
        "start": f"{local:%H:%M}",
        "duration": f"{minutes // 60:02d}:{minutes % 60:02d}",
        "room": _room(item, event),
        "slug": item.id,
        "title": item.title,
        "subtitle": "",
        "track": item.track or "",
        "type": item.kind.value,
        "language": event.language,
        "abstract": item.notes or "",
        "description": "",
        "persons": [
            {"id": number, "public_name": speaker.name}
            for number, speaker in enumerate(item.speakers, 1)
        ],
        "links": [],
        "attachments": [],
    }
