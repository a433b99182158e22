"""Which lines of a format with rooms follow each other on the stage."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct


class Slot(Struct, frozen=True):
    """The time of one line and the room that it takes.

    Attributes:
        is_asked: The file says that it is, or is not, beside the stage.
    """

    start: datetime | None
    end: datetime | None
    room: str | None = None
    is_asked: bool | None = None


def beside(slots: Sequence[Slot]) -> list[bool]:
    """For every line, does it go on beside the stage?

    The stage is the room where most happens; what happens elsewhere is on stage while that
    room is free.
    """
    main = _busiest(slots)
    taken: list[tuple[datetime, datetime]] = []
    answers = [slot.is_asked is True for slot in slots]
    at_home = [place for place, slot in enumerate(slots) if slot.room == main]
    elsewhere = [place for place, slot in enumerate(slots) if slot.room != main]
    for place in at_home:
        slot = slots[place]
        if slot.start and slot.is_asked is None:
            answers[place] = _starts_with_another(taken, slot.start)
        _take(taken, slot, is_beside=answers[place])
    for place in sorted(elsewhere, key=lambda place: slots[place].start is not None):
        slot = slots[place]
        if slot.start and slot.is_asked is None:
            answers[place] = _is_taken(taken, slot.start, slot.end or slot.start)
        _take(taken, slot, is_beside=answers[place])
    return answers


def _busiest(slots: Sequence[Slot]) -> str | None:
    counts: Counter[str | None] = Counter()
    busy: defaultdict[str | None, timedelta] = defaultdict(timedelta)
    for slot in slots:
        if slot.start and slot.is_asked is not True:
            counts[slot.room] += 1
            busy[slot.room] += slot.end - slot.start if slot.end else timedelta(0)
    return max(counts, key=lambda room: (counts[room], busy[room]), default=None)


def _take(taken: list[tuple[datetime, datetime]], slot: Slot, *, is_beside: bool) -> None:
    if slot.start and not is_beside:
        insort(taken, (slot.start, max(slot.start, slot.end or slot.start)))


def _starts_with_another(taken: list[tuple[datetime, datetime]], start: datetime) -> bool:
    place = bisect_left(taken, (start, start))
    return place < len(taken) and taken[place][0] == start


def _is_taken(taken: list[tuple[datetime, datetime]], start: datetime, end: datetime) -> bool:
    place = bisect_left(taken, (start, start))
    if place and taken[place - 1][1] > start:
        return True
    return place < len(taken) and (taken[place][0] < end or taken[place][0] == start)
