"""What the operator can do to a show, and the happening that each deed becomes.

A deed has no time of its own. Done at an instant it is a happening, and happenings are all
that a show remembers.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from console.show.event import Item, RunningOrder


class Screen(StrEnum):
    """A screen that people other than the operator look at."""

    ROOM = "room"
    SPEAKER = "speaker"
    BACKSTAGE = "backstage"


@dataclass(frozen=True, slots=True)
class Go:
    """End the current item now and start the next pending one, or the one named."""

    item: str | None = None


@dataclass(frozen=True, slots=True)
class Finish:
    """End the current item and start nothing; after the last one the show is over."""


@dataclass(frozen=True, slots=True)
class Hold:
    """The show waits: the countdown stands."""


@dataclass(frozen=True, slots=True)
class Resume:
    """The show goes on after a hold."""


@dataclass(frozen=True, slots=True)
class Adjust:
    """Give time (positive seconds) or take it (negative) from an item, default the current."""

    seconds: float
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave a pending item out."""

    item: str


@dataclass(frozen=True, slots=True)
class Unskip:
    """Take a skipped item back."""

    item: str


@dataclass(frozen=True, slots=True)
class Redate:
    """The last hand-over really happened earlier (negative seconds) or later (positive)."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Move:
    """Put a pending item before another one, or at the end."""

    item: str
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Insert:
    """Add a pending item before another one, or at the end."""

    new: Item
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """Change what is said of an item: `values` are fields of `Item` by name.

    Of the current item only `EDITABLE_LIVE` may change.
    """

    item: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a pending item out of the running order for good."""

    item: str


@dataclass(frozen=True, slots=True)
class Reload:
    """The event file changed: what is pending follows it, what has been stays."""

    running_order: RunningOrder


@dataclass(frozen=True, slots=True)
class Change:
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


@dataclass(frozen=True, slots=True)
class Recover:
    """Accept a recovery plan: all its changes at once."""

    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """Words for a screen; an empty text clears it."""

    text: str
    to: Screen = Screen.SPEAKER


@dataclass(frozen=True, slots=True)
class Blackout:
    """A screen goes black, or shows again."""

    on: bool
    to: Screen = Screen.ROOM


@dataclass(frozen=True, slots=True)
class Aux:
    """The free timer goes on, or stops; with `seconds` it is put back to its beginning first.

    Attributes:
        on: It counts from now on.
        seconds: What it counts down from; zero: it counts up. None: as it stands.
    """

    on: bool
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Bend:
    """The speaker is told so much more time (positive) or less than there is; 0: the truth.

    The schedule is as it was, and the next item on stage begins with the truth.
    """

    seconds: float


@dataclass(frozen=True, slots=True)
class Undo:
    """The last happening that is not undone is as if it had never been."""


@dataclass(frozen=True, slots=True)
class Redo:
    """What was undone last happened after all."""


@dataclass(frozen=True, slots=True)
class End:
    """The show is over."""


EDITABLE_LIVE = frozenset({"title", "speakers", "notes"})

Timed = Go | Finish | Hold | Resume | Adjust | Skip | Unskip | Redate | End
Reordering = Move | Insert | Edit | Remove | Reload | Recover
Shown = Message | Blackout | Aux | Bend
Undoable = Timed | Reordering | Shown
Deed = Undoable | Undo | Redo


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that the operator did, with its instant (UTC)."""

    at: datetime
    deed: Deed
