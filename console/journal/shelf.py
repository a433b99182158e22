"""The shelf of runs: captioned, removed and restored, taken along and brought in."""

import json
from collections.abc import Sequence

from console.journal.caption import Caption
from console.journal.journal import Journal
from console.journal.kept_run import KeptRun
from console.show.order_record import order_record


class Shelf:
    """What is done to runs once they are over.

    Every method raises `JournalError` when the journal cannot be read or written.
    """

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def caption(self, run: int, caption: Caption) -> None:
        """Write on a run what people want to remember of it."""
        with self._journal.durably() as connection:
            connection.execute(
                "UPDATE run SET name = ?, place = ?, notes = ?, missing = ? WHERE id = ?",
                (caption.name, caption.place, caption.notes, caption.missing, run),
            )

    def remove(self, run: int) -> None:
        """Let a run be listed and counted no more; `restore` brings it back as it was."""
        self._set_removed(run, removed=True)

    def restore(self, run: int) -> None:
        """Bring back a run that was removed."""
        self._set_removed(run, removed=False)

    def kept(self, runs: Sequence[int]) -> tuple[KeptRun, ...]:
        """Whole runs, to take along, in the order asked for."""
        listed = {run.id: run for run in self._journal.runs()}
        return tuple(
            KeptRun(
                listed[run].kind,
                self._journal.running_order(run),
                self._journal.happenings(run),
                listed[run].held,
                listed[run].caption,
            )
            for run in runs
            if run in listed
        )

    def bring_in(self, kept: KeptRun, path: str) -> int:
        """Add a run from elsewhere to those of the event file at `path`; its number here.

        It is measured and reported like any, and never resumed.
        """
        values = (
            kept.kind,
            path,
            kept.order.event.title,
            kept.happenings[0].at.isoformat(timespec="microseconds"),
            json.dumps(order_record(kept.order), ensure_ascii=False),
            kept.held.isoformat(timespec="microseconds"),
        )
        with self._journal.durably() as connection:
            run = connection.execute(
                "INSERT INTO run (kind, path, title, began, running_order, held, brought_in)"
                " VALUES (?, ?, ?, ?, ?, ?, 1)",
                values,
            ).lastrowid
            for seq, happening in enumerate(kept.happenings, 1):
                self._journal.insert(connection, run or 0, seq, happening)
        self.caption(run or 0, kept.caption)
        return run or 0

    def _set_removed(self, run: int, *, removed: bool) -> None:
        with self._journal.durably() as connection:
            connection.execute("UPDATE run SET removed = ? WHERE id = ?", (removed, run))
