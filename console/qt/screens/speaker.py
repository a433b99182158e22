"""The speaker's screen: how long is left, what follows, and words from the desk."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from console.qt.fit import FittedText
from console.qt.screens.board import RIGHT, Board
from console.qt.screens.countdown import Figures
from console.qt.screens.level_badge import LevelBadge
from console.qt.screens.look import Look
from console.qt.screens.speaker_view import SpeakerView, speaker_view
from console.qt.screens.time_bar import TimeBar
from console.qt.theme import SEMIBOLD
from console.qt.typesetting import Paragraph
from console.show.outlook import Level, Outlook

_AROUND, _AROUND_UPRIGHT = 4.55, 6.4  # units; heights of what surrounds the countdown
_MOST_AROUND = 0.65  # of the page's height
_CLOCK = 3.2  # units kept free for the time of day


class SpeakerBoard(Board[SpeakerView]):
    """A countdown that is read at a glance from a lectern."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        theme = look.theme
        self._title = FittedText(self)
        self._clock = FittedText(self, RIGHT)
        self._badge = LevelBadge(self, theme)
        self._figures = Figures(self, theme)
        self._bar = TimeBar(self, theme)
        self._next_label = FittedText(self)
        self._next_time = FittedText(self, RIGHT)
        self._next = FittedText(self)

    def view_of(self, outlook: Outlook) -> SpeakerView:
        """What the speaker needs of it."""
        return speaker_view(outlook, self.words, self.look.settings)

    def form_of(self, view: SpeakerView) -> tuple[bool, bool, bool]:
        """Where things stand is decided by what follows, by the bar, and by the frame."""
        return bool(view.next_title), view.left is not None, view.level is Level.OVER

    def lay_out(self) -> None:
        """Title and clock, the countdown with its word and its bar, what follows."""
        unit, page = self._unit, self.measures.page
        is_upright = self.measures.is_upright
        head = QRectF(page.left(), page.top(), page.width(), (3.0 if is_upright else 1.15) * unit)
        beside, below = (0.0, 0.9 * unit) if is_upright else (_CLOCK * unit, 0.0)
        self._title.place(head.adjusted(0, below, -beside, 0), 0.6 * unit)
        self._clock.place(head.adjusted(page.width() - _CLOCK * unit, 0, 0, 0), 0.5 * unit)
        has_next, has_bar = self.form_of(self.view)[:2] if self.view else (True, True)
        high = 1.3 * unit if has_next else 0.0
        foot = QRectF(page.left(), page.bottom() - high, page.width(), high)
        self._next_label.place(foot.adjusted(0, 0.1 * unit, -_CLOCK * unit, 0), 0.32 * unit)
        self._next_time.place(foot.adjusted(page.width() - _CLOCK * unit, 0, 0, 0), 0.5 * unit)
        self._next.place(foot.adjusted(0, 0.58 * unit, 0, 0), 0.55 * unit)
        low = foot.top() - (0.4 * unit if has_next else 0.0)
        high = 0.34 * unit if has_bar else 0.0
        bar = QRectF(page.left(), low - high, page.width(), high)
        self._bar.setGeometry(bar.toRect())
        badge = QRectF(page.left(), head.bottom() + 0.1 * unit, page.width(), 0.75 * unit)
        self._badge.place(badge, unit)
        top = badge.bottom() + 0.2 * unit
        figures = QRectF(page.left(), top, page.width(), bar.top() - 0.3 * unit - top)
        self._figures.setGeometry(figures.toRect())
        self.update()

    @property
    def _unit(self) -> float:
        """The unit, as large as leaves the countdown its part of the page."""
        around = _AROUND_UPRIGHT if self.measures.is_upright else _AROUND
        return min(self.measures.unit, _MOST_AROUND * self.measures.page.height() / around)

    def message_box(self) -> QRectF:
        """Over what follows: the countdown stays in sight."""
        page, high = self.measures.page, 4.0 if self.measures.is_upright else 2.1
        return page.adjusted(0, page.height() - high * self._unit, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame round everything when time is over."""
        super().paintEvent(event)
        if self.view is None or self.view.level is not Level.OVER:
            return
        width = round(0.2 * self.measures.unit)
        inner = self.rect().adjusted(width, width, -width, -width)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.over))
        painter.fillRect(inner, QColor(self.theme.background))
        painter.end()

    def show_view(self, view: SpeakerView) -> None:
        """Show the countdown and what surrounds it."""
        theme = self.theme
        self._title.show_paragraphs(Paragraph(view.title, theme.text, weight=SEMIBOLD, lines=5))
        clock = view.clock if view.figures != view.clock else ""
        self._clock.show_paragraphs(Paragraph(clock, theme.dim, weight=SEMIBOLD))
        self._badge.show_word(view.word, view.level, is_held=view.is_held)
        self._figures.show_figures(view.sign, view.figures, view.template, view.level)
        self._bar.show_left(view.left, (view.warning_at, view.danger_at), view.level)
        label = Paragraph(view.next_label.upper(), theme.dim, weight=SEMIBOLD, spacing=0.08)
        self._next_label.show_paragraphs(label)
        self._next_time.show_paragraphs(Paragraph(view.next_time, theme.accent, weight=SEMIBOLD))
        self._next.show_paragraphs(Paragraph(view.next_title, theme.text, lines=3))
