"""What contradicts itself in a running order of a standard format."""

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from console.eventfile.problem import Code, Problem
from console.eventfile.spelling import hints
from console.show.event import Item, RunningOrder


def contradictions(order: RunningOrder, name: str) -> Iterator[Problem]:
    """Everything to say of an order, in no order; line numbers are those of the items."""
    if not order.items:
        yield Problem(Code.NO_ITEMS, values={"file": name})
        return
    if not order.event.dated:
        yield Problem(Code.NO_DATE, values={"file": name})
    for item in order.items:
        if not item.title and item.start:
            yield Problem(Code.NO_TITLE, item.line, 0, {"time": _clock(item.start, order)})
    chain = [item for item in order.items if item.start and not item.alongside]
    for before, item in pairwise(chain):
        yield from _between(before, item, order)
    yield from hints(order.items, [])


def _between(before: Item, item: Item, order: RunningOrder) -> Iterator[Problem]:
    if before.start is None or item.start is None:
        return
    values = {"title": item.title, "before": before.title, "time": _clock(item.start, order)}
    if item.start < before.start:
        yield Problem(Code.TIMES_BACK, item.line, 0, values)
    elif before.duration_written and before.end and before.end > item.start:
        values["end"] = _clock(before.end, order)
        yield Problem(Code.OVERLAP, item.line, 0, values)


def _clock(instant: datetime, order: RunningOrder) -> str:
    return f"{instant.astimezone(order.event.timezone):%H:%M}"
