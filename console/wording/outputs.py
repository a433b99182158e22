"""How the screens stand towards people, in a word each."""

from collections.abc import Mapping
from enum import StrEnum

from console.wording.words import Words


class Output(StrEnum):
    """What people can see of a screen."""

    HIDDEN = "hidden"
    LIVE = "live"
    BLACK = "black"
    LOST = "lost"
    TEST = "test"


_WORDS: Mapping[Output, str] = {
    Output.HIDDEN: "hidden",
    Output.LIVE: "live",
    Output.BLACK: "black",
    Output.LOST: "monitor lost",
    Output.TEST: "test pattern",
}


def output_word(words: Words, output: Output) -> str:
    """The state of a screen."""
    return words.say(_WORDS[output])
