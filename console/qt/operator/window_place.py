"""Where the operator window stands, and how that is remembered."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

_USUAL = QSize(1366, 768)
_TITLE = 40  # pixels that a window manager may need above a window


def place_of(window: QWidget) -> str:
    """The window's place, as text for the settings."""
    return window.saveGeometry().toBase64().toStdString()


def stand(window: QWidget, place: str) -> None:
    """Stand where `place_of` said, when that is still on a monitor; else within this one."""
    if place and window.restoreGeometry(QByteArray.fromBase64(place.encode())):
        return
    window.resize(_USUAL)
    room = window.screen().availableSize() - QSize(0, _TITLE)
    if _USUAL.boundedTo(room) != _USUAL:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def fill_or_leave_monitor(window: QWidget) -> None:
    """Take the whole monitor, or stand in a frame again."""
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()
