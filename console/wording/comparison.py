"""Runs beside each other in words: trends, and what becomes of adopting lengths."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from console.show.comparison import Compared, Trend
from console.wording.times import count_up, signed
from console.wording.words import Words

_TRENDS: Mapping[Trend, str] = {
    Trend.LONGER: "↗ getting longer",
    Trend.SHORTER: "↘ getting shorter",
    Trend.STEADY: "→ steady",
}


def trend_word(words: Words, one: Compared) -> str:
    """What an item does from run to run: ↗ getting longer, +0:20 a run; nothing when unknown."""
    trend = one.trend
    if trend is Trend.UNKNOWN:
        return ""
    said = words.say(_TRENDS[trend])
    if trend is Trend.STEADY or one.slope is None:
        return said
    return words.say("{trend}, {slope} a run", trend=said, slope=signed(one.slope))


def measured_length(length: timedelta | None) -> str:
    """A length to the second, « – » for an item that was not played."""
    return "–" if length is None else count_up(length)


def not_adopted(words: Words, titles: Sequence[str]) -> str:
    """Items whose length cannot be written into the file."""
    return words.say("Not written: {titles}.", titles=", ".join(titles))


def adopted_lengths(words: Words, number: int, file: str) -> str:
    """Lengths are in the file now."""
    return words.count(
        "{number} length written to {file}.",
        "{number} lengths written to {file}.",
        number,
        file=file,
    )


def nothing_to_adopt(words: Words) -> str:
    """The measured lengths are those of the plan, or there are none."""
    return words.say("Every measured length is the planned one.")


def not_a_text(words: Words, file: str) -> str:
    """A file that cannot be written into."""
    return words.say("Nothing can be written into {file}: convert it to Markdown first.", file=file)


def changed_meanwhile(words: Words, file: str) -> str:
    """Someone else wrote into the file."""
    return words.say(
        "{file} was changed by someone else meanwhile: nothing was written.", file=file
    )
