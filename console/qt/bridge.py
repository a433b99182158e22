"""The session as Qt signals, and the one heartbeat: the only place where Qt meets the session."""

import math
from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from console.clock import Clock
from console.qt.clock_watch import ClockWatch
from console.qt.notices import Passing
from console.session.action_labels import title_of
from console.session.file_changes import FileChange, file_changes
from console.session.filed import Changed
from console.session.notices import Notice, Weight, lasting
from console.session.opening import Opened
from console.session.session import Done
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.refusals import Refused
from console.show.times import next_change
from console.wording.deeds import refusal
from console.wording.desk import journal_failed

_LONGEST_MS, _SHORTEST_MS = 1000, 15
_SEEN = timedelta(milliseconds=40)  # what is asked for now is painted by then


class Bridge(QObject):
    """Deeds go down, outlooks and notices come up.

    Attributes:
        outlook_changed: An `Outlook`: after every happening, and when a shown digit changes.
        beaten: The `Outlook` of a beat, once it is shown: for what looks after itself.
        notices_changed: What stands in `opened.notices` is different now.
    """

    outlook_changed = Signal(object)
    beaten = Signal(object)
    notices_changed = Signal()

    def __init__(self, opened: Opened, real_clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._words, self._notices = opened.session, opened.words, opened.notices
        self._following, self._unsaved = opened.following, opened.unsaved
        self._clock_watch = ClockWatch(opened.session.clock, opened.notices, opened.words)
        self._passing = Passing(opened.notices, real_clock)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._listening: tuple[Callable[[], None], ...] = (
            self._session.listen(self.refresh),
            self._notices.listen(self.notices_changed.emit),
        )

    def beat(self) -> None:
        """Look after what changes by itself, then show what there is to show."""
        if self._session.is_looking:
            self._session.catch_up()
        if self._following is not None:
            self._following.look()
        if self._unsaved is not None:
            self._unsaved.look()
        self._clock_watch.look()
        self._passing.sweep()
        self.beaten.emit(self._show())

    def do(self, deed: Deed) -> None:
        """Do something to the show; a refusal becomes a notice.

        Every screen shows it at once; what can wait follows.
        """
        self._tell_of(self._session.do(deed))
        self.follow_up()

    def take_file(self) -> None:
        """Let the show follow its changed file."""
        answer = self._following.take() if self._following else None
        if answer is not None:
            self._tell_of(answer)

    def changes(self) -> tuple[FileChange, ...]:
        """What the changed file would do to the show."""
        following = self._following
        state = following.state if following else None
        if following is None or not isinstance(state, Changed):
            return ()
        return file_changes(self._words, following.run, state)

    def save(self) -> None:
        """Write into the event file what the operator made of it."""
        if self._unsaved is not None:
            self._unsaved.save()
            self.refresh()

    def _tell_of(self, answer: Done | Refused) -> None:
        if isinstance(answer, Refused):
            self.refuse(answer)
        elif not answer.is_durable:
            told = partial(journal_failed, reason=str(self._session.journal_error))
            self._notices.post(lasting(self._words, Weight.ERROR, "journal", told))

    def refuse(self, refused: Refused) -> None:
        """Say why nothing was done."""
        title = title_of(self._session.outlook(), refused.detail)
        text = refusal(self._words, refused, title)
        self._notices.post(Notice(Weight.WARNING, text, "refused"))

    def refresh(self) -> None:
        """Show the outlook of this instant, and wake when it will look different."""
        self._show()

    @property
    def next_beat(self) -> int:
        """Milliseconds from the last look to the next beat."""
        return self._timer.interval()

    def stop(self) -> None:
        """Beat no more, and hear nothing more of the session."""
        self._timer.stop()
        for stop_listening in self._listening:
            stop_listening()
        self._listening = ()

    def wake_in(self, wait: timedelta) -> None:
        """Beat after `wait` even if no digit changes by then."""
        wanted = math.ceil(wait.total_seconds() * 1000)
        if not self._timer.isActive() or wanted < self._timer.remainingTime():
            self._timer.start(wanted)

    def follow_up(self) -> None:
        """Beat once what is shown now has been painted: for what can wait until then."""
        self.wake_in(_SEEN)

    def follow_the_clock(self) -> None:
        """Take the machine's corrected time."""
        self._clock_watch.follow()
        self.refresh()

    def _show(self) -> Outlook:
        outlook = self._session.outlook()
        self.outlook_changed.emit(outlook)
        self._timer.start(self._until_it_changes(outlook))
        return outlook

    def _until_it_changes(self, outlook: Outlook) -> int:
        """Milliseconds of real time until a shown digit changes."""
        rate = getattr(self._session.clock, "rate", 1.0)
        if rate <= 0:
            return _LONGEST_MS
        simulated = (next_change(outlook) - outlook.now).total_seconds()
        return min(max(math.ceil(simulated / rate * 1000), _SHORTEST_MS), _LONGEST_MS)
