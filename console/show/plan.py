"""The plan: when each item should start and end, and the gap before it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import cached_property

from msgspec import Struct

from console.show.event import Event, Item, RunningOrder

ZERO = timedelta(0)


class Line(Struct, frozen=True, gc=False):
    """An item with its planned times.

    Thousands are made at an edit; none leads back to itself, so the collector need not know them.

    Attributes:
        item: The item; its own `start` stays the published one.
        start: Planned start; None for an untimed item.
        end: Planned end; None for an untimed or open-ended item.
        gap: Planned time between the end of the line before in the chain and this start,
            never negative. Nothing is planned in it, so lateness may eat it.
    """

    item: Item
    start: datetime | None
    end: datetime | None
    gap: timedelta

    @property
    def in_chain(self) -> bool:
        """True when the item follows the one before on stage; False when it goes alongside."""
        return self.start is not None and not self.item.alongside

    def length(self, start: datetime) -> timedelta | None:
        """The length to expect when the item starts at `start`; None: open-ended.

        A fixed end takes the lateness, down to the shortest length (design, section 4).
        """
        if self.item.fixed_end and self.end is not None:
            return max(self.item.shortest, self.end - start)
        return self.item.duration


class Plan(Struct, frozen=True, dict=True):
    """The lines of an event, in the order of the stage."""

    event: Event
    lines: tuple[Line, ...]

    @cached_property
    def places(self) -> Mapping[str, int]:
        """Index of each line by the id of its item."""
        return {line.item.id: place for place, line in enumerate(self.lines)}

    def line(self, item: str) -> Line:
        """The line of an item that is known to be in the plan."""
        return self.lines[self.places[item]]


def plan_of(order: RunningOrder) -> Plan:
    """Give every item its planned times.

    An item of the chain without a time of its own follows the one before it.
    """
    lines = []
    free = order.event.start
    before: datetime | None = None
    for item in order.items:
        if item.alongside:
            lines.append(Line(item, item.start, item.end, ZERO))
            continue
        line = _line(item, item.start or free, before)
        free = before = line.end or line.start
        lines.append(line)
    return Plan(order.event, tuple(lines))


def _line(item: Item, start: datetime | None, before: datetime | None) -> Line:
    gap = max(start - before, ZERO) if start and before else ZERO
    end = start + item.duration if start and item.duration is not None else None
    return Line(item, start, end, gap)
