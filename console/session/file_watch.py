"""Watches an event file by looking at it: cheaply, and at it whole only once it has settled."""

from concurrent.futures import Executor, Future
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from console.clock import Clock
from console.eventfile.apart import read_apart
from console.eventfile.opening import digest_of, sidecar_of
from console.eventfile.reading import Reading

_EVERY = timedelta(seconds=0.8)
_SETTLED = timedelta(seconds=0.5)
# Editors put a new file in the place of the old one: for a moment there is none.
_GONE = timedelta(seconds=3)

_Look = tuple[tuple[int, int, int] | None, ...]


class Seen(Struct, frozen=True):
    """A reading of an event file.

    Attributes:
        look: What told the file and its sidecar from other states just before.
        reading: What they say.
    """

    look: _Look
    reading: Reading


def read_now(path: Path) -> Seen:
    """Read the file that was just written; it takes a while, and is for another thread."""
    from console.eventfile.formats.choice import read_event  # what wrote it did

    return Seen(_look_at(path), read_event(path))


class FileWatch:
    """Tells when an event file, or the sidecar beside it, says something new.

    It is asked at every heartbeat, on the clock of the machine.

    Attributes:
        path: The event file.
    """

    def __init__(self, path: Path, clock: Clock, executor: Executor | None = None) -> None:
        self.path = path
        self._clock, self._executor = clock, executor
        self._read = self._changing = _look_at(path)
        self._since = self._looked = clock.now()
        self._beside = _digest_of(sidecar_of(path))
        self._work: Future[Reading] | None = None

    def poll(self) -> Reading | None:
        """A new reading of the file when it changed and has settled; else None."""
        if self._work is not None:
            return self._finished(self._work)
        now = self._clock.now()
        if timedelta(0) <= now - self._looked < _EVERY:
            return None
        self._looked = now
        look = _look_at(self.path)
        if look != self._changing:
            self._changing, self._since = look, now
        elif look != self._read and self._has_settled(look, now):
            self._read = look
            return self._begin()
        return None

    def take(self, seen: Seen) -> Reading:
        """The reading of a file that was just written: only what changes after it is news."""
        self._work = None
        self._read = self._changing = seen.look
        return self._marked(seen.reading)

    def _has_settled(self, look: _Look, now: datetime) -> bool:
        return now - self._since >= (_SETTLED if look[0] else _GONE)

    def _begin(self) -> Reading | None:
        if self._executor is None:
            return self._marked(read_apart(self.path))
        self._work = self._executor.submit(read_apart, self.path)
        return None

    def _finished(self, work: Future[Reading]) -> Reading | None:
        """The reading, when it is done and the file still is what was read."""
        if not work.done():
            return None
        self._work = None
        look = _look_at(self.path)
        if look != self._read:
            self._changing, self._since = look, self._clock.now()
            return None
        return self._marked(work.result())

    def _marked(self, reading: Reading) -> Reading:
        """The reading, its digest another one too when only the sidecar changed."""
        beside = _digest_of(sidecar_of(self.path))
        order = reading.order
        if order is None or order.event.source is None or beside == self._beside:
            return reading
        both = digest_of((order.event.source.digest + beside).encode())
        source = replace(order.event.source, digest=both)
        return replace(reading, order=replace(order, event=replace(order.event, source=source)))


def _look_at(path: Path) -> _Look:
    """What tells two states of the file and its sidecar apart without reading them."""
    return tuple(_stat_of(one) for one in (path, sidecar_of(path)))


def _stat_of(path: Path) -> tuple[int, int, int] | None:
    try:
        stat = path.stat()
    except (OSError, ValueError):
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def _digest_of(path: Path) -> str:
    try:
        return digest_of(path.read_bytes())
    except (OSError, ValueError):
        return ""
