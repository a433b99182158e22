"""Choosing an event file: why one cannot be run, and which ones were run last."""

from pathlib import Path

from msgspec.structs import replace

from console.eventfile.problem import Level
from console.eventfile.reading import Reading
from console.resources import is_sample
from console.settings import MOST_RECENT, Settings
from console.wording.problems import problem_message
from console.wording.words import Words


def why_not(words: Words, file: Path, reading: Reading) -> str:
    """Why no show can be made of a file; nothing when one can."""
    has_items = reading.order is not None and bool(reading.order.items)
    return "" if has_items else why_unreadable(words, file, reading)


def why_unreadable(words: Words, file: Path, reading: Reading) -> str:
    """What is wrong with a file that has no programme, in a sentence or more."""
    errors = (problem for problem in reading.problems if problem.level is Level.ERROR)
    sentences = " ".join(problem_message(words, x.code, x.values) for x in errors)
    return words.say("{file}: {why}", file=file, why=sentences)


def with_recent(settings: Settings, file: Path) -> Settings:
    """The settings with that file as the one that was run last; a sample is none of them."""
    others = (name for name in settings.recent if name != str(file))
    own = tuple(name for name in (str(file), *others) if not is_sample(Path(name)))
    return replace(settings, recent=own[:MOST_RECENT])


def usual_folder(settings: Settings) -> Path:
    """Where a file is looked for first: beside the one that was run last."""
    return next((Path(file).parent for file in settings.recent), Path.home())
