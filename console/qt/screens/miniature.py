"""A small live picture of a screen, for the desk: drawn as the screen is, then made smaller."""

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage

from console.qt.picture import small_picture_of
from console.qt.screens.boards import BOARDS
from console.qt.screens.look import Look, Looks
from console.show.deeds import Screen
from console.show.outlook import Outlook
from console.show.plan import ZERO

if TYPE_CHECKING:
    from console.qt.screens.boards import AnyBoard

_RHYTHM: Mapping[Screen, timedelta] = {Screen.BACKSTAGE: timedelta(seconds=5)}
_LONG, _SHAPE = 640, QSize(16, 9)  # pixels of the long side: small print stays what it looks like


class Miniature(QObject):
    """What people see on a screen, or would see if it were shown.

    Attributes:
        changed: The picture is another one.
    """

    changed = Signal()

    def __init__(self, screen: Screen, looks: Looks) -> None:
        super().__init__()
        self._screen, self._looks = screen, looks
        self._shape = _SHAPE
        self._board: AnyBoard | None = None
        self._picture: QImage | None = None
        self._outlook: Outlook | None = None

    @property
    def shape(self) -> QSize:
        """Its proportions."""
        return self._shape

    def take_shape(self, shape: QSize) -> None:
        """Have the proportions of a monitor; of an empty one, those of a projector."""
        shape = _SHAPE if shape.isEmpty() else shape
        if shape != self._shape:
            self._shape = shape
            if self._board is not None:
                self._board.resize(self._size())

    def show_outlook(self, outlook: Outlook) -> None:
        """Show an outlook, unless nobody could tell it from the last one."""
        if self._is_like_the_last(outlook):
            return
        self._outlook = outlook
        look = _without_seconds(self._looks.of(self._screen, outlook))
        if self._board is None or self._board.look != look:
            self._board = BOARDS[self._screen](look)
            self._board.resize(self._size())
            self._board.changed.connect(self._change)
        self._board.show_outlook(outlook)

    def picture(self, size: QSize) -> QImage:
        """The picture at a size; an empty one before the first outlook."""
        if self._board is None:
            return QImage()
        if self._picture is None or self._picture.size() != size:
            self._picture = small_picture_of(self._board, size)
        return self._picture

    def _is_like_the_last(self, outlook: Outlook) -> bool:
        """True when only seconds went by, on a screen whose seconds are too small to read here."""
        last, rhythm = self._outlook, _RHYTHM.get(self._screen)
        if last is None or rhythm is None or outlook.undoable != last.undoable:
            return False
        return ZERO <= outlook.now - last.now < rhythm

    def _change(self) -> None:
        self._picture = None
        self.changed.emit()

    def _size(self) -> QSize:
        return self._shape.scaled(QSize(_LONG, _LONG), Qt.AspectRatioMode.KeepAspectRatio)


def _without_seconds(look: Look) -> Look:
    """The time of day by the minute: its seconds are too small to read, and cost a picture each."""
    return replace(look, settings=replace(look.settings, seconds=False))
