"""The runs of one event: listed, captioned, removed with undo, taken along and brought in."""

import json
from collections.abc import Sequence
from pathlib import Path

from console.journal.caption import Caption
from console.journal.journal import Journal, Run
from console.journal.kept_run import KeptRun, NoRuns, runs_of, runs_record
from console.journal.shelf import Shelf
from console.whole_file import write_whole


def read_runs(file: Path) -> tuple[KeptRun, ...]:
    """The runs in a file that `Runs.take_along` wrote.

    Raises:
        NoRuns: The file holds something else.
        OSError: It cannot be read.
    """
    try:
        value = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise NoRuns from error
    return runs_of(value)


class Runs:
    """The shelf of an event's runs.

    Every method raises `JournalError` when the journal cannot be read or written.
    """

    def __init__(self, journal: Journal, path: str) -> None:
        self._journal, self._path = journal, path
        self._shelf = Shelf(journal)
        self._removed: list[int] = []

    def listed(self) -> tuple[Run, ...]:
        """The runs of the event, oldest first."""
        return tuple(run for run in self._journal.runs() if run.path == self._path)

    def kept(self, runs: Sequence[int] | None = None) -> tuple[KeptRun, ...]:
        """Those runs whole, with all that happened; all of the event when none is named."""
        return self._shelf.kept([run.id for run in self.listed()] if runs is None else runs)

    def caption(self, run: int, caption: Caption) -> None:
        """Write on a run."""
        self._shelf.caption(run, caption)

    def remove(self, run: int) -> None:
        """Take a run away; `undo_remove` brings it back."""
        self._shelf.remove(run)
        self._removed.append(run)

    @property
    def can_undo(self) -> bool:
        """True when a run was removed that can be brought back."""
        return bool(self._removed)

    def undo_remove(self) -> None:
        """Bring back the run that was removed last."""
        if self._removed:
            self._shelf.restore(self._removed.pop())

    def take_along(self, file: Path, runs: Sequence[int] | None = None) -> int:
        """Write runs into one file; how many.

        Raises:
            OSError: It could not be written.
        """
        kept = self.kept(runs)
        text = json.dumps(runs_record(kept), ensure_ascii=False, indent=1)
        write_whole(file, text.encode())
        return len(kept)

    def bring_in(self, file: Path) -> int:
        """Add the runs of a file to those of this event; how many. One that is here stays one.

        Raises:
            NoRuns: The file holds something else.
            OSError: It cannot be read.
        """
        here = {(run.kind, run.happenings) for run in self.kept()}
        fresh = [run for run in read_runs(file) if (run.kind, run.happenings) not in here]
        for run in fresh:
            self._shelf.bring_in(run, self._path)
        return len(fresh)
