"""The pages about runs, and what can be printed: made for an opened show."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from console.journal.database import JournalError
from console.journal.kept_run import KeptRun
from console.qt.pages.page import Page
from console.qt.theme import theme_of
from console.session.actions import Name
from console.session.learning import earlier_lessons
from console.session.opening import Opened
from console.show.event import RunningOrder


class RunPages:
    """Makes the pages of runs, each imported when it is first opened.

    Attributes:
        by_name: What makes the page of each action.
    """

    def __init__(
        self, opened: Opened, open_page: Callable[[Page], None], replay: Callable[[int], None]
    ) -> None:
        self._opened, self._open_page, self._replay = opened, open_page, replay
        self._away = ThreadPoolExecutor(max_workers=1)  # it has no thread before its first work
        self.by_name: Mapping[Name, Callable[[], Page]] = {
            Name.RUNS: self._runs,
            Name.COMPARE: self._comparison,
            Name.REPORT: self._report,
            Name.PRINT: self._sheet,
        }

    @property
    def _order(self) -> RunningOrder:
        plan = self._opened.session.progress.plan
        return RunningOrder(plan.event, tuple(line.item for line in plan.lines))

    @property
    def _file(self) -> Path:
        source = self._order.event.source
        return Path(source.path) if source else Path("conduite.md").absolute()

    def _runs(self) -> Page:
        from console.qt.pages.runs import RunsPage

        page = RunsPage(self._opened.words, self._opened.runs, self._file.parent)
        page.changed.connect(self._learn)
        page.report_asked.connect(lambda run: self._open_page(self._report_of(run)))
        page.comparison_asked.connect(lambda: self._open_page(self._comparison()))
        page.replay_asked.connect(self._replay)
        return page

    def _learn(self) -> None:
        """Forecast from the runs that there are now."""
        session = self._opened.session
        session.lessons = earlier_lessons(session.order, self._opened.runs, session.run)

    def _comparison(self) -> Page:
        from console.qt.pages.comparison import ComparisonPage
        from console.session.adopting import Adopting
        from console.session.comparing import Comparing

        opened = self._opened
        comparing = Comparing(self._order, self._kept(), Adopting(self._file), self._away)
        return ComparisonPage(opened.words, theme_of(opened.preferences.settings.theme), comparing)

    def _report(self) -> Page:
        """The report of what is run here, else of the last run that was kept."""
        return self._report_of(self._opened.session.run)

    def _report_of(self, run: int | None) -> Page:
        from console.qt.pages.paper import PaperPage
        from console.session.papers import printable_report
        from console.session.reporting import RunReport

        kept = self._kept(run)
        if not kept:
            return self._nothing()
        words = self._opened.words
        shown = printable_report(words, RunReport(words, kept[-1]), self._file)
        return PaperPage(words, shown)

    def _sheet(self) -> Page:
        from console.qt.pages.paper import SheetPage
        from console.session.papers import printable_sheet

        words = self._opened.words
        order, file = self._order, self._file
        return SheetPage(
            words, lambda is_large: printable_sheet(words, order, file, is_large=is_large)
        )

    def _nothing(self) -> Page:
        from PySide6.QtWidgets import QLabel

        from console.wording.paper import no_run_yet

        words = self._opened.words
        page = Page(words, words.say("Runs"))
        page.body.addWidget(QLabel(no_run_yet(words)))
        page.body.addStretch(1)
        return page

    def _kept(self, run: int | None = None) -> tuple[KeptRun, ...]:
        """One run, or all of the event; none where the journal cannot be read."""
        try:
            return self._opened.runs.kept(None if run is None else [run])
        except JournalError:
            return ()
