"""Words to the screens: phrases at hand, and whom they are for."""

from collections.abc import Mapping

from console.show.deeds import Screen
from console.wording.words import Words

_TARGETS: Mapping[Screen, str] = {
    Screen.SPEAKER: "To the speaker",
    Screen.ROOM: "To the room",
    Screen.BACKSTAGE: "To the wings",
}


def phrases_of(words: Words, kept: tuple[str, ...]) -> tuple[str, ...]:
    """The phrases at hand: those that were kept, else those that everybody needs."""
    return kept or (
        words.say("Please conclude"),
        words.say("2 minutes more"),
        words.say("Louder, please"),
    )


def target_name(words: Words, screen: Screen) -> str:
    """Whom a message is for."""
    return words.say(_TARGETS[screen])
