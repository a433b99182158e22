"""What is said of a rehearsal: how fast it goes, whether it is kept, that it is not the show."""

from datetime import datetime, tzinfo
from enum import StrEnum

from console.wording.runs import run_day
from console.wording.words import Words


class Mark(StrEnum):
    """What a screen shows instead of the show."""

    NONE = ""
    REHEARSAL = "rehearsal"
    REPLAY = "replay"


def mark_word(words: Words, mark: Mark) -> str:
    """The same in a word, for whoever looks at the screen."""
    return words.say("Past run") if mark is Mark.REPLAY else words.say("Rehearsal")


def run_band(words: Words, *, is_final: bool, is_off_record: bool) -> str:
    """The band over a rehearsal: a run-through, or the last one before the show."""
    kind = words.say("Dress rehearsal") if is_final else words.say("Run-through")
    if is_off_record:
        return words.say("{kind}, off the record", kind=kind)
    return words.say("{kind}: not the show", kind=kind)


def rate_word(words: Words, rate: float) -> str:
    """How many times faster than life: ×10, ×0,25."""
    figure = f"{rate:g}".replace(".", words.say("."))
    return f"×{figure}"


def replay_band(words: Words, held: datetime, zone: tzinfo) -> str:
    """The band over a replay: of when."""
    return words.say("Replay of {day}", day=run_day(words, held, zone))
