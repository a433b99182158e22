"""Pages that can be printed: the report and the sheet for the wall."""

import pytest
from PySide6.QtCore import Qt

from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun
from console.qt.pages.paper import PaperPage, SheetPage
from console.session.papers import printable_report, printable_sheet
from console.session.reporting import RunReport
from console.wording.words import Words
from tests.orders import ceremony
from tests.paper.runs import AFTERNOON, HAPPENED

WORDS = Words("en")


@pytest.fixture
def page(qtbot, dressed, tmp_path):
    run = KeptRun(RunKind.SHOW, AFTERNOON, HAPPENED, HAPPENED[0].at)
    shown = printable_report(WORDS, RunReport(WORDS, run), tmp_path / "prix.md")
    made = PaperPage(WORDS, shown)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_report_is_shown_and_saved_beside_the_event(page, qtbot, tmp_path):
    assert "4 min late" in page.browser.toPlainText().replace("\u00a0", " ")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    saved = tmp_path / "prix.report-2023-06-29-1504.md"
    assert saved.read_text(encoding="utf-8").startswith("# Remise des prix")
    assert str(saved) in page.said.text()


@pytest.mark.parametrize("name", ["r.pdf", "r.html", "r.csv"])
def test_it_is_saved_as_anything(page, tmp_path, name):
    page.save_to(str(tmp_path / name))
    assert (tmp_path / name).stat().st_size > 100


def test_a_disk_that_fails_is_said(page, tmp_path):
    page.save_to(str(tmp_path / "nowhere" / "r.pdf"))
    assert "cannot be written" in page.said.text()


def test_the_sheet_grows(qtbot, dressed, tmp_path):
    file, order = tmp_path / "prix.md", ceremony()
    made = SheetPage(WORDS, lambda large: printable_sheet(WORDS, order, file, is_large=large))
    qtbot.addWidget(made)
    assert "10 min" in made.browser.toPlainText().replace("\u00a0", " ")
    made.type_size.setCurrentIndex(1)
    assert "10 min" not in made.browser.toPlainText().replace("\u00a0", " ")
    made.save_to(str(tmp_path / "prix.pdf"))
    assert (tmp_path / "prix.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_that_goes_on_below_shows_its_scroll_bar(page, qtbot):
    page.resize(900, 300)
    bar = page.browser.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    row = bar.grab().toImage()
    colors = {row.pixel(row.width() // 2, y) for y in range(row.height())}
    assert len(colors) > 1
