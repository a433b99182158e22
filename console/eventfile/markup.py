"""Reads a Markdown body, with whatever HTML stands in it, into rows."""

import re
from html.parser import HTMLParser

from console.eventfile.page import Page
from console.eventfile.plain import BREAK, marked, without_footnotes
from console.eventfile.row import Row
from console.eventfile.shape import shape

_LONE_BREAKS = shape(r"^[ \t]*(?:</?br\s*/?>[ \t]*)+$", re.IGNORECASE | re.MULTILINE)
_UNDERLINED = shape(
    r"(?:\A|(?<=\n\n))(?P<text>[^\W\d_*][^\n|]{0,200})\n(?P<sign>[=-])(?P=sign){3,}[ \t]*$",
    re.MULTILINE,
)
_SIGNS = {
    "table": r"\|",
    "fence": "```|~~~",
    "blockquote": ">",
    "hr": r"(?m)([*_-])[ \t]*\1[ \t]*\1[ \t]*$",
    "html_block": "<",
    "heading": "#",
}
"""What a page has somewhere that has such a block; without it, no line need be tried for one."""

_TEXT_BLOCKS = ("p", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "a", "span")
_LONGEST = 20_000
"""Characters of one paragraph that are read; no honest one has more."""

_BREAK = "\ue002"


def rows_of(body: str, first_line: int = 1) -> list[Row]:
    """The rows of a Markdown or HTML body whose first line is `first_line` of its file."""
    from markdown_it import MarkdownIt  # 90 ms, only when a page is read

    page = Page()
    html = _HtmlReader(page)
    reader = MarkdownIt("commonmark").enable("table")
    # What is indented is still the programme, and words are ours to read (see `plain`).
    reader.disable(["code", "inline", "reference", "lheading", "text_join"])
    text = _UNDERLINED.sub(_heading, _LONE_BREAKS.sub("", body))
    reader.disable([block for block, sign in _SIGNS.items() if not re.search(sign, text)])
    for token in reader.parse(text):
        line = first_line + (token.map[0] if token.map else 0)
        if token.type == "inline":
            _say_lines(page, token.content, line)
        elif token.type == "html_block":
            html.read(token.content, line)
        elif token.type == "fence":
            _say_lines(page, token.content, line)
            page.flush()
        elif token.tag == "p":
            page.begin_paragraph()
        elif token.nesting > 0:
            page.open(token.tag, line)
        elif token.nesting < 0:
            page.close(token.tag)
    html.close()
    return page.finish()


def _heading(underlined: re.Match[str]) -> str:
    """A heading by its line of dashes, as one by its number signs: on as many lines."""
    return f"{'#' if underlined['sign'] == '=' else '##'} {underlined['text']}\n"


def _say_lines(page: Page, content: str, line: int) -> None:
    """Every line of a paragraph, and every part of it between breaks, is a row of its own."""
    said = marked(BREAK.sub(_BREAK, content[:_LONGEST].replace("\\\n", "\n")))
    for offset, source in enumerate(said.split("\n")):
        for part in source.split(_BREAK):
            page.flush()
            page.say(part, line + offset)


class _HtmlReader(HTMLParser):
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
        given = {name: value for name, value in attrs if value}
        self._page.open(tag, self._line, given)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in ("br", "hr"):
            self._page.open(tag, self._line)

    def handle_endtag(self, tag: str) -> None:
        if tag == "br":
            self._page.open(tag, self._line)
        else:
            self._page.close(tag)

    def handle_data(self, data: str) -> None:
        if self._page.is_inside(*_TEXT_BLOCKS):
            self._page.say(marked(_one_line(data[:_LONGEST])), self._line + _lines_before(data))
            return
        for offset, source in enumerate(data.split("\n")):
            if offset:
                self._page.flush()
            self._page.say(marked(source[:_LONGEST]), self._line + offset)

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
