"""What the operator can do to a show, and the happening that each deed becomes.

A deed has no time of its own. Done at an instant it is a happening, and happenings are all
that a show remembers.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from console.show.event import Item, RunningOrder


class Screen(StrEnum):
    """A screen that people other than the operator look at."""

    ROOM = "room"
    SPEAKER = "speaker"
    BACKSTAGE = "backstage"


class Go(Struct, frozen=True):
    """End the current item now and start the next pending one, or the one named."""

    item: str | None = None


class Finish(Struct, frozen=True):
    """End the current item and start nothing; after the last one the show is over."""


class Hold(Struct, frozen=True):
    """The show waits: the countdown stands."""


class Resume(Struct, frozen=True):
    """The show goes on after a hold."""


class Adjust(Struct, frozen=True):
    """Give time (positive seconds) or take it (negative) from an item, default the current."""

    seconds: float
    item: str | None = None


class Skip(Struct, frozen=True):
    """Leave a pending item out."""

    item: str


class Unskip(Struct, frozen=True):
    """Take a skipped item back."""

    item: str


class Redate(Struct, frozen=True):
    """The last hand-over really happened earlier (negative seconds) or later (positive)."""

    seconds: float


class Move(Struct, frozen=True):
    """Put a pending item before another one, or at the end."""

    item: str
    before: str | None = None


class Insert(Struct, frozen=True):
    """Add a pending item before another one, or at the end."""

    new: Item
    before: str | None = None


class Edit(Struct, frozen=True):
    """Change what is said of an item: `values` are fields of `Item` by name.

    Of the current item only `EDITABLE_LIVE` may change.
    """

    item: str
    values: Mapping[str, object]


class Remove(Struct, frozen=True):
    """Take a pending item out of the running order for good."""

    item: str


class Reload(Struct, frozen=True):
    """The event file changed: what is pending follows it, what has been stays."""

    running_order: RunningOrder


class Change(Struct, frozen=True):
    """One change of a recovery plan.

    Attributes:
        id: The item.
        before: Its length so far.
        after: Its length then.
        skip: It is left out; `after` is zero.
    """

    id: str
    before: timedelta
    after: timedelta
    skip: bool = False


class Recover(Struct, frozen=True):
    """Accept a recovery plan: all its changes at once."""

    changes: tuple[Change, ...]


class Message(Struct, frozen=True):
    """Words for a screen; an empty text clears it."""

    text: str
    to: Screen = Screen.SPEAKER


class Blackout(Struct, frozen=True):
    """A screen goes black, or shows again."""

    on: bool
    to: Screen = Screen.ROOM


class Aux(Struct, frozen=True):
    """The free timer goes on, or stops; with `seconds` it is put back to its beginning first.

    Attributes:
        on: It counts from now on.
        seconds: What it counts down from; zero: it counts up. None: as it stands.
    """

    on: bool
    seconds: float | None = None


class Bend(Struct, frozen=True):
    """The speaker is told so much more time (positive) or less than there is; 0: the truth.

    The schedule is as it was, and the next item on stage begins with the truth.
    """

    seconds: float


class Undo(Struct, frozen=True):
    """The last happening that is not undone is as if it had never been."""


class Redo(Struct, frozen=True):
    """What was undone last happened after all."""


class End(Struct, frozen=True):
    """The show is over."""


EDITABLE_LIVE = frozenset({"title", "speakers", "notes"})

Timed = Go | Finish | Hold | Resume | Adjust | Skip | Unskip | Redate | End
Reordering = Move | Insert | Edit | Remove | Reload | Recover
Shown = Message | Blackout | Aux | Bend
Undoable = Timed | Reordering | Shown
Deed = Undoable | Undo | Redo


class Happening(Struct, frozen=True):
    """One thing that the operator did, with its instant (UTC)."""

    at: datetime
    deed: Deed
