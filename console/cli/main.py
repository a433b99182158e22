"""The entry: one command a call, and no traceback ever reaches the user."""

import argparse
import os
import sys
from collections.abc import Sequence
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

    from console.app import data_folder, keep_log
    from console.wording.opening import unexpected
    from console.wording.words import Words, system_language

    log = keep_log(data_folder(data))
    logging.getLogger(__name__).error("unexpected", exc_info=error)
    print(unexpected(Words(system_language()), str(log)), file=sys.stderr)
    return UNREADABLE


def _do(asked: argparse.Namespace) -> int:  # noqa: PLR0911 - one command a line
    """Import what one command needs, and only that: a window should open at once."""
    match asked.command:
        case "check":
            from console.cli.check import check

            return check(asked)
        case "state":
            from console.cli.state import state

            return state(asked)
        case "recover":
            from console.cli.recover import recover

            return recover(asked)
        case "render":
            from console.cli.render import render

            return render(asked)
        case "convert":
            from console.cli.convert import convert_file

            return convert_file(asked)
        case "runs":
            from console.cli.runs import runs

            return runs(asked)
        case "bench":
            from console.cli.bench.bench import bench

            return bench(asked)
        case _:
            from console.cli.run import run

            return run(asked)
