"""Deeds, happenings and outlooks as plain records: what logs, journals and programs read."""

import math
from collections.abc import Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime, timedelta, tzinfo

from console.show.deeds import (
    Adjust,
    Blackout,
    Deed,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Message,
    Redate,
    Redo,
    Resume,
    Screen,
    Skip,
    Undo,
    Unskip,
)
from console.show.refusals import Reason, Refused

Record = Mapping[str, object]

_DEEDS: Mapping[str, type[Deed]] = {
    kind.__name__.lower(): kind
    for kind in (
        Go, Finish, Hold, Resume, Adjust, Skip, Unskip,
        Redate, Message, Blackout, Undo, Redo, End,
    )
}  # fmt: skip


def _words(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _seconds(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return (
        value if math.isfinite(value) and abs(value) <= timedelta(days=30).total_seconds() else None
    )


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _screen(value: object) -> Screen | None:
    return next((screen for screen in Screen if screen.value == value), None)


_READERS = {"item": _words, "text": _words, "seconds": _seconds, "on": _flag, "to": _screen}


def deed_record(deed: Deed) -> dict[str, object]:
    """The deed as `{"do": "go", …}`; fields that are None are left out."""
    named = {field.name: getattr(deed, field.name) for field in fields(deed)}
    given = {name: value for name, value in named.items() if value is not None}
    return {"do": type(deed).__name__.lower(), **given}


def deed_of(record: Record) -> Deed | Refused:
    """The deed that a record asks for, or what is wrong with the record."""
    name = record.get("do")
    kind = _DEEDS.get(name) if isinstance(name, str) else None
    if kind is None:
        return Refused(Reason.UNKNOWN_DEED, str(name))
    known = {field.name: field for field in fields(kind)}
    values: dict[str, object] = {}
    for field, value in record.items():
        if field in ("do", "at") or (value is None and field in known):
            continue
        read = _READERS[field](value) if field in known else None
        if read is None:
            return Refused(Reason.BAD_FIELD, field)
        values[field] = read
    missing = [n for n, f in known.items() if f.default is MISSING and n not in values]
    if missing:
        return Refused(Reason.BAD_FIELD, missing[0])
    return kind(**values)  # type: ignore[arg-type]  # each value was read by its field's reader


def happening_record(happening: Happening) -> dict[str, object]:
    """The happening as `{"at": …, "do": …}`."""
    return {"at": happening.at.isoformat(), **deed_record(happening.deed)}


def happening_of(record: Record) -> Happening | Refused:
    """The happening that a record tells of; its `at` must carry an offset."""
    deed = deed_of(record)
    if isinstance(deed, Refused):
        return deed
    at = instant_of(record.get("at"))
    return Refused(Reason.BAD_FIELD, "at") if at is None else Happening(at, deed)


def instant_of(value: object) -> datetime | None:
    """The instant (UTC) that an ISO 8601 text with an offset tells, or None."""
    if not isinstance(value, str):
        return None
    try:
        read = datetime.fromisoformat(value)
        return read.astimezone(UTC) if read.tzinfo else None
    except (ValueError, OverflowError):
        return None


def in_zone(instant: datetime | None, zone: tzinfo) -> str | None:
    """ISO 8601 with the offset that `zone` has at that instant."""
    return instant.astimezone(zone).isoformat() if instant else None


def in_seconds(length: timedelta | None) -> float | int | None:
    """Seconds, to the millisecond; a whole number where it is one."""
    if length is None:
        return None
    seconds = round(length.total_seconds(), 3)
    return int(seconds) if seconds.is_integer() else seconds
