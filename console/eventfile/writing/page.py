"""An event file as text, and the places of its lines."""

from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from console.eventfile.opening import opened
from console.eventfile.reader import read_text
from console.eventfile.reading import Reading
from console.eventfile.shape import shape

_LINE_END = shape(r"\r\n|\r|\n")


class Page(Struct, frozen=True):
    """An event file.

    Attributes:
        text: As it is on disk, line ends included.
        name: Of the file; it tells Markdown from data, and may hold a date.
        sidecar: Text of the file that tunes it, or None.
        digest: SHA-256 of the bytes on disk; empty for a page that comes from no file.
    """

    text: str
    name: str = "event.md"
    sidecar: str | None = None
    digest: str = ""

    def reading(self) -> Reading:
        """What the page says."""
        return read_text(self.text, self.name, self.sidecar)

    def with_text(self, text: str) -> "Page":
        """The same page with another text."""
        return replace(self, text=text)


def page_of(path: Path) -> Page | None:
    """The page in a file, or None when there is no text in it."""
    found = opened(path)
    if found.text is None:
        return None
    return Page(found.text, path.name, found.sidecar, found.digest)


class Replacement(Struct, frozen=True):
    """Characters `[begin, end)` of a text, and what comes in their place."""

    begin: int
    end: int
    text: str


Proposal = tuple[Replacement, ...]
"""Replacements that are made together."""


def replaced(text: str, proposal: Proposal) -> str:
    """The text after all replacements, which do not overlap."""
    for one in sorted(proposal, key=lambda one: one.begin, reverse=True):
        text = text[: one.begin] + one.text + text[one.end :]
    return text


class Lines(Struct, frozen=True):
    """Where the lines of a text begin and end, however they are ended.

    Attributes:
        begins: First character of each line, and after them the length of the text.
        ends: Character after the last one of each line, its line end left out.
        line_end: What ends the lines of this text.
    """

    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    line_end: str = "\n"

    def begin(self, line: int) -> int:
        """First character of a line, from 1; the text's length behind the last."""
        return self.begins[min(max(line, 1), len(self.begins)) - 1]

    def end(self, line: int) -> int:
        """The character after a line, its line end left out."""
        return self.ends[min(max(line, 1), len(self.ends)) - 1]

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self.ends)


def lines_of(text: str) -> Lines:
    """The lines of a text, numbered as the reader numbers them."""
    found = list(_LINE_END.finditer(text))
    first = 1 if text.startswith("\ufeff") else 0
    begins = [first, *(one.end() for one in found), len(text)]
    ends = [*(one.start() for one in found), len(text)]
    return Lines(begins, ends, found[0][0] if found else "\n")
