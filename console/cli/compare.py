"""`conduite compare`: planned lengths beside those of every run, and adopting them."""

import argparse
import json
from collections.abc import Iterator
from datetime import timedelta

from console.app import data_folder
from console.cli.files import earlier_runs, insist_on, read_order
from console.cli.unreadable import Unreadable
from console.eventfile.writing import Conflict
from console.journal.database import JournalError
from console.journal.journal import Journal
from console.journal.kept_run import KeptRun
from console.session.adopting import Adopting, Adoption
from console.session.comparing import Comparison, comparison_of
from console.session.runs import Runs
from console.show.comparison import Compared, Sorting, adoptable
from console.show.event import RunningOrder
from console.show.plain import in_seconds
from console.wording.comparison import (
    adopted_lengths,
    changed_meanwhile,
    measured_length,
    not_a_text,
    not_adopted,
    nothing_to_adopt,
    trend_word,
)
from console.wording.opening import journal_fault
from console.wording.runs import not_written, run_day, run_kind
from console.wording.times import signed
from console.wording.words import Words, system_language


def compare(asked: argparse.Namespace) -> int:
    """Print the comparison, or the diff of adopting what was measured; write it if asked to."""
    words = Words(asked.lang or system_language())
    order = read_order(asked.file, words)
    insist_on(order, asked.adopt or (), words)
    sorting = Sorting.OVER if asked.most_over_first else Sorting.ORDER
    found = comparison_of(order, _runs(asked, order, words), sorting)
    if asked.adopt is not None:
        _adopt(asked, found, words)
    elif asked.json:
        print(json.dumps(_record(found), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(words, found)))
    return 0


def _runs(asked: argparse.Namespace, order: RunningOrder, words: Words) -> list[KeptRun]:
    if asked.runs:
        return earlier_runs(asked.runs, order, words)
    try:
        journal = Journal(data_folder(asked.data) / "journal.sqlite")
        return list(Runs(journal, str(asked.file.absolute())).kept())
    except JournalError as error:
        raise Unreadable(journal_fault(words, error.reason, str(error.path))) from error


def _adopt(asked: argparse.Namespace, found: Comparison, words: Words) -> None:
    items = [x for x in found.items if not asked.adopt or x.item.id in asked.adopt]
    lengths = adoptable(items, timedelta(seconds=asked.round))
    adopting, file = Adopting(asked.file), str(asked.file)
    adoption = adopting.propose(lengths)
    if adoption is None:
        raise Unreadable(not_a_text(words, file))
    print(adoption.diff or nothing_to_adopt(words))
    if adoption.refused:
        titles = [x.item.title for x in items if x.item.id in adoption.refused]
        print(not_adopted(words, titles))
    if asked.write and adoption.diff:
        _write(adopting, adoption, file, words)
        print(adopted_lengths(words, len(adoption.taken), file))


def _write(adopting: Adopting, adoption: Adoption, file: str, words: Words) -> None:
    try:
        adopting.write(adoption)
    except Conflict as error:
        raise Unreadable(changed_meanwhile(words, file)) from error
    except (OSError, UnicodeError) as error:
        raise Unreadable(not_written(words, file, str(error))) from error


def _lines(words: Words, found: Comparison) -> Iterator[str]:
    for number, run in enumerate(found.runs, 1):
        name = run.caption.name or run_kind(words, run.kind)
        yield f"{number}  {run_day(words, run.held, run.zone)}  {name}"
    yield ""
    heads = (words.say("Planned"), words.say("Median"), words.say("Delta"), words.say("Spread"))
    numbers = (f"{number:>8}" for number in range(1, len(found.runs) + 1))
    yield "".join((*(f"{head:>9}" for head in heads), *numbers))
    yield from (_line(words, one) for one in found.items)


def _line(words: Words, one: Compared) -> str:
    lengths = (one.item.duration, one.median)
    figures = [measured_length(length) for length in lengths]
    figures += ["–" if one.over is None else signed(one.over), measured_length(one.spread)]
    taken = (f"{measured_length(length):>8}" for length in one.taken)
    said = f"{one.item.title}  {trend_word(words, one)}".rstrip()
    return f"{''.join(f'{x:>9}' for x in figures)}{''.join(taken)}  {said}"


def _record(found: Comparison) -> list[dict[str, object]]:
    return [
        {
            "id": one.item.id,
            "title": one.item.title,
            "planned_s": in_seconds(one.item.duration),
            "taken_s": [in_seconds(length) for length in one.taken],
            "median_s": in_seconds(one.median),
            "spread_s": in_seconds(one.spread),
            "worst_s": in_seconds(one.longest),
            "over_s": in_seconds(one.over),
            "trend": one.trend.value,
            "slope_s": in_seconds(one.slope),
        }
        for one in found.items
    ]
