"""Runs in words: what kind each was, and what was done to them."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from console.wording.opening import day_name
from console.wording.times import clock_time, count_up
from console.wording.words import Words

_KINDS: Mapping[str, str] = {
    "show": "Show",
    "filage": "Run-through",
    "generale": "Dress rehearsal",
}


def run_kind(words: Words, kind: str) -> str:
    """What a pass through the running order was."""
    return words.say(_KINDS[kind])


def run_day(words: Words, held: datetime, zone: tzinfo) -> str:
    """When a run really took place, on the clocks of its event."""
    day = day_name(words, held.astimezone(zone).date())
    return words.say("{day} at {time}", day=day, time=clock_time(words, held, zone))


def run_length(length: timedelta) -> str:
    """How long a run took: 1:02:05."""
    return count_up(length)


def taken_along(words: Words, number: int, file: str) -> str:
    """Runs were written into a file."""
    return words.count(
        "{number} run written to {file}.", "{number} runs written to {file}.", number, file=file
    )


def brought_in(words: Words, number: int) -> str:
    """Runs came in from a file."""
    if not number:
        return words.say("Every run of the file is here already.")
    return words.count("{number} run brought in.", "{number} runs brought in.", number)


def not_runs(words: Words, file: str, place: str) -> str:
    """A file that holds no runs as the console writes them."""
    if place == "version":
        return words.say("{file} was written by a newer version of Conduite.", file=file)
    if place:
        return words.say("{file} is damaged at {place}: nothing was taken.", file=file, place=place)
    return words.say("{file} holds no runs: choose a file that “Take runs along” wrote.", file=file)


def not_written(words: Words, file: str, why: str) -> str:
    """A file that could not be written."""
    return words.say("{file} cannot be written: {why}", file=file, why=why)


def not_read(words: Words, file: str, why: str) -> str:
    """A file that could not be read."""
    return words.say("{file} cannot be read: {why}", file=file, why=why)


def removed(words: Words, name: str) -> str:
    """A run was taken away."""
    return words.say("“{name}” was removed.", name=name)


def no_such_run(words: Words, number: int | str) -> str:
    """A number that no run has."""
    return words.say("There is no run {number}: `conduite runs` lists them.", number=number)
