"""`conduite runs`: the runs in the journal."""

import argparse

from console.app import data_folder
from console.cli.unreadable import Unreadable
from console.journal.database import JournalError
from console.journal.journal import Journal, Run
from console.wording.opening import journal_fault
from console.wording.words import Words, system_language


def runs(asked: argparse.Namespace) -> int:
    """Print one run a line, oldest first."""
    path = data_folder(asked.data) / "journal.sqlite"
    try:
        found = Journal(path).runs()
    except JournalError as error:
        words = Words(system_language())
        raise Unreadable(journal_fault(words, error.reason, str(error.path))) from error
    print("\n".join(map(_line, found)))
    return 0


def _line(run: Run) -> str:
    began = f"{run.began.astimezone():%Y-%m-%d %H:%M}"
    return f"{run.id:>4}  {began}  {run.kind:<8}  {run.happenings:>4}  {run.title}"
