"""Event files in Markdown with a front matter, written; the reader of pages reads them."""

from datetime import datetime, timedelta
from itertools import groupby

import yaml

from console.eventfile.calendar_words import MONTHS
from console.eventfile.formats.texts import (
    length_text,
    speaker_text,
    stamp_text,
    zone_text,
)
from console.eventfile.formats.untold import untold
from console.eventfile.reader import read_text
from console.show.event import Event, Item, RunningOrder

_WIDTH = 100_000
_LONGEST = timedelta(hours=18)
_WEEKDAYS = {
    "fr": ("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {"fr": tuple(MONTHS)[:12], "en": tuple(name.title() for name in MONTHS)[12:24]}
_NAMES = {
    "fr": ("lieu", "adresse", "chapeau", "Programme", "Jour", "par", "et", "porté par"),
    "en": ("venue", "address", "subtitle", "Programme", "Day", "by", "and", "carried by"),
}


def write(order: RunningOrder) -> bytes:
    """Write a page as organisers do: a front matter, and a line for every item.

    What the page does not say of an item when it is read stands in its `conduite:` block.
    """
    names = _NAMES["fr" if order.event.language == "fr" else "en"]
    head, body = _head(order.event, names), _body(order, names)
    seen = read_text(_page(head, body)).order
    own = untold(order, seen) if seen else []
    return _page(head | ({"conduite": {"items": own}} if own else {}), body).encode()


def _page(head: dict[str, object], body: str) -> str:
    front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=_WIDTH)
    return f"---\n{front}---\n\n{body}"


def _head(event: Event, names: tuple[str, ...]) -> dict[str, object]:
    zone = event.timezone
    said = {
        "title": event.title,
        "event_start_date": stamp_text(event.start, zone) if event.start and event.dated else "",
        "event_end_date": stamp_text(event.end, zone) if event.end and event.dated else "",
        "timezone": zone_text(event),
        names[0]: event.venue or "",
        names[1]: event.address or "",
        "lang": event.language,
        names[2]: event.subtitle or "",
    }
    return {key: text for key, text in said.items() if text}


def _body(order: RunningOrder, names: tuple[str, ...]) -> str:
    lines = [f"## {names[3]}", ""]
    days = [(day, list(items)) for day, items in groupby(order.items, lambda item: item.day)]
    for day, items in days:
        if len(days) > 1:
            lines += [f"### {_day_title(day, items, order.event, names[4])}", ""]
        lines += [f"* {_when(item, order.event)}{_words(item, names)}" for item in items]
        lines.append("")
    return "\n".join(lines)


def _day_title(day: int, items: list[Item], event: Event, word: str) -> str:
    start = next((item.start for item in items if item.start), None)
    if start is None or not event.dated:
        return f"{word} {day}"
    wall = start.astimezone(event.timezone)
    language = "fr" if event.language == "fr" else "en"
    weekday, month = _WEEKDAYS[language][wall.weekday()], _MONTHS[language][wall.month - 1]
    return f"{weekday} {wall.day} {month} {wall.year}"


def _words(item: Item, names: tuple[str, ...]) -> str:
    """Ouverture, par Anne Martin, directrice et Luc Petit."""
    *_, by, also, carried = names
    people = f" {also} ".join(map(speaker_text, item.speakers))
    said = [item.title, f"{by} {people}" if people else ""]
    said.append(f"{carried} {item.carried_by}" if item.carried_by and not people else "")
    return _escaped(", ".join(filter(None, said)))


def _when(item: Item, event: Event) -> str:
    """14 h 00 – 14 h 20 – , or 14:00-14:20 – ; a length in brackets where there is no start."""
    if item.start is None:
        return f"({length_text(item.duration)}) " if item.duration else ""
    clock = _french if event.language == "fr" else _figures
    start = item.start.astimezone(event.timezone)
    end = item.end.astimezone(event.timezone) if item.end and item.duration_written else None
    if end is None or end - start >= _LONGEST:
        return f"{clock(start)} – "
    return f"{clock(start)}-{clock(end)} – "


def _french(wall: datetime) -> str:
    return f"{wall:%H} h {wall:%M}"


def _figures(wall: datetime) -> str:
    return f"{wall:%H:%M}"


def _escaped(text: str) -> str:
    """Text that Markdown reads as it stands, on one line."""
    plain = " ".join(text.split("\n"))
    return "".join(f"\\{sign}" if sign in "*_`[]<>\\" else sign for sign in plain)
