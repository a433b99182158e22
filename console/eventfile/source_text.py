"""The text of a file made safe to read: line ends, unseen characters, a limit of lines."""

from typing import NamedTuple

from console.eventfile.problem import Code, Problem

MOST_LINES = 25_000
"""Lines that are read; what follows is left out, and said."""

_MOST_PIPES, _CUT = 500, 2000


class Clean(NamedTuple):
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
        plain = "\n".join(x[:_CUT] if x.count("|") > _MOST_PIPES else x for x in lines)
    if plain.count("\n") <= MOST_LINES:
        return Clean(plain)
    kept = plain.split("\n", MOST_LINES)[:MOST_LINES]
    problem = Problem(Code.TOO_MANY_LINES, MOST_LINES, values={"lines": str(MOST_LINES)})
    return Clean("\n".join(kept), (problem,))
