"""A button of the desk: what it does, and the key that does the same."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy

from console.qt.fit import draw
from console.qt.operator.keyed_button import KeyedButton
from console.qt.theme import BOLD, SEMIBOLD, Theme, font
from console.qt.typesetting import Paragraph

_RADIUS = 6.0
_NOTE = 15.0  # pixels at scale 1; of the line below the name
_LEAST = 0.75  # of the usual type, before a name is cut


class ActionButton(KeyedButton):
    """Asks for an action. The leading one, GO, is large and filled.

    A small one shows but a sign; its name and key are in its tip.
    It can be dimmed without being disabled: its key still answers why nothing is done.
    """

    def __init__(
        self, theme: Theme, action: QAction, *, is_leading: bool = False, sign: str = ""
    ) -> None:
        super().__init__(theme, action)
        self._sign, self._is_leading = sign, is_leading
        self._pixels = 26.0 if is_leading else 15.0
        self._note = ""
        self.is_dim = self.is_on = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.take_name()

    def show_state(self, *, is_dim: bool = False, is_on: bool = False, note: str = "") -> None:
        """Dim it or not, light it or not, and write a second line under its name."""
        if (is_dim, is_on, note) != (self.is_dim, self.is_on, self._note):
            self.is_dim, self.is_on, self._note = is_dim, is_on, note
            self.take_name()

    def take_name(self) -> None:
        """Tell its name, and what stands below it."""
        name = self._action.text()
        self.setAccessibleName(f"{name} {self._note}".rstrip())
        self.setToolTip(self._action.toolTip())
        self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Small: the layout gives more."""
        return QSize(round(90 * self._scale), round(32 * self._scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, name and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        is_ringed = self.hasFocus() or self.is_on
        ring = QColor(self._theme.focus if is_ringed else self._theme.line)
        painter.setPen(QPen(ring, 2 if self.hasFocus() else 1))
        painter.setBrush(self._ground())
        painter.drawRoundedRect(room, _RADIUS, _RADIUS)
        inner = room.adjusted(12 * self._scale, 0, -12 * self._scale, 0)
        if self._sign:
            painter.setPen(self._ink())
            painter.setFont(font(1.3 * self._pixels * self._scale, SEMIBOLD))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._sign)
        elif self._is_leading:
            self._draw_leading(painter, inner)
        else:
            self._draw_plain(painter, inner)

    def _ground(self) -> QColor:
        if self._is_leading and not self.is_dim:
            return QColor(self._theme.text if self.isDown() else self._theme.accent)
        if self.is_on:
            return QColor(self._theme.selection)
        return QColor(self._theme.line if self.isDown() else self._theme.raised)

    def _ink(self) -> QColor:
        if self.is_dim:
            return QColor(self._theme.dim)
        return QColor(self._theme.on_accent if self._is_leading else self._theme.text)

    def _draw_leading(self, painter: QPainter, room: QRectF) -> None:
        """The name, and below it the whole note: what GO starts is never cut."""
        upper = QRectF(room)
        if self._note:
            upper.setHeight(room.height() / 2)
            lower = room.adjusted(0, room.height() * 0.46, 0, -2 * self._scale)
            note = Paragraph(self._note, self._ink().name(), weight=SEMIBOLD, lines=3)
            draw(painter, lower, (note,), _NOTE * self._scale, Qt.AlignmentFlag.AlignCenter)
        painter.setPen(self._ink())
        painter.setFont(font(self._pixels * self._scale, BOLD))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self._action.text())

    def _share(self, width: float) -> float:
        """How large the name can be in so much room, in parts of its usual size."""
        usual = font(self._pixels * self._scale)
        needed = QFontMetricsF(usual).horizontalAdvance(self._action.text())
        return min(width / max(needed, 1.0), 1.0)

    def _draw_plain(self, painter: QPainter, room: QRectF) -> None:
        """Name and key; the key steps aside where the name is whole without it and else is cut."""
        key = self.key
        small = font(12 * self._scale)
        width = QFontMetricsF(small).horizontalAdvance(key) + 10
        if self._share(room.width() - width) < _LEAST <= self._share(room.width()):
            key, width = "", 0.0
        painter.setFont(small)
        painter.setPen(QColor(self._theme.dim))
        side = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side | Qt.AlignmentFlag.AlignRight, key)
        left = room.adjusted(0, 0, -width, 0)
        chosen = font(int(self._pixels * self._scale * max(self._share(left.width()), _LEAST)))
        text = QFontMetricsF(chosen).elidedText(
            self._action.text(), Qt.TextElideMode.ElideRight, left.width()
        )
        painter.setFont(chosen)
        painter.setPen(self._ink())
        painter.drawText(left, side | Qt.AlignmentFlag.AlignLeft, text)
