"""Reads an event file in a process of its own.

Nothing in a file can take the show with it: neither a fault in a library that reads it, nor the
time it takes. A window is built meanwhile.
"""

import pickle
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a reading should begin before anything else is imported
    from console.eventfile.reading import Reading

_LONGEST = timedelta(seconds=30)
# The folder of the program is looked in last, and the folder that the user stands in never.
_ASK = "import sys; sys.path.append(sys.argv[1]); from console.eventfile.answer import answer; "
_ANSWER = "answer(sys.argv[2])"
_ROOT = str(Path(__file__).parents[2])


class ReadingApart:
    """A reading that has begun.

    Where no process can be started, the file is read when it is waited for.
    """

    def __init__(self, path: Path, longest: timedelta = _LONGEST) -> None:
        self._path, self._longest = path, longest
        command = [sys.executable, "-P", "-c", _ASK + _ANSWER, _ROOT, str(path)]
        self._process: subprocess.Popen[bytes] | None = None
        self._reading: Reading | None = None
        try:
            self._process = subprocess.Popen(  # noqa: S603 - ours
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, TypeError, ValueError):  # there may be no Python of that name, or none
            self._process = None

    def wait(self) -> "Reading":
        """What comes of it; that the file cannot be read, when the process ends without a word."""
        if self._reading is None:
            self._reading = self._answer(self._process) if self._process else _read(self._path)
        return self._reading

    def give_up(self) -> None:
        """End its process: whoever waits for it has an answer at once."""
        if self._process is not None:
            self._process.kill()

    def _answer(self, begun: subprocess.Popen[bytes]) -> "Reading":
        with begun as process:
            try:
                answered, _ = process.communicate(timeout=self._longest.total_seconds())
            except subprocess.TimeoutExpired:
                process.kill()
                answered, _ = process.communicate()
        if process.returncode != 0:
            return self._stopped()
        return _reading_of(answered) or _read(self._path)

    def _stopped(self) -> "Reading":
        from console.eventfile.problem import Code, Problem
        from console.eventfile.reading import Reading

        values = {"file": self._path.name}
        return Reading(None, (Problem(Code.READER_STOPPED, values=values),))


def read_apart(path: Path) -> "Reading":
    """Read an event file of any format in a process of its own. It never raises."""
    return ReadingApart(path).wait()


def _reading_of(answered: bytes) -> "Reading | None":
    """The reading that was written; None when another version of the program wrote it."""
    from console.eventfile.reading import Reading

    try:
        reading = pickle.loads(answered)  # noqa: S301 - our own process wrote it
    except (
        pickle.UnpicklingError,
        EOFError,
        ImportError,
        AttributeError,
        LookupError,
        ValueError,
        TypeError,
    ):
        return None
    return reading if isinstance(reading, Reading) else None


def _read(path: Path) -> "Reading":
    from console.eventfile.formats.choice import read_event

    return read_event(path)
