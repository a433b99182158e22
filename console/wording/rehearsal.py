"""What is said of a rehearsal: how fast it goes, whether it is kept, that it is not the show."""

from console.wording.words import Words


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


def replay_band(words: Words) -> str:
    """The band over a replay."""
    return words.say("Replay: nothing here is live")
