"""A widget as a picture."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def picture_of(widget: QWidget) -> QImage:
    """A picture of a widget that has its size and its contents, shown or not."""
    picture = QImage(widget.size().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    widget.render(picture)
    return picture


def small_picture_of(widget: QWidget, size: QSize) -> QImage:
    """The same at another size; it is drawn at that size, so that small print stays crisp."""
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(picture.width() / max(widget.width(), 1))
    widget.render(picture)
    picture.setDevicePixelRatio(1)
    return picture
