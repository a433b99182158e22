"""Running orders in plain YAML (design, section 3), written; the reader of pages reads them."""

import yaml

from console.eventfile.formats.texts import (
    clock_text,
    first_of,
    length_text,
    plain_values,
    settings_of,
    speaker_text,
    stamp_text,
    zone_text,
)
from console.eventfile.formats.untold import untold
from console.eventfile.reader import read_text
from console.show.event import Event, Item, RunningOrder

_WIDTH = 100_000


def write(order: RunningOrder) -> bytes:
    """Write every fact and item under the keys of the design.

    What reading would take apart (people in titles) is said again in a `conduite:` block.
    """
    text = _text(order)
    seen = read_text(text, "order.yml").order
    own = untold(order, seen) if seen else []
    return (text + (_dumped({"conduite": {"items": own}}) if own else "")).encode()


def _text(order: RunningOrder) -> str:
    first = first_of(order.items)
    lines = [_dumped(facts_of_event(order.event)), "items:\n"]
    days = _days(order)
    lines += [
        _entry(item, order.event, days.get(item.day, ""), is_first=item is first)
        for item in order.items
    ]
    return "".join(lines)


def facts_of_event(event: Event) -> dict[str, str]:
    """The facts of an event under the keys of a plain running order."""
    zone = event.timezone
    at = stamp_text if event.dated else clock_text
    said = {
        "title": event.title,
        "start": at(event.start, zone) if event.start else "",
        "end": at(event.end, zone) if event.end else "",
        "timezone": zone_text(event),
        "venue": event.venue or "",
        "address": event.address or "",
        "language": event.language,
        "subtitle": event.subtitle or "",
        "logo": event.logo or "",
        "accent": event.accent or "",
    }
    return {key: text for key, text in said.items() if text}


def _days(order: RunningOrder) -> dict[int, str]:
    """The date of every day by its number: small hours belong to the evening before them."""
    days: dict[int, str] = {}
    for item in order.items if order.event.dated else ():
        if item.start:
            days.setdefault(item.day, f"{item.start.astimezone(order.event.timezone):%Y-%m-%d}")
    return days


def _entry(item: Item, event: Event, day: str, *, is_first: bool) -> str:
    record = _record(item, event, day)
    settings = settings_of(item, is_first=is_first)
    text = _dumped([record | plain_values(settings)])
    return "".join(f"  {line}\n" for line in text.splitlines())


def _record(item: Item, event: Event, day: str) -> dict[str, object]:
    record: dict[str, object] = {
        "id": item.id,
        "date": day if item.start else "",
        "start": clock_text(item.start, event.timezone),
        "duration": length_text(item.duration),
        "title": item.title,
        "speakers": [speaker_text(speaker) for speaker in item.speakers],
        "carried_by": item.carried_by or "",
        "kind": item.kind.value,
        "place": item.place or "",
        "track": item.track or "",
        "notes": item.notes or "",
    }
    return {key: value for key, value in record.items() if value or key == "title"}


def _dumped(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=_WIDTH)
