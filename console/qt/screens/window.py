"""The window of a screen: full-screen on a monitor, or an ordinary one beside the desk."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from console.qt.screens.mirror import Mirror
from console.qt.screens.monitors import identity_of
from console.qt.screens.pattern import Pattern

if TYPE_CHECKING:
    from console.qt.screens.boards import AnyBoard

_PLAIN = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
_BARE = _PLAIN | Qt.WindowType.FramelessWindowHint
_SHARE = 4  # an ordinary window opens at this part of its monitor's width


class ScreenWindow(QWidget):
    """A board in a window that never takes the keyboard from the desk.

    Attributes:
        dismissed: The user closed it; it is hidden, and the show goes on.
        board: What it shows.
    """

    dismissed = Signal()

    def __init__(self, board: "AnyBoard", title: str) -> None:
        super().__init__(None, _PLAIN)
        self._home = ""
        self._following: QMetaObject.Connection | None = None
        self._pattern: Pattern | None = None
        self.board, self._surface = board, self._surface_of(board)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def monitor(self) -> str:
        """Identity of the monitor that it fills; "" while it is hidden or an ordinary window."""
        return self._home

    def show_board(self, board: "AnyBoard") -> None:
        """Show another board in the place of this one."""
        last, self._surface = self._surface, self._surface_of(board)
        self.board = board
        self._surface.setGeometry(self.rect())
        self._surface.show()
        last.hide()
        last.deleteLater()

    def show_pattern(self, *names: str) -> None:
        """Lay the test pattern over the board, with names in its middle; without any, away."""
        if self._pattern is not None:
            self._pattern.deleteLater()
            self._pattern = None
        if names:
            look = self.board.look
            self._pattern = Pattern(self, look.theme)
            self._pattern.setGeometry(self.rect())
            self._pattern.show_names(*names, is_mirrored=look.settings.mirror)

    def fill(self, monitor: QScreen) -> None:
        """Fill a monitor, without frame or cursor."""
        self.step_back()
        self._home = identity_of(monitor)
        self._following = monitor.geometryChanged.connect(self._follow)
        self.setWindowFlags(_BARE)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(monitor)
        self.setGeometry(monitor.geometry())
        self._appear(Qt.WindowState.WindowFullScreen)

    def stand_beside(self, desk: QScreen) -> None:
        """Open as an ordinary window that can be moved and sized."""
        self.step_back()
        self.setWindowFlags(_PLAIN)
        self.unsetCursor()
        room = desk.availableGeometry()
        width = room.width() // _SHARE
        box = QRect(0, 0, width, width * 9 // 16)
        box.moveRight(room.right())
        box.moveTop(room.center().y() - box.height() // 2)  # over the small pictures of the desk
        self.setScreen(desk)
        self.setGeometry(box)
        self._appear(Qt.WindowState.WindowNoState)

    def step_back(self) -> None:
        """Hide, and let go of the monitor."""
        self.hide()
        self._home = ""
        if self._following is not None:
            QObject.disconnect(self._following)
            self._following = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the screen, and nothing but the screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide, and say so."""
        event.ignore()
        self.step_back()
        self.dismissed.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Let the board fill the window."""
        self._surface.setGeometry(self.rect())
        if self._pattern is not None:
            self._pattern.setGeometry(self.rect())

    def _surface_of(self, board: "AnyBoard") -> QWidget:
        """The board itself, or its mirror."""
        surface: QWidget = Mirror(board) if board.look.settings.mirror else board
        surface.setParent(self)
        return surface

    def _appear(self, state: Qt.WindowState) -> None:
        """Show without asking for the keyboard, as Qt's own ways of showing full-screen do."""
        self.setWindowState(state)
        self.setVisible(True)

    def _follow(self, geometry: QRect) -> None:
        self.setGeometry(geometry)
