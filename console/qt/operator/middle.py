"""The middle of the desk: the running order with its side, or a page laid over it."""

from PySide6.QtWidgets import QStackedWidget, QWidget


class Middle(QStackedWidget):
    """Shows the running order until a page is opened, and again when it is left."""

    def __init__(self, running_order: QWidget) -> None:
        super().__init__()
        self.addWidget(running_order)

    @property
    def page(self) -> QWidget | None:
        """The page that is open, or None."""
        return self.currentWidget() if self.currentIndex() > 0 else None

    def open(self, page: QWidget) -> None:
        """Lay a page over the running order, in the place of any other."""
        self.leave()
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.setFocus()

    def leave(self) -> bool:
        """Put the page away; False when there is none."""
        page = self.page
        if page is None:
            return False
        self.setCurrentIndex(0)
        self.removeWidget(page)
        page.deleteLater()
        return True
