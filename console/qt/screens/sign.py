"""The signs that tell which monitor is which: a number and a name on each."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from console.clock import Clock
from console.qt.fit import draw
from console.qt.screens.monitors import Monitors, name_of
from console.qt.theme import BOLD, Theme
from console.qt.typesetting import Paragraph

_FLAGS = (
    Qt.WindowType.ToolTip
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.WindowTransparentForInput
)
_LONG_ENOUGH = timedelta(seconds=10)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter


class Sign(QWidget):
    """A number and a name on a monitor; it takes neither key nor mouse."""

    def __init__(self, number: int, name: str, theme: Theme) -> None:
        super().__init__(None, _FLAGS)
        self._number, self._name, self._theme = str(number), name, theme
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAccessibleName(f"{number} {name}")

    def stand_on(self, monitor: QScreen, *, is_small: bool) -> None:
        """Stand in the middle of a monitor; small where the operator works."""
        room = monitor.geometry()
        part = 6 if is_small else 2
        short = min(room.width(), room.height())
        box = QRect(0, 0, 2 * short // part, short // part)
        box.moveCenter(room.center())
        self.setScreen(monitor)
        self.setGeometry(box.intersected(room))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the number, the name below it."""
        box, theme = QRectF(self.rect()), self._theme
        painter = QPainter(self)
        painter.fillRect(box, QColor(theme.accent))
        paragraphs = (
            Paragraph(self._number, theme.on_accent, weight=BOLD),
            Paragraph(self._name, theme.on_accent, 0.2, lines=3, space=0.1),
        )
        air = box.height() / 12
        draw(painter, box.adjusted(air, air, -air, -air), paragraphs, box.height(), _MIDDLE)
        painter.end()


class Signs:
    """A sign on every monitor, for a few seconds."""

    def __init__(self, monitors: Monitors, real_clock: Clock) -> None:
        self._monitors, self._clock = monitors, real_clock
        self._until: datetime | None = None
        self.shown: list[Sign] = []

    def toggle(self, desk: QScreen, theme: Theme) -> None:
        """Put the signs up, a small one where the desk is; or take them down."""
        if self.shown:
            self.hide()
            return
        self._until = self._clock.now() + _LONG_ENOUGH
        for number, monitor in enumerate(self._monitors.connected, 1):
            sign = Sign(number, name_of(monitor), theme)
            sign.stand_on(monitor, is_small=monitor == desk)
            self.shown.append(sign)

    def look(self) -> None:
        """Take them down once they have been seen."""
        if self._until is not None and self._clock.now() >= self._until:
            self.hide()

    def hide(self) -> None:
        """Take them down."""
        self._until = None
        for sign in self.shown:
            sign.hide()
            sign.deleteLater()
        self.shown.clear()
