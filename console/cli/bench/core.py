"""Measures of the core: reading a file, and looking at a show."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

from msgspec.structs import replace

from console.cli.bench.measure import Measure, middle
from console.eventfile.reader import read_text
from console.resources import sample_event
from console.show.deeds import Edit, Go, Happening
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import outlook_at
from console.show.progress import Progress
from console.show.rules import after, at_start

SAMPLE = "ceremonie-eig.md"
_START = datetime(2023, 6, 29, 12, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)


def core_measures() -> Iterator[Measure]:
    """Reading, and outlooks."""
    gc.disable()  # as the command does while it opens a show
    sample = sample_event(SAMPLE).read_text(encoding="utf-8")
    yield Measure("read the ceremony", middle(lambda: read_text(sample, SAMPLE), 20), 15)
    many = _markdown(10_000)
    yield Measure("read 10,000 items", middle(lambda: read_text(many, "many.md"), 3), 1500)
    gc.enable()
    gc.freeze()  # as the desktop does once it stands: what it is made of is not looked through
    for count, times, budget in ((200, 200, 0.3), (10_000, 20, 12)):
        look = partial(_look_anew, running(count))
        yield Measure(f"outlook of {count:,} items", middle(look, times), budget)
    yield Measure("edit among 5,000, to projected times", _edit(5_000), 8)


def _look_anew(progress: Progress) -> None:
    """Look at a show that nobody has looked at before: nothing is known of its rows."""
    outlook_at(replace(progress), _START + _MINUTE / 2)


def running(count: int) -> Progress:
    """A show of `count` items in which the first one runs."""
    started = after(at_start(order_of_size(count)), Happening(_START, Go()))
    if not isinstance(started, Progress):
        raise TypeError(started)
    return started


def order_of_size(count: int) -> RunningOrder:
    """`count` items of a minute each."""
    items = (
        Item(id=str(n), title=f"Séquence {n}", start=_START + n * _MINUTE, duration=_MINUTE)
        for n in range(count)
    )
    return RunningOrder(Event("Banc d’essai", start=_START), tuple(items))


def _edit(count: int) -> float:
    show = at_start(order_of_size(count))
    longer = Happening(_START, Edit("0", {"duration": 2 * _MINUTE}))

    def edit() -> None:
        changed = after(show, longer)
        if isinstance(changed, Progress):
            outlook_at(changed, _START)

    return middle(edit, 20)


def _markdown(count: int) -> str:
    clock = (f"{n // 60 % 24} h {n % 60:02}" for n in range(count))
    lines = (f"* {time} – Pitch du défi numéro {n}" for n, time in enumerate(clock))
    head = "---\ntitle: Banc d’essai\nevent_start_date: 2023-06-29 00:00:00 +02:00\n---\n"
    return head + "\n".join(lines) + "\n"
