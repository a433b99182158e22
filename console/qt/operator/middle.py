"""The middle of the desk: the running order with its side, or a page laid over it."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from console.qt.type_scale import scale_type


class Middle(QStackedWidget):
    """Shows the running order until a page is opened, and again when it is left.

    The notice strip is under whichever of the two is seen.

    Attributes:
        page: The page that is open, or None.
    """

    def __init__(self, running_order: QWidget, strip: QWidget, home: QVBoxLayout) -> None:
        super().__init__()
        self._strip, self._home = strip, home
        self._scale = 1.0
        self.page: QWidget | None = None
        over = QWidget()
        self._room = QVBoxLayout(over)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(8)
        self.addWidget(running_order)
        self.addWidget(over)

    def open(self, page: QWidget) -> None:
        """Lay a page over the running order, in the place of any other."""
        self.leave()
        self.page = page
        self._room.addWidget(page, 1)
        self._room.addWidget(self._strip)
        self.setCurrentIndex(1)
        scale_type(page, self._scale)  # once it is dressed: that takes fonts back
        page.setFocus()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        if self.page is not None:
            scale_type(self.page, scale)

    def leave(self) -> bool:
        """Put the page away; False when there is none."""
        page, self.page = self.page, None
        if page is None:
            return False
        self.setCurrentIndex(0)
        self._room.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._home.addWidget(self._strip)
        return True
