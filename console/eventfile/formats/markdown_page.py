"""Event files in Markdown with a front matter, written; the reader of pages reads them."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import groupby

import yaml

from console.eventfile.formats.texts import (
    first_of,
    length_text,
    settings_of,
    speaker_text,
    stamp_text,
    zone_text,
)
from console.show.event import Event, Item, RunningOrder

_WIDTH = 100_000
_NAMES = {
    "fr": ("event_start_date", "event_end_date", "lieu", "adresse", "chapeau", "Programme", "Jour"),
    "en": (
        "event_start_date",
        "event_end_date",
        "venue",
        "address",
        "subtitle",
        "Programme",
        "Day",
    ),
}


def write(order: RunningOrder) -> bytes:
    """Write a page as organisers do: a front matter, and a line for every item."""
    names = _NAMES["fr" if order.event.language == "fr" else "en"]
    head = _head(order.event, names) | _tuned(order)
    front = yaml.safe_dump(head, allow_unicode=True, sort_keys=False, width=_WIDTH)
    lines = ["---", front.rstrip("\n"), "---", "", f"## {names[5]}", ""]
    days = [(day, list(items)) for day, items in groupby(order.items, lambda item: item.day)]
    for day, items in days:
        if len(days) > 1:
            lines += [f"### {_day_title(day, items, order.event, names[6])}", ""]
        lines += [line for item in items for line in _lines(item, order.event)]
        lines.append("")
    return "\n".join(lines).encode()


def _head(event: Event, names: tuple[str, ...]) -> dict[str, object]:
    zone = event.timezone
    said = {
        "title": event.title,
        names[0]: stamp_text(event.start, zone) if event.start and event.dated else "",
        names[1]: stamp_text(event.end, zone) if event.end and event.dated else "",
        "timezone": zone_text(event),
        names[2]: event.venue or "",
        names[3]: event.address or "",
        "lang": event.language,
        names[4]: event.subtitle or "",
    }
    return {key: text for key, text in said.items() if text}


def _tuned(order: RunningOrder) -> dict[str, object]:
    """The `conduite:` block: only what the page itself does not say."""
    first = first_of(order.items)
    entries = []
    for item in order.items:
        settings = settings_of(item, is_first=item is first)
        own = {
            "track": item.track or "",
            "place": item.place or "",
            "notes": item.notes or "",
            "carried_by": item.carried_by or "",
        }
        said = settings | {key: text for key, text in own.items() if text}
        if said and item.start:
            wall = item.start.astimezone(order.event.timezone)
            entries.append({"at": f"{wall:%H:%M}"} | said)
    return {"conduite": {"items": entries}} if entries else {}


def _day_title(day: int, items: list[Item], event: Event, word: str) -> str:
    start = next((item.start for item in items if item.start), None)
    if start is None or not event.dated:
        return f"{word} {day}"
    return f"{start.astimezone(event.timezone):%d/%m/%Y}"


def _lines(item: Item, event: Event) -> Iterator[str]:
    when = _when(item, event)
    yield f"* {when}{_escaped(item.title)}"
    for speaker in item.speakers:
        yield f"  * {_escaped(speaker_text(speaker))}"


def _when(item: Item, event: Event) -> str:
    """14 h 00 – 14 h 20 – , or 14:00 – 14:20 – ; a length in brackets where there is no start."""
    if item.start is None:
        return f"({length_text(item.duration)}) " if item.duration else ""
    clock = _french if event.language == "fr" else _figures
    start = item.start.astimezone(event.timezone)
    end = item.end.astimezone(event.timezone) if item.end and item.duration_written else None
    if end is None or end - start >= timedelta(hours=18):
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
