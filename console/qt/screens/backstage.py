"""The backstage screen: the order with the times to expect, drift, and the clock."""

from PySide6.QtCore import QRectF

from console.qt.fit import FittedText
from console.qt.screens.backstage_view import BackstageView, backstage_view
from console.qt.screens.board import RIGHT, Board
from console.qt.screens.look import Look
from console.qt.screens.order_cells import MARK, TIME
from console.qt.screens.order_lines import OrderLines
from console.qt.theme import BOLD, SEMIBOLD, drift_color
from console.qt.typesetting import Paragraph
from console.show.outlook import Outlook


class BackstageBoard(Board[BackstageView]):
    """The order, readable from three metres."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._outlook: Outlook | None = None
        self._drift = FittedText(self)
        self._state = FittedText(self)
        self._clock = FittedText(self, RIGHT)
        self._end = FittedText(self, RIGHT)
        self._labels = (FittedText(self), FittedText(self), FittedText(self, RIGHT))
        self._lines = OrderLines(self, look.theme)

    def view_of(self, outlook: Outlook) -> BackstageView:
        """What the wings need of it."""
        self._outlook = outlook
        return backstage_view(outlook, self.words, self._lines.reach, self.look.settings)

    def form_of(self, view: BackstageView) -> bool:
        """A message takes room from the order."""
        return bool(view.message)

    def lay_out(self) -> None:
        """Drift and clock at the top, names of the columns, the order below."""
        unit, page = self.measures.unit, self.measures.page
        is_upright = self.measures.is_upright
        head = QRectF(page.left(), page.top(), page.width(), 0.75 * unit)
        half = page.width() / 2
        state = half * (0.7 if is_upright else 1)  # the end needs more room than the state
        self._drift.place(head.adjusted(0, 0, -half, 0), 0.6 * unit)
        self._clock.place(head.adjusted(half, 0, 0, 0), 0.6 * unit)
        below = QRectF(page.left(), head.bottom(), page.width(), 0.5 * unit)
        self._state.place(below.adjusted(0, 0, state - page.width(), 0), 0.32 * unit)
        self._end.place(below.adjusted(state + 0.2 * unit, 0, 0, 0), 0.32 * unit)
        names = QRectF(page.left(), below.bottom() + 0.25 * unit, page.width(), 0.35 * unit)
        planned, expected, counted = self._labels
        column = names.adjusted((MARK + 0.1) * unit, 0, 0, 0)
        column.setWidth((TIME - 0.15) * unit)
        planned.place(QRectF() if is_upright else column, 0.22 * unit)
        expected.place(column.translated(0 if is_upright else TIME * unit, 0), 0.22 * unit)
        counted.place(names.adjusted((MARK + 2 * TIME) * unit, 0, -0.2 * unit, 0), 0.24 * unit)
        has_message = self.view is not None and bool(self.view.message)
        bottom = self.message_box().top() - 0.1 * unit if has_message else page.bottom()
        lines = QRectF(page.left(), names.bottom(), page.width(), bottom - names.bottom())
        self._lines.place(lines, unit, is_upright=is_upright)
        if self._outlook is not None and self.view is not None:
            self.view = self.view_of(self._outlook)
            self._show_lines(self.view)

    def message_box(self) -> QRectF:
        """Over the last lines of the order."""
        page = self.measures.page
        return page.adjusted(0, page.height() - 1.6 * self.measures.unit, 0, 0)

    def show_view(self, view: BackstageView) -> None:
        """Show how late it is, the time, and the order."""
        theme = self.theme
        drift = drift_color(theme, self._outlook.drift if self._outlook else None).name()
        self._drift.show_paragraphs(Paragraph(view.drift, drift, weight=BOLD))
        self._state.show_paragraphs(Paragraph(view.state, theme.accent, weight=SEMIBOLD))
        self._clock.show_paragraphs(Paragraph(view.clock, theme.text, weight=BOLD))
        self._end.show_paragraphs(Paragraph(view.end, theme.dim))
        self._show_lines(view)

    def _show_lines(self, view: BackstageView) -> None:
        self._lines.show_lines(view.lines, view.focus)
        shown = self._lines.shown
        above, below = view.before + shown.start, view.after + len(view.lines) - shown.stop
        hidden = "   ".join(
            f"{way} {count}" for way, count in (("↑", above), ("↓", below)) if count
        )
        planned = "" if self.measures.is_upright else view.planned_label.upper()
        names = (planned, view.expected_label.upper(), hidden)
        for label, name in zip(self._labels, names, strict=True):
            label.show_paragraphs(Paragraph(name, self.theme.dim, weight=SEMIBOLD, spacing=0.06))
