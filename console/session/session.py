"""The session: a running order, what happened to it, and the clock it runs on."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct

from console.clock import Clock
from console.journal.database import JournalError
from console.journal.journal import Journal, RunKind
from console.journal.lock import Lock
from console.session.log import RunLog
from console.show.deeds import Deed, Happening
from console.show.event import RunningOrder
from console.show.lessons import Lessons
from console.show.outlook import Outlook, outlook_at
from console.show.progress import Progress
from console.show.refusals import Reason, Refused
from console.show.rules import after, at_start, fold
from console.show.thresholds import Thresholds, warned


class Done(Struct, frozen=True):
    """The answer to a deed that was done.

    Attributes:
        seq: Its number in the run, from 1.
        is_durable: It is in the journal; False when the journal failed and memory keeps it.
    """

    seq: int
    is_durable: bool = True


class Session:
    """Deeds in, outlooks out. A happening is written first and believed then.

    Attributes:
        clock: What time it is for this run.
        thresholds: When countdowns warn, where the event file does not say it.
        lessons: What earlier runs taught; None: there were none.
        journal_error: Why the journal does not keep this run for the moment, or None.
    """

    def __init__(self, clock: Clock, log: RunLog, lock: Lock | None = None) -> None:
        self.clock, self._log, self._lock = clock, log, lock
        self.thresholds = Thresholds()
        self.lessons: Lessons | None = None
        self.journal_error: JournalError | None = None
        self._unwritten: list[Happening] = []
        self._listeners: list[Callable[[], None]] = []
        self._progress = fold(at_start(log.order), log.read_on())
        self._record: tuple[RunLog, Progress] | None = None

    @property
    def order(self) -> RunningOrder:
        """What is being run."""
        return self._log.order

    @property
    def is_looking(self) -> bool:
        """True while another console runs this show: deeds are refused here."""
        return self._lock is not None and not self._lock.is_held

    @property
    def kind(self) -> RunKind:
        """Show, filage or générale."""
        return self._log.kind

    @property
    def run(self) -> int | None:
        """Its number in the journal; None until something happened."""
        return self._log.run

    @property
    def progress(self) -> Progress:
        """Where the show stands."""
        return self._progress

    def outlook(self) -> Outlook:
        """The show as it stands now."""
        seen = outlook_at(self._progress, self.clock.now(), self.lessons)
        return warned(seen, self.thresholds)

    def trial(self, deed: Deed) -> Outlook | Refused:
        """The outlook if something were done now; nothing is done."""
        if self.is_looking:
            return Refused(Reason.LOOKING_ONLY)
        now = self.clock.now()
        answer = after(self._progress, Happening(now, deed))
        return answer if isinstance(answer, Refused) else outlook_at(answer, now)

    def do(self, deed: Deed) -> Done | Refused:
        """Do something to the show, now; a refusal changes nothing."""
        if self.is_looking:
            return Refused(Reason.LOOKING_ONLY)
        happening = Happening(self.clock.now(), deed)
        answer = after(self._progress, happening)
        if isinstance(answer, Refused):
            return answer
        done = self._write(happening)
        self._progress = answer
        self._tell()
        return done

    def catch_up(self) -> None:
        """Follow what another console writes, and take over when it is gone."""
        if not self.is_looking or self._lock is None:
            return
        took_over = self._lock.take()
        switched = self._log.switch()
        news = self._log.read_on()
        if switched or news or took_over:
            start = at_start(self._log.order) if switched else self._progress
            self._progress = fold(start, news)
            self._tell()

    @property
    def is_off_record(self) -> bool:
        """True while nothing that is done is kept."""
        return self._record is not None

    def leave_record(self) -> None:
        """Keep nothing of what is done from now on, until `return_to_record`."""
        if self._record is None:
            self._record = self._log, self._progress
            self._log = RunLog(Journal(), self._log.kind, self._log.order)
            self._tell()

    def return_to_record(self) -> None:
        """Stand again where the record was left; what was done since never was."""
        if self._record is not None:
            self._log, self._progress = self._record
            self._record = None
            self._tell()

    def play(self, progress: Progress) -> None:
        """Let the show stand anywhere: a scene to be rehearsed, off the record only."""
        if self._record is not None:
            self._progress = progress
            self._tell()

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """Call `heard` after every change of the show, until what this answers is called."""
        self._listeners.append(heard)
        return partial(self._listeners.remove, heard)

    def _write(self, happening: Happening) -> Done:
        """Write it; while the journal fails, memory keeps what it will be given later."""
        self._unwritten.append(happening)
        try:
            while self._unwritten:
                self._log.append(self._unwritten[0])
                del self._unwritten[0]
        except JournalError as error:
            self.journal_error = error
        else:
            self.journal_error = None
        return Done(self._log.seq + len(self._unwritten), is_durable=not self._unwritten)

    def _tell(self) -> None:
        for heard in tuple(self._listeners):
            heard()
