"""What a standard format says, before it becomes a running order."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from msgspec import Struct

from console.eventfile.problem import Problem
from console.show.event import RunningOrder, Speaker


class Given(Struct, frozen=True):
    """A file to read.

    Attributes:
        name: Its name, without the folder.
        data: Its bytes.
        text: Its bytes as text; empty for a format that is none.
        sidecar: Text of the file that tunes it, when there is one.
    """

    name: str
    data: bytes
    text: str = ""
    sidecar: str | None = None


class Line(Struct, frozen=True):
    """One item as a format holds it.

    Attributes:
        title: The words, as they stand.
        line: Line or row in the file, from 1; 0 when the format has none.
        start: An instant, or a wall-clock time of the event's zone when it has no zone.
        end: The same of its end.
        length: Its length, where the format gives one.
        kind: What the file calls its kind.
        track: The parallel track that it belongs to.
        room: What may hold one item at a time; parts those that go on side by side.
        settings: Keys of the `conduite:` block and their values, as text.
    """

    title: str
    line: int = 0
    start: datetime | None = None
    end: datetime | None = None
    length: timedelta | None = None
    id: str | None = None
    speakers: tuple[Speaker, ...] = ()
    carried_by: str | None = None
    kind: str | None = None
    track: str | None = None
    room: str | None = None
    place: str | None = None
    notes: str | None = None
    settings: tuple[tuple[str, str], ...] = ()


class Sheet(Struct, frozen=True):
    """A file of a standard format, as facts of the event and lines.

    Attributes:
        start: When the event begins, as `Line.start`.
        zone: None: told by the language.
        is_dated: The format says on which date the event is held.
        is_ordered: The order of the lines is that of the stage; else their times are.
    """

    lines: tuple[Line, ...]
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    zone: tzinfo | None = None
    venue: str | None = None
    address: str | None = None
    language: str | None = None
    subtitle: str | None = None
    is_dated: bool = True
    is_ordered: bool = False
    problems: tuple[Problem, ...] = ()


Reader = Callable[[Given], Sheet]
Writer = Callable[[RunningOrder], bytes]


class UnreadableFormatError(Exception):
    """A file that cannot be read as what it says it is.

    Attributes:
        problem: Why, for people.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code.value)
        self.problem = problem
