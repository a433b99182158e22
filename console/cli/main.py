"""The entry: one command a call, and no traceback ever reaches the user."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from console.cli.arguments import parse
from console.cli.unreadable import Unreadable

FINE, PROBLEMS, UNREADABLE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; the exit status (design, section 10)."""
    asked = parse(sys.argv[1:] if arguments is None else arguments)
    try:
        return _do(asked)
    except Unreadable as problem:
        print(problem, file=sys.stderr)
        return UNREADABLE
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except Exception as error:  # the last resort: told in a sentence, kept in the log
        return _unexpected(error, getattr(asked, "data", None))
    except KeyboardInterrupt:
        return 130  # as shells tell an interrupt


def _unexpected(error: Exception, data: Path | None) -> int:
    """Keep the traceback in the log, and tell the user where."""
    import logging

    from console.app import data_folder
    from console.log_file import keep_log
    from console.wording.opening import unexpected
    from console.wording.words import Words, system_language

    log = keep_log(data_folder(data))
    logging.getLogger(__name__).error("unexpected", exc_info=error)
    print(unexpected(Words(system_language()), str(log)), file=sys.stderr)
    return UNREADABLE


def _do(asked: argparse.Namespace) -> int:
    """Import what one command needs, and only that: a window should open at once."""
    module, name = _COMMANDS.get(asked.command, _COMMANDS["run"])
    command: Callable[[argparse.Namespace], int] = getattr(import_module(module), name)
    return command(asked)


_COMMANDS = {
    "bench": ("console.cli.bench.bench", "bench"),
    "check": ("console.cli.check", "check"),
    "compare": ("console.cli.compare", "compare"),
    "convert": ("console.cli.convert", "convert_file"),
    "print": ("console.cli.print", "print_order"),
    "recover": ("console.cli.recover", "recover"),
    "render": ("console.cli.render", "render"),
    "report": ("console.cli.report", "report"),
    "run": ("console.cli.run", "run"),
    "runs": ("console.cli.runs", "runs"),
    "state": ("console.cli.state", "state"),
}
"""Each command with the module and the function that do it."""
