"""Calendars in the iCalendar format (RFC 5545)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

import icalendar

from console.eventfile.formats.sheet import Given, Line, Sheet, UnreadableFormatError
from console.eventfile.formats.texts import first_of, settings_of, speaker_text, zone_text
from console.eventfile.problem import Code, Problem
from console.eventfile.speakers import named
from console.eventfile.zones import named_zone
from console.show.event import Item, RunningOrder

_MOST_ENTRIES = 20_000
_PRODUCT = "-//Conduite//Conduite//FR"
_OWN = "X-CONDUITE-"
_DOMAIN = "@conduite"


def read(given: Given) -> Sheet:
    """Read the entries of a calendar.

    Raises:
        UnreadableFormatError: It is no calendar.
    """
    text = _unnested(given)
    try:
        calendar = icalendar.Calendar.from_ical(text)
    except Exception as error:  # a damaged calendar fails anywhere inside the library
        raise _broken(given, str(error)[:80]) from error
    lines = [
        n for n, line in enumerate(text.split("\n"), 1) if line.strip().upper() == "BEGIN:VEVENT"
    ]
    reader = _Entries(named_zone(_says(calendar, "X-WR-TIMEZONE")))
    entries = calendar.walk("VEVENT")[:_MOST_ENTRIES]
    for place, entry in enumerate(entries):
        reader.read(entry, lines[place] if place < len(lines) else 0)
    return Sheet(
        tuple(reader.found),
        title=_says(calendar, "X-WR-CALNAME") or _says(calendar, "NAME"),
        zone=reader.zone,
        venue=_says(calendar, _OWN + "VENUE") or None,
        address=_says(calendar, _OWN + "ADDRESS") or None,
        language=_says(calendar, _OWN + "LANGUAGE") or None,
        subtitle=_says(calendar, "X-WR-CALDESC") or None,
        start=_stamp(_says(calendar, _OWN + "START")),
        end=_stamp(_says(calendar, _OWN + "END")),
        problems=tuple(reader.problems),
    )


def write(order: RunningOrder) -> bytes:
    """Write a calendar; what calendars have no property for stands in properties of our own."""
    event = order.event
    calendar = icalendar.Calendar()
    said = {
        "PRODID": _PRODUCT,
        "VERSION": "2.0",
        "CALSCALE": "GREGORIAN",
        "METHOD": "PUBLISH",
        "X-WR-CALNAME": event.title,
        "X-WR-TIMEZONE": zone_text(event),
        "X-WR-CALDESC": event.subtitle or "",
        _OWN + "VENUE": event.venue or "",
        _OWN + "ADDRESS": event.address or "",
        _OWN + "LANGUAGE": event.language,
        _OWN + "START": event.start.isoformat() if event.start else "",
        _OWN + "END": event.end.isoformat() if event.end else "",
    }
    _add(calendar, said)
    first = first_of(order.items)
    stamp = event.start or datetime(2001, 1, 1, tzinfo=UTC)
    for item in order.items:
        if item.start:
            calendar.add_component(_entry(item, event.timezone, stamp, is_first=item is first))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _unnested(given: Given) -> str:
    """The text, unless it is no calendar or nests deeper than calendars do."""
    text = given.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if not re.match(r"\s*BEGIN:VCALENDAR", text, re.IGNORECASE):
        raise _broken(given, "BEGIN:VCALENDAR?")
    depth = deepest = 0
    for line in text.split("\n"):
        word = line[:6].upper()
        depth += 1 if word == "BEGIN:" else -1 if word.startswith("END:") else 0
        deepest = max(deepest, depth)
    if deepest > 5:  # noqa: PLR2004 - a calendar, its entry, its alarm, and some slack
        raise _broken(given, "BEGIN:BEGIN:BEGIN:…")
    return text


def _broken(given: Given, reason: str) -> UnreadableFormatError:
    values = {"file": given.name, "kind": "iCalendar", "reason": reason}
    return UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values))


@dataclass
class _Entries:
    """Reads the entries of a calendar one by one."""

    zone: tzinfo | None
    found: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)

    def read(self, entry: icalendar.Component, number: int) -> None:
        """One entry: a line, or a problem."""
        title = _says(entry, "SUMMARY")
        uid = _says(entry, "UID")
        if _says(entry, "STATUS").upper() == "CANCELLED":
            self.problems.append(Problem(Code.CANCELLED, number, 0, {"title": title}))
            return
        is_again = bool(uid) and uid in self._seen
        if is_again or entry.get("RRULE") or entry.get("RDATE"):
            self.problems.append(Problem(Code.REPEATED, number, 0, {"title": title}))
        if is_again:
            return
        if uid:
            self._seen.add(uid)
        start, end = _moment(entry, "DTSTART"), _moment(entry, "DTEND")
        if start is not None and not isinstance(start, datetime):
            self.problems.append(Problem(Code.ALL_DAY, number, 0, {"title": title}))
        zone = start.tzinfo if isinstance(start, datetime) else None
        if self.zone is None and zone is not None and zone is not UTC:
            self.zone = zone
        self.found.append(_line(entry, number, start, end))


def _line(entry: icalendar.Component, number: int, start: date | None, end: date | None) -> Line:
    settings = ((_key(name), str(value)) for name, value in entry.items() if name.startswith(_OWN))
    own = dict(settings)
    people = own.pop("speakers", "")
    place = _says(entry, "LOCATION") or None
    uid = _says(entry, "UID")
    return Line(
        title=_says(entry, "SUMMARY"),
        line=number,
        start=start if isinstance(start, datetime) else None,
        end=end if isinstance(end, datetime) else None,
        length=_length(entry),
        id=uid.removesuffix(_DOMAIN) if uid.endswith(_DOMAIN) else None,
        speakers=tuple(person for text in people.split("\n") for person in named(text)),
        carried_by=own.pop("carried_by", None),
        kind=_says(entry, "CATEGORIES") or None,
        track=own.pop("track", None),
        room=place,
        place=place,
        notes=_says(entry, "DESCRIPTION") or None,
        settings=tuple(own.items()),
    )


def _key(name: str) -> str:
    return name.removeprefix(_OWN).lower().replace("-", "_")


def _says(component: icalendar.Component, name: str) -> str:
    """The text of a property; empty when it is not there, the first of several."""
    value = component.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, icalendar.vCategory):
        return ", ".join(str(category) for category in value.cats)
    return "" if value is None else str(value).strip()


def _moment(entry: icalendar.Component, name: str) -> date | None:
    value = entry.get(name)
    moment = getattr(value, "dt", None)
    return moment if isinstance(moment, date) else None


def _length(entry: icalendar.Component) -> timedelta | None:
    length = getattr(entry.get("DURATION"), "dt", None)
    return length if isinstance(length, timedelta) and length >= timedelta(0) else None


def _stamp(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def _entry(item: Item, zone: tzinfo, stamp: datetime, *, is_first: bool) -> icalendar.Event:
    entry = icalendar.Event()
    people = "\n".join(map(speaker_text, item.speakers))
    own = {"speakers": people, "carried_by": item.carried_by or "", "track": item.track or ""}
    said = {
        "UID": item.id + _DOMAIN,
        "SUMMARY": item.title,
        "LOCATION": item.place or "",
        "DESCRIPTION": item.notes or "",
    }
    own |= settings_of(item, is_first=is_first)
    said |= {_OWN + key.upper().replace("_", "-"): text for key, text in own.items()}
    _add(entry, said)
    entry.add("CATEGORIES", [item.kind.value])
    entry.add("DTSTAMP", stamp.astimezone(UTC))
    if item.start:
        entry.add("DTSTART", item.start.astimezone(zone))
    if item.end:
        entry.add("DTEND", item.end.astimezone(zone))
    return entry


def _add(component: icalendar.Component, said: dict[str, str]) -> None:
    for name, text in _filled(said):
        component.add(name, text)


def _filled(said: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in said.items() if text)
