"""Problems of the standard formats in words: what is wrong, and what to do about it."""

from collections.abc import Mapping

SENTENCES: Mapping[str, tuple[str, str]] = {
    "not-ours": (
        "{file} is a {kind} file, which holds no running order that can be read.",
        "Copy its programme into a text file, or export it as CSV, XLSX or Markdown.",
    ),
    "unknown-xml": (
        "{file} is XML, but not the schedule of a conference.",
        "Choose a schedule.xml, or export the programme as CSV or Markdown.",
    ),
    "unknown-json": (
        "{file} is JSON, but holds no running order that we know.",
        "Choose an Ontime project, a schedule.json, or a list of items with start and title.",
    ),
    "broken-format": (
        "{file} is not valid {kind}: {reason}.",
        "Export it again from the program that it comes from.",
    ),
    "document-type": (
        "{file} declares a document type of its own, which no schedule needs: it is not opened.",
        "Remove the DOCTYPE lines if you trust the file.",
    ),
    "too-dense": (
        "{file} would unpack to more than {limit} MB: it is not opened.",
        "Check where it comes from; a workbook of ten thousand items takes less.",
    ),
    "no-header": (
        "{file} has no row of headings with a time and a title.",
        "Name the columns in their first row: start, end, title, speakers.",
    ),
    "bad-time": ("“{value}” is not a time of day.", "Write it as 14:00 or 14h00."),
    "bad-length": ("“{value}” is not a length.", "Write it as 20 min or 1:30:00."),
    "repeated": (
        "“{title}” is repeated by its calendar: only its first time is read.",
        "Export the calendar with its repetitions as entries of their own.",
    ),
    "part-left-out": (
        "“{part}” is not read: the file holds several running orders, and the first is taken.",
        "Keep the running order of this show in a file of its own.",
    ),
    "delay-left-out": (
        "A delay of {length} in the file is not added to the times after it.",
        "Apply the delay in Ontime before you export, if it is meant.",
    ),
    "not-kept": (
        "The new file does not keep {field}.",
        "Convert to XLSX or YAML, which keep the most.",
    ),
    "not-kept-of": (
        "The new file does not keep {field}: {items}.",
        "Convert to XLSX or YAML, which keep the most.",
    ),
    "all-day": (
        "“{title}” lasts all day: it stands beside the stage, without a time.",
        "Give it a start and an end if it happens on stage.",
    ),
    "cancelled": ("“{title}” is cancelled in its calendar: it is left out.", "Nothing to do."),
    "skipped-there": (
        "“{title}” is skipped in the other program: it stands beside the stage.",
        "Set alongside: false to play it.",
    ),
}
"""For every code of a format its sentence and its advice."""

FIELDS: Mapping[str, str] = {
    "event.title": "the title of the event",
    "event.start": "the start of the event",
    "event.end": "the end of the event",
    "event.timezone": "the time zone",
    "event.dated": "the date",
    "event.venue": "the venue",
    "event.address": "the address",
    "event.language": "the language",
    "event.subtitle": "the subtitle",
    "items": "these items",
    "id": "the names of the items in the file",
    "title": "titles",
    "start": "starts",
    "duration": "lengths",
    "speakers": "speakers or their roles",
    "carried_by": "organisations",
    "kind": "kinds",
    "fixed_start": "imposed starts",
    "fixed_end": "imposed ends",
    "changeover": "changeovers",
    "min": "shortest lengths",
    "max": "longest lengths",
    "cuttable": "what may be left out",
    "alongside": "what goes on beside the stage",
    "track": "tracks",
    "day": "days",
    "place": "places",
    "notes": "notes",
    "warning": "warning times",
    "danger": "danger times",
}
"""What a new file may not keep."""
