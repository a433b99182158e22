"""The room that reads event files: text to running order and problems."""

from console.eventfile.formats.choice import read_event
from console.eventfile.problem import Code, Level, Problem
from console.eventfile.reader import read_text
from console.eventfile.reading import Reading
from console.eventfile.record import check_record

__all__ = ["Code", "Level", "Problem", "Reading", "check_record", "read_event", "read_text"]
