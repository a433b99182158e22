"""`conduite check`: what was read from event files, and every problem, by line."""

import argparse
import json

from console.eventfile.formats.choice import read_event
from console.eventfile.reading import Reading
from console.eventfile.record import check_record
from console.text.check import check_lines
from console.wording.words import Words, system_language

FINE, PROBLEMS, UNREADABLE = 0, 1, 2


def check(asked: argparse.Namespace) -> int:
    """Print what was read from every file; the exit status tells the worst of them."""
    words = Words(asked.lang or system_language())
    readings = [(str(file), read_event(file)) for file in asked.files]
    if asked.json:
        records = [check_record(name, reading, words) for name, reading in readings]
        answer = records if len(records) > 1 else records[0]
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        parts = ("\n".join(check_lines(name, reading, words)) for name, reading in readings)
        print("\n\n".join(parts))
    return max(_status(reading, is_strict=asked.strict) for _, reading in readings)


def _status(reading: Reading, *, is_strict: bool) -> int:
    if reading.order is None or not reading.order.items:
        return UNREADABLE
    return PROBLEMS if is_strict and reading.problems else FINE
