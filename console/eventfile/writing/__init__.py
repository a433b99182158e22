"""The room that writes changes back into event files, and leaves every other character alone."""

from console.eventfile.writing.adopting import adopted, diff_of
from console.eventfile.writing.amending import Amended, amended
from console.eventfile.writing.manuscript import Names
from console.eventfile.writing.page import Page, page_of
from console.eventfile.writing.saving import Conflict, save, save_sidecar
from console.eventfile.writing.writer import Place, Written, written

__all__ = [
    "Amended",
    "Conflict",
    "Names",
    "Page",
    "Place",
    "Written",
    "adopted",
    "amended",
    "diff_of",
    "page_of",
    "save",
    "save_sidecar",
    "written",
]
