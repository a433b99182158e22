"""Deeds and happenings as plain records: what logs, journals and programs read and write."""

from collections.abc import Callable, Mapping

from msgspec.structs import asdict

from console.show.deeds import (
    Adjust,
    Aux,
    Bend,
    Blackout,
    Change,
    Deed,
    Edit,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Insert,
    Message,
    Move,
    Recover,
    Redate,
    Redo,
    Reload,
    Remove,
    Resume,
    Screen,
    Skip,
    Undo,
    Unskip,
)
from console.show.event import Item, RunningOrder
from console.show.order_record import (
    item_of,
    item_record,
    item_values,
    order_of,
    order_record,
    plain_values,
)
from console.show.plain import (
    defaults_of,
    in_seconds,
    read_flag,
    read_instant,
    read_length,
    read_list,
    read_record,
    read_seconds,
    read_text,
)
from console.show.plan import ZERO
from console.show.refusals import Reason, Refused

Record = Mapping[str, object]

_DEEDS: Mapping[str, type[Deed]] = {
    kind.__name__.lower(): kind
    for kind in (
        Go, Finish, Hold, Resume, Adjust, Skip, Unskip,
        Redate, Message, Blackout, Aux, Bend, Undo, Redo, End,
        Move, Insert, Edit, Remove, Reload, Recover,
    )
}  # fmt: skip


def deed_record(deed: Deed) -> dict[str, object]:
    """The deed as `{"do": "go", …}`; fields that are None are left out."""
    given = {name: _plain(value) for name, value in asdict(deed).items() if value is not None}
    return {"do": type(deed).__name__.lower(), **given}


def deed_of(record: Record) -> Deed | Refused:
    """The deed that a record asks for, or what is wrong with the record."""
    name = record.get("do")
    kind = _DEEDS.get(name) if isinstance(name, str) else None
    if kind is None:
        return Refused(Reason.UNKNOWN_DEED, str(name))
    known = {name: _READERS[name] for name in kind.__struct_fields__}
    values: dict[str, object] = {}
    for field, value in record.items():
        if field in ("do", "at") or (value is None and field in known):
            continue
        try:
            values[field] = known[field](value)
        except (KeyError, TypeError, ValueError):
            return Refused(Reason.BAD_FIELD, field)
    missing = [name for name in known if name not in {**defaults_of(kind), **values}]
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
    try:
        return Happening(read_instant(record.get("at")), deed)
    except (TypeError, ValueError):
        return Refused(Reason.BAD_FIELD, "at")


def change_record(change: Change) -> dict[str, object]:
    """One change of a recovery plan (design, section 6)."""
    return {
        "id": change.id,
        "from_s": in_seconds(change.before),
        "to_s": in_seconds(change.after),
        "skip": change.skip,
    }


def _plain(value: object) -> object:
    match value:
        case Item():
            return item_record(value)
        case RunningOrder():
            return order_record(value)
        case tuple():
            return [change_record(change) for change in value]
        case dict():
            return plain_values(value)
        case _:
            return value


def _change(value: object) -> Change:
    record = read_record(value)
    skip = read_flag(record.get("skip", False))
    after = ZERO if skip else read_length(record["to_s"])
    return Change(read_text(record["id"]), read_length(record.get("from_s", 0)), after, skip)


_READERS: Mapping[str, Callable[[object], object]] = {
    **dict.fromkeys(("item", "before", "text"), read_text),
    "seconds": read_seconds,
    "on": read_flag,
    "to": lambda value: Screen(read_text(value)),
    "new": item_of,
    "values": item_values,
    "running_order": order_of,
    "changes": lambda value: tuple(map(_change, read_list(value))),
}
