"""Has the running order written into its file, and says where it went."""

from concurrent.futures import Executor, Future
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class Filed:
    """What comes of writing a running order into its file.

    Attributes:
        outcome: Where it was written, or why it was not.
        names: The items of the file, by the ids of the show; none when nothing was written.
        refused: Ids of the items of which something could not be written.
        reason: Why the file could not be written, in the machine's words.
    """

    outcome: Outcome
    names: tuple[str | None, ...] = ()
    refused: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Task:
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


class Filing:
    """Writes when it is asked to, away from the show, and tells what became of it.

    Without an executor it writes at once.
    """

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor = executor
        self._work: Future[Filed] | None = None

    @property
    def is_busy(self) -> bool:
        """True until what was begun has been told."""
        return self._work is not None

    def begin(self, task: Task) -> None:
        """Write; nothing happens while something is being written."""
        if self.is_busy:
            return
        from console.session.writing import filed

        if self._executor is None:
            self._work = Future()
            self._work.set_result(filed(task))
        else:
            self._work = self._executor.submit(partial(filed, task))

    def told(self) -> Filed | None:
        """What became of it, once; None while there is nothing to tell."""
        if self._work is None or not self._work.done():
            return None
        work, self._work = self._work, None
        return work.result()
