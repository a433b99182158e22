"""Opens a file of a standard format."""

from console.eventfile.formats.assembling import reading_of
from console.eventfile.formats.registry import Reading as Reader
from console.eventfile.formats.sheet import Given, UnreadableFormatError
from console.eventfile.reading import Reading


def read_standard(given: Given, reader: Reader) -> Reading:
    """The running order in a file of a standard format, or the reason why there is none."""
    try:
        sheet = reader.read(given)
    except UnreadableFormatError as error:
        return Reading(None, (error.problem,), given.text)
    return reading_of(sheet, given)
