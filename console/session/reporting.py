"""Reports of runs: put together, and written by the extension of a file."""

from collections.abc import Mapping
from pathlib import Path

from console.journal.kept_run import KeptRun
from console.paper.csv_sheet import report_csv
from console.paper.drift_svg import drift_svg
from console.paper.drift_view import drift_view
from console.paper.html import report_html
from console.paper.markdown import report_markdown
from console.paper.report_view import ReportView, RunHead, report_view
from console.show.report import Report, report_of
from console.whole_file import write_whole
from console.wording.runs import run_kind
from console.wording.words import Words

EXTENSIONS = (".md", ".csv", ".html", ".pdf")
DRAWING = "drift.svg"
"""What the drift line is called in a page that is printed."""


class RunReport:
    """The report of one run, in one language.

    Attributes:
        report: Its values.
        view: The same in words.
        drawing: Its drift line, as SVG; "" when there is none.
    """

    def __init__(self, words: Words, run: KeptRun) -> None:
        self.report: Report = report_of(run.order, run.happenings)
        said = run.caption
        kind = run_kind(words, run.kind)
        head = RunHead(kind, said.name, said.place, said.missing, said.notes)
        self.view: ReportView = report_view(words, self.report, head)
        self.drawing = drift_svg(drift_view(words, self.report.look, None))
        self._language = words.language

    def file_beside(self, event_file: Path, extension: str = ".md") -> Path:
        """Where a report is looked for: beside the event file, named by the run's instant."""
        zone, start = self.report.event.timezone, self.report.start
        stamp = f"{start.astimezone(zone):%Y-%m-%d-%H%M}" if start else "0"
        return event_file.with_name(f"{event_file.stem}.report-{stamp}{extension}")

    def markdown(self, picture: str = "") -> str:
        """As Markdown; `picture` is where its drawing lies."""
        return report_markdown(self.view, picture)

    def page(self) -> str:
        """As a page of HTML whose drawing is to be found under `DRAWING`."""
        picture = f'<img src="{DRAWING}" width="900" height="220">' if self.drawing else ""
        return report_html(self.view, self._language, picture)

    def texts(self, file: Path) -> Mapping[Path, bytes]:
        """The files that a report is written into, by the extension of `file`.

        Raises:
            ValueError: It is none of those that are texts.
        """
        if file.suffix == ".csv":
            return {file: report_csv(self.report).encode("utf-8-sig")}
        if file.suffix in (".html", ".htm"):
            page = report_html(self.view, self._language, self.drawing)
            return {file: page.encode()}
        if file.suffix != ".md":
            raise ValueError(file.suffix)
        if not self.drawing:
            return {file: self.markdown().encode()}
        drawing = file.with_suffix(".svg")
        return {drawing: self.drawing.encode(), file: self.markdown(drawing.name).encode()}

    def write(self, file: Path) -> None:
        """Write the report.

        Raises:
            ValueError: The extension is none of those that are texts.
            OSError: It could not be written.
        """
        for path, data in self.texts(file).items():
            write_whole(path, data)
