"""Which module reads and writes which kind of file; each is imported when it is needed."""

from importlib import import_module
from typing import Protocol, cast

from console.eventfile.formats.sheet import Given, Sheet
from console.show.event import RunningOrder

_ROOM = "console.eventfile.formats."
CSV, XLSX, CALENDAR = "csv_sheet", "xlsx_sheet", "ics"
SCHEDULE_XML, SCHEDULE_JSON, ONTIME = "schedule_xml", "schedule_json", "ontime"

READERS = {
    ".csv": CSV,
    ".tsv": CSV,
    ".xlsx": XLSX,
    ".xlsm": XLSX,
    ".ics": CALENDAR,
    ".ical": CALENDAR,
    ".xml": SCHEDULE_XML,
}
"""What reads a file, by its extension; JSON is told apart by what it holds."""

WRITERS = {
    ".md": "markdown_page",
    ".markdown": "markdown_page",
    ".yml": "yaml_order",
    ".yaml": "yaml_order",
    ".csv": CSV,
    ".xlsx": "xlsx_book",
    ".ics": "ics_calendar",
    ".xml": SCHEDULE_XML,
    ".json": "ontime_project",
    "schedule.json": SCHEDULE_JSON,
    ".frab.json": SCHEDULE_JSON,
}
"""What writes a file, by the end of its name; the longest end that fits."""


class Reading(Protocol):
    """A module that reads a format."""

    def read(self, given: Given) -> Sheet:
        """Read a file."""
        ...


class Writing(Protocol):
    """A module that writes a format."""

    def write(self, order: RunningOrder) -> bytes:
        """Write a running order."""
        ...


def reader(module: str) -> Reading:
    """The module that reads a format."""
    return cast("Reading", import_module(_ROOM + module))


def writer(name: str) -> Writing | None:
    """The module that writes a file of this name; None when no format has its extension."""
    ends = [end for end in WRITERS if name.lower().endswith(end)]
    if not ends:
        return None
    return cast("Writing", import_module(_ROOM + WRITERS[max(ends, key=len)]))
