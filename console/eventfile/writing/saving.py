"""Saves an event file: whole or not at all, and never over what someone else wrote meanwhile."""

from pathlib import Path

from console.eventfile.opening import digest_of, sidecar_of
from console.whole_file import write_whole


class Conflict(Exception):  # noqa: N818 - it is no error: someone was faster
    """The file is not as it was when it was read; nothing was written."""


def save(path: Path, text: str, expected_digest: str) -> str:
    """Write an event file in its own encoding; the digest of what was written.

    Raises:
        Conflict: The bytes on disk are not those of `expected_digest`.
        UnicodeError: The file's encoding has no sign for a character, or its bytes would not
            come back as they are.
        OSError: It could not be written; the file is as it was.
    """
    real = path.resolve()
    old = _bytes_of(real)
    if digest_of(old) != expected_digest:
        raise Conflict(str(path))
    new = encoded_like(old, text)
    _put(real, new, old)
    return digest_of(new)


def save_sidecar(path: Path, text: str, expected: str | None) -> None:
    """Write the sidecar of an event file, which was read as `expected`.

    Raises:
        Conflict: It is not as it was read.
        UnicodeError: Its bytes would not come back as they are.
        OSError: It could not be written; the file is as it was.
    """
    real = sidecar_of(path.resolve())
    old = _bytes_of(real) if real.exists() else b""
    if (_text_of(old) or None) != (expected or None):
        raise Conflict(str(real))
    _put(real, encoded_like(old, text), old)


def encoded_like(old: bytes, text: str) -> bytes:
    """A text in the encoding of some bytes, with their mark at the head.

    Raises:
        UnicodeError: It cannot be written so, or the old bytes cannot be written back.
    """
    encoding, mark = _encoding_of(old)
    if mark + old[len(mark) :].decode(encoding).encode(encoding) != old:
        raise UnicodeError(encoding)
    return mark + text.removeprefix("\ufeff").encode(encoding)


def _encoding_of(data: bytes) -> tuple[str, bytes]:
    marks = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
    for mark, encoding in marks:
        if data.startswith(mark):
            return encoding, mark
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252", b""
    return "utf-8", b""


def _text_of(data: bytes) -> str:
    encoding, mark = _encoding_of(data)
    return data[len(mark) :].decode(encoding)


def _bytes_of(path: Path) -> bytes:
    return path.read_bytes()


def _put(path: Path, data: bytes, expected: bytes) -> None:
    """Replace a file at once, if it still holds `expected`."""

    def last_look() -> None:
        if (_bytes_of(path) if path.exists() else b"") != expected:
            raise Conflict(str(path))

    write_whole(path, data, last_look)
