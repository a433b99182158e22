"""What is said of pages that are saved or printed."""

from console.wording.words import Words


def saved_as(words: Words, file: str) -> str:
    """A page is on disk."""
    return words.say("Saved as {file}.", file=file)


def no_run_yet(words: Words) -> str:
    """There is nothing to report."""
    return words.say("No run of this event has been kept yet.")
