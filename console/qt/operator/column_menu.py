"""The menu that shows and hides columns of the running order."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from console.qt.models.running_order import HEADINGS, Column
from console.qt.operator.order_look import ALWAYS, OrderLook
from console.wording.words import Words


class ColumnMenu(QMenu):
    """A tick for every column that may be hidden.

    Attributes:
        toggled: The `Column` that the operator shows or hides.
    """

    toggled = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(words.say("Columns"), parent)
        self._ticks: dict[Column, QAction] = {}
        for column in Column:
            if column not in ALWAYS:
                tick = self.addAction(words.say(HEADINGS[column]))
                tick.setCheckable(True)
                tick.triggered.connect(lambda _checked, which=column: self.toggled.emit(which))
                self._ticks[column] = tick

    def show_look(self, look: OrderLook) -> None:
        """Tick the columns that are shown."""
        for column, tick in self._ticks.items():
            tick.setChecked(column in look.shown)
