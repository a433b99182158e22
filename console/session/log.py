"""The log of one run: where a session writes what happens and reads what others wrote."""

from console.journal.journal import Journal, RunKind
from console.show.deeds import Happening
from console.show.event import RunningOrder


class RunLog:
    """One run in a journal. The run begins there with its first happening.

    Attributes:
        kind: Show, filage or générale.
        run: Its number in the journal; None until something happened.
        seq: How many happenings it holds.
    """

    def __init__(
        self, journal: Journal, kind: RunKind, order: RunningOrder, run: int | None = None
    ) -> None:
        self._journal, self._order = journal, order
        self.kind, self.run, self.seq = kind, run, 0

    def append(self, happening: Happening) -> int:
        """Write a happening; its number. Durable on return.

        Raises:
            JournalError: It was not written.
        """
        if self.run is None:
            self.run = self._journal.begin(self.kind, self._order, happening)
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
