"""One console at a time runs shows from a journal; the others only look."""

import sqlite3
from pathlib import Path

from console.journal.database import JournalError


class Lock:
    """Held by the console that runs shows from the journal at `path`.

    SQLite's own file lock on a file beside the journal: it works on every system, and the
    system lets go of it when the process dies, however it dies.

    Attributes:
        is_held: True when this console has it.

    Raises:
        JournalError: The folder cannot be written.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._connection = sqlite3.connect(f"{path}.lock", isolation_level=None, timeout=0)
        except sqlite3.Error as error:
            raise JournalError("unusable", path, str(error)) from error
        self.is_held = self.take()

    def take(self) -> bool:
        """Try to get it; True when this console has it now."""
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            self.is_held = "within a transaction" in str(error)
        else:
            self.is_held = True
        return self.is_held

    def release(self) -> None:
        """Let another console have it."""
        self._connection.close()
        self.is_held = False
