"""The log of one run: where a session writes what happens and reads what others wrote."""

from datetime import datetime, timedelta

from console.clock import Clock
from console.journal.journal import Journal, Run, RunKind
from console.show.deeds import Happening
from console.show.event import RunningOrder
from console.show.progress import Phase
from console.show.rules import at_start, fold

# After so long without a happening, an unfinished run is a thing of the past.
_STALE = timedelta(hours=12)


class RunLog:
    """One run in a journal. The run begins there with its first happening.

    Attributes:
        order: What is run.
        kind: Show, filage or générale.
        run: Its number in the journal; None until something happened.
        seq: How many of its happenings were read or written here.
    """

    def __init__(
        self,
        journal: Journal,
        kind: RunKind,
        order: RunningOrder,
        run: int | None = None,
        real_clock: Clock | None = None,
    ) -> None:
        self._journal, self._real_clock = journal, real_clock
        self.order, self.kind, self.run, self.seq = order, kind, run, 0
        latest = journal.latest(_path(order), kind)
        self._newest_seen = latest.id if latest else 0

    def append(self, happening: Happening) -> int:
        """Write a happening; its number. Durable on return.

        Raises:
            JournalError: It was not written.
        """
        if self.run is None:
            held = self._real_clock.now() if self._real_clock else None
            self.run = self._journal.begin(self.kind, self.order, happening, held)
            self.seq = 1
        else:
            self.seq = self._journal.append(self.run, happening)
        return self.seq

    def read_on(self) -> tuple[Happening, ...]:
        """What was written since the last look, by this console or another."""
        if self.run is None:
            return ()
        news = self._journal.happenings(self.run, self.seq)
        self.seq += len(news)
        return news

    def switch(self) -> bool:
        """Turn to the run of this event that another console began since; True if there is one."""
        latest = self._journal.latest(_path(self.order), self.kind)
        if latest is None or latest.id <= self._newest_seen:
            return False
        self.run, self._newest_seen, self.seq = latest.id, latest.id, 0
        self.order = self._journal.running_order(latest.id)
        return True


def unfinished(
    journal: Journal, kind: RunKind, order: RunningOrder, now: datetime
) -> RunLog | None:
    """The last run of this event file when it was not over, else None."""
    run = journal.latest(_path(order), kind)
    if run is None or now - run.last > _STALE or _is_over(journal, run):
        return None
    return RunLog(journal, kind, journal.running_order(run.id), run.id)


def _is_over(journal: Journal, run: Run) -> bool:
    start = at_start(journal.running_order(run.id))
    return fold(start, journal.happenings(run.id)).phase is Phase.ENDED


def _path(order: RunningOrder) -> str:
    return order.event.source.path if order.event.source else ""
