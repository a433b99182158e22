"""The record of a reading that `check --json` prints."""

from datetime import datetime, tzinfo

from console.eventfile.problem import Problem
from console.eventfile.reading import Reading
from console.show.event import Event, Item
from console.wording.problems import problem_hint, problem_message
from console.wording.words import Words

Record = dict[str, object]


def check_record(file: str, reading: Reading, words: Words) -> Record:
    """One file as plain values, in the names of the design's section 10."""
    order = reading.order
    return {
        "file": file,
        "event": event_record(order.event) if order else None,
        "items": [item_record(item, order.event) for item in order.items] if order else [],
        "problems": [problem_record(problem, words) for problem in reading.problems],
    }


def problem_record(problem: Problem, words: Words) -> Record:
    """One problem with its sentences."""
    return {
        "level": problem.level.value,
        "line": problem.line,
        "column": problem.column,
        "code": problem.code.value,
        "message": problem_message(words, problem.code, problem.values),
        "hint": problem_hint(words, problem.code, problem.values),
    }


def event_record(event: Event) -> Record:
    """The event as plain values."""
    return {
        "title": event.title,
        "start": _instant(event.start, event) if event.dated else _clock(event.start, event),
        "end": _instant(event.end, event) if event.dated else _clock(event.end, event),
        "timezone": zone_name(event.timezone),
        "venue": event.venue,
        "address": event.address,
        "language": event.language,
    }


def item_record(item: Item, event: Event) -> Record:
    """One item as plain values; without a known date, times are HH:MM."""
    shown = _instant if event.dated else _clock
    return {
        "id": item.id,
        "start": shown(item.start, event),
        "end": shown(item.end, event),
        "duration_s": None if item.duration is None else int(item.duration.total_seconds()),
        "title": item.title,
        "speakers": [speaker.name for speaker in item.speakers],
        "carried_by": item.carried_by,
        "kind": item.kind.value,
        "day": item.day,
        "track": item.track,
        "place": item.place,
        "notes": item.notes,
        "alongside": item.alongside,
        "start_written": item.start_written,
        "duration_written": item.duration_written,
        "line": item.line,
    }


def zone_name(zone: tzinfo) -> str:
    """The name of a zone: Europe/Paris, UTC, UTC+05:30."""
    return str(getattr(zone, "key", None) or zone)


def _instant(instant: datetime | None, event: Event) -> str | None:
    return None if instant is None else instant.astimezone(event.timezone).isoformat()


def _clock(instant: datetime | None, event: Event) -> str | None:
    return None if instant is None else f"{instant.astimezone(event.timezone):%H:%M}"
