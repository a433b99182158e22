"""Running orders that use every field, for round trips."""

from datetime import timedelta

from msgspec.structs import replace

from console.show.event import Item, RunningOrder, Speaker
from tests.orders import MINUTE, ceremony, chain, item, paris


def tuned_ceremony() -> RunningOrder:
    """The ceremony with names of its own, imposed times, lengths and notes."""
    order = ceremony()
    items = [replace(one, id=f"seq-{one.id}") for one in order.items]
    items[1] = replace(
        items[1],
        fixed_start=True,
        changeover=2 * MINUTE,
        notes="Micro main\nLumière : plein feu",
        place="Grande scène",
    )
    items[2] = replace(items[2], min=3 * MINUTE, cuttable=True)
    items[4] = replace(items[4], fixed_end=True, warning=MINUTE, danger=timedelta(seconds=30))
    items[18] = replace(items[18], min=20 * MINUTE, max=90 * MINUTE)
    event = replace(order.event, address="1 rue de Paris, 75002 Paris", subtitle="Une rencontre.")
    return replace(order, event=event, items=tuple(items))


def night() -> RunningOrder:
    """A concert over midnight, with seconds, two speakers and something alongside."""
    band = (Speaker("Anne Martin", "directrice"), Speaker("Luc Petit"))
    items = (
        item("Ouverture", "22:30", 45.5, fixed_start=True, speakers=band),
        item("Entracte", "23:15:30", 29.5),
        item("Final", "23:45", 60),
        _on_the_next_day(item("Bis", "00:45", 15)),
        item("Exposition", "22:30", 120, alongside=True, track="Foyer", place="Foyer"),
    )
    order = chain(*items)
    return replace(order, event=replace(order.event, title="Nuit", start=items[0].start))


def _on_the_next_day(late: Item) -> Item:
    return replace(late, start=paris("00:45") + timedelta(days=1))
