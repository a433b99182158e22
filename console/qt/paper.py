"""Pages of HTML on real paper: as PDF, or on a printer."""

from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtSvg import QSvgRenderer

from console.qt.slices import Slice, slices_of
from console.qt.theme import FAMILY, load_fonts

_DPI = 300
_MARGIN_MM, _FOOT_PT = 12, 8
_SHARP = 4  # a drawing has so many pixels for each of its units


class Paper:
    """A page of HTML, ready to be printed on A4. A QGuiApplication must be there.

    Args:
        html: The page.
        drawings: SVG by the name that the page calls it.
        is_wide: It lies on its side.
    """

    def __init__(self, html: str, drawings: Mapping[str, str], *, is_wide: bool = False) -> None:
        load_fonts()
        self._document = QTextDocument()
        for name, svg in drawings.items():
            if svg:
                kind = QTextDocument.ResourceType.ImageResource
                self._document.addResource(kind.value, QUrl(name), picture_of_svg(svg, _SHARP))
        self._document.setDefaultFont(QFont(FAMILY, 10))
        self._document.setHtml(html)
        self._title = self._document.metaInformation(QTextDocument.MetaInformation.DocumentTitle)
        sides = QPageLayout.Orientation
        self._layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            sides.Landscape if is_wide else sides.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )

    def pdf(self) -> bytes:
        """As a PDF."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        writer.setTitle(self._title)
        writer.setCreator("Conduite")
        self._draw_on(writer)
        buffer.close()
        return bytes(data.data())

    def print_on(self, name: str) -> bool:
        """Send it to a printer by its name, "" for the usual one; False when it cannot print."""
        found = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        if found.isNull():
            return False
        printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        return self._draw_on(printer)

    def _draw_on(self, device: QPagedPaintDevice) -> bool:
        device.setPageLayout(self._layout)
        painter = QPainter()
        if not painter.begin(device):
            return False
        room = QSizeF(device.width(), device.height())
        foot = _FOOT_PT * 2 * device.logicalDpiY() / 72
        self._document.documentLayout().setPaintDevice(device)
        self._document.setTextWidth(room.width())
        slices = slices_of(self._document, room.height() - foot)
        for number, parts in enumerate(slices):
            if number:
                device.newPage()
            self._draw_parts(painter, parts, room.width())
            self._draw_foot(painter, room, f"{number + 1}/{len(slices)}")
        return painter.end()

    def _draw_parts(self, painter: QPainter, parts: tuple[Slice, ...], width: float) -> None:
        """Draw parts of the document one under the other."""
        down = 0.0
        for part in parts:
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, part.top, width, part.height)
            painter.save()
            painter.translate(0, down - part.top)
            painter.setClipRect(context.clip)
            self._document.documentLayout().draw(painter, context)
            painter.restore()
            down += part.height

    def _draw_foot(self, painter: QPainter, room: QSizeF, page: str) -> None:
        painter.setFont(QFont(FAMILY, _FOOT_PT))
        place = QRectF(0, 0, room.width(), room.height())
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.drawText(place, bottom | Qt.AlignmentFlag.AlignRight, page)


def printers() -> list[str]:
    """The names of the printers that this machine knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)


def picture_of_svg(svg: str, sharp: int) -> QImage:
    """A drawing on white, `sharp` pixels for each of its units."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QImage(renderer.defaultSize() * sharp, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return picture
