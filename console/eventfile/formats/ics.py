"""Calendars in the iCalendar format (RFC 5545), read."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

import icalendar
from msgspec import Struct, field

from console.eventfile.formats.sheet import Given, Line, Sheet, UnreadableFormatError
from console.eventfile.problem import Code, Problem
from console.eventfile.shape import shape
from console.eventfile.speakers import named
from console.eventfile.zones import named_zone

MOST_ENTRIES = 4000
"""Entries that are read; what follows is left out, and said."""

OWN = "X-CONDUITE-"
"""The properties that only we read."""

DOMAIN = "@conduite"
"""The end of the identities that we give."""

_ESCAPED = shape(r"\\(.)")
_ZONE = shape(r"^(?:VTIMEZONE|X-LIC-LOCATION): ?(?P<name>\w+/[\w/+-]+)\s*$", re.MULTILINE)
_BEGIN = shape(r"BEGIN:VEVENT\s*", re.IGNORECASE)


def read(given: Given) -> Sheet:
    """Read the entries of a calendar.

    Raises:
        UnreadableFormatError: It is no calendar.
    """
    text = _unnested(given)
    lines = _begins(text)
    try:
        calendar = icalendar.Calendar.from_ical(_shortened(text, lines))
    except Exception as error:  # a damaged calendar fails anywhere inside the library
        raise _broken(given, str(error)[:80]) from error
    reader = _Entries(named_zone(_says(calendar, "X-WR-TIMEZONE")) or _zone_in(text))
    for entry, line in zip(calendar.walk("VEVENT"), lines, strict=False):
        reader.read(entry, line)
    if len(lines) > MOST_ENTRIES:
        values = {"count": str(MOST_ENTRIES)}
        reader.problems.append(Problem(Code.TOO_MANY_ITEMS, lines[MOST_ENTRIES], 0, values))
    return Sheet(
        tuple(reader.found),
        title=_says(calendar, "X-WR-CALNAME") or _says(calendar, "NAME"),
        zone=reader.zone,
        venue=_says(calendar, OWN + "VENUE") or None,
        address=_says(calendar, OWN + "ADDRESS") or None,
        language=_says(calendar, OWN + "LANGUAGE") or None,
        subtitle=_says(calendar, "X-WR-CALDESC") or None,
        start=_stamp(_says(calendar, OWN + "START")),
        end=_stamp(_says(calendar, OWN + "END")),
        problems=tuple(reader.problems),
    )


def _zone_in(text: str) -> tzinfo | None:
    """The zone that a line names, where the calendar as a whole names none."""
    found = _ZONE.search(text)
    return named_zone(found["name"]) if found else None


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


def _begins(text: str) -> list[int]:
    """The line at which every entry begins."""
    return [n for n, line in enumerate(text.split("\n"), 1) if _BEGIN.fullmatch(line)]


def _shortened(text: str, lines: list[int]) -> str:
    """The text up to the entry that is one too many."""
    if len(lines) <= MOST_ENTRIES:
        return text
    kept = text.split("\n")[: lines[MOST_ENTRIES] - 1]
    return "\n".join([*kept, "END:VCALENDAR"])


def _broken(given: Given, reason: str) -> UnreadableFormatError:
    values = {"file": given.name, "kind": "iCalendar", "reason": reason}
    return UnreadableFormatError(Problem(Code.BROKEN_FORMAT, values=values))


class _Entries(Struct):
    """Reads the entries of a calendar one by one."""

    zone: tzinfo | None
    found: list[Line] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def read(self, entry: icalendar.Component, number: int) -> None:
        """One entry: a line, or a problem."""
        title = _says(entry, "SUMMARY")
        uid = _says(entry, "UID")
        if _says(entry, "STATUS").upper() == "CANCELLED":
            self.problems.append(Problem(Code.CANCELLED, number, 0, {"title": title}))
            return
        is_again = bool(uid) and (uid, title) in self._seen
        if is_again or entry.get("RRULE") or entry.get("RDATE"):
            self.problems.append(Problem(Code.REPEATED, number, 0, {"title": title}))
        if is_again:
            return
        if uid:
            self._seen.add((uid, title))
        start, end = _moment(entry, "DTSTART"), _moment(entry, "DTEND")
        if start is None:
            said = _says(entry, "DTSTART")
            self.problems.append(Problem(Code.BAD_TIME, number, 0, {"value": said[:60]}))
        elif not isinstance(start, datetime):
            self.problems.append(Problem(Code.ALL_DAY, number, 0, {"title": title}))
        zone = start.tzinfo if isinstance(start, datetime) else None
        if self.zone is None and zone is not None and zone is not UTC:
            self.zone = zone
        self.found.append(_line(entry, number, start, end))


def _line(entry: icalendar.Component, number: int, start: date | None, end: date | None) -> Line:
    settings = ((_key(name), _says(entry, name)) for name in entry if name.startswith(OWN))
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
        id=uid.removesuffix(DOMAIN) if uid.endswith(DOMAIN) else None,
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
    return name.removeprefix(OWN).lower().replace("-", "_")


def _says(component: icalendar.Component, name: str) -> str:
    """The text of a property; empty when it is not there, the first of several."""
    value = component.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, icalendar.vCategory):
        return ", ".join(str(category) for category in value.cats)
    if isinstance(value, icalendar.prop.vUnknown):
        return _ESCAPED.sub(_unescaped, str(value)).strip()
    return "" if value is None else str(value).strip()


def _unescaped(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _moment(entry: icalendar.Component, name: str) -> date | None:
    try:
        moment = getattr(entry.get(name), "dt", None)
    except ValueError:  # the library keeps what it cannot read, and complains when asked
        return None
    return moment if isinstance(moment, date) else None


def _length(entry: icalendar.Component) -> timedelta | None:
    try:
        length = getattr(entry.get("DURATION"), "dt", None)
    except ValueError:
        return None
    return length if isinstance(length, timedelta) and length >= timedelta(0) else None


def _stamp(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
