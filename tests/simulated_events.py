"""Events that never were: running orders, rehearsals and shows of the same random world.

Every item has a habit of its own about that of its kind, every run a pace, and every length
scatters about both; short items scatter more, in proportion, and all of it is skewed to the
long side, as real talks are. No part of it is the model that the forecast believes in.
"""

import random
from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.show.deeds import Finish, Go, Happening
from console.show.event import Event, Item, Kind, RunningOrder
from console.show.outlook import outlook_at
from console.show.progress import Progress
from console.show.rules import after, at_start
from tests.orders import PARIS, paris

_KINDS = ((Kind.SPEECH, 10), (Kind.PITCH, 5), (Kind.PANEL, 20), (Kind.TALK, 30), (Kind.VIDEO, 5))


class World(Struct, frozen=True):
    """How life treats plans: deviations of the logarithm of a length of ten minutes."""

    of_kind: float = 0.08
    of_item: float = 0.12
    of_run: float = 0.05
    of_length: float = 0.14


class Simulated:
    """One event with its habits.

    Attributes:
        order: Its running order.
    """

    def __init__(self, dice: random.Random, world: World, items: int) -> None:
        self._dice, self._world = dice, world
        self.order = _order(dice, items)
        kinds = {kind: dice.gauss(0, world.of_kind) for kind in Kind}
        self._habits = {
            item.id: kinds[item.kind] + dice.gauss(0, world.of_item) for item in self.order.items
        }

    def run(self) -> tuple[Happening, ...]:
        """A pass through the order, from its planned beginning to its end."""
        return tuple(happening for happening, _ in self.steps())

    def steps(self) -> Iterator[tuple[Happening, Progress]]:
        """The same, each happening with where the show stands after it."""
        pace = self._dice.gauss(0, self._world.of_run)
        progress = at_start(self.order)
        now = paris("13:00")
        for item in self.order.items:
            following = outlook_at(progress, now).next
            assert following is not None
            now = following.projected
            for deed in (Go(), Finish()):
                happening = Happening(now, deed)
                progress = _done(progress, happening)
                yield happening, progress
                if isinstance(deed, Go):
                    now += self._length(item, pace)

    def _length(self, item: Item, pace: float) -> timedelta:
        assert item.duration is not None
        scatter = self._world.of_length * (600 / item.duration.total_seconds()) ** 0.5
        logarithm = self._habits[item.id] + pace + self._dice.gauss(0, scatter)
        return item.duration * 2.718281828 ** (logarithm - scatter**2 / 2)


def _done(progress: Progress, happening: Happening) -> Progress:
    answer = after(progress, happening)
    assert isinstance(answer, Progress)
    return answer


def _order(dice: random.Random, number: int) -> RunningOrder:
    """Items of all kinds with a gap here and there, and an imposed time after it."""
    items, at = [], paris("14:00")
    for place in range(number):
        kind, minutes = dice.choice(_KINDS)
        length = timedelta(minutes=minutes * dice.choice((1, 1, 2)))
        gap = timedelta(minutes=dice.choice((0, 0, 0, 0, 5, 10)))
        is_fixed = place == 0 or (bool(gap) and dice.random() < 0.5)
        at += gap
        item = Item(f"i{place}", f"Item {place}", at, length, kind=kind, fixed_start=is_fixed)
        items.append(replace(item, changeover=timedelta(minutes=dice.choice((0, 0, 1)))))
        at += length
    return RunningOrder(Event("Simulated", timezone=PARIS), tuple(items))
