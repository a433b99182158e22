"""Builds the rows of a page from what its Markdown or HTML opens, says and closes."""

from collections import Counter

from msgspec import Struct, field

from console.eventfile.plain import CLOSE, OPEN, marks_of, words_of
from console.eventfile.row import Role, Row
from console.eventfile.shape import shape
from console.eventfile.table_grid import Grid

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
_MARKS = frozenset({"b", "strong", "em", "i", "a", "cite", "span"})
_INLINE = frozenset(
    {
        "small",
        "code",
        "u",
        "sup",
        "sub",
        "abbr",
        "time",
        "font",
        "mark",
        "q",
        "label",
        "img",
        "kbd",
        "s",
        "del",
        "ins",
        "svg",
        "path",
        "wbr",
    }
)
_UNREAD = frozenset({"script", "style", "template", "head", "noscript"})
_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "wbr", "source", "path"})
_ENDED_BY = {
    "li": _LISTS,
    "dt": _LISTS,
    "dd": _LISTS,
    "tr": frozenset({"table"}),
    "td": frozenset({"tr"}),
    "th": frozenset({"tr"}),
}
MOST_ROWS = 10_500
"""Rows of a page that are kept; ten thousand items have fewer."""

_DEEPEST = 400
_LONGEST = 2000
_BULLET = shape(r"[-*+•‣▪◦–]\s+(?=\S)")


class _Open(Struct, frozen=True):
    """An element that is open, and what it and those around it make of a row in it.

    Attributes:
        heading: Level of the heading around it, or 0.
        depth: How many lists are around it.
        group: Number of the innermost of them, or 0.
        item: Number of the innermost list item, or 0.
        is_unread: Nothing in it is for people.
    """

    tag: str
    heading: int = 0
    depth: int = 0
    group: int = 0
    item: int = 0
    is_unread: bool = False

    def holding(self, tag: str, number: int) -> "_Open":
        """An element that begins in this one."""
        is_list = tag in _LISTS
        return _Open(
            tag,
            self.heading or _HEADINGS.get(tag, 0),
            self.depth + is_list,
            number if is_list else self.group,
            number if tag in _ITEMS else self.item,
            self.is_unread or tag in _UNREAD,
        )


_PAGE = _Open("")


class Page(Struct):
    """Collects rows; whatever is left open or closed twice does no harm."""

    rows: list[Row] = field(default_factory=list)
    _open: list[_Open] = field(default_factory=list)
    _inside: Counter[str] = field(default_factory=Counter)
    _said: list[str] = field(default_factory=list)
    _has_words: bool = False
    _ends_in_space: bool = False
    _line: int = 0
    _count: int = 0
    _block: int = 0
    _bulleted: int = 0
    _grid: Grid | None = None

    def open(self, tag: str, line: int, attributes: dict[str, str] | None = None) -> None:
        """An element begins."""
        if tag in _MARKS:
            self._said.append(OPEN)
        elif tag in ("br", "hr"):
            self.flush()
        elif tag not in _INLINE and len(self._open) < _DEEPEST:
            self._begin(tag, line, attributes or {})

    def close(self, tag: str) -> None:
        """An element ends; one that was never open is passed over."""
        if tag in _MARKS:
            self._said.append(CLOSE)
        elif tag not in _INLINE and self.is_inside(tag):
            while self._end() != tag:
                pass

    def begin_paragraph(self) -> None:
        """What follows is a paragraph of its own."""
        self.flush()
        self._block += 1
        self._end_paragraph()

    def say(self, text: str, line: int) -> None:
        """Words, already without markup but for `OPEN` and `CLOSE`."""
        if self._around.is_unread:
            return
        if not self._has_words and words_of(text):
            self._has_words = True
            self._line = line
        said = text.lstrip(" ") if self._ends_in_space else text
        self._ends_in_space = said.endswith(" ")
        self._said.append(said)

    def finish(self) -> list[Row]:
        """Close what is open, and give the rows."""
        self.flush()
        while self._open:
            self._end()
        return self.rows

    def flush(self) -> None:
        """What was said so far is one row."""
        if not self._said:
            return
        said = "".join(self._said)
        self._said.clear()
        self._has_words = self._ends_in_space = False
        text = words_of(said)
        if text:
            self._add(text, said)

    def is_inside(self, *tags: str) -> bool:
        """Is one of these elements open?"""
        return any(map(self._inside.get, tags))

    def _begin(self, tag: str, line: int, attributes: dict[str, str]) -> None:
        self.flush()
        self._block += 1
        self._end_implied(tag)
        if tag in _VOID:
            return
        self._count += 1
        self._open.append(self._around.holding(tag, self._count))
        self._inside[tag] += 1
        if tag == "table" and self._grid is None:
            self._grid = Grid(self._count)
        elif self._grid and tag == "tr":
            self._grid.open_row(line)
        elif self._grid and tag in _CELLS:
            self._grid.open_cell(tag == "th", attributes)

    def _end_implied(self, tag: str) -> None:
        """An item ends the item before it, a cell the cell before it."""
        self._end_paragraph()
        fence = _ENDED_BY.get(tag)
        if fence is None:
            return
        for place in range(len(self._open) - 1, -1, -1):
            held = self._open[place].tag
            if held in fence or held == "table":
                return
            if (
                held == tag
                or (held in _ITEMS and tag in _ITEMS)
                or (held in _CELLS and tag != "li")
            ):
                while len(self._open) > place:
                    self._end()

    def _end_paragraph(self) -> None:
        """Whatever begins ends a paragraph of HTML that is open."""
        if self._open and self._open[-1].tag == "p":
            self._end()

    def _end(self) -> str:
        self.flush()
        self._block += 1
        tag = self._open.pop().tag
        self._inside[tag] -= 1
        if self._grid and tag in _CELLS:
            self._grid.close_cell()
        elif self._grid and tag == "table" and not self.is_inside("table"):
            self.rows.extend(self._grid.rows())
            self._grid = None
        return tag

    def _add(self, text: str, said: str) -> None:
        if len(self.rows) >= MOST_ROWS:
            return
        row = self._placed(text[:_LONGEST], marks_of(said[:_LONGEST]))
        if self._grid:
            self._grid.add(row)
        else:
            self.rows.append(row)

    def _placed(self, text: str, marks: tuple[str, ...]) -> Row:
        """The row with its role, from what is open around it."""
        around = self._around
        level, item, role = around.heading, around.item, Role.LINE
        if level:
            role = Role.HEADING
        elif item and item != self._bulleted:
            role, level = Role.BULLET, around.depth
        if item:
            self._bulleted = item
        elif role is Role.LINE and (found := _BULLET.match(text)):
            text, role, level = text[found.end() :], Role.BULLET, 1
        return Row(text, self._line, role, level, around.group, item, self._block, marks)

    @property
    def _around(self) -> _Open:
        """The innermost element that is open."""
        return self._open[-1] if self._open else _PAGE
