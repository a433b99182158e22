"""`conduite render`: a picture of a screen at any instant."""

import argparse
import os

from console.cli.files import instant_in, read_log, read_order
from console.cli.run import has_display
from console.cli.unreadable import Unreadable
from console.show.outlook import Outlook, outlook
from console.wording.words import Words


def render(asked: argparse.Namespace) -> int:
    """Write the picture; without `--now` the show is seen as its first item begins."""
    words = Words(asked.lang or "fr")
    order = read_order(asked.file, words)
    now = asked.now or next((item.start for item in order.items if item.start), None)
    if now is None:
        raise Unreadable(words.say("{file}: nothing has a time; say --now.", file=asked.file))
    look = outlook(order, read_log(asked.log, words), instant_in(order, now))
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _draw(asked, look, words)
    return 0


def _draw(asked: argparse.Namespace, look: Outlook, words: Words) -> None:
    from PySide6.QtWidgets import QApplication

    from console.qt.render import render_desk, render_screen
    from console.qt.theme import theme_of

    application = QApplication.instance() or QApplication([])
    theme = theme_of(asked.theme)
    if asked.screen == "operator":
        picture = render_desk(look, words, asked.size, theme)
    else:
        picture = render_screen(asked.screen, look, words, asked.size, theme)
    if not picture.save(str(asked.output)):
        raise Unreadable(words.say("{file} cannot be written.", file=asked.output))
    del application
