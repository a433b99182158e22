"""What the console says when it opens a show."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from console.show.event import Event
from console.wording.words import Words

_JOURNAL_FAULTS: Mapping[str, str] = {
    "newer": "The journal {path} was written by a newer version of Conduite.",
    "foreign": "{path} is not a journal of Conduite.",
    "damaged": "The journal {path} is damaged.",
    "unusable": "The journal {path} cannot be read or written.",
}


def reading_file(words: Words, file: Path) -> str:
    """Another file is being read, and what is shown goes on."""
    return words.say("Reading {file}… Dismiss this notice to give up.", file=file.name)


def resumed(words: Words, run: Event, file: Event) -> str:
    """The show goes on where it was; the file may have changed since."""
    text = words.say("The show was resumed where it stood.")
    source, now = run.source, file.source
    if source and now and source.digest != now.digest:
        text += " " + words.say("The event file has changed since: the show keeps its order.")
    return text


def set_aside(words: Words) -> str:
    """A fresh run was asked for while one was unfinished."""
    return words.say("A new run begins. The unfinished one stays in the journal.")


def date_moved(words: Words, written: date, run: date) -> str:
    """Clock times are taken for another day than the file says."""
    return words.say(
        "The file says {written}: its times are taken for today, {today}.",
        written=day_name(words, written),
        today=day_name(words, run),
    )


def day_name(words: Words, day: date) -> str:
    """A date as each language writes it in figures: 29/06/2023, 29 Jun 2023."""
    return f"{day:%d/%m/%Y}" if words.language == "fr" else f"{day:%d %b %Y}"


def looking_only(words: Words) -> str:
    """Another console runs the show."""
    return words.say("Another console runs shows from this journal: this one only looks.")


def took_over(words: Words) -> str:
    """The other console is gone."""
    return words.say("The other console is gone: this one runs the show now.")


def journal_fault(words: Words, fault: str, path: str) -> str:
    """Why the journal cannot be used."""
    return words.say(_JOURNAL_FAULTS[fault], path=path)


def journal_unusable(words: Words, fault: str, path: str) -> str:
    """The journal cannot keep this run."""
    text = words.say("The show runs in memory: it would be lost with this program.")
    return f"{journal_fault(words, fault, path)} {text}"


def journal_set_aside(words: Words, path: str) -> str:
    """A damaged journal was put out of the way."""
    return words.say(
        "The journal was damaged: it was set aside as {path}, a new one begun.", path=path
    )


def unexpected(words: Words, log: str) -> str:
    """A fault of our own ended a command."""
    return words.say(
        "Something in Conduite went wrong. Nothing of the show is lost. What happened is in {log}.",
        log=log,
    )


def bad_settings(words: Words, names: Sequence[str]) -> str:
    """Settings that had a bad value and got their default."""
    return words.say(
        "Bad settings were replaced by their defaults: {names}.", names=", ".join(names)
    )


def no_display(words: Words) -> str:
    """Why the terminal face opens."""
    return words.say("There is no display here: this is the terminal face.")
