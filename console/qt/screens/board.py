"""A board: what every screen is drawn on. It knows words, colours, messages and the dark."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from console.qt.fit import FittedText
from console.qt.screens.look import Look
from console.qt.screens.measures import measures_of
from console.qt.theme import BOLD, Theme, font
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook
from console.wording.rehearsal import Mark, mark_word
from console.wording.words import Words

CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIBBON = 0.62  # of the margin that it stands in, and of that its letters
RIGHT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight


class View(Protocol):
    """What every screen shows beside its own."""

    @property
    def message(self) -> str:
        """Words from the operator."""

    @property
    def is_lit(self) -> bool:
        """They are new, and this is the bright half of a flash."""

    @property
    def is_dark(self) -> bool:
        """Nothing is shown at all."""


Shown = TypeVar("Shown", bound=View)


class Board(QWidget, Generic[Shown]):
    """A screen's surface, at any size.

    A board shows outlooks and nothing else: it has no clock, no timer and no memory but of
    what it painted last.

    Attributes:
        changed: It looks different now.
        view: What it shows; None before the first outlook.
        look: What it was made for.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self.theme, self.words = look, look.theme, Words(look.language)
        self.view: Shown | None = None
        self.measures = measures_of(self.width(), self.height(), look.settings.scale)
        self.message = Banner(self, look.theme)
        self._ribbon = Ribbon(self, look.theme, mark_word(self.words, look.mark))
        self._ribbon.setVisible(look.mark is not Mark.NONE)
        self._curtain = Curtain(self, look.theme)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the show as it stands at an instant; nothing is touched when that looks the same."""
        view = self.view_of(outlook)
        if view == self.view:
            return
        before, self.view = self.view, view
        self.show_view(view)
        self.message.say(view.message, is_lit=view.is_lit)
        self._ribbon.raise_()
        self._curtain.setVisible(view.is_dark or self.look.is_dark)
        self._curtain.raise_()
        if before is None or self.form_of(before) != self.form_of(view):
            self.arrange()
        self.changed.emit()

    def view_of(self, outlook: Outlook) -> Shown:
        """What this screen shows of an outlook."""
        raise NotImplementedError

    def show_view(self, view: Shown) -> None:
        """Give every part its words."""
        raise NotImplementedError

    def form_of(self, view: Shown) -> object:
        """What decides where the parts of a view stand."""
        raise NotImplementedError

    def lay_out(self) -> None:
        """Give every part its place for the present `measures` and `view`."""
        raise NotImplementedError

    def arrange(self) -> None:
        """Lay out, unless the size is still to come: then that will."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self.lay_out()

    def message_box(self) -> QRectF:
        """Where words to this screen stand."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.background))
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Measure anew, and give every part its place."""
        self.measures = measures_of(self.width(), self.height(), self.look.settings.scale)
        self._curtain.setGeometry(self.rect())
        self._ribbon.place(self.width(), self.measures.page.top())
        self.message.place(self.message_box(), self.measures.unit)
        self.lay_out()
        self.changed.emit()


class Banner(QWidget):
    """Words from the operator, on a field of their own."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = FittedText(self, CENTRE)
        self._unit = 1.0
        self.is_lit = False
        self.hide()

    def say(self, text: str, *, is_lit: bool) -> None:
        """Show `text`, or nothing; in the field's other colours while it is lit."""
        color = self._theme.on_accent if is_lit else self._theme.text
        if is_lit != self.is_lit:
            self.is_lit = is_lit
            self.update()
        self._words.show_paragraphs(Paragraph(text, color, weight=BOLD, lines=6))
        self.setVisible(bool(text))
        self.raise_()

    def place(self, box: QRectF, unit: float) -> None:
        """Stand in `box`."""
        self._unit = unit
        self.setGeometry(box.toRect())
        inner = QRectF(self.rect()).adjusted(unit * 0.7, unit * 0.25, -unit * 0.5, -unit * 0.25)
        self._words.place(inner, unit * 1.3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field, with an edge in the one colour that leads the eye."""
        ground = self._theme.accent if self.is_lit else self._theme.raised
        edge = self.rect()
        edge.setWidth(max(4, round(self._unit * 0.16)))
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        painter.fillRect(edge, QColor(self._theme.accent))
        painter.end()


class Ribbon(QWidget):
    """Says at the upper edge that this is not the show."""

    def __init__(self, parent: QWidget, theme: Theme, text: str) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, text.upper()

    def place(self, width: int, margin: float) -> None:
        """Stand in the upper margin."""
        self.setGeometry(0, 0, width, round(margin * _RIBBON))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word on its field."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.warning))
        painter.setFont(font(self.height() * _RIBBON, BOLD, 0.12))
        painter.setPen(QColor(self._theme.on_accent))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class Curtain(QWidget):
    """Pure black, over all."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it black."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.black))
        painter.end()
