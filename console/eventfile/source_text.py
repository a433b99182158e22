"""The text of a file made safe to read: line ends, unseen characters, a limit of its parts."""

from msgspec import Struct

from console.eventfile.problem import Code, Problem
from console.eventfile.shape import shape

MOST_LINES = 20_000
"""Lines that are read; what follows is left out, and said."""

MOST_PARTS = 40_000
"""Lines, cells and tags that are read; a table of eight thousand items has fewer."""

_PART = shape(r"[\n|<]")
_MOST_PIPES, _CUT = 500, 2000


class Clean(Struct, frozen=True):
    r"""Text with `\n` line ends, and what had to be left out of it."""

    text: str
    problems: tuple[Problem, ...] = ()


def cleaned(text: str) -> Clean:
    """Make a text safe to read; line numbers stay."""
    plain = (
        text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", " ")
    )
    if plain.count("|") > _MOST_PIPES:
        lines = plain.split("\n")
        plain = "\n".join(_narrowed(line) for line in lines)
    end = _end_of_reading(plain)
    if end == len(plain):
        return Clean(plain)
    line = plain.count("\n", 0, end) + 1
    return Clean(plain[:end], (Problem(Code.TOO_MANY_LINES, line, values={"line": str(line)}),))


def _narrowed(line: str) -> str:
    """A line that is no table of thousands of columns."""
    has_many = len(line) > _CUT and line.count("|") > _MOST_PIPES
    return line[:_CUT] if has_many else line


def _end_of_reading(text: str) -> int:
    """Where reading stops: at a line end when the lines are of honest length."""
    lines, parts = text.count("\n"), text.count("|") + text.count("<")
    if lines <= MOST_LINES and lines + parts <= MOST_PARTS:
        return len(text)
    left, lines = MOST_PARTS, MOST_LINES
    for found in _PART.finditer(text):
        left -= 1
        lines -= found[0] == "\n"
        if left < 0 or lines < 0:
            line_end = text.rfind("\n", 0, found.start())
            is_near = found.start() - line_end < _CUT
            return line_end if is_near and found[0] != "\n" else found.start()
    return len(text)
