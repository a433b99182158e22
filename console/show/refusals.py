"""Why a deed cannot be done: values, never exceptions; the words are elsewhere."""

from enum import StrEnum

from msgspec import Struct


class Reason(StrEnum):
    """Why nothing changed."""

    NOT_NOW = "not-now"
    NOTHING_LEFT = "nothing-left"
    NO_SUCH_ITEM = "no-such-item"
    ALREADY_RUNNING = "already-running"
    NOT_PENDING = "not-pending"
    NOT_SKIPPED = "not-skipped"
    ALONGSIDE = "alongside"
    OPEN_ENDED = "open-ended"
    IN_THE_FUTURE = "in-the-future"
    BEFORE_THE_ONE_BEFORE = "before-the-one-before"
    ACROSS_A_HOLD = "across-a-hold"
    NOWHERE = "nowhere"
    NOTHING_TO_UNDO = "nothing-to-undo"
    NOTHING_TO_REDO = "nothing-to-redo"
    UNKNOWN_DEED = "unknown-deed"
    BAD_FIELD = "bad-field"
    TOO_OLD = "too-old"
    NO_REHEARSAL = "no-rehearsal"
    LOOKING_ONLY = "looking-only"
    REPLAY = "replay"


class Refused(Struct, frozen=True):
    """The answer to a deed that cannot be done now.

    Attributes:
        reason: Which rule forbids it.
        detail: What the rule was broken with: an item's id, a phase, a field's name.
    """

    reason: Reason
    detail: str = ""
