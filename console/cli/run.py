"""`conduite run`: a show in a window, in a terminal, or for a program.

The file is read in a process of its own; what a face is made of is imported meanwhile.
"""

import argparse
import gc
import os
import sys
from typing import TYPE_CHECKING

from console.cli.unreadable import Unreadable
from console.eventfile.apart import ReadingApart

if TYPE_CHECKING:
    from console.session.opening import Opened


def run(asked: argparse.Namespace) -> int:
    """Run the show in the face that suits: window, terminal, or one JSON object a line."""
    try:
        return _run(asked)
    finally:
        gc.enable()  # wherever it ended


def _run(asked: argparse.Namespace) -> int:
    in_window = has_display() and not asked.no_window
    if asked.file is None:
        if not in_window:
            asked.usage()  # a terminal cannot ask for a file
        return _in_window(asked)
    opened = open_asked(asked, in_window=in_window)
    _insist(asked, opened, in_window=in_window)
    if in_window:
        return _in_window(asked, opened)
    return _without_window(opened, is_asked=asked.no_window)


def open_asked(asked: argparse.Namespace, *, in_window: bool) -> "Opened":
    """Open the show that the command line asks for.

    The collector would find nothing meanwhile: it rests until what opens is there to be shown.
    """
    gc.disable()
    begun = ReadingApart(asked.file.absolute())
    from console.app import open_show
    from console.cli.run_options import run_options

    if in_window:
        import console.qt.desktop  # noqa: F401 - the longest of what the file is read meanwhile
    return open_show(run_options(asked), begun)


def has_display() -> bool:
    """True when a window can be shown here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _insist(asked: argparse.Namespace, opened: "Opened", *, in_window: bool) -> None:
    """Raise `Unreadable` when there is no such file, item, or nothing to run in a terminal."""
    from console.cli.files import insist_on
    from console.session.choosing import why_unreadable

    order = opened.reading.order
    has_items = order is not None and bool(order.items)
    if not asked.file.is_file() or not (in_window or has_items):
        raise Unreadable(why_unreadable(opened.words, asked.file, opened.reading))
    if asked.from_item is not None:
        insist_on(opened.session.order, [asked.from_item], opened.words)


def _in_window(asked: argparse.Namespace, opened: "Opened | None" = None) -> int:
    """Run on the desktop; without a show its first window asks for a file."""
    from console.app import open_nothing, open_show
    from console.cli.run_options import run_options
    from console.qt.desktop import run_desktop

    return run_desktop(opened or open_nothing(run_options(asked)), open_show)


def _without_window(opened: "Opened", *, is_asked: bool) -> int:
    from console.wording.opening import no_display

    gc.enable()
    if not is_asked:
        print(no_display(opened.words), file=sys.stderr)
    if not sys.stdin.isatty():
        from console.text.lines import serve

        for notice in opened.notices.standing:
            print(notice.text, file=sys.stderr)
        serve(opened.session, opened.words, sys.stdin, sys.stdout)
        return 0
    from console.text.live import run_terminal

    return run_terminal(opened)
