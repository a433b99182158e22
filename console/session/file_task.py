"""What is to be written into an event file, and what became of it."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from console.session.file_watch import Seen
from console.session.same_day import Shift
from console.show.event import RunningOrder


class Outcome(StrEnum):
    """What became of writing."""

    PAGE = "page"
    SIDECAR = "sidecar"
    BOTH = "both"
    NOWHERE = "nowhere"
    CONFLICT = "conflict"
    FAILED = "failed"


class Filed(Struct, frozen=True):
    """What comes of writing a running order into its file.

    Attributes:
        outcome: Where it was written, or why it was not.
        names: The items of the file, by the ids of the show; none when nothing was written.
        refused: Ids of the items of which something could not be written.
        seen: The file as it is after that; None when nothing was written.
        reason: Why the file could not be written, in the machine's words.
    """

    outcome: Outcome
    names: tuple[str | None, ...] = ()
    refused: tuple[str, ...] = ()
    seen: Seen | None = None
    reason: str = ""


class Task(Struct, frozen=True):
    """What is to be written where.

    Attributes:
        path: The event file.
        shift: How what is run differs from what is written.
        base: What the file says, by the ids and at the times of the show.
        run: What it ought to say.
    """

    path: Path
    shift: Shift
    base: RunningOrder
    run: RunningOrder
