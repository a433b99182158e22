"""Projects of Ontime, version 4, written."""

import json
from datetime import datetime, time, timedelta

from console.eventfile.formats.texts import (
    clock_text,
    first_of,
    settings_of,
    speaker_text,
    zone_text,
)
from console.show.event import Event, Item, RunningOrder

Record = dict[str, object]

_MILLISECOND = timedelta(milliseconds=1)
_DAY = timedelta(days=1)
_NATIVE = frozenset({"fixed_start", "fixed_end", "warning", "danger"})
_COLOURS = {"Speakers": "#3E75E8", "Place": "#339E4E"}
_GREY = "#9d9d9d"


def write(order: RunningOrder) -> bytes:
    """Write a project with one rundown; what Ontime has no field for stands in custom fields."""
    entries = _entries(order)
    labels = dict.fromkeys(label for entry in entries for label in _custom_of(entry))
    rundown: Record = {
        "id": "conduite",
        "title": order.event.title,
        "order": [str(entry["id"]) for entry in entries],
        "flatOrder": [str(entry["id"]) for entry in entries],
        "entries": {str(entry["id"]): entry for entry in entries},
        "revision": 0,
    }
    project: Record = {
        "rundowns": {"conduite": rundown},
        "project": _facts(order.event),
        "settings": {
            "app": "ontime",
            "version": "4.0.0",
            "editorKey": None,
            "operatorKey": None,
            "timeFormat": "24",
            "language": order.event.language,
        },
        "viewSettings": {},
        "customFields": {
            label: {
                "label": label.replace("_", " "),
                "type": "text",
                "colour": _COLOURS.get(label, _GREY),
            }
            for label in labels
        },
        "urlPresets": [],
        "automation": {},
    }
    return (json.dumps(project, ensure_ascii=False, indent=2) + "\n").encode()


def _facts(event: Event) -> Record:
    said = {
        "Timezone": zone_text(event),
        "Language": event.language,
        "Venue": event.venue or "",
        "Address": event.address or "",
        "Start": clock_text(event.start, event.timezone),
        "End": clock_text(event.end, event.timezone),
    }
    custom = [{"title": title, "value": value, "url": ""} for title, value in said.items() if value]
    return {
        "title": event.title,
        "description": event.subtitle or "",
        "url": "",
        "info": "",
        "logo": None,
        "custom": custom,
    }


def _entries(order: RunningOrder) -> list[Record]:
    first = first_of(order.items)
    free: datetime | None = None
    entries = []
    for cue, item in enumerate(order.items, 1):
        if item.start is None:
            entries.append(_milestone(item, cue))
            continue
        is_linked = not item.alongside and not item.fixed_start and item.start == free
        settings = settings_of(item, is_first=item is first)
        is_soft = not (item.fixed_start or is_linked or item.alongside)
        own = {key: text for key, text in settings.items() if key not in _NATIVE}
        if is_soft or (item is first and not item.fixed_start):
            own["fixed_start"] = "false"
        elif item.alongside and item.fixed_start:
            own["fixed_start"] = "true"
        entries.append(_event(item, cue, order.event, is_linked=is_linked, own=own))
        free = free if item.alongside else item.end
    return entries


def _event(item: Item, cue: int, event: Event, *, is_linked: bool, own: dict[str, str]) -> Record:
    start = _milliseconds(item.start, event)
    length = item.duration or timedelta(0)
    custom = {
        "Speakers": "\n".join(map(speaker_text, item.speakers)),
        "Carried_by": item.carried_by or "",
        "Kind": item.kind.value,
        "Place": item.place or "",
        "Track": item.track or "",
    } | {key.capitalize(): text for key, text in own.items()}
    return {
        "type": "event",
        "id": item.id,
        "cue": str(cue),
        "title": item.title,
        "note": item.notes or "",
        "endAction": "none",
        "timerType": "count-down",
        "countToEnd": item.fixed_end,
        "linkStart": is_linked,
        "timeStrategy": "lock-end" if item.fixed_end else "lock-duration",
        "timeStart": start,
        "timeEnd": (start + length // _MILLISECOND) % (_DAY // _MILLISECOND),
        "duration": length // _MILLISECOND,
        "skip": item.alongside,
        "colour": "",
        "parent": None,
        "revision": 0,
        "delay": 0,
        "dayOffset": _day_offset(item, event),
        "gap": 0,
        "timeWarning": item.warning_at // _MILLISECOND,
        "timeDanger": item.danger_at // _MILLISECOND,
        "triggers": [],
        "custom": {label: text for label, text in custom.items() if text},
    }


def _milestone(item: Item, cue: int) -> Record:
    """An item without a time stands in a rundown as a milestone."""
    return {
        "type": "milestone",
        "id": item.id,
        "cue": str(cue),
        "title": item.title,
        "note": item.notes or "",
        "colour": "",
        "parent": None,
        "revision": 0,
        "custom": {},
    }


def _custom_of(entry: Record) -> list[str]:
    custom = entry["custom"]
    return list(custom) if isinstance(custom, dict) else []


def _milliseconds(instant: datetime | None, event: Event) -> int:
    """Milliseconds after the local midnight, by the clock on the wall."""
    wall = instant.astimezone(event.timezone).time() if instant else time(0)
    clock = timedelta(hours=wall.hour, minutes=wall.minute, seconds=wall.second)
    return (clock + timedelta(microseconds=wall.microsecond)) // _MILLISECOND


def _day_offset(item: Item, event: Event) -> int:
    if item.start is None or event.start is None:
        return 0
    zone = event.timezone
    return (item.start.astimezone(zone).date() - event.start.astimezone(zone).date()).days
