"""A widget as a picture."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def picture_of(widget: QWidget) -> QImage:
    """A picture of a widget that has its size and its contents, shown or not."""
    picture = QImage(widget.size().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    widget.render(picture)
    return picture
