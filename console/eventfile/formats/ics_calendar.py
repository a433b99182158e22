"""Calendars in the iCalendar format (RFC 5545), written."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

import icalendar

from console.eventfile.formats.ics import DOMAIN, OWN
from console.eventfile.formats.texts import first_of, settings_of, speaker_text, zone_text
from console.show.event import Item, RunningOrder

_A_YEAR = timedelta(days=366)
_PRODUCT = "-//Conduite//Conduite//FR"


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
        OWN + "VENUE": event.venue or "",
        OWN + "ADDRESS": event.address or "",
        OWN + "LANGUAGE": event.language,
        OWN + "START": event.start.isoformat() if event.start else "",
        OWN + "END": event.end.isoformat() if event.end else "",
    }
    _add(calendar, said)
    first = first_of(order.items)
    stamp = event.start or datetime(2001, 1, 1, tzinfo=UTC)
    for item in order.items:
        if item.start:
            calendar.add_component(_entry(item, event.timezone, stamp, is_first=item is first))
    days = [item.start.date() for item in order.items if item.start] or [stamp.date()]
    calendar.add_missing_timezones(min(days) - _A_YEAR, max(days) + _A_YEAR)
    return bytes(calendar.to_ical())


def _entry(item: Item, zone: tzinfo, stamp: datetime, *, is_first: bool) -> icalendar.Event:
    entry = icalendar.Event()
    people = "\n".join(map(speaker_text, item.speakers))
    own = {"speakers": people, "carried_by": item.carried_by or "", "track": item.track or ""}
    said = {
        "UID": item.id + DOMAIN,
        "SUMMARY": item.title,
        "LOCATION": item.place or "",
        "DESCRIPTION": item.notes or "",
    }
    own |= settings_of(item, is_first=is_first)
    said |= {OWN + key.upper().replace("_", "-"): text for key, text in own.items()}
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
        component.add(name, icalendar.vText(text))


def _filled(said: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in said.items() if text)
