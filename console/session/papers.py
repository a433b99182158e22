"""What can be printed or saved of an event: a page, its drawings, and how it becomes files."""

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field

from console.paper.sheet import sheet_html
from console.session.reporting import DRAWING, EXTENSIONS, RunReport
from console.show.event import RunningOrder
from console.whole_file import write_whole
from console.wording.words import Words


class Printable(Struct, frozen=True):
    """A page for people.

    Attributes:
        title: What it is.
        html: The page.
        file: Where it is saved if nobody says otherwise.
        extensions: What it can be saved as, the usual one first; ".pdf" is made by who prints.
        write: Saves it as one of the others.
        drawings: SVG by the names that the page calls.
        is_wide: It is printed on its side.
    """

    title: str
    html: str
    file: Path
    extensions: tuple[str, ...]
    write: Callable[[Path], None]
    drawings: Mapping[str, str] = field(default_factory=dict)
    is_wide: bool = False


def printable_report(words: Words, report: RunReport, event_file: Path) -> Printable:
    """The report of a run, beside its event file."""
    return Printable(
        title=f"{words.say('Report')} – {report.view.title}",
        html=report.page(),
        file=report.file_beside(event_file),
        extensions=EXTENSIONS,
        write=report.write,
        drawings={DRAWING: report.drawing},
        is_wide=True,
    )


def printable_sheet(
    words: Words, order: RunningOrder, event_file: Path, *, is_large: bool
) -> Printable:
    """The running order as a sheet for a wall, beside its event file."""
    html = sheet_html(words, order, is_large=is_large)
    return Printable(
        title=f"{words.say('Running order')} – {order.event.title}",
        html=html,
        file=event_file.with_suffix(".pdf"),
        extensions=(".pdf", ".html"),
        write=lambda file: write_whole(file, html.encode()),
    )
