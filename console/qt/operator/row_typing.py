"""Types into a row: opens the editor over a cell, tells what would come of it, and does it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from console.qt.models.running_order import Column
from console.qt.operator.order_view import OrderView
from console.qt.operator.row_editor import RowEditor
from console.qt.theme import Theme
from console.session.action_labels import title_of
from console.session.editing import Field, Unclear, deed_of, text_of
from console.show.deeds import Deed
from console.show.outlook import Outlook
from console.show.projection import Row
from console.show.refusals import Refused
from console.wording.deeds import refusal
from console.wording.editing import (
    field_hint,
    field_name,
    outcome_text,
    trouble_text,
)
from console.wording.words import Words

_COLUMNS = {
    Field.TITLE: Column.TITLE,
    Field.START: Column.PLANNED,
    Field.LENGTH: Column.LENGTH,
    Field.WHO: Column.TITLE,
    Field.NOTES: Column.NOTES,
    Field.PLACE: Column.PLACE,
    Field.LEAST: Column.LEAST,
}
_TOUR = (Field.START, Field.TITLE, Field.WHO, Field.LENGTH, Field.NOTES)


class RowTyping(QObject):
    """One field of one row at a time.

    Attributes:
        done: The `Deed` that was typed.
        left: The keyboard is free again.
        editor: Where it is typed.
    """

    done = Signal(object)
    left = Signal()

    def __init__(
        self,
        words: Words,
        theme: Theme,
        order: OrderView,
        trial: Callable[[Deed], Outlook | Refused],
    ) -> None:
        super().__init__(order)
        self._words, self._order, self._trial = words, order, trial
        self._outlook: Outlook | None = None
        self._item, self._field, self._before = "", Field.TITLE, ""
        self.editor = RowEditor(theme, order.viewport())
        self.editor.textEdited.connect(self._answer)
        self.editor.accepted.connect(self._accept)
        self.editor.left.connect(self.leave)
        self.editor.turned.connect(self._turn)
        order.verticalScrollBar().valueChanged.connect(self._stand)

    @property
    def is_open(self) -> bool:
        """True while something is being typed."""
        return bool(self._item)

    def show_outlook(self, outlook: Outlook) -> None:
        """Stand where the row stands now; go when it is gone."""
        self._outlook = outlook
        if self.is_open:
            if self._order.order.place_of(self._item) is None:
                self.leave()
            self._stand()

    def begin_in(self, item: str, column: Column) -> None:
        """Let what a column says be typed; the title where it is told, not typed."""
        if column is Column.EXPECTED:
            column = Column.PLANNED
        fields = (field for field, its in _COLUMNS.items() if its is column)
        self.begin(item, next(fields, Field.TITLE))

    def begin(self, item: str, field: Field) -> None:
        """Let a field of an item be typed; what is being typed in another is meant first."""
        if self.is_open and not self._accept():
            return
        self._order.choose(item)
        row = self._row(item)
        if row is None or self._outlook is None:
            return
        self._item, self._field = item, field
        self._before = text_of(self._words, row, field, self._outlook.event.timezone)
        self.editor.setFont(self._order.font_of_rows)
        self.editor.begin(field_name(self._words, field), self._before)
        self._answer()
        self._stand()

    def leave(self) -> None:
        """Nothing has changed."""
        self._item = ""
        self.editor.put_away()
        self.left.emit()

    def _accept(self) -> bool:
        """Do what is typed; when that cannot be, say why and keep it. True when it is done."""
        if self.editor.text() == self._before:
            self.leave()
            return True
        deed = self._deed()
        if deed is None or isinstance(deed, Unclear) or isinstance(self._trial(deed), Refused):
            self._answer()
            self.editor.selectAll()
            return False
        self.leave()
        self.done.emit(deed)
        return True

    def _turn(self, step: int) -> None:
        item, place = self._item, _TOUR.index(self._field) if self._field in _TOUR else 0
        if self._accept():
            self.begin(item, _TOUR[(place + step) % len(_TOUR)])

    def _deed(self) -> Deed | Unclear | None:
        row = self._row(self._item)
        if row is None or self._outlook is None:
            return None
        return deed_of(self._outlook, row, self._field, self.editor.text())

    def _answer(self) -> None:
        """Say what would come of what is typed, or how to type it."""
        text, is_wrong = self._told()
        self.editor.show_answer(text, is_wrong=is_wrong)
        self._stand()

    def _told(self) -> tuple[str, bool]:
        words, outlook, deed = self._words, self._outlook, self._deed()
        if outlook is None or deed is None or self.editor.text() == self._before:
            hint = field_hint(words, self._field)
            name = field_name(words, self._field)
            return (f"{name}   {hint}".rstrip(), False)
        if isinstance(deed, Unclear):
            zone = outlook.event.timezone
            return trouble_text(words, deed.trouble, deed.title, deed.until, zone), True
        after = self._trial(deed)
        if isinstance(after, Refused):
            return refusal(words, after, title_of(outlook, after.detail)), True
        return self._outcome(outlook, after), False

    def _outcome(self, before: Outlook, after: Outlook) -> str:
        """What the field would say, and what that does to the end."""
        row = next((x for x in after.rows if x.item.id == self._item), None)
        if row is None:
            return ""
        told = text_of(self._words, row, self._field, before.event.timezone)
        return outcome_text(self._words, self._field, told, before, after)

    def _row(self, item: str) -> Row | None:
        place = self._order.order.place_of(item)
        return None if place is None else self._order.order.row_at(place)

    def _stand(self) -> None:
        if self.is_open:
            cell = self._order.cell(self._item, _COLUMNS[self._field])
            self.editor.stand(cell, self._order.viewport().rect())
