"""`conduite run`: a show in a window, in a terminal, or for a program."""

import argparse
import gc
import os
import sys
from datetime import time
from pathlib import Path

from console.app import open_nothing, open_show
from console.cli.files import insist_on
from console.cli.unreadable import Unreadable
from console.session.choosing import why_unreadable
from console.session.opening import Opened, RunOptions
from console.session.placing import Placing
from console.session.rehearsal_options import RehearsalOptions
from console.wording.opening import no_display


def run(asked: argparse.Namespace) -> int:
    """Run the show in the face that suits: window, terminal, or one JSON object a line."""
    if asked.file is None:
        return _without_file(asked)
    opened = open_asked(asked)
    has_items = opened.reading.order is not None and bool(opened.reading.order.items)
    in_window = has_display() and not asked.no_window
    if not asked.file.is_file() or not (in_window or has_items):
        raise Unreadable(why_unreadable(opened.words, asked.file, opened.reading))
    if asked.from_item is not None:
        insist_on(opened.session.order, [asked.from_item], opened.words)
    if not in_window:
        return _without_window(opened, is_asked=asked.no_window)
    from console.qt.desktop import run_desktop

    return run_desktop(opened, open_show)


def _without_file(asked: argparse.Namespace) -> int:
    """Open the window that asks for a file; a terminal cannot ask."""
    if asked.no_window or not has_display():
        asked.usage()
    from console.qt.desktop import run_desktop

    return run_desktop(open_nothing(_options(asked)), open_show)


def open_asked(asked: argparse.Namespace) -> Opened:
    """Open the show that the command line asks for; the collector would find nothing meanwhile."""
    gc.disable()
    try:
        return open_show(_options(asked))
    finally:
        gc.enable()


def has_display() -> bool:
    """True when a window can be shown here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _without_window(opened: Opened, *, is_asked: bool) -> int:
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


def _options(asked: argparse.Namespace) -> RunOptions:
    at = asked.start_at
    return RunOptions(
        file=(asked.file or Path()).absolute(),
        rehearsal=_rehearsal(asked),
        replay=asked.replay,
        language=asked.lang,
        data=asked.data,
        fresh=asked.fresh,
        placing=Placing(
            keep_date=asked.keep_date,
            start_at=at if isinstance(at, time) else None,
            start_now=at == "now",
        ),
    )


def _rehearsal(asked: argparse.Namespace) -> RehearsalOptions | None:
    if not asked.rehearse:
        return None
    return RehearsalOptions(
        rate=asked.rate,
        from_item=asked.from_item,
        as_if=asked.as_if,
        is_dress=asked.dress,
        is_cue_to_cue=asked.cue_to_cue,
    )
