"""The hands of the desk: every way to edit the running order, and whether it may be edited now."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from console.qt.key_names import native_key
from console.qt.models.running_order import Column
from console.qt.operator.edit_line import EditLine
from console.qt.operator.hands import Hands
from console.qt.operator.order_view import OrderView
from console.qt.operator.row_drag import RowDrag
from console.qt.theme import Theme
from console.session.actions import Name
from console.session.keys import Keys
from console.session.rearranging import Mark, inserted, marked, moved, moved_to
from console.show.deeds import Deed, Remove
from console.show.outlook import Outlook
from console.show.progress import Phase
from console.show.projection import Row
from console.wording.editing import editing_closed, new_item_title
from console.wording.words import Words

if TYPE_CHECKING:
    from console.qt.operator.row_menu import RowMenu
    from console.qt.operator.row_typing import RowTyping


class Editing(QObject):
    """Editing is open before the show, where it is ours, and closes by itself when it starts.

    Attributes:
        done: A `Deed` on the running order.
        answers: What each of its actions does.
        drag: A row that is dragged.
        line: Says how it stands.
        is_open: Rows can be edited.
    """

    done = Signal(object)

    def __init__(
        self, words: Words, theme: Theme, order: OrderView, keys: Keys, hands: Hands
    ) -> None:
        super().__init__(order)
        self._words, self._theme, self._order = words, theme, order
        self._keys, self._hands = keys, hands
        self._outlook: Outlook | None = None
        self.is_open = False
        self.drag = RowDrag(order)
        self.line = EditLine(words, theme, keys)
        self.answers: Mapping[Name, Callable[[], None]] = {
            Name.EDITING: self._open_or_close,
            **{
                name: partial(self._on_row, act)
                for name, act in (
                    (Name.EDIT, self._edit),
                    (Name.INSERT, self._insert),
                    (Name.REMOVE, self._remove),
                    (Name.UP, partial(self._move, -1)),
                    (Name.DOWN, partial(self._move, 1)),
                    (Name.FIXED, partial(self._mark, Mark.FIXED)),
                    (Name.ELASTIC, partial(self._mark, Mark.ELASTIC)),
                    (Name.CUTTABLE, partial(self._mark, Mark.CUTTABLE)),
                )
            },
        }
        self.drag.dropped.connect(self._drop)
        order.edit_asked.connect(self._edit_cell)

    @cached_property
    def typing(self) -> "RowTyping":
        """What is typed into a row: made when something first is."""
        from console.qt.operator.row_typing import RowTyping

        typing = RowTyping(self._words, self._theme, self._order, self._hands.trial)
        typing.done.connect(self.done)
        typing.left.connect(self._order.setFocus)
        if self._outlook is not None:
            typing.show_outlook(self._outlook)
        return typing

    @property
    def is_typing(self) -> bool:
        """True while something is typed into a row."""
        return "typing" in vars(self) and self.typing.is_open

    def show_outlook(self, outlook: Outlook) -> None:
        """Follow the show: the tools step aside as it starts."""
        before, self._outlook = self._outlook, outlook
        if before is None:
            self._set_open(outlook.phase is Phase.STANDBY and not self._hands.is_looking())
        elif before.phase is Phase.STANDBY is not outlook.phase:
            self._set_open(is_open=False)
        if "typing" in vars(self):
            self.typing.show_outlook(outlook)
        self.line.show_state(is_open=self.is_open, unsaved=self._hands.unsaved())

    def leave(self) -> bool:
        """Stop what is being typed or dragged; False when nothing is."""
        if self.drag.stop():
            return True
        is_typing = self.is_typing
        if is_typing:
            self.typing.leave()
        return is_typing

    def stand_as(self, last: "Editing") -> None:
        """Be open or closed as it was."""
        self._set_open(last.is_open)

    def menu(self, actions: Mapping[Name, QAction]) -> "RowMenu | None":
        """The menu of the chosen row; what its entries do is the same as by key."""
        from console.qt.operator.row_menu import RowMenu

        row = self._order.row
        if row is None:
            return None
        menu = RowMenu(self._words, row, actions, self._order)
        menu.field_asked.connect(
            lambda field: self._on_row(lambda its: self.typing.begin(its.item.id, field))
        )
        menu.kind_asked.connect(lambda deed: self._on_row(lambda _row: self.done.emit(deed)))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _open_or_close(self) -> None:
        self._set_open(not self.is_open)
        if self.is_open:
            self._order.setFocus()

    def _set_open(self, is_open: bool) -> None:  # noqa: FBT001 - it is the one thing set
        self.is_open = is_open
        if not is_open:
            self.leave()
        self.drag.is_allowed = is_open
        self._order.show_editable(is_open)
        self.line.show_state(is_open=is_open, unsaved=self._hands.unsaved())

    def _on_row(self, act: Callable[[Row], None]) -> None:
        """Do something to the chosen row, else to the next one; not while editing is closed."""
        if not self.is_open:
            self._hands.say(editing_closed(self._words, native_key(self._keys.of(Name.EDITING))))
            return
        row = self._order.row or self._lead()
        if row is not None and not self.is_typing:
            act(row)

    def _lead(self) -> Row | None:
        """What the operator thinks of when no row is chosen."""
        outlook = self._outlook
        if outlook is None:
            return None
        if outlook.next is not None:
            return outlook.next.row
        return outlook.current.row if outlook.current else None

    def _edit(self, row: Row) -> None:
        column = self._order.currentIndex().column()
        chosen = self._order.row is not None and column >= 0
        self.typing.begin_in(row.item.id, Column(column) if chosen else Column.TITLE)

    def _edit_cell(self, item: str, column: Column) -> None:
        if self.is_open:
            self.typing.begin_in(item, column)

    def _insert(self, row: Row) -> None:
        """A new row under this one, its title ready to be typed."""
        before = {one.item.id for one in self._order.order.rows}
        self.done.emit(inserted(self._order.order.rows, row.item.id, new_item_title(self._words)))
        new = next((x for x in self._order.order.rows if x.item.id not in before), None)
        if new is not None:
            self.typing.begin_in(new.item.id, Column.TITLE)

    def _remove(self, row: Row) -> None:
        """Take it out; the row under it is chosen."""
        rows, place = self._order.order.rows, self._order.order.place_of(row.item.id) or 0
        near = rows[place + 1 : place + 2] or rows[place - 1 : place]
        self._choose_and_do(near[0].item.id if near else "", Remove(row.item.id))

    def _move(self, step: int, row: Row) -> None:
        deed = moved(self._order.order.rows, row.item.id, step)
        if deed is not None:
            self._choose_and_do(row.item.id, deed)

    def _mark(self, mark: Mark, row: Row) -> None:
        self._choose_and_do(row.item.id, marked(row, mark))

    def _drop(self, item: str, gap: int) -> None:
        deed = moved_to(self._order.order.rows, item, gap)
        if deed is not None:
            self._choose_and_do(item, deed)

    def _choose_and_do(self, item: str, deed: Deed) -> None:
        self.done.emit(deed)
        self._order.choose(item)
