"""The desk: everything that the operator sees, laid out on one grid."""

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from console.qt.operator import view
from console.qt.operator.action_bar import ActionBar
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.figures import Figures
from console.qt.operator.message_panel import MessagePanel
from console.qt.operator.middle import Middle
from console.qt.operator.notice_strip import NoticeStrip
from console.qt.operator.order_pane import OrderPane
from console.qt.operator.outputs import SIDE_WIDTH, Outputs
from console.qt.operator.parts import Parts
from console.qt.operator.problems_panel import ProblemsPanel
from console.qt.operator.timer_line import TimerLine
from console.qt.operator.top import Top
from console.qt.theme import font
from console.show.outlook import Outlook

if TYPE_CHECKING:
    from console.qt.operator.drift_panel import DriftPanel
    from console.qt.operator.recovery_panel import RecoveryPanel

_MARGIN = 16
_SHORT = 720  # a desk with less height has no room for everything
_BASE, _LARGEST = 720.0, 1.7  # height of a desk at scale 1; no scale above this
_FIGURES = (
    view.drift_view,
    view.projected_end_view,
    view.forecast_view,
    view.planned_end_view,
    view.end_drift_view,
    view.speaker_clock_view,
    view.timer_view,
)


class _Part(Protocol):
    def show_outlook(self, outlook: Outlook) -> None: ...

    def rescale(self, scale: float) -> None: ...


class Desk(QWidget):
    """Countdown and neighbours at the top, figures, the running order and its side, the bar.

    Attributes:
        recovering: The plans to win time back; None where there are none to look at.
        rescaled: What is read from near is so many times its first size.
        plan_looked: Another recovery plan is looked at, or none any more.
        plan_accepted: The `Recover` that the operator wants.
    """

    rescaled = Signal(float)
    plan_looked = Signal()
    plan_accepted = Signal(object)

    def __init__(self, parts: Parts, actions: DeskActions) -> None:
        super().__init__()
        words, theme = parts.words, parts.theme
        self._scale = 1.0
        self._words, self._theme = words, theme
        self.setAccessibleName(words.say("Desk"))
        self.top = Top(words, theme, is_simulated=not parts.is_live)
        self.figures = Figures(words, theme, _FIGURES)
        self.pane = OrderPane(parts, actions)
        self.order = self.pane.order
        self.outputs = Outputs(words, theme, actions, parts.pictures)
        self.messages = MessagePanel(words, parts.phrases)
        self.message = self.messages.line
        self.timer = TimerLine(words)
        self.recovering = parts.recovering
        self.problems = ProblemsPanel(words, parts.problems, parts.sentence)
        self.notices = NoticeStrip(words, theme, parts.offers)
        self.bar = ActionBar(parts, actions)
        self._side = QWidget()
        self._left = QVBoxLayout()
        self.middle = Middle(self._running_order(), self.notices, self._left)
        self._parts: tuple[_Part, ...] = (self.figures, self.bar)
        self.message.begun.connect(self._make_room)
        self._lay_out()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show this instant everywhere."""
        self.top.show_outlook(outlook)
        for part in self._parts:
            part.show_outlook(outlook)
        self.message.show_outlook(outlook)
        if self.recovering is None or not self.is_recovering:
            self.pane.show_outlook(outlook)
        else:
            self.pane.show_outlook(self.recovering.proposed(outlook), self.recovering.changes)

    @property
    def is_recovering(self) -> bool:
        """True while recovery plans are looked at."""
        return self.recovering is not None and self.recovering.is_open

    @cached_property
    def recovery(self) -> "RecoveryPanel":
        """The plans to win time back, under the running order; made when they are asked for."""
        from console.qt.operator.recovery_panel import RecoveryPanel

        panel = RecoveryPanel(self._words, self._theme, self.recovering)
        panel.looked.connect(self.plan_looked)
        panel.accepted.connect(self.plan_accepted)
        self._left.insertWidget(self._left.indexOf(self.problems), panel)
        self._add(panel)
        return panel

    def recover(self) -> None:
        """Look at the plans to win time back, or put them away."""
        self.recovery.open_or_close()

    @cached_property
    def drift_line(self) -> "DriftPanel":
        """How late the show was, is and will be, under the running order; made likewise."""
        from console.qt.operator.drift_panel import DriftPanel

        panel = DriftPanel(self._words, self._theme, self.recovering)
        self._left.insertWidget(1, panel, 1)
        self._add(panel)
        return panel

    @property
    def is_drawing_drift(self) -> bool:
        """True while the drift line is seen."""
        return "drift_line" in vars(self) and not self.drift_line.isHidden()

    def _add(self, part: _Part) -> None:
        part.rescale(self.small_scale)
        self._parts = (*self._parts, part)

    @property
    def small_scale(self) -> float:
        """The scale of what is not read from afar: it grows half as fast, to show more."""
        return 1 + (self._scale - 1) / 2

    def stand_as(self, last: "Desk") -> None:
        """Show what another desk over the same show does, each part as it stands there."""
        if last.is_drawing_drift:
            self.drift_line.toggle()
        self.problems.count_button.setChecked(last.problems.count_button.isChecked())
        self.pane.stand_as(last.pane)
        if last.recovering is not None and last.is_recovering:
            self.recovery.stand_as(last.recovering)

    def _make_room(self, is_writing: bool) -> None:  # noqa: FBT001 - a signal's own argument
        """Let the phrases stand where the smaller screens do, when there is little height."""
        self.outputs.fold(is_writing and self.height() < _SHORT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the window."""
        super().resizeEvent(event)
        scale = min(max(self.height() / _BASE, 0.85), _LARGEST, max(self.width() / 1280, 0.75))
        if abs(scale - self._scale) > 0.01:  # noqa: PLR2004 - a step that nobody sees
            self._rescale(scale)
            # At once: this size is painted before another turn of the loop.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _rescale(self, scale: float) -> None:
        """Let everything grow with the window."""
        self._scale = scale
        small = self.small_scale
        self.top.rescale(scale)
        self.pane.rescale(small)
        self.middle.rescale(small)
        for part in self._parts:
            part.rescale(small)
        self.outputs.rescale(small)
        self.problems.rescale(small)
        self.notices.rescale(small)
        self.messages.rescale(small)
        self.timer.setFont(font(14 * small))
        self._side.setFixedWidth(round(SIDE_WIDTH * small))
        self.rescaled.emit(small)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, 12)
        layout.setSpacing(10)
        layout.addWidget(self.top)
        layout.addWidget(self.figures)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self.bar)
        self._rescale(1.0)

    def _running_order(self) -> QWidget:
        """The order with what belongs to it, and the side."""
        left = self._left
        left.setSpacing(8)
        left.addWidget(self.pane, 1)
        left.addWidget(self.problems)
        left.addWidget(self.notices)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(self.outputs)
        right.addWidget(self.messages)
        right.addWidget(self.timer)
        right.addWidget(self.problems.count_button)
        right.addStretch(1)
        both = QWidget()
        middle = QHBoxLayout(both)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(20)
        middle.addLayout(left, 1)
        middle.addWidget(self._side)
        return both
