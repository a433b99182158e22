"""A running order and its items as plain records; lengths carry `_s` for seconds."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from msgspec.structs import asdict, astuple

from console.show.event import Event, Item, Kind, RunningOrder, Source, Span, Speaker
from console.show.plain import (
    defaults_of,
    in_seconds,
    read_flag,
    read_instant,
    read_length,
    read_list,
    read_record,
    read_text,
)


def order_record(order: RunningOrder) -> dict[str, object]:
    """Everything that the running order says, ready for JSON; what is default is left out."""
    return {"event": _told(order.event), "items": [item_record(item) for item in order.items]}


def order_of(value: object) -> RunningOrder:
    """The running order that `order_record` wrote.

    Raises:
        KeyError, TypeError, ValueError: The record is damaged.
    """
    record = read_record(value)
    event = Event(**_read(_EVENT, record["event"]))  # type: ignore[arg-type]  # by its readers
    return RunningOrder(event, tuple(map(item_of, read_list(record["items"]))))


def item_record(item: Item) -> dict[str, object]:
    """The item as a plain record; what is default is left out."""
    return _told(item)


def item_of(value: object) -> Item:
    """The item that `item_record` wrote.

    Raises:
        KeyError, TypeError, ValueError: The record is damaged.
    """
    return Item(**item_values(value))  # type: ignore[arg-type]  # by its readers


def item_values(value: object) -> dict[str, object]:
    """Some fields of an item, by name, each read from its plain value.

    Raises:
        KeyError, TypeError, ValueError: A field is unknown or has a value that it cannot have.
    """
    return _read(_ITEM, value)


def plain_values(values: Mapping[str, object]) -> dict[str, object]:
    """Fields as `item_values` reads them."""
    lengths = {name.removesuffix("_s") for name in _ITEM if name.endswith("_s")}
    return {f"{n}_s" if n in lengths else n: _plain(value) for n, value in values.items()}


def _told(part: Event | Item) -> dict[str, object]:
    defaults = defaults_of(type(part))
    values = asdict(part).items()
    return plain_values({n: x for n, x in values if n not in defaults or x != defaults[n]})


def _plain(value: object) -> object:  # noqa: PLR0911 - one line a type
    match value:
        case datetime():
            return value.isoformat()
        case timedelta():
            return in_seconds(value)
        case tzinfo():
            offset = value.utcoffset(None)
            return str(value) if offset is None else in_seconds(offset)
        case tuple():
            return [_plain(part) for part in value]
        case Speaker() | Span() | Source():
            return list(astuple(value))
        case _:
            return value


_Reader = Callable[[object], object]


def _read(readers: Mapping[str, _Reader], value: object) -> dict[str, object]:
    record = read_record(value)
    return {
        name.removesuffix("_s"): None if told is None else readers[name](told)
        for name, told in record.items()
    }


def zone_of(value: object) -> tzinfo:
    """The zone of an event's record.

    Raises:
        KeyError, TypeError, ValueError: There is none of this name.
    """
    if isinstance(value, str):
        return ZoneInfo(value)
    return timezone(timedelta(seconds=float(str(value))))


def _speakers(value: object) -> tuple[Speaker, ...]:
    return tuple(_speaker(part) for part in read_list(value))


def _speaker(value: object) -> Speaker:
    """A speaker from `[name, role]`, or from the name alone."""
    if isinstance(value, str):
        return Speaker(value)
    name, role = read_list(value)
    return Speaker(read_text(name), None if role is None else read_text(role))


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number was expected")
    return value


def _span(value: object) -> Span:
    begin, end = read_list(value)
    return Span(_number(begin), _number(end))


def _source(value: object) -> Source:
    path, digest = read_list(value)
    return Source(read_text(path), read_text(digest))


_ITEM: Mapping[str, _Reader] = {
    **dict.fromkeys(("id", "title", "carried_by", "track", "place", "notes"), read_text),
    **dict.fromkeys(("fixed_start", "fixed_end", "cuttable", "alongside"), read_flag),
    **dict.fromkeys(("start_written", "duration_written"), read_flag),
    **dict.fromkeys(("duration_s", "changeover_s", "min_s", "max_s"), read_length),
    **dict.fromkeys(("warning_s", "danger_s"), read_length),
    "start": read_instant,
    "speakers": _speakers,
    "kind": lambda value: Kind(read_text(value)),
    "day": _number,
    "line": _number,
    "span": _span,
}
_EVENT: Mapping[str, _Reader] = {
    **dict.fromkeys(("title", "venue", "address", "language", "subtitle"), read_text),
    **dict.fromkeys(("logo", "accent"), read_text),
    **dict.fromkeys(("start", "end"), read_instant),
    "timezone": zone_of,
    "dated": read_flag,
    "source": _source,
}
