"""Writes a file whole or not at all."""

import os
import tempfile
from pathlib import Path


def replace_file(path: Path, data: bytes) -> None:
    """Write beside the file, make it durable, then put it in its place.

    Raises:
        OSError: It could not be written; the old file is as it was.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(_mode_of(path))
        written.replace(path)
    except OSError:
        written.unlink(missing_ok=True)
        raise


def _mode_of(path: Path) -> int:
    """The rights of the file that is replaced, else those of a new file."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
