"""The slider through a replay: a click is where it goes, as on any player."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle

from console.qt.theme import Theme

_FINE = 10_000  # steps
_GROOVE, _LIP = 6, 5  # pixels at scale 1; by how much the handle is larger on each side
_RIM = 2  # pixels round the handle
_SHEET = """
QSlider::groove:horizontal {{ height: {groove}px; border-radius: {half_groove}px;
    background: {color}; }}
QSlider::handle:horizontal {{ width: {handle}px; margin: -{over}px 0;
    border: {rim}px solid {ground}; border-radius: {half_handle}px; background: {color}; }}
QSlider::handle:horizontal:focus {{ border-color: {ring}; }}
"""


class Scrubber(QSlider):
    """From the beginning of a run to its end.

    Attributes:
        moved: A hand moved it to this part of the run, 0 to 1.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(0, _FINE)
        self.setPageStep(_FINE // 20)
        self.valueChanged.connect(lambda value: self.moved.emit(value / _FINE))
        self.rescale(1.0)

    def follow(self, share: float) -> None:
        """Stand there and tell nobody, unless a hand holds it."""
        if not self.isSliderDown():
            self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            self.setValue(round(share * _FINE))
            self.blockSignals(False)  # noqa: FBT003 - the same

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        groove, lip = round(_GROOVE * scale), round(_LIP * scale)
        handle = groove + 2 * lip
        self._handle = handle + 2 * _RIM
        self.setMinimumWidth(round(120 * scale))
        self.setFixedHeight(self._handle)  # else its ends are cut
        self.setStyleSheet(
            _SHEET.format(
                handle=handle,
                rim=_RIM,
                groove=groove,
                half_handle=handle // 2 + _RIM,
                half_groove=groove // 2,
                over=lip + _RIM,
                color=self._theme.on_accent,
                ground=self._theme.accent,
                ring=self._theme.text,
            )
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where the pointer is; from there it can be dragged."""
        if event.button() is Qt.MouseButton.LeftButton:
            room = self.width() - self._handle
            along = round(event.position().x()) - self._handle // 2
            self.setValue(QStyle.sliderValueFromPosition(0, _FINE, along, room))
        super().mousePressEvent(event)
