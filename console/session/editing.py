"""From what the operator types into a row to the deed that does it, or to what is wrong with it.

A row that is to come is edited. On the row on stage a length is time given or taken, and a
start is a correction of the hand-over: what is seen there is what really happens.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

from console.session.typed_length import typed_length
from console.session.typed_time import typed_step, typed_time
from console.show.deeds import Adjust, Deed, Edit, Redate
from console.show.event import Speaker
from console.show.outlook import Outlook
from console.show.plan import ZERO
from console.show.projection import Row, Status
from console.wording.times import clock_time, exact_time, length
from console.wording.words import Words


class Field(StrEnum):
    """What can be typed of an item."""

    TITLE = "title"
    START = "start"
    LENGTH = "length"
    WHO = "who"
    NOTES = "notes"
    PLACE = "place"
    LEAST = "least"


class Trouble(StrEnum):
    """Why what was typed is no deed."""

    NO_TITLE = "no-title"
    NO_TIME = "no-time"
    NO_LENGTH = "no-length"
    UNTIMED = "untimed"
    TOO_EARLY = "too-early"
    TOO_LONG = "too-long"


class Unclear(Struct, frozen=True):
    """What was typed cannot be done.

    Attributes:
        trouble: Why.
        title: The item that is in the way, if one is.
        until: Until when it is there.
    """

    trouble: Trouble
    title: str = ""
    until: datetime | None = None


def text_of(words: Words, row: Row, field: Field, zone: tzinfo) -> str:
    """What a field of a row says, as it can be typed."""
    item = row.item
    said: Mapping[Field, Callable[[], str]] = {
        Field.TITLE: lambda: item.title,
        Field.START: lambda: _start_text(words, row, zone),
        Field.LENGTH: lambda: length(_length_of(row)),
        Field.LEAST: lambda: length(item.min),
        Field.WHO: lambda: "; ".join(map(_person, item.speakers)),
        Field.NOTES: lambda: " ".join((item.notes or "").split()),
        Field.PLACE: lambda: item.place or "",
    }
    return said[field]()


def deed_of(outlook: Outlook, row: Row, field: Field, typed: str) -> Deed | Unclear:
    """What is done when `typed` takes the place of what `text_of` said."""
    text = " ".join(typed.split())
    match field:
        case Field.START:
            return _restart(outlook, row, text)
        case Field.LENGTH:
            return _relength(row, text)
        case Field.LEAST:
            return _with_least(row, text)
        case _:
            return _reword(row, field, text)


def _reword(row: Row, field: Field, text: str) -> Deed | Unclear:
    if field is Field.TITLE:
        return Edit(row.item.id, _titled(row, text)) if text else Unclear(Trouble.NO_TITLE)
    if field is Field.WHO:
        from console.eventfile.speakers import named

        speakers = tuple(one for part in text.split(";") for one in named(part))
        return Edit(row.item.id, {"speakers": speakers})
    return Edit(row.item.id, {field.value: text or None})


def _titled(row: Row, title: str) -> dict[str, object]:
    """The title; and the kind with it, where it only said what the old title did."""
    from console.eventfile.kinds import kind_of

    item, kind = row.item, kind_of(title)
    follows = item.kind is kind_of(item.title) and row.status is not Status.RUNNING
    return {"title": title, "kind": kind} if follows and kind is not item.kind else {"title": title}


def _restart(outlook: Outlook, row: Row, text: str) -> Deed | Unclear:
    is_live = row.status is Status.RUNNING
    start = row.actual_start if is_live else row.line.start
    near = start or outlook.event.start or outlook.now
    if typed_step(text) is not None and start is None:
        return Unclear(Trouble.UNTIMED)
    wanted = typed_time(text, near, outlook.event.timezone)
    if wanted is None:
        return Unclear(Trouble.NO_TIME)
    if is_live:
        return Redate((wanted - near).total_seconds())
    before = _before(outlook, row)
    until = before and (before.line.end or before.line.start)
    if before and until and wanted < until and row.line.in_chain and not row.item.fixed_start:
        return Unclear(Trouble.TOO_EARLY, before.item.title, until)
    return Edit(row.item.id, {"start": wanted})


def _relength(row: Row, text: str) -> Deed | Unclear:
    old = _length_of(row)
    wanted = _typed_length(text, old)
    if wanted is None:
        return Unclear(Trouble.NO_LENGTH)
    if row.status is Status.RUNNING and old is not None:
        return Adjust((wanted - old).total_seconds(), row.item.id) if text else _open(row)
    return Edit(row.item.id, {"duration": wanted}) if text else _open(row)


def _open(row: Row) -> Deed:
    """No length: it goes on until the next GO."""
    return Edit(row.item.id, {"duration": None})


def _with_least(row: Row, text: str) -> Deed | Unclear:
    wanted = _typed_length(text, row.item.shortest)
    if wanted is None:
        return Unclear(Trouble.NO_LENGTH)
    if row.item.duration is not None and wanted > row.item.duration:
        return Unclear(Trouble.TOO_LONG)
    return Edit(row.item.id, {"min": wanted if text else None})


def _typed_length(text: str, old: timedelta | None) -> timedelta | None:
    """The length typed, or a step from the old one; never below nothing."""
    step = typed_step(text)
    if step is not None:
        return None if old is None else max(old + step, ZERO)
    return typed_length(text)


def _length_of(row: Row) -> timedelta | None:
    """The length it has: on stage, with what was given and taken."""
    if row.status is Status.RUNNING and row.turn is not None:
        planned = row.line.length(row.turn.start)
        return None if planned is None else planned + row.turn.added
    return row.item.duration


def _before(outlook: Outlook, row: Row) -> Row | None:
    """What comes before a row on stage, skipped or not."""
    place = next(n for n, one in enumerate(outlook.rows) if one.item.id == row.item.id)
    return next((x for x in reversed(outlook.rows[:place]) if x.line.in_chain), None)


def _start_text(words: Words, row: Row, zone: tzinfo) -> str:
    if row.status is Status.RUNNING and row.actual_start is not None:
        return exact_time(row.actual_start, zone)
    return clock_time(words, row.line.start, zone)


def _person(speaker: Speaker) -> str:
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name
