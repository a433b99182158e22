"""Reads the HTML that stands in a page."""

import re
from html.parser import HTMLParser

from console.eventfile.page import Page
from console.eventfile.plain import LONGEST, marked, without_footnotes

_TEXT_BLOCKS = ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "a", "span")


class Hypertext(HTMLParser):
    """Passes what HTML opens, says and closes on to a page."""

    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self._page = page
        self._first = 1

    def read(self, source: str, line: int) -> None:
        """Read one stretch of HTML that begins at this line of the file."""
        self._first = line - self.getpos()[0]
        self.feed(without_footnotes(_closed_comments(source)) + "\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open it on the page, with what it is given."""
        given = {name: value for name, value in attrs if value}
        self._page.open(tag, self._line, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        """Only breaks and rules stand alone."""
        if tag in ("br", "hr"):
            self._page.open(tag, self._line)

    def handle_endtag(self, tag: str) -> None:
        """Close it on the page; `</br>` is written for a break."""
        if tag == "br":
            self._page.open(tag, self._line)
        else:
            self._page.close(tag)

    def handle_data(self, data: str) -> None:
        """Say a block of text as one row, other text line by line."""
        if self._page.is_inside(*_TEXT_BLOCKS):
            self._page.say(marked(_one_line(data[:LONGEST])), self._line + _lines_before(data))
            return
        for offset, source in enumerate(data.split("\n")):
            if offset:
                self._page.flush()
            self._page.say(marked(source[:LONGEST]), self._line + offset)

    @property
    def _line(self) -> int:
        return self._first + self.getpos()[0]


def _closed_comments(source: str) -> str:
    """HTML without comments that never end: the parser would look for their end again and again."""
    head, end, tail = source.rpartition("-->")
    return head + end + tail.replace("<!--", "")


def _one_line(data: str) -> str:
    """Lines of HTML text run together; one space at either end stays."""
    return re.sub(r"[ \t\n\r\f]+", " ", data)


def _lines_before(data: str) -> int:
    """Lines before the first word."""
    return data.count("\n", 0, len(data) - len(data.lstrip()))
