"""The desk: everything that the operator sees, laid out on one grid."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from console.journal.journal import RunKind
from console.qt.models.running_order import RunningOrderModel
from console.qt.operator import view
from console.qt.operator.action_bar import ActionBar
from console.qt.operator.countdown import Countdown
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.figure import Figure
from console.qt.operator.header import Header
from console.qt.operator.item_card import ItemCard
from console.qt.operator.message_line import MessageLine
from console.qt.operator.notice_strip import NoticeStrip
from console.qt.operator.order_view import OrderView
from console.qt.operator.parts import Parts
from console.qt.operator.preview import PREVIEW_WIDTH, Preview
from console.qt.operator.problems_panel import ProblemsPanel
from console.qt.operator.screen_buttons import ScreenButtons
from console.qt.theme import font
from console.show.outlook import Outlook

_MARGIN = 16
_TOP = 176  # height of the countdown and its neighbours at scale 1
_BASE, _LARGEST = 720.0, 1.7  # height of a desk at scale 1; no scale above this
_FIGURES = (
    view.drift_view,
    view.projected_end_view,
    view.planned_end_view,
    view.end_drift_view,
)


class _Part(Protocol):
    def show_outlook(self, outlook: Outlook) -> None: ...

    def rescale(self, scale: float) -> None: ...


class Desk(QWidget):
    """Countdown and neighbours at the top, figures, the running order and its side, the bar."""

    def __init__(self, parts: Parts, actions: DeskActions) -> None:
        super().__init__()
        words, theme = parts.words, parts.theme
        self._scale = 1.0
        self.header = Header(words, theme, is_simulated=parts.kind is not RunKind.SHOW)
        self.countdown = Countdown(words, theme)
        self.current = ItemCard(words, theme, view.current_card)
        self.next = ItemCard(words, theme, view.next_card, Qt.AlignmentFlag.AlignRight)
        self.figures = [Figure(words, theme, view_of) for view_of in _FIGURES]
        self.order = OrderView(words, theme, RunningOrderModel(words, self))
        self.preview = Preview(words, theme, parts.preview)
        self.screens = ScreenButtons(theme, actions)
        self.message = MessageLine(words)
        self.problems = ProblemsPanel(words, parts.problems, parts.sentence)
        self.notices = NoticeStrip(words, theme, parts.offers)
        self.bar = ActionBar(theme, actions, parts.commands, parts.guard)
        self._side = QWidget()
        self._large: tuple[_Part, ...] = (self.header, self.countdown, self.current, self.next)
        self._small: tuple[_Part, ...] = (*self.figures, self.order, self.preview, self.bar)
        self._lay_out()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show this instant everywhere."""
        for part in (*self._large, *self._small):
            part.show_outlook(outlook)
        self.message.show_outlook(outlook)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the window."""
        super().resizeEvent(event)
        scale = min(max(self.height() / _BASE, 0.85), _LARGEST, max(self.width() / 1280, 0.75))
        if abs(scale - self._scale) > 0.01:  # noqa: PLR2004 - a step that nobody sees
            self._rescale(scale)

    def _rescale(self, scale: float) -> None:
        """What is read from afar grows with the window; the rest half as fast, to show more."""
        self._scale = scale
        small = 1 + (scale - 1) / 2
        for part in self._large:
            part.rescale(scale)
        for part in self._small:
            part.rescale(small)
        self.screens.rescale(small)
        self.problems.rescale(small)
        self.message.setFont(font(14 * small))
        self._side.setFixedWidth(round(PREVIEW_WIDTH * small))
        for part in (self.countdown, self.current, self.next):
            part.setFixedHeight(round(_TOP * scale))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        layout.setSpacing(10)
        layout.addWidget(self.header)
        layout.addLayout(self._top())
        layout.addLayout(self._middle(), 1)
        layout.addWidget(self.bar)
        self._rescale(1.0)

    def _top(self) -> QGridLayout:
        """The countdown in the very middle: its neighbours are equally wide."""
        top = QGridLayout()
        top.setHorizontalSpacing(28)
        top.addWidget(self.current, 0, 0)
        top.addWidget(self.countdown, 0, 1)
        top.addWidget(self.next, 0, 2)
        top.setColumnStretch(0, 1)
        top.setColumnStretch(2, 1)
        return top

    def _middle(self) -> QHBoxLayout:
        figures = QHBoxLayout()
        figures.setSpacing(24)
        for figure in self.figures:
            figures.addWidget(figure, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(figures)
        left.addWidget(self.order, 1)
        left.addWidget(self.problems)
        left.addWidget(self.notices)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.preview)
        right.addWidget(self.screens)
        right.addWidget(self.message)
        right.addWidget(self.problems.count_button)
        right.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addLayout(left, 1)
        middle.addWidget(self._side)
        return middle
