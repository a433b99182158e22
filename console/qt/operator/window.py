"""The operator window: the desk, its menus, and what is the desk's own matter."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from console.qt.key_names import native_key
from console.qt.operator.desk import Desk
from console.qt.operator.desk_actions import DeskActions
from console.qt.operator.hands import DESK_NOTICE
from console.qt.operator.overlays import Overlays
from console.qt.operator.parts import Parts
from console.qt.operator.run_frame import RunFrame
from console.qt.operator.window_place import fill_or_leave_monitor
from console.session.actions import Group, Name, action
from console.session.notices import Notice
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.progress import UNDER_WAY
from console.wording.editing import locked

_LEAST = QSize(900, 480)


class OperatorWindow(QMainWindow):
    """Where a show is run from.

    Attributes:
        asked: The `Name` of an action that is neither a deed nor the desk's own matter.
        done: A `Deed` that no action of the table makes: a message, a plan, a timer.
        dismissed: The key of a notice that the operator has read.
        closing: The window closes; what it remembers can be read.
        painted: The window is being painted.
    """

    asked = Signal(object)
    done = Signal(object)
    dismissed = Signal(str)
    closing = Signal()
    painted = Signal()

    def __init__(self, parts: Parts, may_close: Callable[[], bool]) -> None:
        super().__init__()
        self._commands, self._keys, self._may_close = parts.commands, parts.keys, may_close
        self._parts = parts
        self._outlook: Outlook | None = None
        self._standing: tuple[Notice, ...] = ()
        self.actions_by_key = DeskActions(parts.words, parts.chosen_keys, self)
        self.desk = Desk(parts, self.actions_by_key)
        frame = RunFrame(parts, self.actions_by_key, self.desk)
        self.band = frame.band
        self.overlays = Overlays(parts, self, self.desk, self.actions_by_key)
        self.setCentralWidget(frame)
        self.menus = self.actions_by_key.fill(self.menuBar())
        self.setMinimumSize(_LEAST)
        self.desk.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.desk.setFocus()
        self._hands = parts.hands
        self._locked = locked(parts.words, native_key(parts.chosen_keys.of(Name.LOCK)))
        self.actions_by_key.by_name[Name.LOCK].setCheckable(True)
        self.menus[Group.VIEW].addMenu(self.desk.order.columns)
        if parts.hands.is_remote:
            self.actions_by_key.bind_remote()
        self._own: Mapping[Name, Callable[[], None]] = {
            **self.desk.pane.answers,
            Name.LOCK: self._lock_or_unlock,
            Name.LIVE_ROW: self.desk.order.follow,
            Name.MESSAGE: self.desk.message.begin,
            Name.RECOVER: self.desk.recover,
            Name.TIMER_LENGTH: self.desk.timer.begin,
            Name.PROBLEMS: self.desk.problems.toggle,
            Name.KEYS: self.overlays.open_or_close_keys,
            Name.PALETTE: self._search,
            Name.DRIFT_LINE: self._toggle_drift_line,
            Name.DISMISS: self._dismiss_newest,
            Name.FULL_SCREEN: partial(fill_or_leave_monitor, self),
            Name.LEAVE: self._leave,
            Name.QUIT: self._quit,
        }
        self._connect()

    def show_outlook(self, outlook: Outlook) -> None:
        """Show this instant everywhere."""
        if self._outlook is None or self._outlook.event is not outlook.event:
            self.setWindowTitle(f"{outlook.event.title} – Conduite")
        self._outlook = outlook
        self.actions_by_key.show_outlook(outlook)
        self.desk.show_outlook(outlook)
        if self.band is not None:
            self.band.look()

    def show_notices(self, standing: tuple[Notice, ...]) -> None:
        """Show what stands."""
        self._standing = standing
        self.desk.notices.show_notices(standing)

    def may_act(self) -> bool:
        """False while the desk is locked, which is then said."""
        is_locked = self._hands.lock.forbids()
        if is_locked:
            self._hands.say(self._locked)
        return not is_locked

    def open_page(self, page: QWidget) -> None:
        """Lay a page over the running order, until `leave_page`."""
        self.desk.middle.open(page)

    def leave_page(self) -> None:
        """Go back to the running order."""
        self.desk.middle.leave()
        self.desk.setFocus()

    def put_away(self) -> None:
        """Close, asking nothing."""
        self._may_close = lambda: True
        self.close()

    def take_over(self, last: "OperatorWindow") -> None:
        """Stand as the last window stood: locked or not, with the words that were not sent."""
        if last.actions_by_key.by_name[Name.LOCK].isChecked():
            self._lock_or_unlock()
        self.desk.message.draft = last.desk.message.draft

    def event(self, event: QEvent) -> bool:
        """Follow the keys: every one comes by here before its action is asked for."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            self._keys.down(event.key(), is_repeat=event.isAutoRepeat())
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._keys.forget()
        elif event.type() == QEvent.Type.Paint:
            self.painted.emit()
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Know that a key was let go."""
        self._keys.up(event.key(), is_repeat=event.isAutoRepeat())
        super().keyReleaseEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask twice while a show runs; the journal keeps it in any case."""
        is_under_way = self._outlook is not None and self._outlook.phase in UNDER_WAY
        if is_under_way and not self._may_close():
            event.ignore()
            return
        self.closing.emit()
        event.accept()

    def _connect(self) -> None:
        self.actions_by_key.asked.connect(self._perform)
        self.addActions(list(self.actions_by_key.by_name.values()))
        self.desk.order.chosen.connect(self._choose)
        self.desk.pane.go_to_asked.connect(self._go_to)
        self.desk.pane.done.connect(self._edit)
        self.desk.plan_looked.connect(self._look_again)
        for part in (self.desk.message.sent, self.desk.timer.sent, self.desk.plan_accepted):
            part.connect(self._do)
        self.desk.notices.dismissed.connect(self.dismissed)
        if self.band is not None:
            self.desk.rescaled.connect(self.band.rescale)

    def _perform(self, name: Name) -> None:
        if not self._keys.take():
            return
        if self._hands.lock.forbids(name):
            self._hands.say(self._locked)
        elif name in self._own:
            self._own[name]()
        elif action(name).deed is None:
            self.asked.emit(name)
        elif self._outlook is not None:
            self._commands.perform(name, self._outlook)
            if name is Name.GO:
                self.desk.order.clearSelection()

    def _choose(self, item: str) -> None:
        self._commands.chosen = item
        if self._outlook is not None:
            self.desk.bar.show_outlook(self._outlook)

    def _lock_or_unlock(self) -> None:
        """Close or open the lock, and let the bar show it at once."""
        lock = self._hands.lock
        lock.turn()
        self.actions_by_key.by_name[Name.LOCK].setChecked(lock.is_closed)
        self.desk.pane.leave()
        if not lock.is_closed:
            self.dismissed.emit(DESK_NOTICE)
        if self._outlook is not None:
            self.desk.bar.show_outlook(self._outlook)

    def _edit(self, deed: Deed) -> None:
        if self.may_act():
            self.done.emit(deed)

    def _go_to(self, item: str) -> None:
        if self._outlook is not None and not self._hands.lock.forbids():
            self._commands.go_to(item, self._outlook)

    def _do(self, deed: Deed) -> None:
        self._edit(deed)
        self.desk.setFocus()

    def _search(self) -> None:
        if self._outlook is not None:
            self.overlays.search(self._outlook)

    def _toggle_drift_line(self) -> None:
        self.leave_page()
        self.desk.drift_line.toggle()
        if self._outlook is not None:
            self.desk.show_outlook(self._outlook)

    def _look_again(self) -> None:
        """Show the plan that is looked at; the keyboard is the desk's once none is."""
        if self._outlook is not None:
            self.desk.show_outlook(self._outlook)
        if not self.desk.is_recovering:
            self.desk.setFocus()

    def _dismiss_newest(self) -> None:
        if self._standing:
            self.dismissed.emit(self._standing[-1].key)

    def _leave(self) -> None:
        """Step out of the innermost thing; nothing here ever stops the show."""
        if self.overlays.leave():
            return
        if self.desk.middle.page is not None:
            self.leave_page()
        elif self.desk.pane.leave():
            return
        elif self.desk.message.hasFocus() or self.desk.timer.hasFocus():
            self.desk.setFocus()
        elif self.desk.is_recovering:
            self.desk.recovery.leave()
        elif self.isFullScreen():
            self.showNormal()
        else:
            self.desk.order.clearSelection()

    def _quit(self) -> None:
        self.close()
