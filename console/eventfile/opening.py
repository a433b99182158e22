"""Gets the text out of a file, or says why it cannot."""

from pathlib import Path

from msgspec import Struct

from console.eventfile.problem import Code, Problem
from console.eventfile.shape import shape

LARGEST = 5_000_000
"""Bytes; ten thousand items take less than one million."""

SIDECAR_SUFFIX = ".conduite.yml"
_BINARY = 0.02
_STRANGE = shape(r"[\x00-\x08\x0b\x0e-\x1f]")


class Opened(Struct, frozen=True):
    """A file as text.

    Attributes:
        text: None when there is nothing to read.
        digest: SHA-256 of the bytes, in hexadecimal.
        sidecar: Text of the file that tunes it, when there is one.
    """

    text: str | None
    digest: str = ""
    sidecar: str | None = None
    problems: tuple[Problem, ...] = ()


def opened(path: Path) -> Opened:
    """Read a file and its sidecar."""
    data = bytes_of(path)
    if isinstance(data, Problem):
        return Opened(None, problems=(data,))
    text = decoded(data)
    if text is None:
        return Opened(None, problems=(Problem(Code.NOT_TEXT, values={"file": path.name}),))
    if not text.strip():
        return Opened(None, problems=(Problem(Code.EMPTY, values={"file": path.name}),))
    beside = sidecar_of(path)
    tuning = bytes_of(beside) if beside.is_file() else b""
    if isinstance(tuning, Problem):
        return Opened(text, digest_of(data), None, (tuning,))
    return Opened(text, digest_of(data), decoded(tuning) or None)


def digest_of(data: bytes) -> str:
    """SHA-256 of some bytes, in hexadecimal."""
    from hashlib import sha256

    return sha256(data).hexdigest()


def sidecar_of(path: Path) -> Path:
    """The file beside an event file that tunes it."""
    return path.with_name(path.stem + SIDECAR_SUFFIX)


def bytes_of(path: Path) -> bytes | Problem:
    """The bytes of a file, or why there are none."""
    named = {"file": path.name or str(path)}
    try:
        if path.is_dir():
            return Problem(Code.FOLDER, values=named)
        if path.stat().st_size > LARGEST:
            return Problem(Code.TOO_LARGE, values=named | {"limit": str(LARGEST // 1_000_000)})
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return Problem(_code_of(error), values=named | {"reason": reason})


def _code_of(error: Exception) -> Code:
    if isinstance(error, FileNotFoundError):
        return Code.NO_FILE
    return Code.NO_PERMISSION if isinstance(error, PermissionError) else Code.UNREADABLE


def decoded(data: bytes) -> str | None:
    """Text in UTF-8, UTF-16 with its mark, or the Windows code page; None for what is no text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    begin = text[:8000]
    strange = len(_STRANGE.findall(begin))
    return None if "\x00" in begin or strange > _BINARY * len(begin) + 2 else text
