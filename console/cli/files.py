"""Reading what the command line names: event files and log files."""

import json
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from console.cli.unreadable import Unreadable
from console.eventfile.formats.choice import read_event
from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun, NoRuns
from console.session.choosing import why_unreadable
from console.session.runs import read_runs
from console.show.deeds import Happening
from console.show.event import RunningOrder
from console.show.records import happening_of
from console.show.refusals import Reason, Refused
from console.wording.deeds import refusal
from console.wording.runs import not_read, not_runs
from console.wording.words import Words


def read_order(file: Path, words: Words) -> RunningOrder:
    """The running order of an event file.

    Raises:
        Unreadable: There is none in it; the sentence says why.
    """
    reading = read_event(file)
    if reading.order is not None and reading.order.items:
        return reading.order
    raise Unreadable(why_unreadable(words, file, reading))


def insist_on(order: RunningOrder, items: Iterable[str], words: Words) -> None:
    """See that the running order has these items.

    Raises:
        Unreadable: One is not there; the sentence says which.
    """
    known = {item.id for item in order.items}
    for item in items:
        if item not in known:
            raise Unreadable(refusal(words, Refused(Reason.NO_SUCH_ITEM, item)))


def read_log(log: Path | None, words: Words) -> list[Happening]:
    """The happenings of a log file, one JSON object a line; none without a file.

    Raises:
        Unreadable: The file or a line of it cannot be read.
    """
    if log is None:
        return []
    try:
        lines = log.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(words.say("{file} cannot be read: {why}", file=log, why=error)) from error
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    return [_happening(log, number, line, words) for number, line in numbered]


def earlier_runs(files: Sequence[Path], order: RunningOrder, words: Words) -> list[KeptRun]:
    """The runs in files that `conduite runs --take-along` wrote, or logs of `order` itself.

    Raises:
        Unreadable: One of them is neither.
    """
    return [run for file in files for run in _runs_in(file, order, words)]


def instant_in(order: RunningOrder, instant: datetime) -> datetime:
    """An instant of the command line in UTC; without an offset it is the event's own time."""
    zone = order.event.timezone
    return (instant if instant.tzinfo else instant.replace(tzinfo=zone)).astimezone(UTC)


def _runs_in(file: Path, order: RunningOrder, words: Words) -> tuple[KeptRun, ...]:
    try:
        return read_runs(file)
    except OSError as error:
        raise Unreadable(not_read(words, str(file), str(error.strerror))) from error
    except NoRuns as error:
        if error.place:
            raise Unreadable(not_runs(words, str(file), error.place)) from error
        happenings = tuple(read_log(file, words))
    if not happenings:
        raise Unreadable(not_runs(words, str(file), ""))
    return (KeptRun(RunKind.FILAGE, order, happenings, happenings[0].at),)


def _happening(log: Path, number: int, line: str, words: Words) -> Happening:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        record = None
    if not isinstance(record, dict):
        raise Unreadable(
            words.say("{file}, line {line}: not a JSON object.", file=log, line=number)
        )
    happening = happening_of(record)
    if isinstance(happening, Refused):
        why = refusal(words, happening)
        raise Unreadable(words.say("{file}, line {line}: {why}", file=log, line=number, why=why))
    return happening
