"""When a countdown warns, for items whose file does not say it."""

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.show.event import Item
from console.show.outlook import Outlook, level_of


class Thresholds(Struct, frozen=True):
    """Time left at which a countdown warns, and presses; None: in proportion to the item.

    Neither is ever more than half of an item: a short one would begin with its warning.
    """

    warning: timedelta | None = None
    danger: timedelta | None = None


def warned(outlook: Outlook, thresholds: Thresholds) -> Outlook:
    """The same outlook with an item on stage that warns so, unless its file says how."""
    current = outlook.current
    if current is None or thresholds == Thresholds():
        return outlook
    item = _warned(current.item, thresholds)
    row = replace(current.row, line=replace(current.row.line, item=item))
    level = level_of(item, current.remaining)
    return replace(outlook, current=replace(current, row=row, level=level))


def _warned(item: Item, thresholds: Thresholds) -> Item:
    half = (item.duration or timedelta.max) / 2
    warning, danger = thresholds.warning, thresholds.danger
    return replace(
        item,
        warning=item.warning if warning is None or item.warning else min(warning, half),
        danger=item.danger if danger is None or item.danger else min(danger, half),
    )
