"""Type that grows: that of a widget and of all that is in it."""

from PySide6.QtWidgets import QWidget

_FIRST = "conduite_first_size"


def scale_type(widget: QWidget, scale: float) -> None:
    """Take `scale` times the first size.

    Each part is told: what a style sheet dresses takes no font from what it is in.
    """
    for part in (widget, *widget.findChildren(QWidget)):
        own, first = part.font(), part.property(_FIRST)
        if first is None:
            first = own.pixelSize()
            part.setProperty(_FIRST, first)
        if round(first * scale) != own.pixelSize():
            own.setPixelSize(round(first * scale))
            part.setFont(own)
