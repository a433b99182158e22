"""Opening the journal's file: check what it is, set a copy aside, migrate, keep it durable."""

import shutil
import sqlite3
from pathlib import Path

from console.journal.schema import APPLICATION_ID, MIGRATIONS, VERSION

_PATIENCE = 0.25  # seconds to wait for another console's write: a show cannot wait longer


class JournalError(Exception):
    """The journal cannot be used: the world's fault, told to the user.

    Attributes:
        reason: "newer", "foreign", "damaged" or "unusable" (locked, full, not writable …).
        path: The journal's file.
        detail: What the system said, if anything.
    """

    def __init__(self, reason: str, path: Path | str, detail: str = "") -> None:
        super().__init__(f"{path}: {reason} {detail}".strip())
        self.reason, self.path, self.detail = reason, path, detail


def open_database(path: Path | str) -> sqlite3.Connection:
    """Open the journal at `path`, new or old; ":memory:" for one that is not kept.

    Raises:
        JournalError: Newer than this program, not a journal, damaged, or not usable now.
    """
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=_PATIENCE)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, path)
        ((verdict,),) = connection.execute("PRAGMA quick_check(1)").fetchall()
    except sqlite3.Error as error:
        raise journal_error(error, path) from error
    if verdict != "ok":
        raise JournalError("damaged", path, str(verdict))
    return connection


def journal_error(error: sqlite3.Error, path: Path | str) -> JournalError:
    """What an error of the database means for the journal."""
    is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, sqlite3.OperationalError | sqlite3.ProgrammingError
    )
    return JournalError("damaged" if is_damaged else "unusable", path, str(error))


def _migrate(connection: sqlite3.Connection, path: Path | str) -> None:
    version = _pragma(connection, "user_version")
    if version > VERSION:
        raise JournalError("newer", path)
    if version and _pragma(connection, "application_id") != APPLICATION_ID:
        raise JournalError("foreign", path)
    if version == VERSION:
        return
    if version:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(path, f"{path}.v{version}")
    connection.execute("BEGIN IMMEDIATE")
    with connection:
        for step in MIGRATIONS[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)
