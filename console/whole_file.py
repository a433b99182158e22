"""Writing a file whole or not at all: a new one beside it, on disk, then in its place."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path


def _always() -> None:
    """Nothing speaks against it."""


def write_whole(path: Path, data: bytes, last_look: Callable[[], None] = _always) -> None:
    """Put `data` in the place of what `path` holds, if anything; its permissions stay.

    Args:
        path: The file, in a folder that is there.
        data: All that it will hold.
        last_look: Called when everything is ready; what it raises leaves the file as it was.

    Raises:
        OSError: It could not be written; what was there is as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.chmod(_mode_of(path))
        last_look()
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _mode_of(path: Path) -> int:
    """The permissions of the file that is replaced, else those of a new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _sync_folder(folder: Path) -> None:
    """Let the new name reach the disk too, where folders can be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        return
    finally:
        os.close(handle)
