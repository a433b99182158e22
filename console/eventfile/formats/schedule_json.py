"""The `schedule.json` of frab and pretalx."""

import json

from console.eventfile.formats.frab import conference_of, sheet_of
from console.eventfile.formats.json_tree import json_tree
from console.eventfile.formats.sheet import Given, Sheet
from console.eventfile.node import Node
from console.show.event import RunningOrder


def read(given: Given) -> Sheet:
    """Read a schedule.

    Raises:
        UnreadableFormatError: It is not valid JSON.
    """
    schedule = json_tree(given.text, given.name).get("schedule")
    return sheet_of((schedule and schedule.get("conference")) or Node(0))


def write(order: RunningOrder) -> bytes:
    """Write a schedule."""
    generator = {"name": "Conduite"}
    schedule = {"version": "1", "conference": conference_of(order)}
    record = {"generator": generator, "schedule": schedule}
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()
