"""A running order as a plain record, for the journal: what the show was run from."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from console.show.event import Event, Item, Kind, RunningOrder, Source, Span, Speaker
from console.show.records import Record


def order_record(order: RunningOrder) -> dict[str, object]:
    """Everything that the running order says, ready for JSON; what is default is left out."""
    return {
        "event": _record(order.event),
        "items": [_record(item) for item in order.items],
    }


def order_of(record: Record) -> RunningOrder:
    """The running order that `order_record` wrote.

    Raises:
        KeyError, TypeError, ValueError: The record is damaged.
    """
    event, items = record["event"], record["items"]
    if not isinstance(event, dict) or not isinstance(items, list):
        raise TypeError("a running order has an event and a list of items")
    return RunningOrder(
        Event(**_values(event)),  # type: ignore[arg-type]  # read by the readers below
        tuple(Item(**_values(item)) for item in items),  # type: ignore[arg-type]  # the same
    )


def _record(part: Event | Item) -> dict[str, object]:
    named = ((field, getattr(part, field.name)) for field in fields(part))
    return {field.name: _plain(value) for field, value in named if value != field.default}


def _plain(value: object) -> object:  # noqa: PLR0911 - one line a type
    """A value as JSON has it."""
    match value:
        case datetime():
            return value.isoformat()
        case timedelta():
            return value.total_seconds()
        case tzinfo():
            return _zone_name(value)
        case tuple():
            return [_plain(part) for part in value]
        case Speaker() | Span() | Source():
            return [getattr(value, field.name) for field in fields(value)]
        case _:
            return value


def _zone_name(zone: tzinfo) -> str | float:
    offset = zone.utcoffset(None)
    return str(zone) if offset is None else offset.total_seconds()


def _instant(value: object) -> datetime:
    return datetime.fromisoformat(str(value)).astimezone(UTC)


def _length(value: object) -> timedelta:
    return timedelta(seconds=float(str(value)))


def _zone(value: object) -> tzinfo:
    return ZoneInfo(value) if isinstance(value, str) else timezone(_length(value))


def _parts(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value


def _speakers(value: object) -> tuple[Speaker, ...]:
    return tuple(Speaker(*_parts(part)) for part in _parts(value))  # type: ignore[arg-type]  # text


def _span(value: object) -> Span:
    return Span(*_parts(value))  # type: ignore[arg-type]  # two whole numbers


def _source(value: object) -> Source:
    return Source(*_parts(value))  # type: ignore[arg-type]  # two texts


_READERS: Mapping[str, Callable[[object], object]] = {
    "start": _instant,
    "end": _instant,
    "timezone": _zone,
    "source": _source,
    "duration": _length,
    "speakers": _speakers,
    "kind": lambda value: Kind(str(value)),
    "changeover": _length,
    "min": _length,
    "max": _length,
    "warning": _length,
    "danger": _length,
    "span": _span,
}


def _values(record: Mapping[str, object]) -> dict[str, object]:
    return {
        name: _READERS[name](value) if name in _READERS and value is not None else value
        for name, value in record.items()
    }
