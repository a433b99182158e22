"""What the first window says: what to do, and what the samples are."""

from collections.abc import Mapping

from console.wording.words import Words

SAMPLES: Mapping[str, str] = {
    "ceremonie-eig.md": "An afternoon of speeches and pitches",
    "remise-des-prix.yml": "Prizes, with imposed times and items that may be left out",
    "deux-jours.md": "A conference of two days",
    "nuit-des-chercheurs.md": "A night that goes on past midnight",
    "casse-expres.md": "A file full of mistakes, and how they are told",
}
"""What each sample shows, by the name of its file."""


def steps(words: Words) -> tuple[tuple[str, str], ...]:
    """What to do, in three steps: a heading and a sentence each."""
    return (
        (
            words.say("Open your event’s file"),
            words.say("Its programme, one item a line: 14:00 – Welcome. Markdown, YAML, a table."),
        ),
        (
            words.say("Press Space for GO"),
            words.say("It ends what is on stage and starts what follows. Ctrl+Z takes it back."),
        ),
        (
            words.say("Follow the drift"),
            words.say("Every time to come is projected anew; F5, F6 and F7 show the screens."),
        ),
    )


def sample_line(words: Words, name: str) -> str:
    """What a sample shows."""
    return words.say(SAMPLES[name])
