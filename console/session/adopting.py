"""Measured lengths on their way into the event file: proposed as a diff, written, taken back."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

from msgspec import Struct

from console.eventfile.writing import (
    Conflict,
    Page,
    adopted,
    diff_of,
    page_of,
    save,
    save_sidecar,
)


class Adoption(Struct, frozen=True):
    """What adopting lengths would do to an event file.

    Attributes:
        before: The file and its sidecar as they were read.
        after: The same with the lengths.
        taken: Ids of the items whose length is new there.
        refused: Ids of the items whose length cannot be written.
    """

    before: Page
    after: Page
    taken: tuple[str, ...]
    refused: tuple[str, ...]

    @property
    def diff(self) -> str:
        """What differs, as a unified diff; "" for nothing."""
        return diff_of(self.before, self.after)


class Adopting:
    """Adopts lengths into one event file; the last one written can be taken back.

    Writing raises `Conflict` when someone else wrote meanwhile, OSError or UnicodeError when
    it cannot be done; the file is then as it was.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._written: list[tuple[Page, Page]] = []

    def propose(self, lengths: Mapping[str, timedelta]) -> Adoption | None:
        """What these lengths would do, by the ids of the file; None when it holds none."""
        page = page_of(self._path)
        order = page.reading().order if page else None
        if page is None or order is None or not order.items:
            return None
        known = {item.id for item in order.items}
        there = {item: length for item, length in lengths.items() if item in known}
        result = adopted(page, there)
        elsewhere = (item for item in lengths if item not in known)
        refused = (*result.refused, *elsewhere)
        taken = tuple(item for item in lengths if item not in refused)
        return Adoption(page, result.page, taken, refused)

    def write(self, adoption: Adoption) -> None:
        """Write what was proposed."""
        self._put(adoption.before, adoption.after)
        self._written.append((adoption.before, self._read()))

    @property
    def can_undo(self) -> bool:
        """True when there is something to take back."""
        return bool(self._written)

    def undo(self) -> None:
        """Put the file back as it was before the last adoption."""
        if self._written:
            before, after = self._written[-1]
            self._put(after, before)
            self._written.pop()

    def _put(self, old: Page, new: Page) -> None:
        if new.text != old.text:
            save(self._path, new.text, old.digest)
        if new.sidecar != old.sidecar:
            save_sidecar(self._path, new.sidecar or "", old.sidecar)

    def _read(self) -> Page:
        page = page_of(self._path)
        if page is None:
            raise Conflict(str(self._path))
        return page
