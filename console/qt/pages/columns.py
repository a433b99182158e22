"""Columns that scroll: side by side, or one under the other where there is too little room."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

_GAP, _EDGE = 48, 12  # pixels


class Columns(QScrollArea):
    """As wide as its room, whatever is in it: it never scrolls sideways."""

    def __init__(self, columns: Sequence[QWidget]) -> None:
        super().__init__()
        self._columns = columns
        inside = QWidget()
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._layout.setContentsMargins(0, 0, _EDGE, 0)
        self._layout.setSpacing(_GAP)
        for column in columns:
            side = QVBoxLayout()
            side.addWidget(column)
            side.addStretch(1)
            self._layout.addLayout(side, 100)
        self._layout.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns where they fit."""
        gaps = _GAP * (len(self._columns) - 1) + _EDGE
        needed = gaps + sum(column.minimumSizeHint().width() for column in self._columns)
        self._layout.setDirection(
            QBoxLayout.Direction.LeftToRight
            if needed <= self.viewport().width()
            else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)
