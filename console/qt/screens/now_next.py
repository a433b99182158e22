"""The room's screen: what is on stage, what comes next and when, and the clock."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent

from console.qt.fit import FittedText
from console.qt.screens.board import CENTRE, RIGHT, Board
from console.qt.screens.now_next_view import Announcement, NowNextView, now_next_view
from console.qt.theme import BOLD, REGULAR, SEMIBOLD, Theme
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook
from console.wording.words import Words

_WIDE_LETTERS = 0.08  # between the capitals of small labels, in parts of their size
_CLOCK = 2.6  # units kept free for a clock time
_LONG_TITLE, _NEXT_TO_LONG = 60, 0.6  # a long title is small: what stands below it, less so


class NowNextBoard(Board):
    """Now, next and the clock, readable from the last row."""

    def __init__(self, words: Words, theme: Theme) -> None:
        super().__init__(words, theme)
        self._view: NowNextView | None = None
        self._event = FittedText(self)
        self._clock = FittedText(self, RIGHT)
        self._now_label = FittedText(self)
        self._now = FittedText(self, CENTRE)
        self._next_label = FittedText(self)
        self._next_time = FittedText(self, RIGHT)
        self._next = FittedText(self)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what the room needs of it."""
        view = now_next_view(outlook, self.words)
        if view == self._view:
            return
        before, self._view = self._view, view
        self._show(view)
        if before is None or _form(before) != _form(view):
            self.lay_out()

    def lay_out(self) -> None:
        """A line at the top, the large place, a rule, the small place."""
        unit, page = self.measures.unit, self.measures.page
        head = QRectF(page.left(), page.top(), page.width(), 0.95 * unit)
        self._event.place(head.adjusted(0, 0, -_CLOCK * unit, 0), 0.36 * unit)
        self._clock.place(_right(head, _CLOCK * unit), 0.5 * unit)
        rule = self._rule()
        self._lay_out_now(QRectF(page.left(), head.bottom(), page.width(), rule - head.bottom()))
        label = QRectF(page.left(), rule + 0.35 * unit, page.width(), 0.6 * unit)
        self._next_label.place(label.adjusted(0, 0.12 * unit, -_CLOCK * unit, 0), 0.34 * unit)
        self._next_time.place(_right(label, _CLOCK * unit), 0.5 * unit)
        rest = QRectF(page.left(), label.bottom(), page.width(), page.bottom() - label.bottom())
        self._next.place(rest.adjusted(0, 0.1 * unit, 0, 0), 0.72 * unit)
        self.update()

    def message_box(self) -> QRectF:
        """All but the line at the top."""
        return self.measures.page.adjusted(0, 1.2 * self.measures.unit, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule between now and next."""
        super().paintEvent(event)
        if self._view is None or not self._view.next.title:
            return
        unit, page = self.measures.unit, self.measures.page
        with QPainter(self) as painter:
            rule = QRectF(page.left(), self._rule(), page.width(), max(1.0, 0.02 * unit))
            painter.fillRect(rule, QColor(self.theme.line))

    def _lay_out_now(self, room: QRectF) -> None:
        """The label sits on its words, and both stand in the middle of their room."""
        unit = self.measures.unit
        label = 0.55 * unit
        inner = room.adjusted(0, 0.2 * unit + label, 0, -0.3 * unit)
        self._now.place(inner, 1.5 * unit)
        spare = max(0.0, inner.height() - self._now.fitted.height) / 2
        self._now_label.place(
            QRectF(room.left(), inner.top() + spare - label, room.width(), label), 0.34 * unit
        )

    def _rule(self) -> float:
        """How low the rule stands; at the bottom of the page when nothing follows."""
        page = self.measures.page
        if self._view is not None and not self._view.next.title:
            return page.bottom()
        return page.bottom() - (0.36 if self.measures.is_upright else 0.31) * page.height()

    def _show(self, view: NowNextView) -> None:
        theme = self.theme
        self._event.show_paragraphs(
            Paragraph(view.event, theme.text, weight=SEMIBOLD, lines=2),
            Paragraph(view.venue, theme.dim, ratio=0.8, space=0.15, lines=2),
        )
        self._clock.show_paragraphs(Paragraph(view.clock, theme.text, weight=SEMIBOLD))
        self._now_label.show_paragraphs(*self._label(view.now, theme.accent))
        self._now.show_paragraphs(*self._block(view.now, BOLD, 0.42))
        self._next_label.show_paragraphs(*self._label(view.next, theme.dim))
        self._next_time.show_paragraphs(Paragraph(view.next.time, theme.accent, weight=SEMIBOLD))
        self._next.show_paragraphs(*self._block(view.next, SEMIBOLD, 0.6))
        self.show_message(view.message, is_lit=view.is_lit)
        self.go_dark(view.is_dark)

    def _label(self, announcement: Announcement, color: str) -> tuple[Paragraph, ...]:
        text = announcement.label.upper()
        return (Paragraph(text, color, weight=SEMIBOLD, spacing=_WIDE_LETTERS),)

    def _block(
        self, announcement: Announcement, weight: QFont.Weight, second: float
    ) -> tuple[Paragraph, ...]:
        text, dim = self.theme.text, self.theme.dim
        second = second if len(announcement.title) < _LONG_TITLE else _NEXT_TO_LONG
        return (
            Paragraph(announcement.title, text, weight=weight, lines=12),
            Paragraph(announcement.people, dim, second, REGULAR, 4, space=0.4),
            Paragraph(announcement.carried_by, dim, second, REGULAR, 4, space=0.4),
        )


def _right(room: QRectF, width: float) -> QRectF:
    return room.adjusted(room.width() - width, 0, 0, 0)


def _form(view: NowNextView) -> tuple[bool, Announcement]:
    """What decides where things stand."""
    return bool(view.next.title), view.now
