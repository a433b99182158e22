"""Controls that let the wheel scroll the page under them instead of changing their value."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox

from console.wording.words import Words


class Choice(QComboBox):
    """One of several values."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class Number(QDoubleSpinBox):
    """A number within limits, written as the language writes it; told once it is settled."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setLocale(QLocale(words.language))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()
