"""`conduite report`: a run of the journal, planned beside actual, as text or on paper."""

import argparse

from console.app import data_folder
from console.cli.painting import pdf_of
from console.cli.unreadable import Unreadable
from console.journal.database import JournalError
from console.journal.journal import Journal
from console.journal.kept_run import KeptRun
from console.journal.shelf import Shelf
from console.session.reporting import DRAWING, EXTENSIONS, RunReport
from console.whole_file import write_whole
from console.wording.opening import journal_fault
from console.wording.runs import no_such_run, not_written
from console.wording.words import Words, system_language


def report(asked: argparse.Namespace) -> int:
    """Write the report by the extension of its file; without one, print it as Markdown."""
    words = Words(asked.lang or system_language())
    made = RunReport(words, _kept(asked, words))
    if asked.output is None:
        print(made.markdown(), end="")
        return 0
    try:
        _write(asked, made, words)
    except OSError as error:
        raise Unreadable(not_written(words, str(asked.output), str(error.strerror))) from error
    return 0


def _kept(asked: argparse.Namespace, words: Words) -> KeptRun:
    try:
        journal = Journal(data_folder(asked.data) / "journal.sqlite")
        numbers = [run.id for run in journal.runs()]
        wanted = numbers[-1:] if asked.run == "last" else [int(asked.run)]
        found = Shelf(journal).kept(wanted)
    except JournalError as error:
        raise Unreadable(journal_fault(words, error.reason, str(error.path))) from error
    if not found:
        raise Unreadable(no_such_run(words, asked.run))
    return found[0]


def _write(asked: argparse.Namespace, made: RunReport, words: Words) -> None:
    extension = asked.output.suffix
    if extension == ".pdf":
        write_whole(asked.output, pdf_of(made.page(), {DRAWING: made.drawing}, is_wide=True))
    elif extension in EXTENSIONS:
        made.write(asked.output)
    else:
        known = ", ".join(EXTENSIONS)
        raise Unreadable(
            words.say("{file}: known extensions are {known}.", file=asked.output, known=known)
        )
