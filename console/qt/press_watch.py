"""Tells when presses of keys and buttons were made, as they come in to a window."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent
from PySide6.QtWidgets import QWidget

from console.session.press_ages import PressAges

_PRESSES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchEnd,
    }
)


class PressWatch(QObject):
    """Looks at what the window system sends, before any widget does."""

    def __init__(self, ages: PressAges) -> None:
        super().__init__()
        self._ages = ages

    def watch(self, window: QWidget) -> None:
        """Look at what comes to a window that has been shown."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Note the time of a press, and let it pass."""
        if event.type() in _PRESSES and isinstance(event, QInputEvent):
            self._ages.note(event.timestamp())
        return False
