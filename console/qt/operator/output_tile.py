"""One screen on the desk: its picture, what people can see of it, and the key that shows it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)

from console.qt.operator.keyed_button import KeyedButton
from console.qt.operator.parts import Picture
from console.qt.theme import SEMIBOLD, Theme, font
from console.wording.outputs import Output, output_word
from console.wording.words import Words

CAPTION = 21  # pixels at scale 1; height of the line above the picture
_TEXT, _WORD = 13, 12  # pixels at scale 1
_FAINT = 0.5  # of a picture that nobody sees
_UNSEEN = (Output.HIDDEN, Output.LOST)


class OutputTile(KeyedButton):
    """A button that looks as its screen does; pressing it shows or hides the screen.

    Attributes:
        output: What people can see of the screen.
    """

    def __init__(
        self, words: Words, theme: Theme, action: QAction, picture: Picture | None
    ) -> None:
        super().__init__(theme, action)
        self._words, self._picture = words, picture
        self.output = Output.HIDDEN
        if picture is not None:
            picture.changed.connect(self.update)
        self.take_name()

    def show_output(self, output: Output) -> None:
        """Say what people can see of the screen."""
        if output is not self.output:
            self.output = output
            self.take_name()

    def take_name(self) -> None:
        """Tell its name, and what people can see."""
        word = output_word(self._words, self.output)
        self.setAccessibleName(f"{self._action.text()}: {word}")
        self.setToolTip(f"{self._action.toolTip()} – {word}")
        self.update()

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the caption, the picture, and the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = round(CAPTION * self._scale)
        self._draw_caption(painter, QRectF(0, 0, self.width(), top))
        frame = QRectF(self.rect().adjusted(0, top, 0, 0))
        painter.fillRect(frame, QColor(self._theme.black))
        self._draw_picture(painter, frame)
        is_ringed = self.hasFocus() or self.output not in _UNSEEN
        ring = QColor(self._theme.focus if is_ringed else self._theme.line)
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(ring, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(width / 2, width / 2, -width / 2, -width / 2))
        self._draw_word(painter, frame)
        painter.end()

    def _draw_caption(self, painter: QPainter, room: QRectF) -> None:
        key = self.key
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(self._theme.dim))
        painter.setFont(font(_WORD * self._scale))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignRight, key)
        written = font(_TEXT * self._scale, SEMIBOLD)
        painter.setFont(written)
        painter.setPen(QColor(self._theme.dim if self.output in _UNSEEN else self._theme.text))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, self._action.text())

    def _draw_picture(self, painter: QPainter, frame: QRectF) -> None:
        """The picture in its own proportions, as sharp as the desk's monitor can be."""
        if self._picture is None or frame.isEmpty():
            return
        kept = Qt.AspectRatioMode.KeepAspectRatio
        size = self._picture.shape.scaled(frame.size().toSize(), kept)
        place = QRectF(QPointF(), size.toSizeF())
        place.moveCenter(frame.center())
        sharp = QSize(size * self.devicePixelRatioF())
        painter.setOpacity(_FAINT if self.output in _UNSEEN else 1.0)
        painter.drawImage(place, self._picture.picture(sharp))
        painter.setOpacity(1.0)

    def _draw_word(self, painter: QPainter, frame: QRectF) -> None:
        word, written = output_word(self._words, self.output), font(_WORD * self._scale, SEMIBOLD)
        ground, ink = self._colors()
        width = QFontMetricsF(written).horizontalAdvance(word) + 12 * self._scale
        high = 17 * self._scale
        field = QRectF(frame.right() - width - 4, frame.bottom() - high - 4, width, high)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(field, high / 2, high / 2)
        painter.setFont(written)
        painter.setPen(QColor(ink))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, word)

    def _colors(self) -> tuple[str, str]:
        """The ground of the word, and its ink."""
        theme = self._theme
        return {
            Output.HIDDEN: (theme.raised, theme.dim),
            Output.LIVE: (theme.accent, theme.on_accent),
            Output.BLACK: (theme.black, theme.text),
            Output.LOST: (theme.over, theme.on_accent),
            Output.TEST: (theme.warning, theme.on_accent),
        }[self.output]
