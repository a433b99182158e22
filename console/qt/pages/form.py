"""A form: headings, and rows of a label with its control."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from console.qt.theme import SEMIBOLD, font

_WIDEST = 46  # times the height of its type


class Form(QWidget):
    """Rows from the top; every control has its label's name for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(16)
        self._layout.setVerticalSpacing(8)
        self._layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with its type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(_WIDEST * self.font().pixelSize())

    def add_heading(self, text: str) -> None:
        """Begin a part."""
        heading = QLabel(text)
        heading.setFont(font(15, SEMIBOLD))
        if self._layout.rowCount():
            heading.setContentsMargins(0, 14, 0, 0)
        self._layout.addRow(heading)

    def add_row(self, label: str, control: QWidget) -> None:
        """Add a control."""
        control.setAccessibleName(label)
        named = QLabel(label)
        named.setBuddy(control)
        named.setWordWrap(True)
        self._layout.addRow(named, control)

    def add_note(self, text: str) -> None:
        """Explain what is above."""
        note = QLabel(text)
        note.setObjectName("note")
        note.setWordWrap(True)
        note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout.addRow(note)

    def add_wide(self, control: QWidget) -> None:
        """Add something that needs the whole width and names itself."""
        self._layout.addRow(control)
