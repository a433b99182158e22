"""The journal: every happening of every run, durable before it is believed."""

import errno
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from pathlib import Path

from msgspec import Struct, field

from console.journal.caption import Caption
from console.journal.database import JournalError, journal_error, open_database
from console.show.deeds import Happening
from console.show.event import RunningOrder
from console.show.order_record import order_of, order_record, zone_of
from console.show.records import happening_of, happening_record
from console.show.refusals import Refused


class RunKind(StrEnum):
    """What a pass through the running order is."""

    SHOW = "show"
    FILAGE = "filage"
    GENERALE = "generale"


class Run(Struct, frozen=True):
    """One pass through a running order, as the journal lists it.

    Attributes:
        id: Its number in the journal.
        kind: Show, filage or générale.
        path: The event file that it was run from.
        title: The event's title then.
        began: Instant (UTC) of its first happening.
        happenings: How many there are.
        last: Instant (UTC) of the last one.
        held: When it really took place: a rehearsal's own clock tells another time.
        zone: That of its event, in which its times are shown.
        caption: What people wrote on it.
        is_brought_in: It came from elsewhere, and is never resumed.
    """

    id: int
    kind: RunKind
    path: str
    title: str
    began: datetime
    happenings: int
    last: datetime
    held: datetime
    zone: tzinfo
    caption: Caption = field(default_factory=Caption)
    is_brought_in: bool = False


_RUNS = """
    SELECT run.id, kind, path, title, began, count(*), max(at),
        held, CASE WHEN json_valid(running_order)
            THEN json_quote(json_extract(running_order, '$.event.timezone')) END,
        name, place, notes, missing, brought_in
    FROM run JOIN happening ON run = run.id
    WHERE NOT removed {where} GROUP BY run.id ORDER BY run.id
"""


class Journal:
    """Runs and their happenings in one SQLite file.

    Every method raises `JournalError` when the file cannot be read or written.
    """

    def __init__(self, path: Path | str = ":memory:") -> None:
        self.path = path
        self._connection = open_database(path)
        self._file = _file_at(path)

    def begin(
        self, kind: RunKind, order: RunningOrder, first: Happening, held: datetime | None = None
    ) -> int:
        """Begin a run with its first happening, in one step; the run's number.

        A run in which nothing happened leaves no trace.

        Args:
            kind: What the run is.
            order: What is run.
            first: What happened first.
            held: When it really takes place; None: when `first` did.
        """
        source = order.event.source
        snapshot = json.dumps(order_record(order), ensure_ascii=False)
        values = (
            kind,
            source.path if source else "",
            order.event.title,
            _stamp(first.at),
            snapshot,
            _stamp(held or first.at),
        )
        with self.durably() as connection:
            run = connection.execute(
                "INSERT INTO run (kind, path, title, began, running_order, held)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                values,
            ).lastrowid
            self.insert(connection, run or 0, 1, first)
        return run or 0

    def append(self, run: int, happening: Happening) -> int:
        """Add a happening to a run; its number in the run, from 1. Durable on return."""
        with self.durably() as connection:
            (count,) = connection.execute(
                "SELECT count(*) FROM happening WHERE run = ?", (run,)
            ).fetchone()
            self.insert(connection, run, count + 1, happening)
        return int(count) + 1

    def happenings(self, run: int, after: int = 0) -> tuple[Happening, ...]:
        """The happenings of a run numbered above `after`, in order."""
        rows = self._rows(
            "SELECT record FROM happening WHERE run = ? AND seq > ? ORDER BY seq", (run, after)
        )
        read = (happening_of(json.loads(str(record))) for (record,) in rows)
        return tuple(happening for happening in read if not isinstance(happening, Refused))

    def running_order(self, run: int) -> RunningOrder:
        """The running order that a run began with."""
        ((text,),) = self._rows("SELECT running_order FROM run WHERE id = ?", (run,))
        try:
            return order_of(json.loads(str(text)))
        except (KeyError, TypeError, ValueError) as error:
            raise JournalError("damaged", self.path, str(error)) from error

    def runs(self) -> tuple[Run, ...]:
        """All runs that were not removed, oldest first."""
        return tuple(map(_run, self._rows(_RUNS.format(where=""), ())))

    def latest(self, path: str, kind: RunKind) -> Run | None:
        """The last run of an event file that was made here, or None."""
        where = "AND NOT brought_in AND path = ? AND kind = ?"
        found = self._rows(_RUNS.format(where=where), (path, kind))
        return _run(found[-1]) if found else None

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the journal, as it is at this moment, to `path`."""
        try:
            copy = sqlite3.connect(path)
            with copy:
                self._connection.backup(copy)
            copy.close()
        except sqlite3.Error as error:
            raise journal_error(error, path) from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def durably(self) -> Iterator[sqlite3.Connection]:
        """A connection whose writes are all on disk when the block ends, or none is.

        A file that was removed would take them, and lose them: that is an error.
        """
        if _file_at(self.path) != self._file:
            raise JournalError("unusable", self.path, os.strerror(errno.ENOENT))
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            with self._connection:
                yield self._connection
        except sqlite3.Error as error:
            raise journal_error(error, self.path) from error

    def insert(self, connection: sqlite3.Connection, run: int, seq: int, what: Happening) -> None:
        """Write one happening of a run, within `durably`."""
        record = json.dumps(happening_record(what), ensure_ascii=False)
        connection.execute(
            "INSERT INTO happening (run, seq, at, record) VALUES (?, ?, ?, ?)",
            (run, seq, _stamp(what.at), record),
        )

    def _rows(self, question: str, values: tuple[object, ...]) -> list[tuple[object, ...]]:
        try:
            return self._connection.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise journal_error(error, self.path) from error


def _file_at(path: Path | str) -> tuple[int, int] | None:
    """Which file stands at `path`; None: there is none, or the journal is in memory."""
    try:
        found = os.stat(path)  # noqa: PTH116 - ":memory:" is no path
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def _run(row: tuple[object, ...]) -> Run:
    number, kind, path, title, began, count, last, held, zone, *words, brought_in = map(str, row)
    return Run(
        int(number),
        RunKind(kind),
        path,
        title,
        datetime.fromisoformat(began),
        int(count),
        datetime.fromisoformat(last),
        datetime.fromisoformat(held or began),
        _zone(zone),
        Caption(*words),
        brought_in == "1",
    )


def _zone(told: str) -> tzinfo:
    """The zone in an order's record; UTC where it names none, or the record is damaged."""
    try:
        return zone_of(json.loads(told))
    except (KeyError, TypeError, ValueError):
        return UTC
