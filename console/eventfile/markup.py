"""Reads a Markdown body, with whatever HTML stands in it, into rows."""

import re
from typing import TYPE_CHECKING

from console.eventfile.page import Page
from console.eventfile.plain import BREAK, LONGEST, marked
from console.eventfile.row import Row
from console.eventfile.shape import shape

if TYPE_CHECKING:  # a page takes 90 ms to import what reads it, and few have hypertext
    from markdown_it.token import Token

    from console.eventfile.hypertext import Hypertext

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

_BREAK = "\ue002"


def rows_of(body: str, first_line: int = 1) -> list[Row]:
    """The rows of a Markdown or HTML body whose first line is `first_line` of its file."""
    from markdown_it import MarkdownIt

    page = Page()
    html: Hypertext | None = None
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
            html = html or _hypertext(page)
            html.read(token.content, line)
        elif token.type == "fence":
            _say_lines(page, token.content, line)
            page.flush()
        else:
            _open_or_close(page, token, line)
    if html:
        html.close()
    return page.finish()


def _open_or_close(page: Page, token: "Token", line: int) -> None:
    if token.tag == "p":
        page.begin_paragraph()
    elif token.nesting > 0:
        page.open(token.tag, line)
    elif token.nesting < 0:
        page.close(token.tag)


def _hypertext(page: Page) -> "Hypertext":
    from console.eventfile.hypertext import Hypertext

    return Hypertext(page)


def _heading(underlined: re.Match[str]) -> str:
    """A heading by its line of dashes, as one by its number signs: on as many lines."""
    return f"{'#' if underlined['sign'] == '=' else '##'} {underlined['text']}\n"


def _say_lines(page: Page, content: str, line: int) -> None:
    """Every line of a paragraph, and every part of it between breaks, is a row of its own."""
    said = marked(BREAK.sub(_BREAK, content[:LONGEST].replace("\\\n", "\n")))
    for offset, source in enumerate(said.split("\n")):
        for part in source.split(_BREAK):
            page.flush()
            page.say(part, line + offset)
