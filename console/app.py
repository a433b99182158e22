"""Builds the clock, the journal, the session and the faces, and joins them."""

from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from console.clock import Clock, SystemClock
from console.eventfile.apart import ReadingApart
from console.journal.database import JournalError
from console.journal.journal import Journal, RunKind
from console.journal.keeping import open_and_copy
from console.journal.lock import Lock
from console.journal.shelf import Shelf
from console.log_file import keep_log
from console.session.file_watch import FileWatch
from console.session.filing import Filing
from console.session.following import Following
from console.session.keys import keys_of
from console.session.learning import earlier_lessons
from console.session.log import RunLog, unfinished
from console.session.notices import Notice, Notices, Weight, lasting
from console.session.opening import RESUMED_NOTICE, Idle, Opened, RunOptions
from console.session.placing import placed
from console.session.preferring import preferred
from console.session.rehearsal import Rehearsal
from console.session.rehearsal_options import begun
from console.session.replay import replayed
from console.session.runs import Runs
from console.session.session import Session
from console.session.unsaved import Unsaved
from console.settings import SettingsFile
from console.show.days import dates_of
from console.show.event import Event, RunningOrder
from console.wording.opening import (
    bad_settings,
    date_moved,
    journal_set_aside,
    journal_unusable,
    looking_only,
    resumed,
    set_aside,
    took_over,
)
from console.wording.words import Words, system_language


def data_folder(data: Path | None) -> Path:
    """The folder of journal, settings and logs, made if it is not there and can be made."""
    folder = data or _usual_folder()
    with suppress(OSError):  # the journal will say that it cannot be used, and the show goes on
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def _usual_folder() -> Path:
    from platformdirs import user_data_dir

    return Path(user_data_dir("conduite", appauthor=False))


def open_nothing(options: RunOptions) -> Idle:
    """What a face needs to ask for a file: settings, language, and what they have to say."""
    folder = data_folder(options.data)
    keep_log(folder)
    preferences = SettingsFile(folder / "settings.json")
    words = Words(options.language or preferences.settings.language or system_language())
    return Idle(Notices(), words, preferences, options)


def open_show(options: RunOptions, begun: ReadingApart | None = None) -> Opened:
    """Read the event file and make a session for it: resumed, or new.

    Args:
        options: What to run, and how.
        begun: The reading of its file, where it has begun already.
    """
    begun = begun or ReadingApart(options.file)
    folder = data_folder(options.data)
    keep_log(folder)
    preferences = SettingsFile(folder / "settings.json")
    words = Words(options.language or preferences.settings.language or system_language())
    notices = Notices()
    bad = *preferences.bad, *(f"keys/{name}" for name in keys_of(preferences.settings.keys)[1])
    if bad:
        notices.post(Notice(Weight.WARNING, bad_settings(words, bad), "settings"))
    reading = begun.wait()
    order = reading.order or RunningOrder(Event(options.file.name))
    journal, lock = _journal(folder / "journal.sqlite", words, notices)
    clock = SystemClock()
    opening = _Opening(journal, lock, clock, words, notices)
    session, rehearsal = opening.session(order, options)
    reader = ThreadPoolExecutor(max_workers=1)
    watch = FileWatch(options.file, clock, reader)
    following = Following(session, reading, watch, notices, words)
    opened = Opened(
        session,
        reading,
        notices,
        words,
        preferences,
        following,
        Unsaved(session, following, Filing(reader), notices, words),
        options=replace(options, fresh=False),  # what is opened next in its place resumes
        rehearsal=rehearsal,
        runs=_runs(journal, order, session),
        close=partial(_close, journal, lock, reader),
    )
    return preferred(opened)


def _runs(journal: Journal, order: RunningOrder, session: Session) -> Runs:
    """The runs of the event; the session has learnt from them."""
    source = order.event.source
    runs = Runs(journal, source.path if source else "")
    session.lessons = earlier_lessons(session.order, runs, session.run)
    return runs


def _close(journal: Journal, lock: Lock | None, reader: Executor) -> None:
    reader.shutdown(wait=False)
    journal.close()
    if lock is not None:
        lock.release()


class _Opening(Struct, frozen=True):
    journal: Journal
    lock: Lock | None
    clock: Clock
    words: Words
    notices: Notices

    def session(self, order: RunningOrder, options: RunOptions) -> tuple[Session, Rehearsal | None]:
        """What was asked for: a run to look at again, a rehearsal, or the show."""
        kept = () if options.replay is None else Shelf(self.journal).kept([options.replay])
        if kept and options.replay is not None:
            return replayed(kept[0], options.replay, self.clock)
        if options.rehearsal is not None:
            return begun(order, self.journal, self.clock, options.rehearsal)
        return self.show(order, options), None

    def show(self, order: RunningOrder, options: RunOptions) -> Session:
        """The unfinished show of this file, or a new one on the day that it is run."""
        now = self.clock.now()
        log = unfinished(self.journal, RunKind.SHOW, order, now)
        if log is not None and options.fresh:
            self._say(set_aside(self.words), "set aside")
            log = None
        is_new = log is None
        log = log or RunLog(self.journal, RunKind.SHOW, self._on_its_day(order, options))
        session = Session(self.clock, log, self.lock)
        if not is_new:
            run = session.progress.plan.event
            self._tell(RESUMED_NOTICE, partial(resumed, run=run, file=order.event))
        if session.is_looking:
            self._tell("looking", looking_only)
            session.listen(self._when_taken_over(session))
        return session

    def _on_its_day(self, order: RunningOrder, options: RunOptions) -> RunningOrder:
        today = placed(order, self.clock.now(), options.placing)
        written, run = dates_of(order), dates_of(today)
        if order.event.dated and run and run[0] not in written:
            self._tell("date", partial(date_moved, written=written[0], run=run[0]))
        return today

    def _when_taken_over(self, session: Session) -> Callable[[], None]:
        def check() -> None:
            if not session.is_looking:
                self._say(took_over(self.words), "looking")

        return check

    def _say(self, text: str, key: str) -> None:
        self.notices.post(Notice(Weight.INFO, text, key))

    def _tell(self, key: str, told: Callable[[Words], str]) -> None:
        self.notices.post(lasting(self.words, Weight.INFO, key, told))


def _journal(path: Path, words: Words, notices: Notices) -> tuple[Journal, Lock | None]:
    """The journal and its lock; one in memory, said so, when the file cannot be used."""
    try:
        lock = Lock(path)
        journal, aside = open_and_copy(path) if lock.is_held else (Journal(path), None)
    except JournalError as error:
        told = partial(journal_unusable, fault=error.reason, path=str(error.path))
        notices.post(lasting(words, Weight.ERROR, "journal", told))
        return Journal(), None
    if aside is not None:
        told = partial(journal_set_aside, path=str(aside))
        notices.post(lasting(words, Weight.ERROR, "journal", told))
    return journal, lock
