"""The running order with all that belongs to its table: finding, editing, and how it looks."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from console.qt.models.running_order import NO_CHANGES, RunningOrderModel
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.editing import Editing
from console.qt.operator.order_view import OrderView
from console.qt.operator.parts import Parts
from console.session.actions import Name
from console.show.deeds import Change
from console.show.outlook import Outlook

if TYPE_CHECKING:
    from console.qt.operator.find_line import FindLine


class OrderPane(QWidget):
    """The table, and under it the lines that come and go.

    Attributes:
        done: A `Deed` on the running order.
        go_to_asked: The item with this id is to be started.
        answers: What each action of this pane does.
        order: The table.
        editing: The hands that edit it.
    """

    done = Signal(object)
    go_to_asked = Signal(str)

    def __init__(self, parts: Parts, actions: DeskActions) -> None:
        super().__init__()
        words, theme, hands = parts.words, parts.theme, parts.hands
        self._words, self._theme = words, theme
        self._actions, self._lock = actions, hands.lock
        self.order = OrderView(words, theme, RunningOrderModel(words, self), hands.look)
        self.editing = Editing(words, theme, self.order, parts.chosen_keys, hands)
        self.answers: Mapping[Name, Callable[[], None]] = {
            **self.editing.answers,
            Name.FIND: self._find,
            Name.FIND_NEXT: partial(self._find_on, 1),
            Name.FIND_BACK: partial(self._find_on, -1),
            Name.LARGER: partial(self.order.step_type, 1),
            Name.SMALLER: partial(self.order.step_type, -1),
            Name.USUAL: partial(self.order.step_type, 0),
        }
        self._scale = 1.0
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.order, 1)
        layout.addWidget(self.editing.line)
        self.editing.done.connect(self.done)
        self.editing.line.save.clicked.connect(actions.by_name[Name.SAVE].trigger)
        self.order.go_to_asked.connect(self.go_to_asked)
        self.order.menu_asked.connect(self._open_menu)

    @cached_property
    def search(self) -> "FindLine":
        """The line that searches the table: made when it is first asked for."""
        from console.qt.operator.find_line import FindLine

        search = FindLine(self._words, self._theme, self.order)
        search.left.connect(self.order.setFocus)
        search.rescale(self._scale)
        self._layout.insertWidget(1, search)
        return search

    def show_outlook(self, outlook: Outlook, changes: Mapping[str, Change] = NO_CHANGES) -> None:
        """Show this instant; `changes` are those of a recovery plan that is looked at."""
        self.order.show_outlook(outlook, changes)
        self.editing.show_outlook(outlook)

    def leave(self) -> bool:
        """Step out of what is being typed, dragged or searched; False when nothing is."""
        if self.editing.leave():
            return True
        was_finding = "search" in vars(self) and not self.search.isHidden()
        if was_finding:
            self.search.leave()
        return was_finding

    def stand_as(self, last: "OrderPane") -> None:
        """Search, edit and choose as another pane over the same rows does."""
        if "search" in vars(last):
            self.search.stand_as(last.search)
        self.editing.stand_as(last.editing)
        self.order.stand_as(last.order)

    def rescale(self, scale: float) -> None:
        """Take `scale` times the first size."""
        self._scale = scale
        self.order.rescale(scale)
        if "search" in vars(self):
            self.search.rescale(scale)
        self.editing.line.rescale(scale)

    def _find(self) -> None:
        self.search.begin()

    def _find_on(self, step: int) -> None:
        self.search.step(step)

    def _open_menu(self, item: str, at: QPoint) -> None:
        if self._lock.forbids():
            return
        menu = self.editing.menu(self._actions.by_name)
        if menu is not None:
            menu.go_asked.connect(lambda: self.go_to_asked.emit(item))
            menu.popup(at)
