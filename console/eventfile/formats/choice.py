"""Reads any event file: what it is, by its name and by what it holds, and who reads it."""

from pathlib import Path

from msgspec.structs import replace

from console.eventfile import reader as pages
from console.eventfile.formats.refused import kind_refused
from console.eventfile.formats.registry import (
    CALENDAR,
    ONTIME,
    READERS,
    SCHEDULE_JSON,
    SCHEDULE_XML,
    XLSX,
    reader,
)
from console.eventfile.formats.sheet import Given
from console.eventfile.look import with_logo
from console.eventfile.opening import bytes_of, decoded, digest_of, sidecar_of
from console.eventfile.problem import Code, Problem
from console.eventfile.reading import Reading
from console.show.event import Source

_PAGES = frozenset({".md", ".markdown", ".yml", ".yaml", ".html", ".htm", ".txt"})
ENDINGS = (*sorted(_PAGES), *READERS, ".json")
"""How the names of event files end."""

_STARTS = ((b"PK\x03\x04", XLSX), (b"BEGIN:VCALENDAR", CALENDAR))
_BINARY = frozenset({XLSX})
_HEAD = 4096


def read_event(path: Path) -> Reading:
    """Read an event file of any format, and what stands beside it. It never raises."""
    return with_logo(_read(path), path.absolute().parent)


def _read(path: Path) -> Reading:
    data = bytes_of(path)
    if isinstance(data, Problem):
        return pages.read_event(path)
    if kind := kind_refused(data):
        values = {"file": path.name, "kind": kind}
        return Reading(None, (Problem(Code.NOT_OURS, values=values),))
    module = _module(path.suffix.lower(), data)
    if module is None:
        return _named_json(path.name, pages.read_event(path))
    beside = sidecar_of(path)
    tuning = bytes_of(beside) if beside.is_file() else b""
    sidecar = None if isinstance(tuning, Problem) else decoded(tuning)
    reading = _standard(path.name, data, module, sidecar)
    if reading.order is None:
        return reading
    source = Source(str(path.absolute()), digest_of(data))
    event = replace(reading.order.event, source=source)
    return replace(reading, order=replace(reading.order, event=event))


def _module(suffix: str, data: bytes) -> str | None:
    """Who reads the file; None: it is a page."""
    named = READERS.get(suffix)
    if named or suffix in _PAGES:
        return named
    start = data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
    if found := next((module for mark, module in _STARTS if start.startswith(mark)), None):
        return found
    if start.startswith(b"{"):
        return _json_module(data)
    return SCHEDULE_XML if start.startswith(b"<?xml") and b"<schedule" in data[:_HEAD] else None


def _json_module(data: bytes) -> str | None:
    """Which program wrote this JSON, by the keys that only it has."""
    if b'"rundowns"' in data or (b'"rundown"' in data and b'"settings"' in data):
        return ONTIME
    if b'"schedule"' in data and b'"conference"' in data:
        return SCHEDULE_JSON
    return None


def read_bytes(name: str, data: bytes) -> Reading:
    """Read a file that is not on disk."""
    module = _module(Path(name).suffix.lower(), data)
    if module:
        return _standard(name, data, module, None)
    return _named_json(name, pages.read_text(decoded(data) or "", name))


def _named_json(name: str, reading: Reading) -> Reading:
    """What was read as a page; JSON without items is somebody else's."""
    is_json = name.lower().endswith(".json")
    if is_json and reading.order is not None and not reading.order.items:
        return Reading(None, (Problem(Code.UNKNOWN_JSON, values={"file": name}),), reading.text)
    return reading


def _standard(name: str, data: bytes, module: str, sidecar: str | None) -> Reading:
    # What assembles standard formats is not needed to open a page.
    from console.eventfile.formats.opening import read_standard

    text = "" if module in _BINARY else decoded(data)
    if text is None:
        return Reading(None, (Problem(Code.NOT_TEXT, values={"file": name}),))
    if not data.strip():
        return Reading(None, (Problem(Code.EMPTY, values={"file": name}),))
    return read_standard(Given(name, data, text, sidecar or None), reader(module))
