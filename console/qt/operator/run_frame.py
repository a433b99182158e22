"""What stands round the desk: nothing for a show, a band and a frame for another time."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.parts import Parts

if TYPE_CHECKING:  # a show has none
    from console.qt.operator.clock_band import ClockBand

_WIDTH = 4


class RunFrame(QWidget):
    """Holds the desk, and over it the band of a rehearsal or a replay.

    Attributes:
        band: The band; None for a show.
    """

    def __init__(self, parts: Parts, actions: DeskActions, inside: QWidget) -> None:
        super().__init__()
        self._theme = parts.theme
        self.band = _band_of(parts, actions)
        layout = QVBoxLayout(self)
        margin = _WIDTH if self.band is not None else 0
        layout.setContentsMargins(margin, 0, margin, margin)
        layout.setSpacing(0)
        if self.band is not None:
            layout.addWidget(self.band)
        layout.addWidget(inside, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        if self.band is not None:
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.warning), 2 * _WIDTH))
            painter.drawRect(self.rect())


def _band_of(parts: Parts, actions: DeskActions) -> "ClockBand | None":
    words, theme = parts.words, parts.theme
    if parts.scrubbing is not None:
        from console.qt.operator.replay_bar import ReplayBar

        return ReplayBar(words, theme, actions, parts.scrubbing)
    if parts.is_live:
        return None
    from console.qt.operator.rehearsal_bar import RehearsalBar

    return RehearsalBar(words, theme, parts.kind, actions, parts.rehearsal)
