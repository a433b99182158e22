"""The words and flags of the command line (design, section 10)."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import NoReturn

from console import __version__

WRONG_USAGE = 64
SCREENS = ("operator", "now-next", "speaker", "backstage")
_SIZE = (1920, 1080)
_LARGEST = 16384


class _Parser(argparse.ArgumentParser):
    """A parser that leaves with the status of wrong usage, 64."""

    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(WRONG_USAGE, f"{self.prog}: {message}\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for; `conduite FILE` means `conduite run FILE`."""
    given = list(arguments)
    options = {"-h", "--help", "--version"}
    if not given or given[0] not in _COMMANDS.keys() | options:
        given.insert(0, "run")
    return _parser(given[0]).parse_args(given)


def _parser(asked: str) -> argparse.ArgumentParser:
    """A parser that lists every command, and knows the flags of the one that is asked for."""
    parser = _Parser(prog="conduite", description="Run a ceremony from its own event file.")
    parser.add_argument("--version", action="version", version=f"Conduite {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (told, add_flags) in _COMMANDS.items():
        command = commands.add_parser(name, help=told)
        if name == asked:
            add_flags(command)
    return parser


def _run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, nargs="?", help="none: a window asks")
    parser.set_defaults(usage=partial(parser.error, "FILE is required without a window"))
    parser.add_argument("--rehearse", action="store_true", help="on a clock of its own")
    parser.add_argument("--rate", type=_rate, default=1.0, help="how fast that clock runs")
    parser.add_argument("--from", dest="from_item", metavar="ITEM", help="id of the first item")
    parser.add_argument("--as-if", metavar="HH:MM", type=time.fromisoformat, help="what time it is")
    parser.add_argument("--cue-to-cue", action="store_true", help="only where items meet")
    parser.add_argument("--dress", action="store_true", help="a dress rehearsal")
    parser.add_argument("--replay", metavar="NUMBER", type=int, help="a run of the journal again")
    parser.add_argument("--no-window", action="store_true", help="in the terminal")
    parser.add_argument("--fresh", action="store_true", help="begin anew, do not resume")
    parser.add_argument("--keep-date", action="store_true", help="on the file's own date")
    parser.add_argument("--start-at", metavar="HH:MM|now", type=_start_at)
    _language(parser)
    _data(parser)


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when there are problems")
    _language(parser)


def _state(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--now", metavar="ISO", type=_instant, action="append", required=True)
    parser.add_argument("--log", metavar="LOG", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--runs", metavar="RUNS", type=Path, action="append", help="earlier runs, to forecast from"
    )
    _language(parser)


def _recover(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--now", metavar="ISO", type=_instant, required=True)
    parser.add_argument("--log", metavar="LOG", type=Path)
    parser.add_argument("--with-next", action="store_true", help="the next item may change too")
    parser.add_argument("--json", action="store_true")
    _language(parser)


def _render(parser: argparse.ArgumentParser) -> None:
    from console.screen_settings import THEMES

    parser.add_argument("screen", choices=SCREENS)
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--log", metavar="LOG", type=Path)
    parser.add_argument("--now", metavar="ISO", type=_instant)
    parser.add_argument("--size", metavar="1920x1080", type=_size, default=_SIZE)
    parser.add_argument("--theme", choices=THEMES, default="dark")
    parser.add_argument("-o", "--output", metavar="OUT.png", type=Path, required=True)
    _language(parser)


def _convert(parser: argparse.ArgumentParser) -> None:
    parser.description = "By extension: .md .yml .csv .xlsx .ics .xml schedule.json .json (Ontime)."
    parser.add_argument("source", metavar="IN", type=Path)
    parser.add_argument("target", metavar="OUT", type=Path)
    _language(parser)


def _runs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", nargs="?", type=Path, help="an event's runs only")
    parser.add_argument("--take-along", metavar="OUT.json", type=Path, help="write them to a file")
    parser.add_argument("--bring-in", metavar="IN.json", type=Path, help="add those of a file")
    parser.add_argument("--run", metavar="NUMBER", type=int, help="one of them")
    parser.add_argument("--remove", action="store_true", help="take it away")
    parser.add_argument("--restore", action="store_true", help="bring it back")
    for name in ("name", "place", "notes", "missing"):
        parser.add_argument(f"--{name}", metavar="TEXT", help=f"its {name}")
    _language(parser)
    _data(parser)


def _compare(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--most-over-first", action="store_true", help="not in the file's order")
    parser.add_argument(
        "--runs", metavar="RUNS", type=Path, action="append", help="not the journal's"
    )
    parser.add_argument(
        "--adopt",
        metavar="ITEM",
        nargs="*",
        help="show what adopting lengths changes; all, or some",
    )
    parser.add_argument("--round", type=int, choices=(15, 30, 60), default=60, help="in seconds")
    parser.add_argument("--write", action="store_true", help="adopt them, do not only show it")
    _language(parser)
    _data(parser)


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("run", metavar="RUN", type=_run_number, help="its number, or last")
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help=".md .csv .html or .pdf")
    _language(parser)
    _data(parser)


def _print(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help=".pdf or .html")
    parser.add_argument("--large", action="store_true", help="to be read from afar")
    parser.add_argument("--printer", metavar="NAME", default="", help="its name; the usual one")
    _language(parser)


def _bench(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true")


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=("fr", "en"))


def _data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", metavar="DIR", type=Path, help="journal, settings and logs")


def _instant(text: str) -> datetime:
    """An ISO 8601 instant; without an offset it is meant in the event's own zone."""
    return datetime.fromisoformat(text)


def _start_at(text: str) -> time | str:
    return text if text == "now" else time.fromisoformat(text)


def _run_number(text: str) -> str:
    if text != "last" and not text.isdecimal():
        raise _refused(text, "a number of `conduite runs`, or last")
    return text


def _rate(text: str) -> float:
    rate = float(text)
    if not 0 <= rate <= 60:  # noqa: PLR2004 - the limits are in the sentence
        raise _refused(text, "a rate lies between 0 and 60")
    return rate


def _size(text: str) -> tuple[int, int]:
    width, height = (int(part) for part in text.split("x"))
    if not (0 < width <= _LARGEST and 0 < height <= _LARGEST):
        raise _refused(text, f"each side lies between 1 and {_LARGEST}")
    return width, height


def _refused(text: str, why: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(f"{text}: {why}")


_COMMANDS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "run": ("run a show (the default)", _run),
    "check": ("what was read, and every problem, by line", _check),
    "state": ("the outlook at one or several instants", _state),
    "recover": ("plans to win lost time back", _recover),
    "render": ("a picture of a screen", _render),
    "convert": ("make one event file into another", _convert),
    "runs": ("the runs in the journal", _runs),
    "compare": ("planned lengths beside those of every run", _compare),
    "report": ("a run, planned beside actual", _report),
    "print": ("the running order on paper", _print),
    "bench": ("measure speed and memory", _bench),
}
"""Each command with what it does and what adds its flags."""
