"""What the program says of itself."""

from collections.abc import Mapping

from console.wording.words import Words


def about_topics(
    words: Words, versions: Mapping[str, str], folder: str, log: str
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each topic: a heading and its sentences.

    Args:
        words: The operator's language.
        versions: Of what runs here, by name.
        folder: Where journal and settings are.
        log: Where warnings and faults are.
    """
    return (
        (words.say("Versions"), tuple(f"{name} {number}" for name, number in versions.items())),
        (
            words.say("Where things are"),
            (
                words.say("Journal and settings: {folder}", folder=folder),
                words.say("Log, for when something went wrong: {log}", log=log),
            ),
        ),
        (
            words.say("Made with"),
            (
                words.say("Qt and PySide6, under the LGPL 3."),
                words.say("The typeface Inter, under the SIL Open Font License 1.1."),
                words.say("Markdown, YAML, calendars, tables: libraries under MIT, BSD or Apache."),
            ),
        ),
    )
