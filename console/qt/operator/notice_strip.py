"""The notice strip: what the program has to say, stacked, never in a dialog."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from console.qt.theme import BOLD, Theme, font
from console.session.notices import Notice, Weight
from console.wording.words import Words

_AT_MOST = 3  # notices drawn at a time, the newest
_TEXT = 14  # pixels at scale 1
_LONGEST = 240  # characters of a notice that are drawn; the rest is read by pointing at it


class Offer(Struct, frozen=True):
    """Something that can be done about a notice."""

    label: str
    accept: Callable[[], None]


class NoticeStrip(QWidget):
    """A line for each notice: weight as a shape, the sentence, an offer, and a way to dismiss it.

    Attributes:
        dismissed: The key of a notice that the operator has read.
    """

    dismissed = Signal(str)

    def __init__(self, words: Words, theme: Theme, offers: Mapping[str, Offer]) -> None:
        super().__init__()
        self._words, self._theme, self._offers = words, theme, offers
        self._font = font(_TEXT)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.setAccessibleName(words.say("Notices"))
        self.hide()

    def show_notices(self, standing: tuple[Notice, ...]) -> None:
        """Show the newest of what stands."""
        while (item := self._layout.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        older = len(standing) - _AT_MOST
        if older > 0:
            self._layout.addWidget(self._count(standing[:older]))
        for notice in standing[-_AT_MOST:]:
            self._layout.addWidget(self._line(notice))
        self.setVisible(bool(standing))

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._font = font(_TEXT * scale)
        self._size()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size again in another place: to be dressed there takes fonts back."""
        super().showEvent(event)
        self._size()

    def _size(self) -> None:
        for part in self.findChildren(QWidget):
            part.setFont(self._font)

    def _count(self, older: tuple[Notice, ...]) -> QLabel:
        """How many notices wait behind those that are drawn."""
        number = len(older)
        text = self._words.count("{number} older notice", "{number} older notices", number)
        count = QLabel(text)
        count.setObjectName("note")
        count.setFont(self._font)
        count.setToolTip("\n".join(notice.text for notice in older))
        return count

    def _line(self, notice: Notice) -> QWidget:
        line = _Line(self._theme, notice, self._font)
        if (offer := self._offers.get(notice.key)) is not None:
            accept = QPushButton(offer.label)
            accept.setFont(self._font)
            accept.clicked.connect(offer.accept)
            line.add(accept)
        dismiss = QPushButton("×")
        dismiss.setFont(self._font)
        dismiss.setFlat(True)
        dismiss.setObjectName("bare")
        dismiss.setFixedWidth(36)
        dismiss.setAccessibleName(self._words.say("Dismiss the notice"))
        dismiss.clicked.connect(lambda: self.dismissed.emit(notice.key))
        line.add(dismiss)
        return line


class _Line(QWidget):
    def __init__(self, theme: Theme, notice: Notice, written: QFont) -> None:
        super().__init__()
        self._theme, self._weight = theme, notice.weight
        sentence = QLabel(_short(notice.text))
        sentence.setToolTip(notice.text)
        sentence.setFont(written)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(notice.text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(44, 3, 4, 3)
        self._layout.setSpacing(8)
        self._layout.addWidget(sentence, 1)

    def add(self, button: QPushButton) -> None:
        """Put a button at the end."""
        self._layout.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the weight's shape: round, triangle, or square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(_color(self._theme, self._weight))
        painter.setPen(QPen(color, 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setBrush(color)
        at = QPointF(22, self.height() / 2)
        _draw_shape(painter, at, self._weight)
        painter.setPen(QColor(self._theme.background))
        painter.setFont(font(13, BOLD))
        letter = "i" if self._weight is Weight.INFO else "!"
        box = QRectF(at.x() - 9, at.y() - (6 if self._weight is Weight.WARNING else 9), 18, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def _color(theme: Theme, weight: Weight) -> str:
    return {
        Weight.INFO: theme.accent,
        Weight.WARNING: theme.warning,
        Weight.ERROR: theme.over,
    }[weight]


def _draw_shape(painter: QPainter, at: QPointF, weight: Weight) -> None:
    match weight:
        case Weight.INFO:
            painter.drawEllipse(at, 9, 9)
        case Weight.WARNING:
            up, left, right = QPointF(0, -11), QPointF(-12, 9), QPointF(12, 9)
            painter.drawPolygon(QPolygonF([at + up, at + left, at + right]))
        case Weight.ERROR:
            painter.drawRect(QRectF(at.x() - 9, at.y() - 9, 18, 18))
