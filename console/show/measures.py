"""Measures: what each item of a run really took.

They come from the fold, so what was undone never was, a corrected hand-over counts where it
was corrected to, and the last time that an item was on stage counts, not the one that was
broken off. Holds are left out: in a hold the show waits, it does not play.
"""

from collections.abc import Iterable
from datetime import timedelta

from msgspec import Struct

from console.show.deeds import Happening
from console.show.event import Item, Kind, RunningOrder
from console.show.plan import ZERO
from console.show.progress import Progress, Turn
from console.show.rules import at_start, fold

_IN_PASSING = 10  # an item that had less than this part of its time was not played


class Measure(Struct, frozen=True):
    """What an item took in one run.

    Attributes:
        item: Its id.
        kind: What happened on stage.
        planned: Its planned length in that run; None: open-ended.
        taken: Its actual length, holds left out.
        held: How long it was held.
        added: Time that the operator gave (positive) or took (negative).
        turns: How many times it was on stage.
    """

    item: str
    kind: Kind
    planned: timedelta | None
    taken: timedelta
    held: timedelta = ZERO
    added: timedelta = ZERO
    turns: int = 1


def measures_of(order: RunningOrder, happenings: Iterable[Happening]) -> tuple[Measure, ...]:
    """The measures of a run of `order`, in the order of the stage."""
    return measures_at(fold(at_start(order), happenings))


def measures_at(progress: Progress) -> tuple[Measure, ...]:
    """The measures of the items that are over.

    An item that was only passed through, skipped, or is still on stage has none.
    """
    last: dict[str, Turn] = {}
    counts: dict[str, int] = {}
    for turn in progress.turns:
        last.pop(turn.item, None)
        last[turn.item] = turn
        counts[turn.item] = counts.get(turn.item, 0) + 1
    found = (_measure(progress, turn, counts[turn.item]) for turn in last.values())
    return tuple(measure for measure in found if measure is not None)


def _measure(progress: Progress, turn: Turn, turns: int) -> Measure | None:
    place = progress.plan.places.get(turn.item)
    if place is None or turn.end is None or turn.item in progress.skipped:
        return None
    item: Item = progress.plan.lines[place].item
    held = turn.held(turn.end)
    taken = turn.end - turn.start - held
    planned = item.duration
    if planned is not None and taken * _IN_PASSING < planned:
        return None
    return Measure(item.id, item.kind, planned, taken, held, turn.added, turns)
