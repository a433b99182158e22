"""Opening the journal's file: check what it is, set a copy aside, migrate, keep it durable."""

import shutil
import sqlite3
from pathlib import Path

from console.journal.schema import APPLICATION_ID, MIGRATIONS, VERSION


class JournalError(Exception):
    """The journal cannot be used: the world's fault, told to the user.

    Attributes:
        reason: "newer", "foreign" or "broken".
        path: The journal's file.
        detail: What the system said, if anything.
    """

    def __init__(self, reason: str, path: Path | str, detail: str = "") -> None:
        super().__init__(f"{path}: {reason} {detail}".strip())
        self.reason, self.path, self.detail = reason, path, detail


def open_database(path: Path | str) -> sqlite3.Connection:
    """Open the journal at `path`, new or old; ":memory:" for one that is not kept.

    Raises:
        JournalError: Newer than this program, not a journal, or not usable.
    """
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=2)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, path)
    except sqlite3.Error as error:
        raise JournalError("broken", path, str(error)) from error
    return connection


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
