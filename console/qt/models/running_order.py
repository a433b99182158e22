"""The running order as table rows; a cell's text is made when it is looked at."""

from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime, tzinfo
from enum import IntEnum
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from console.session.rearranging import marks_of
from console.show.deeds import Change
from console.show.outlook import Outlook
from console.show.projection import Row, Status
from console.wording.desk import kind_word, status_word, who
from console.wording.editing import change_mark, marks_text
from console.wording.times import clock_time, length, signed
from console.wording.words import Words

Index = QModelIndex | QPersistentModelIndex

NO_CHANGES: Mapping[str, Change] = MappingProxyType({})
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class Column(IntEnum):
    """The columns, from left to right."""

    MARK = 0
    PLANNED = 1
    EXPECTED = 2
    TITLE = 3
    PLACE = 4
    NOTES = 5
    KIND = 6
    MARKS = 7
    LENGTH = 8
    LEAST = 9
    DELTA = 10


_Columns = tuple[Column, Column]
_ALL = (Column.MARK, Column.DELTA)
FIGURES = frozenset({Column.PLANNED, Column.EXPECTED, Column.LENGTH, Column.LEAST, Column.DELTA})
HEADINGS: Mapping[Column, str] = {
    Column.MARK: "",
    Column.PLANNED: "Planned",
    Column.EXPECTED: "Actual/proj.",
    Column.TITLE: "Title",
    Column.PLACE: "Place",
    Column.NOTES: "Notes",
    Column.KIND: "Kind",
    Column.MARKS: "Marks",
    Column.LENGTH: "Length",
    Column.LEAST: "Shortest",
    Column.DELTA: "Delta",
}


class RunningOrderModel(QAbstractTableModel):
    """Every item as it stands; an outlook changes only the rows that look different."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._zone: tzinfo = UTC  # until the first outlook brings the event's own
        self._rows: tuple[Row, ...] = ()
        self._changes: Mapping[str, Change] = {}
        self._texts: Mapping[Column, Callable[[Row], str]] = {
            Column.MARK: lambda row: status_word(words, row.status),
            Column.PLANNED: lambda row: clock_time(words, row.line.start, self._zone),
            Column.EXPECTED: lambda row: clock_time(words, _expected(row), self._zone),
            Column.TITLE: lambda row: row.item.title,
            Column.PLACE: lambda row: row.item.place or "",
            Column.NOTES: lambda row: " ".join((row.item.notes or "").split()),
            Column.KIND: lambda row: kind_word(words, row.item.kind),
            Column.MARKS: lambda row: marks_text(words, marks_of(row.item)),
            Column.LENGTH: self._length,
            Column.LEAST: lambda row: length(row.item.min),
            Column.DELTA: self._delta,
        }

    def show_outlook(self, outlook: Outlook, changes: Mapping[str, Change] = NO_CHANGES) -> None:
        """Take the rows of an outlook, and announce those that look different.

        `changes` are what a recovery plan that is looked at does to some of them.
        """
        others, self._changes = self._changes.keys() | changes.keys(), changes
        before, self._zone = self._rows, outlook.event.timezone
        if outlook.rows is before and not others:
            return
        if not _same_items(before, outlook.rows):
            self.beginResetModel()
            self._rows = outlook.rows
            self.endResetModel()
            return
        self._rows = outlook.rows
        for first, last, (left, right) in _stretches(before, outlook.rows, others):
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    def row_at(self, place: int) -> Row | None:
        """The row at a place, or None outside of the order."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, item: str) -> int | None:
        """The place of an item, or None when it is not there."""
        return next((n for n, row in enumerate(self._rows) if row.item.id == item), None)

    @property
    def rows(self) -> tuple[Row, ...]:
        """Every row, as it stands."""
        return self._rows

    def text_of(self, row: Row, column: Column) -> str:
        """What a cell says."""
        return self._texts[column](row)

    def is_changed(self, row: Row) -> bool:
        """True when the plan that is looked at changes the item."""
        return row.item.id in self._changes

    def who_of(self, row: Row) -> str:
        """Who is on stage."""
        return who(self._words, row.item)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """As many as there are items."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Always the same."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell, in short or in full."""
        row = self.row_at(index.row())
        if row is None or role not in _ROLES:
            return None
        column = Column(index.column())
        is_short = role == Qt.ItemDataRole.DisplayRole
        return self.text_of(row, column) if is_short else self._in_full(row, column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The heading of a column, on the side of its figures."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in FIGURES else Qt.AlignmentFlag.AlignLeft
            return (side | Qt.AlignmentFlag.AlignVCenter).value
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        heading = HEADINGS[Column(section)]
        return self._words.say(heading) if heading else ""

    def _length(self, row: Row) -> str:
        change = self._changes.get(row.item.id)
        return length(change.before if change else row.item.duration)

    def _delta(self, row: Row) -> str:
        """By how much it was longer than planned; or what a plan makes of it."""
        if change := self._changes.get(row.item.id):
            return change_mark(self._words, change)
        return "" if row.delta is None else signed(row.delta)

    def _in_full(self, row: Row, column: Column) -> str:
        """What a cell says out of its place: « Planned 15:10 », the title with who."""
        text = self._texts[column](row)
        if column is Column.TITLE:
            return "\n".join(filter(None, (text, who(self._words, row.item), row.item.notes)))
        heading = HEADINGS[column]
        return f"{self._words.say(heading)} {text}" if heading and text else text


def _expected(row: Row) -> datetime | None:
    """When the item started, or will start as things stand."""
    return row.actual_start or row.projected_start


def _same_items(before: tuple[Row, ...], after: tuple[Row, ...]) -> bool:
    return len(before) == len(after) and all(
        old.line is new.line or old.line.item.id == new.line.item.id
        for old, new in zip(before, after, strict=True)
    )


def _stretches(
    before: tuple[Row, ...], after: tuple[Row, ...], others: Collection[str]
) -> list[tuple[int, int, _Columns]]:
    """First and last places of neighbouring rows that look different in the same columns.

    Rows of `others` count as different.
    """
    found: list[tuple[int, int, _Columns]] = []
    for place, (old, new) in enumerate(zip(before, after, strict=True)):
        columns = None if old is new else _difference(old, new)
        if others and new.item.id in others:
            columns = _ALL
        if columns is None:
            continue
        if found and found[-1][1:] == (place - 1, columns):
            found[-1] = (found[-1][0], place, columns)
        else:
            found.append((place, place, columns))
    return found


def _difference(old: Row, new: Row) -> _Columns | None:
    """The first and last column in which a row looks different; None: it looks the same."""
    if old.status is not new.status or old.line is not new.line or old.turn is not new.turn:
        return _ALL if old != new else None
    if new.status is not Status.PENDING:
        return None
    is_same = _minute(old.projected_start) == _minute(new.projected_start)
    return None if is_same else (Column.EXPECTED, Column.EXPECTED)


def _minute(instant: datetime | None) -> tuple[int, int, int] | None:
    """What a shown time depends on: seconds are not shown."""
    return (instant.day, instant.hour, instant.minute) if instant else None
