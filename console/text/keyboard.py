"""Single keys from a terminal, named as the table of actions names them."""

import os
import sys
from types import TracebackType
from typing import Self

_NAMED = {
    " ": "Space",
    "\x1b": "Esc",
    "\r": "Enter",
    "\n": "Enter",
    "\x1b[A": "Up",
    "\x1b[B": "Down",
    "\x1bOA": "Up",
    "\x1bOB": "Down",
    "\x1b[1;5C": "Ctrl+Right",
    "\x1b[1;5D": "Ctrl+Left",
    "\x19": "Ctrl+Shift+Z",  # Ctrl+Y: a terminal cannot tell Ctrl+Shift+Z from Ctrl+Z
    "\x03": "Ctrl+Q",  # what people press to leave a terminal program
    "\x1bOP": "F1",
    "\x1b[11~": "F1",
    "?": "F1",
    "=": "+",  # the key without Shift
}
_LONGEST_KEY = 16  # bytes of an escape sequence


def key_name(typed: str) -> str:
    """The name of a key from what the terminal sends for it: "Space", "Ctrl+Z", "H"."""
    if typed in _NAMED:
        return _NAMED[typed]
    if len(typed) == 1 and typed < " ":
        return f"Ctrl+{chr(ord(typed) + ord('@'))}"
    return typed.upper()


if sys.platform == "win32":
    import msvcrt

    class Keyboard:
        """Keys of a Windows console."""

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            """Nothing was changed, nothing is put back."""

        def read(self, wait: float) -> str | None:
            """The next key, or None after `wait` seconds without one."""
            import threading

            if not msvcrt.kbhit():
                threading.Event().wait(min(wait, 0.05))
            return key_name(msvcrt.getwch()) if msvcrt.kbhit() else None

else:
    import select
    import termios
    import tty

    class Keyboard:
        """Keys of a POSIX terminal; it is put back as it was on leaving."""

        def __enter__(self) -> Self:
            self._file = sys.stdin.fileno()
            self._before = termios.tcgetattr(self._file)
            tty.setcbreak(self._file)
            mode = termios.tcgetattr(self._file)
            mode[3] &= ~termios.ISIG  # Ctrl+Z undoes; it must not put the show to sleep
            termios.tcsetattr(self._file, termios.TCSADRAIN, mode)
            return self

        def __exit__(
            self,
            kind: type[BaseException] | None,
            error: BaseException | None,
            trace: TracebackType | None,
        ) -> None:
            termios.tcsetattr(self._file, termios.TCSADRAIN, self._before)

        def read(self, wait: float) -> str | None:
            """The next key, or None after `wait` seconds without one; "Ctrl+Q" at the end."""
            ready, _, _ = select.select([self._file], [], [], wait)
            if not ready:
                return None
            typed = os.read(self._file, _LONGEST_KEY).decode(errors="replace")
            return key_name(typed) if typed else "Ctrl+Q"
