"""The show that is to come: its file is read while the windows go on."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from console.eventfile.apart import ReadingApart
from console.eventfile.reading import Reading
from console.session.notices import Notices, Weight, lasting
from console.session.opening import RunOptions
from console.wording.opening import reading_file
from console.wording.words import Words

OPEN_NOTICE = "open"
"""The key of the notice about the file that is being opened."""

_BLINK = 0.3  # seconds that nobody needs to be told about
_LATER = Qt.ConnectionType.QueuedConnection  # they are told from another thread


class _Wanted(Struct, frozen=True, eq=False):
    options: RunOptions
    begun: ReadingApart
    notices: Notices
    words: Words


class Coming(QObject):
    """Has one file read at a time: another one takes its place.

    A reading that lasts has a notice; to dismiss that is to give the reading up.

    Attributes:
        read: The `RunOptions` of the show, and the `ReadingApart` of its file, which has ended.
    """

    read = Signal(object, object)
    _lasts = Signal(object)
    _ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._away = ThreadPoolExecutor()  # it has no thread before its first work
        self._wanted: _Wanted | None = None
        self._stop_listening: Callable[[], None] | None = None
        self._lasts.connect(self._say, _LATER)
        self._ended.connect(self._tell, _LATER)

    def begin(self, options: RunOptions, notices: Notices, words: Words) -> None:
        """Begin to read; what is to be said about it goes among these notices."""
        self.give_up()
        notices.withdraw(OPEN_NOTICE)
        wanted = self._wanted = _Wanted(options, ReadingApart(options.file), notices, words)
        work = self._away.submit(wanted.begun.wait)
        work.add_done_callback(lambda _: self._ended.emit(wanted))
        self._away.submit(self._look_after, work, wanted)

    def give_up(self) -> None:
        """Read no further; nothing happens when nothing is read."""
        if self._wanted is not None:
            self._wanted.begun.give_up()
            self._forget(self._wanted)

    def close(self) -> None:
        """Give up, for good."""
        self.give_up()
        self._away.shutdown()

    def _look_after(self, work: Future[Reading], wanted: _Wanted) -> None:
        """Tell, from a thread of its own, that it takes longer than a blink."""
        if wait((work,), _BLINK).not_done:
            self._lasts.emit(wanted)

    def _say(self, wanted: _Wanted) -> None:
        if wanted is not self._wanted:
            return
        told = partial(reading_file, file=wanted.options.file)
        wanted.notices.post(lasting(wanted.words, Weight.INFO, OPEN_NOTICE, told))
        self._stop_listening = wanted.notices.listen(partial(self._heed, wanted.notices))

    def _heed(self, notices: Notices) -> None:
        """Give up once the notice was dismissed."""
        if all(notice.key != OPEN_NOTICE for notice in notices.standing):
            self.give_up()

    def _tell(self, wanted: _Wanted) -> None:
        if wanted is self._wanted:
            self._forget(wanted)
            self.read.emit(wanted.options, wanted.begun)

    def _forget(self, wanted: _Wanted) -> None:
        self._wanted = None
        if self._stop_listening is not None:
            self._stop_listening()
            self._stop_listening = None
        wanted.notices.withdraw(OPEN_NOTICE)
