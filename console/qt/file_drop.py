"""A file that is dropped on a window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrop(QObject):
    """Lets files be dropped anywhere on a window.

    Attributes:
        dropped: The `Path` of the first file that was dropped.
    """

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it  # noqa: N802 - Qt's own
        """Take a drag that brings a file, and what is dropped in the end."""
        if isinstance(event, QDragEnterEvent) and _file(event.mimeData()) is not None:
            event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            path = _file(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self.dropped.emit(path)
                return True
        return False


def _file(carried: QMimeData) -> Path | None:
    files = (url.toLocalFile() for url in carried.urls() if url.isLocalFile())
    return next(map(Path, files), None)
