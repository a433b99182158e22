"""One afternoon with everything in it, for reports."""

from console.show.deeds import (
    Adjust,
    Change,
    Finish,
    Go,
    Happening,
    Hold,
    Message,
    Recover,
    Resume,
    Skip,
    Undo,
)
from console.show.event import Event, Item, Kind, RunningOrder
from tests.orders import MINUTE, PARIS, item, paris

_ITEMS: tuple[Item, ...] = (
    item("Ouverture", "15:00", 10, fixed_start=True, kind=Kind.SPEECH),
    item("Table-ronde | <des> talents", "15:10", 10, kind=Kind.PANEL),
    item("Pause café", "15:20", 20, kind=Kind.BREAK),
    item("=Clip", "15:45", 5, cuttable=True),
    item("Clôture", "15:50", 10),
)
AFTERNOON = RunningOrder(Event("Remise des prix", timezone=PARIS, venue="Grande salle"), _ITEMS)
HAPPENED = tuple(
    Happening(paris(at), deed)
    for at, deed in (
        ("15:04", Go()),
        ("15:05", Message("Plus *fort*")),
        ("15:13", Go()),
        ("15:13:05", Undo()),
        ("15:14", Go()),
        ("15:20", Hold()),
        ("15:22", Resume()),
        ("15:24", Recover((Change("Pause café", 20 * MINUTE, 17 * MINUTE),))),
        ("15:30", Go()),
        ("15:40", Skip("=Clip")),
        ("15:47", Go()),
        ("15:48", Adjust(60)),
        ("15:58", Finish()),
    )
)
