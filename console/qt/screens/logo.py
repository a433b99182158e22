"""The event's logo, as large as its place allows, on a plate where it would not be seen else."""

import logging
from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.contrast import contrast
from console.qt.theme import Theme

_LOG = logging.getLogger(__name__)
_LARGEST = 800  # pixels; no place on a screen is larger
_SEEN = 3.0  # the contrast with its ground that a picture needs
_SAMPLE = 24  # pixels; the side of the picture that its light is judged by
_OPAQUE = 128
_AIR = 0.12  # round the picture on its plate, in parts of the height


class Logo(QWidget):
    """A picture at the left of its place; nothing where there is none."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QImage()
        self._has_plate = False
        self.hide()

    def show_file(self, path: str) -> None:
        """Show the picture of a file; nothing when there is none or it cannot be read."""
        self._picture = picture_in(path) if path else QImage()
        ground, ink = self._theme.background, light_of(self._picture)
        self._has_plate = ink is not None and contrast(ink, ground) < _SEEN
        self.setVisible(self.is_there)
        self.update()

    @property
    def is_there(self) -> bool:
        """True when there is a picture to be seen."""
        return not self._picture.isNull()

    def place(self, box: QRectF) -> float:
        """Stand in `box`; how much of its width that takes."""
        if not self.is_there or box.isEmpty():
            return 0.0
        size = self._picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        self.setGeometry(round(box.left()), round(box.top()), size.width(), size.height())
        return float(size.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, and the plate behind it."""
        box = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        if self._has_plate:
            air = _AIR * box.height()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.text))
            painter.drawRoundedRect(box, air, air)
            inner = box.adjusted(air, air, -air, -air)
            size = box.size().scaled(inner.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = QRectF(box.topLeft(), size).translated(
                (box.width() - size.width()) / 2, (box.height() - size.height()) / 2
            )
        painter.drawImage(box, self._picture)
        painter.end()


@lru_cache(maxsize=4)
def picture_in(path: str) -> QImage:
    """The picture in a file, no larger than a screen shows it; a null one when there is none."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (max(size.width(), size.height()) > _LARGEST or _is_drawn(reader)):
        wanted = QSize(_LARGEST, _LARGEST)
        reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        _LOG.info("The logo %s cannot be shown: %s", path, reader.errorString())
    return picture


def light_of(picture: QImage) -> str | None:
    """The mean colour of what can be seen of a picture, `#rrggbb`; None: one with no holes in it.

    A picture that fills its rectangle brings its own ground.
    """
    if picture.isNull() or not picture.hasAlphaChannel():
        return None
    small = picture.scaled(_SAMPLE, _SAMPLE)
    every = [small.pixelColor(x, y) for x in range(_SAMPLE) for y in range(_SAMPLE)]
    seen = [color for color in every if color.alpha() >= _OPAQUE]
    if not seen or len(seen) == len(every):
        return None
    red, green, blue = (
        sum(map(part, seen)) // len(seen) for part in (QColor.red, QColor.green, QColor.blue)
    )
    return QColor(red, green, blue).name()


def _is_drawn(reader: QImageReader) -> bool:
    """A drawing has no pixels of its own."""
    return bytes(reader.format().data()).startswith(b"svg")
