"""One thing wrong in an event file: where, which, and with what."""

from enum import StrEnum

from msgspec import Struct, field


class Level(StrEnum):
    """How much a problem matters to the show."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Code(StrEnum):
    """What can be wrong; the sentences are in `console.wording.problems`."""

    NO_FILE = "no-file"
    FOLDER = "folder"
    NO_PERMISSION = "no-permission"
    UNREADABLE = "unreadable"
    READER_STOPPED = "reader-stopped"
    TOO_LARGE = "too-large"
    NOT_TEXT = "not-text"
    EMPTY = "empty"
    NO_ITEMS = "no-items"
    TOO_MANY_LINES = "too-many-lines"
    TOO_MANY_ITEMS = "too-many-items"
    BROKEN_FRONT_MATTER = "broken-front-matter"
    BROKEN_DATA = "broken-data"
    BROKEN_SIDECAR = "broken-sidecar"
    UNKNOWN_ITEM = "unknown-item"
    BAD_VALUE = "bad-value"
    NO_LOGO = "no-logo"
    NOT_A_PICTURE = "not-a-picture"
    LOW_CONTRAST = "low-contrast"
    LIGHT_ONLY = "light-only"
    NO_DATE = "no-date"
    OVERLAP = "overlap"
    TIMES_BACK = "times-back"
    LONG_LEAP = "long-leap"
    NO_GAP = "no-gap"
    IMPOSSIBLE_TIME = "impossible-time"
    END_BEFORE_START = "end-before-start"
    OUTSIDE_HOURS = "outside-hours"
    WRONG_WEEKDAY = "wrong-weekday"
    NO_TITLE = "no-title"
    NEAR_MISS = "near-miss"
    CAPITALS_INSIDE = "capitals-inside"
    ZERO_FOR_O = "zero-for-o"
    DOUBLE_SPACE = "double-space"
    LONG_TITLE = "long-title"
    MIXED_DASHES = "mixed-dashes"
    NOT_OURS = "not-ours"
    UNKNOWN_XML = "unknown-xml"
    UNKNOWN_JSON = "unknown-json"
    BROKEN_FORMAT = "broken-format"
    DOCUMENT_TYPE = "document-type"
    TOO_DENSE = "too-dense"
    NO_HEADER = "no-header"
    BAD_TIME = "bad-time"
    BAD_LENGTH = "bad-length"
    REPEATED = "repeated"
    PART_LEFT_OUT = "part-left-out"
    DELAY_LEFT_OUT = "delay-left-out"
    NOT_KEPT = "not-kept"
    NOT_KEPT_OF = "not-kept-of"
    ALL_DAY = "all-day"
    CANCELLED = "cancelled"
    SKIPPED_THERE = "skipped-there"


_ERRORS = frozenset(
    {
        Code.NO_FILE,
        Code.FOLDER,
        Code.NO_PERMISSION,
        Code.UNREADABLE,
        Code.READER_STOPPED,
        Code.TOO_LARGE,
        Code.NOT_TEXT,
        Code.EMPTY,
        Code.NO_ITEMS,
        Code.NOT_OURS,
        Code.UNKNOWN_XML,
        Code.UNKNOWN_JSON,
        Code.BROKEN_FORMAT,
        Code.DOCUMENT_TYPE,
        Code.TOO_DENSE,
        Code.NO_HEADER,
    }
)
_HINTS = frozenset(
    {
        Code.NO_GAP,
        Code.NEAR_MISS,
        Code.CAPITALS_INSIDE,
        Code.ZERO_FOR_O,
        Code.DOUBLE_SPACE,
        Code.LONG_TITLE,
        Code.MIXED_DASHES,
        Code.LIGHT_ONLY,
        Code.ALL_DAY,
        Code.CANCELLED,
        Code.SKIPPED_THERE,
    }
)


class Problem(Struct, frozen=True):
    """One thing wrong in an event file, without a sentence.

    Attributes:
        code: What is wrong.
        line: Line in the file, from 1; 0 when the whole file is meant.
        column: Character in the line, from 1; 0 when the whole line is meant.
        values: What the sentences of the code are filled with.
    """

    code: Code
    line: int = 0
    column: int = 0
    values: dict[str, str] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """How much it matters; every code has one level."""
        if self.code in _ERRORS:
            return Level.ERROR
        return Level.HINT if self.code in _HINTS else Level.WARNING
