"""Turns one event file into another."""

from pathlib import Path

from msgspec import Struct

from console.eventfile.formats.choice import read_bytes, read_event
from console.eventfile.formats.losses import losses
from console.eventfile.formats.registry import writer
from console.eventfile.problem import Problem
from console.eventfile.reading import Reading
from console.show.event import RunningOrder
from console.whole_file import write_whole

_PAGES = (".md", ".markdown")


class UnknownTargetError(Exception):
    """No format has the extension of the file to write."""


class Converted(Struct, frozen=True):
    """What came of a conversion.

    Attributes:
        reading: What was read.
        data: The new file; None when there was nothing to write.
        losses: What the new file does not keep, measured by reading it back.
    """

    reading: Reading
    data: bytes | None = None
    losses: tuple[Problem, ...] = ()


def converted(source: Path, target: Path) -> Converted:
    """The bytes of `target` made from `source`, and what they do not keep.

    A page that becomes a page, or a file of the same extension, is copied byte for byte.

    Raises:
        UnknownTargetError: No format has the extension of `target`.
    """
    if writer(target.name) is None:
        raise UnknownTargetError(target.name)
    reading = read_event(source)
    if reading.order is None or not reading.order.items:
        return Converted(reading)
    if _is_same_kind(source, target):
        return Converted(reading, source.read_bytes())
    data = written(reading.order, target.name)
    back = read_bytes(target.name, data)
    return Converted(reading, data, tuple(losses(reading.order, back.order)))


def written(order: RunningOrder, name: str) -> bytes:
    """A running order as the bytes of a file of this name.

    Raises:
        UnknownTargetError: No format has its extension.
    """
    module = writer(name)
    if module is None:
        raise UnknownTargetError(name)
    return module.write(order)


def convert(source: Path, target: Path) -> Converted:
    """Write `target`, whole or not at all.

    Raises:
        UnknownTargetError: No format has the extension of `target`.
        OSError: It could not be written; a file that was there is as it was.
    """
    outcome = converted(source, target)
    if outcome.data is not None and not _holds(target, outcome.data):
        write_whole(target, outcome.data)
    return outcome


def _is_same_kind(source: Path, target: Path) -> bool:
    kinds = {source.suffix.lower(), target.suffix.lower()}
    return kinds <= set(_PAGES)


def _holds(path: Path, data: bytes) -> bool:
    """Does a file hold these bytes already? Then nothing is written."""
    try:
        return path.read_bytes() == data
    except OSError:
        return False
