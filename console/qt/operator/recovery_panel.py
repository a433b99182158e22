"""The list of recovery plans under the running order, which shows what the chosen one changes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from console.qt.operator.text import Text
from console.qt.theme import SEMIBOLD, Theme, font
from console.session.recovering import Recovering
from console.session.recovery_view import PlanView, RecoveryView, recovery_view
from console.show.outlook import Outlook
from console.wording.words import Words

_TEXT = 15.0  # pixels at scale 1
_EDGES = 16  # pixels round a line of the list
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecoveryPanel(QFrame):
    """Up to three plans; while it is open it has the keyboard, and GO is still GO.

    Attributes:
        accepted: The `Recover` that the operator wants.
        looked: Another plan is looked at, or none any more.
    """

    accepted = Signal(object)
    looked = Signal()

    def __init__(self, words: Words, theme: Theme, recovering: Recovering | None) -> None:
        super().__init__()
        self._words, self._recovering = words, recovering
        self.setAccessibleName(words.say("Win time back"))
        self.view: RecoveryView | None = None
        self._heading = Text(_TEXT, theme.accent, weight=SEMIBOLD)
        self._keys = Text(_TEXT - 2, theme.dim, align=Qt.AlignmentFlag.AlignRight)
        self.plans = QListWidget()
        self.plans.setSpacing(2)
        self.plans.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plans.setAccessibleName(words.say("Win time back"))
        self.plans.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._next = self._button(self._include_next)
        self._accept = self._button(self._accept_chosen)
        self._accept.setText(words.say("Accept the plan"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.plans.itemClicked.connect(lambda item: self._choose(self.plans.row(item)))
        self._lay_out()
        self.rescale(1.0)
        self.hide()

    def open_or_close(self) -> None:
        """Show the plans and what the best one changes; or put them away."""
        if self._recovering is None or self._recovering.is_open:
            self.leave()
            return
        self._recovering.open()
        self._begin()

    def stand_as(self, last: Recovering) -> None:
        """Show the plans that another desk over the same show looks at."""
        if self._recovering is not None:
            self._recovering.stand_as(last)
            self._begin()

    def leave(self) -> None:
        """Put the plans away; nothing has changed."""
        if self._recovering is not None:
            self._recovering.close()
        self.hide()
        self.looked.emit()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show the plans as they stand at this instant."""
        if self._recovering is None or not self._recovering.is_open:
            return
        view = recovery_view(self._words, self._recovering, outlook.event.timezone)
        if view != self.view:
            self.view = view
            self._show(view)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._heading.rescale(scale)
        self._keys.rescale(scale)
        for part in (self.plans, self._next, self._accept):
            part.setFont(font(_TEXT * scale))
        line = QFontMetricsF(self.plans.font()).height() + 8
        self.plans.setFixedHeight(round(3 * line) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the plans for the new width."""
        super().resizeEvent(event)
        layout = self.layout()
        if self.view is not None and layout is not None:
            layout.activate()
            self._write_plans(self.view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number or arrow, include the next item, accept."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and self._recovering is not None:
            self._choose(self._recovering.place + steps[Qt.Key(event.key())])
        elif event.text().isdigit():
            self._choose(int(event.text()) - 1)
        elif event.key() == Qt.Key.Key_I:
            self._include_next()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._accept_chosen()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        self.show()
        self.setFocus()
        self.looked.emit()

    def _button(self, pressed: object) -> QPushButton:
        button = QPushButton()
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._heading, 2)
        above.addWidget(self._keys, 3)
        below.addWidget(self._next)
        below.addStretch(1)
        below.addWidget(self._accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addWidget(self.plans)
        layout.addLayout(below)

    def _show(self, view: RecoveryView) -> None:
        self._heading.show_text(view.heading)
        self._keys.show_text(view.keys)
        self._next.setText(view.next_too)
        for part in (self.plans, self._accept):
            part.setVisible(bool(view.plans))
        self._write_plans(view)

    def _write_plans(self, view: RecoveryView) -> None:
        self.plans.clear()
        for number, plan in enumerate(view.plans, 1):
            line = QListWidgetItem(self._line(number, plan))
            line.setToolTip("\n".join(plan.changes))
            self.plans.addItem(line)
        self.plans.setCurrentRow(view.place if view.plans else -1)
        chosen = view.plans[view.place : view.place + 1]
        self.setAccessibleDescription(" ".join(f"{x.name}. {x.result}" for x in chosen))

    def _line(self, number: int, plan: PlanView) -> str:
        """A plan in one line; where that is too long the name yields: the order shows it too."""
        metrics = QFontMetricsF(self.plans.font())
        before, after = f"{number}   ", f".   {plan.result}"
        room = self.plans.viewport().width() - metrics.horizontalAdvance(before + after) - _EDGES
        name = metrics.elidedText(plan.name, Qt.TextElideMode.ElideRight, max(room, 0))
        return f"{before}{name}{after}"

    def _choose(self, place: int) -> None:
        if self._recovering is not None:
            self._recovering.choose(place)
            self.looked.emit()

    def _include_next(self) -> None:
        if self._recovering is not None:
            self._recovering.include_next()
            self.looked.emit()

    def _accept_chosen(self) -> None:
        deed = self._recovering.accepted() if self._recovering else None
        self.leave()
        if deed is not None:
            self.accepted.emit(deed)
