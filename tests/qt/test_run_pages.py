"""The pages of runs on the real desk, and how one leads to another."""

import pytest
from msgspec.structs import replace

from console.journal.journal import Journal, RunKind
from console.qt.pages.comparison import ComparisonPage
from console.qt.pages.paper import PaperPage, SheetPage
from console.qt.pages.runs import RunsPage
from console.session.actions import Name
from console.session.log import RunLog
from console.session.runs import Runs
from console.session.session import Session
from console.show.deeds import Finish, Go, Happening
from tests.orders import ceremony, paris


@pytest.fixture
def opened(opened, clock):
    journal = Journal()
    run = journal.begin(RunKind.FILAGE, ceremony(), Happening(paris("14:00"), Go()))
    journal.append(run, Happening(paris("15:00"), Finish()))
    session = Session(clock, RunLog(journal, RunKind.SHOW, ceremony()))
    return replace(opened, session=session, runs=Runs(journal, "/events/ceremonie.md"))


PAGES = {
    Name.RUNS: RunsPage,
    Name.COMPARE: ComparisonPage,
    Name.REPORT: PaperPage,
    Name.PRINT: SheetPage,
}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_opens_by_its_action(face, name):
    face.window.actions_by_key.by_name[name].trigger()
    assert type(face.window.desk.middle.page) is PAGES[name]


def test_runs_lead_to_their_report_and_comparison(face):
    for signal, kind in (("report_asked", PaperPage), ("comparison_asked", ComparisonPage)):
        page = face.open_page(Name.RUNS)
        getattr(page, signal).emit(*([1] if kind is PaperPage else []))
        assert type(face.window.desk.middle.page) is kind


def test_without_a_run_there_is_nothing_to_report(face, opened):
    opened.runs.remove(1)
    face.window.actions_by_key.by_name[Name.REPORT].trigger()
    assert face.window.desk.middle.page is not None
