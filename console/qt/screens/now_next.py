"""The room's screen: what is on stage, what comes next and when, and the clock."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent

from console.qt.fit import FittedText
from console.qt.screens.board import CENTRE, RIGHT, Board
from console.qt.screens.logo import Logo
from console.qt.screens.look import Look
from console.qt.screens.now_next_view import Announcement, NowNextView, now_next_view
from console.qt.screens.wait import Wait
from console.qt.theme import BOLD, REGULAR, SEMIBOLD
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook

_WIDE_LETTERS = 0.08  # between the capitals of small labels, in parts of their size
_CLOCK = 2.6  # units kept free for a clock time
_HEAD, _LOGO_HEAD = 0.95, 1.5  # units; height of the line at the top, and with a logo alone
_WAIT = 0.46  # of the page; for the wait before the show
_LONG_TITLE, _NEXT_TO_LONG = 45, 0.6  # a long title is small: what stands below it, less so


class NowNextBoard(Board[NowNextView]):
    """Now, next and the clock, readable from the last row."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._logo = Logo(self, look.theme)
        self._shown_logo = ""
        self._event = FittedText(self)
        self._clock = FittedText(self, RIGHT)
        self._now_label = FittedText(self)
        self._now = FittedText(self, CENTRE)
        self._wait = Wait(self, look.theme)
        self._next_label = FittedText(self)
        self._next_time = FittedText(self, RIGHT)
        self._next = FittedText(self)

    def view_of(self, outlook: Outlook) -> NowNextView:
        """What the room needs of it."""
        return now_next_view(outlook, self.words, self.look.settings)

    def form_of(self, view: NowNextView) -> tuple[object, ...]:
        """What follows, what is said now, and the logo decide where things stand."""
        below = bool(view.next.title), view.waiting is not None
        return below, view.now, view.logo, bool(view.event)

    def lay_out(self) -> None:
        """A line at the top, the large place, a rule, the small place."""
        unit, page = self.measures.small, self.measures.page
        head = QRectF(page.left(), page.top(), page.width(), self._head() * unit)
        self._lay_out_event(head)
        self._clock.place(_right(head, _CLOCK * unit), 0.5 * unit)
        rule = self._rule()
        self._lay_out_now(QRectF(page.left(), head.bottom(), page.width(), rule - head.bottom()))
        self._lay_out_next(QRectF(page.left(), rule, page.width(), page.bottom() - rule))
        self.update()

    def message_box(self) -> QRectF:
        """All but the line at the top."""
        return self.measures.page.adjusted(0, 1.2 * self.measures.small, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rule between now and next."""
        super().paintEvent(event)
        if self.view is None or not self._has_rule:
            return
        unit, page = self.measures.unit, self.measures.page
        with QPainter(self) as painter:
            rule = QRectF(page.left(), self._rule(), page.width(), max(1.0, 0.02 * unit))
            painter.fillRect(rule, QColor(self.theme.line))

    def _head(self) -> float:
        """Height of what is at the top, in units: more with a logo, if there is room for it."""
        if self.view is None or not self._logo.is_there:
            return _HEAD
        if not self.view.event:
            return _LOGO_HEAD
        return 2 * _HEAD if self.measures.is_upright else _HEAD

    def _lay_out_event(self, head: QRectF) -> None:
        """The logo at the left; what the event is called beside it, or below it when upright."""
        unit, has_event = self.measures.small, self.view is not None and bool(self.view.event)
        tall = min(head.height(), (_HEAD if has_event else _LOGO_HEAD) * unit)
        room = QRectF(head.left(), head.top(), 0.6 * head.width(), tall)
        beside = self._logo.place(room)
        if beside and self.measures.is_upright:
            self._event.place(head.adjusted(0, tall + 0.2 * unit, 0, 0), 0.36 * unit)
        else:
            beside += 0.4 * unit if beside else 0.0
            self._event.place(head.adjusted(beside, 0, -_CLOCK * unit, 0), 0.36 * unit)

    def _lay_out_next(self, room: QRectF) -> None:
        """The wait before the show, or what follows, below its label."""
        unit = self.measures.small
        self._wait.place(room.adjusted(0, 0.45 * unit, 0, 0), self.measures)
        label = QRectF(room.left(), room.top() + 0.35 * unit, room.width(), 0.6 * unit)
        self._next_label.place(label.adjusted(0, 0.12 * unit, -_CLOCK * unit, 0), 0.34 * unit)
        self._next_time.place(_right(label, _CLOCK * unit), 0.5 * unit)
        rest = QRectF(room.left(), label.bottom(), room.width(), room.bottom() - label.bottom())
        self._next.place(rest.adjusted(0, 0.1 * unit, 0, 0), 0.72 * self.measures.unit)

    def _lay_out_now(self, room: QRectF) -> None:
        """The label sits on its words, and both stand in the middle of their room."""
        unit = self.measures.small
        label = 0.55 * unit
        inner = room.adjusted(0, 0.2 * unit + label, 0, -0.3 * unit)
        self._now.place(inner, 1.5 * self.measures.unit)
        spare = max(0.0, inner.height() - self._now.fitted.height) / 2
        self._now_label.place(
            QRectF(room.left(), inner.top() + spare - label, room.width(), label), 0.34 * unit
        )

    def _rule(self) -> float:
        """How low the rule stands; at the bottom of the page when nothing follows."""
        page = self.measures.page
        if not self._has_rule:
            return page.bottom()
        if self.view is not None and self.view.waiting:
            return page.bottom() - _WAIT * page.height()
        part = 0.36 if self.measures.is_upright else 0.31
        larger = max(1.0, self.measures.unit / self.measures.small)
        return page.bottom() - part * larger * page.height()

    @property
    def _has_rule(self) -> bool:
        """False when nothing stands below: the large place has the whole page."""
        return self.view is None or bool(self.view.next.title or self.view.waiting)

    def show_view(self, view: NowNextView) -> None:
        """Write every announcement in its place."""
        theme = self.theme
        if self._shown_logo != view.logo:
            self._shown_logo = view.logo
            self._logo.show_file(view.logo)
        self._event.show_paragraphs(
            Paragraph(view.event, theme.text, weight=SEMIBOLD, lines=2),
            Paragraph(view.venue, theme.dim, ratio=0.8, space=0.15, lines=2),
        )
        self._clock.show_paragraphs(Paragraph(view.clock, theme.text, weight=SEMIBOLD))
        self._now_label.show_paragraphs(*self._label(view.now, theme.accent))
        self._now.show_paragraphs(*self._block(view.now, BOLD, 0.42))
        self._wait.show_waiting(view.waiting)
        self._next_label.show_paragraphs(*self._label(view.next, theme.dim))
        self._next_time.show_paragraphs(Paragraph(view.next.time, theme.accent, weight=SEMIBOLD))
        self._next.show_paragraphs(*self._block(view.next, SEMIBOLD, 0.6))

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
