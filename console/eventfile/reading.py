"""What comes of reading a file: the running order, and all that is wrong with it."""

from msgspec import Struct

from console.eventfile.problem import Level, Problem
from console.show.event import RunningOrder


class Reading(Struct, frozen=True):
    """The outcome of reading one file.

    Attributes:
        order: The running order; without items when none was found. None: nothing to read.
        problems: All that is wrong, by line.
        text: What was read.
    """

    order: RunningOrder | None
    problems: tuple[Problem, ...] = ()
    text: str = ""

    @property
    def is_readable(self) -> bool:
        """Was there a file with text in it?"""
        return self.order is not None

    def at_least(self, level: Level) -> tuple[Problem, ...]:
        """The problems of this level and the worse ones."""
        levels = list(Level)
        return tuple(p for p in self.problems if levels.index(p.level) <= levels.index(level))
