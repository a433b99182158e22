"""The drift line as a file: PNG or SVG, for a report or a message."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from console.paper.drift_view import DriftView
from console.qt.drift_drawing import DriftDrawing
from console.qt.theme import LIGHT
from console.whole_file import write_whole
from console.wording.words import Words

_SIZE, _SCALE = QSize(1600, 500), 1.6


def write_drift_picture(words: Words, view: DriftView, path: Path) -> None:
    """Write the drawing, dark on light, as SVG or, by any other ending, as PNG.

    Raises:
        OSError: The file could not be written.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw = _draw_svg if path.suffix.lower() == ".svg" else _draw_png
    draw(buffer, words, view)
    write_whole(path, bytes(data.data()))


def _draw_png(buffer: QBuffer, words: Words, view: DriftView) -> None:
    picture = QImage(_SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    _draw(painter, words, view)
    painter.end()
    QImageWriter(buffer, b"png").write(picture)


def _draw_svg(buffer: QBuffer, words: Words, view: DriftView) -> None:
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_SIZE)
    generator.setViewBox(QRect(0, 0, _SIZE.width(), _SIZE.height()))
    generator.setTitle(view.summary)
    painter = QPainter(generator)
    _draw(painter, words, view)
    painter.end()


def _draw(painter: QPainter, words: Words, view: DriftView) -> None:
    room = QRectF(0, 0, _SIZE.width(), _SIZE.height())
    DriftDrawing(words, LIGHT, room, _SCALE).draw(painter, view)
