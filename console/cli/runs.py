"""`conduite runs`: the runs in the journal, what is written on them, and how they travel."""

import argparse
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace

from console.app import data_folder
from console.cli.unreadable import Unreadable
from console.journal.caption import Caption
from console.journal.database import JournalError
from console.journal.journal import Journal, Run
from console.journal.kept_run import NoRuns
from console.journal.shelf import Shelf
from console.session.runs import Runs
from console.wording.opening import journal_fault
from console.wording.runs import (
    brought_in,
    no_such_run,
    not_read,
    not_runs,
    not_written,
    run_kind,
    taken_along,
)
from console.wording.words import Words, system_language


def runs(asked: argparse.Namespace) -> int:
    """List runs, one a line, oldest first; or do to them what is asked."""
    words = Words(asked.lang or system_language())
    try:
        journal = Journal(data_folder(asked.data) / "journal.sqlite")
        _doing(asked)(asked, journal, words)
    except JournalError as error:
        raise Unreadable(journal_fault(words, error.reason, str(error.path))) from error
    return 0


def _doing(asked: argparse.Namespace) -> Callable[[argparse.Namespace, Journal, Words], None]:
    if asked.take_along:
        return _take_along
    if asked.bring_in:
        return _bring_in
    return _change if asked.run else _list


def _list(asked: argparse.Namespace, journal: Journal, words: Words) -> None:
    path = str(asked.file.absolute()) if asked.file else None
    for run in journal.runs():
        if path in (None, run.path):
            print(_line(run, words))


def _change(asked: argparse.Namespace, journal: Journal, words: Words) -> None:
    shelf = Shelf(journal)
    if asked.restore:
        shelf.restore(asked.run)
    run = next((run for run in journal.runs() if run.id == asked.run), None)
    if run is None:
        raise Unreadable(no_such_run(words, asked.run))
    if asked.remove:
        shelf.remove(run.id)
    else:
        told = {name: getattr(asked, name) for name in Caption.__struct_fields__}
        given = {name: text for name, text in told.items() if text is not None}
        shelf.caption(run.id, replace(run.caption, **given))
        _list(asked, journal, words)


def _take_along(asked: argparse.Namespace, journal: Journal, words: Words) -> None:
    try:
        number = _of_file(asked, journal, words).take_along(
            asked.take_along, [asked.run] if asked.run else None
        )
    except OSError as error:
        raise Unreadable(not_written(words, asked.take_along, str(error.strerror))) from error
    print(taken_along(words, number, asked.take_along))


def _bring_in(asked: argparse.Namespace, journal: Journal, words: Words) -> None:
    file: Path = asked.bring_in
    try:
        print(brought_in(words, _of_file(asked, journal, words).bring_in(file)))
    except NoRuns as error:
        raise Unreadable(not_runs(words, str(file), error.place)) from error
    except OSError as error:
        raise Unreadable(not_read(words, str(file), str(error.strerror))) from error


def _of_file(asked: argparse.Namespace, journal: Journal, words: Words) -> Runs:
    if asked.file is None:
        raise Unreadable(words.say("Say which event file the runs belong to."))
    return Runs(journal, str(asked.file.absolute()))


def _line(run: Run, words: Words) -> str:
    held = f"{run.held.astimezone(run.zone):%Y-%m-%d %H:%M}"
    name = f"{run.title} · {run.caption.name}" if run.caption.name else run.title
    kind = run_kind(words, run.kind)
    return f"{run.id:>4}  {held}  {kind:<15}  {run.happenings:>4}  {name}"
