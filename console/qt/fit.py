"""Text that fits: painted as large as its box allows, never cut, still while digits change."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from console.qt.typesetting import Fitted, Paragraph, fit, font_of, width_of

TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


def draw(
    painter: QPainter,
    box: QRectF,
    paragraphs: tuple[Paragraph, ...],
    largest: float,
    align: Qt.AlignmentFlag = TOP_LEFT,
) -> Fitted:
    """Fit the block into `box` and paint it there."""
    fitted = fit(paragraphs, box.width(), box.height(), largest)
    beside, above = _shares(align)
    top, left, width = box.top() + above * (box.height() - fitted.height), box.left(), box.width()
    for line in fitted.lines:
        paragraph = paragraphs[line.paragraph]
        text = paragraph.text[line.begin : line.end].rstrip(" ")
        written = font_of(paragraph, fitted.pixels)
        painter.setFont(written)
        painter.setPen(QColor(paragraph.color))
        spare = beside * (width - width_of(text, written)) if beside else 0.0
        painter.drawText(QPointF(left + spare, top + line.baseline), text)
    return fitted


class FittedText(QWidget):
    """A label that fits its paragraphs into whatever room it is given.

    Attributes:
        paragraphs: What it shows.
        largest: Pixels that its size never passes.
    """

    def __init__(self, parent: QWidget | None = None, align: Qt.AlignmentFlag = TOP_LEFT) -> None:
        super().__init__(parent)
        self.paragraphs: tuple[Paragraph, ...] = ()
        self.largest = 100.0
        self._align = align

    @property
    def fitted(self) -> Fitted:
        """The block as it stands in the present room."""
        return fit(self.paragraphs, self.width(), self.height(), self.largest)

    def show_paragraphs(self, *paragraphs: Paragraph) -> None:
        """Show other words; nothing is painted when they are the same."""
        if paragraphs != self.paragraphs:
            self.paragraphs = paragraphs
            self.setAccessibleName("\n".join(each.text for each in paragraphs if each.text))
            self.update()

    def place(self, box: QRectF, largest: float) -> None:
        """Stand in `box`, with letters of at most `largest` pixels."""
        self.largest = largest
        self.setGeometry(box.toRect())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the block."""
        with QPainter(self) as painter:
            draw(painter, QRectF(self.rect()), self.paragraphs, self.largest, self._align)


@lru_cache
def _shares(align: Qt.AlignmentFlag) -> tuple[float, float]:
    """The parts of the room left over that go to the left of the text, and above it."""
    beside = above = 0.0
    if align & Qt.AlignmentFlag.AlignHCenter:
        beside = 0.5
    elif align & Qt.AlignmentFlag.AlignRight:
        beside = 1.0
    if align & Qt.AlignmentFlag.AlignVCenter:
        above = 0.5
    elif align & Qt.AlignmentFlag.AlignBottom:
        above = 1.0
    return beside, above
