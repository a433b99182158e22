"""Keeping journals safe: copies that rotate, and a damaged one set aside, never overwritten."""

from pathlib import Path

from console.journal.database import JournalError
from console.journal.journal import Journal

_COPIES = 3
_SIDES = ("", "-wal", "-shm")  # the files that SQLite keeps for one database


def open_and_copy(path: Path) -> tuple[Journal, Path | None]:
    """The journal at `path`, and where a damaged one was put if it was.

    What the runs so far hold is copied first, so that no fault of today can reach them. Only
    for the console that holds the lock.

    Raises:
        JournalError: It cannot be used, and is left as it is.
    """
    try:
        journal, aside = Journal(path), None
    except JournalError as error:
        if error.reason != "damaged":
            raise
        aside = set_aside(path)
        journal = Journal(path)
    if journal.runs():
        _rotate(path)
        journal.copy_to(copy_of(path, 1))
    return journal, aside


def copy_of(path: Path, number: int) -> Path:
    """Where the copy is kept; number 1 is the newest."""
    return path.with_name(f"{path.name}.copy{number}")


def set_aside(path: Path) -> Path:
    """Rename a damaged journal, with the files beside it; where it is now."""
    names = (path.with_name(f"{path.name}.damaged{number}") for number in range(1, 1000))
    aside = next(name for name in names if not name.exists())
    for side in _SIDES:
        part = path.with_name(path.name + side)
        if part.exists():
            part.rename(aside.with_name(aside.name + side))
    return aside


def _rotate(path: Path) -> None:
    copy_of(path, _COPIES).unlink(missing_ok=True)
    for number in range(_COPIES - 1, 0, -1):
        if copy_of(path, number).exists():
            copy_of(path, number).rename(copy_of(path, number + 1))
