"""`conduite print`: the running order on paper, as PDF or HTML or on a printer."""

import argparse

from console.cli.files import read_order
from console.cli.painting import pdf_of, ready_to_paint
from console.cli.unreadable import Unreadable
from console.paper.sheet import sheet_html
from console.whole_file import write_whole
from console.wording.runs import not_written
from console.wording.words import Words


def print_order(asked: argparse.Namespace) -> int:
    """Write the sheet by the extension of its file; without one, print it on a printer."""
    order = read_order(asked.file, Words(asked.lang or "fr"))
    words = Words(asked.lang or order.event.language)
    html = sheet_html(words, order, is_large=asked.large)
    if asked.output is None:
        _print(html, asked.printer, words)
        return 0
    extension = asked.output.suffix
    if extension not in (".pdf", ".html"):
        raise Unreadable(
            words.say(
                "{file}: known extensions are {known}.", file=asked.output, known=".pdf, .html"
            )
        )
    try:
        data = html.encode() if extension == ".html" else pdf_of(html, {}, is_wide=False)
        write_whole(asked.output, data)
    except OSError as error:
        raise Unreadable(not_written(words, str(asked.output), str(error.strerror))) from error
    return 0


def _print(html: str, printer: str, words: Words) -> None:
    from console.qt.paper import Paper

    with ready_to_paint():
        is_printed = Paper(html, {}).print_on(printer)
    if not is_printed:
        raise Unreadable(words.say("No printer takes it: write a PDF with -o instead."))
