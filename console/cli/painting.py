"""Drawing from the command line, with a window system or without."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from console.cli.run import has_display


@contextmanager
def ready_to_paint() -> Iterator[None]:
    """Let Qt draw within the block."""
    from PySide6.QtGui import QGuiApplication

    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication([])
    yield
    del application


def pdf_of(html: str, drawings: Mapping[str, str], *, is_wide: bool) -> bytes:
    """A page of HTML as PDF."""
    from console.qt.paper import Paper

    with ready_to_paint():
        return Paper(html, drawings, is_wide=is_wide).pdf()
