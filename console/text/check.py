"""What `conduite check` prints: what was read as an aligned table, then every problem."""

from collections.abc import Iterator, Sequence

from console.eventfile.problem import Problem
from console.eventfile.reading import Reading
from console.show.event import Event, Item
from console.wording.desk import kind_word
from console.wording.problem_values import LEVELS
from console.wording.problems import problem_hint, problem_message
from console.wording.times import clock_time, length
from console.wording.words import Words

_WIDEST_TITLE = 72


def check_lines(file: str, reading: Reading, words: Words) -> list[str]:
    """One file as lines of plain text."""
    lines = [file]
    if reading.order:
        lines += _event_lines(reading.order.event, words)
        lines += _table([_cells(item, reading.order.event, words) for item in reading.order.items])
        count = len(reading.order.items)
        lines += ["", words.count("{number} item", "{number} items", count)]
    lines += [""] + [line for problem in reading.problems for line in _problem(problem, words)]
    return [line.rstrip() for line in lines] if reading.problems else lines[:-1]


def _event_lines(event: Event, words: Words) -> Iterator[str]:
    yield event.title
    zone = event.timezone
    local = event.start.astimezone(zone) if event.start else None
    when = f"{local:%Y-%m-%d}" if local and event.dated else words.say("no date")
    hours = "–".join(filter(None, (clock_time(words, at, zone) for at in (event.start, event.end))))
    place = ", ".join(filter(None, (event.venue, event.address)))
    yield " · ".join(filter(None, (when, hours, str(zone), place)))
    yield ""


def _cells(item: Item, event: Event, words: Words) -> tuple[str, ...]:
    """The columns of one item: start, length, kind, title, people."""
    people = ", ".join(speaker.name for speaker in item.speakers) or item.carried_by or ""
    title = (
        item.title if len(item.title) <= _WIDEST_TITLE else item.title[: _WIDEST_TITLE - 1] + "…"
    )
    beside = "∥" if item.alongside else ""
    return (
        clock_time(words, item.start, event.timezone),
        length(item.duration),
        beside,
        kind_word(words, item.kind),
        title,
        people,
    )


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Rows with their columns aligned."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _problem(problem: Problem, words: Words) -> Iterator[str]:
    """Where it is and what is wrong, and below it what to do."""
    place = words.say("line {line}", line=problem.line) if problem.line else ""
    if problem.line and problem.column:
        place = words.say("line {line}, column {column}", line=problem.line, column=problem.column)
    level = words.say(LEVELS[problem.level.value])
    message = problem_message(words, problem.code, problem.values)
    said = words.say("{head}: {rest}", head=level, rest=message)
    yield words.say("{head}: {rest}", head=place, rest=said) if place else said
    yield f"    {problem_hint(words, problem.code, problem.values)}"
