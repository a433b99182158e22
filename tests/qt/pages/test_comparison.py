"""The page of comparison: bars, ticks, the diff, and the file written by one key."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from console.eventfile.formats.choice import read_event
from console.journal.journal import RunKind
from console.journal.kept_run import KeptRun
from console.qt.pages.comparison import ComparisonPage
from console.qt.theme import DARK
from console.session.adopting import Adopting
from console.session.comparing import Comparing
from console.show.deeds import Finish, Go, Happening
from console.wording.words import Words

PAGE = """\
---
title: Essai
date: 2026-03-02
---

* 14 h 00 - 14 h 10 – Ouverture
* 14 h 10 - 14 h 30 – Table ronde
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "essai.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def run_of(order, *minutes):
    at, happened = order.items[0].start, []
    for length in minutes:
        happened.append(Happening(at, Go()))
        at += timedelta(minutes=length)
    return KeptRun(RunKind.FILAGE, order, (*happened, Happening(at, Finish())), at)


@pytest.fixture
def page(qtbot, dressed, file):
    order = read_event(file).order
    runs = [run_of(order, 12, 30), run_of(order, 14, 28)]
    with ThreadPoolExecutor(1) as away:
        made = ComparisonPage(Words("en"), DARK, Comparing(order, runs, Adopting(file), away))
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
            made.activateWindow()
        yield made


def titles(page):
    return [page.table.item(row, 0).text() for row in range(page.table.rowCount())]


def texts(page, row):
    return [page.table.item(row, column).text() for column in range(7)]


def click(qtbot, page, name):
    qtbot.mouseClick(page.buttons[name], Qt.MouseButton.LeftButton)


def propose(qtbot, page, name):
    click(qtbot, page, name)
    qtbot.waitUntil(lambda: page.said.text() != "…")


def test_items_stand_in_the_order_of_the_file_or_most_over_first(page):
    assert titles(page) == ["Ouverture", "Table ronde"]
    assert texts(page, 0)[1:6] == ["10:00", "", "13:00   +3:00", "2:00", "14:00"]
    page.sorting.setCurrentIndex(1)
    assert titles(page) == ["Table ronde", "Ouverture"]


def test_a_bar_tells_every_run_by_the_clocks_of_its_event(page):
    assert page.table.item(0, 2).toolTip().splitlines() == [
        "12:00  02 Mar 2026 at 14:42",
        "14:00  02 Mar 2026 at 14:42",
    ]


def test_a_ticked_item_is_shown_as_a_diff_then_written_then_taken_back(page, qtbot, file):
    page.table.item(0, 0).setCheckState(Qt.CheckState.Checked)
    propose(qtbot, page, "some")
    assert "14 h 13" in page.diff.toPlainText()
    assert file.read_text(encoding="utf-8") == PAGE
    click(qtbot, page, "write")
    assert "14 h 00 - 14 h 13 – Ouverture" in file.read_text(encoding="utf-8")
    assert not page.diff.isVisible()
    click(qtbot, page, "undo")
    assert file.read_text(encoding="utf-8") == PAGE


def test_ctrl_enter_writes(page, qtbot, file):
    propose(qtbot, page, "all")
    qtbot.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "2 lengths written" in page.said.text()


def test_ticks_stay_when_the_order_changes(page):
    page.table.item(1, 0).setCheckState(Qt.CheckState.Checked)
    page.sorting.setCurrentIndex(1)
    assert page.table.ticked == {"table-ronde"}


def test_what_someone_else_wrote_meanwhile_is_said(page, qtbot, file):
    propose(qtbot, page, "all")
    file.write_text(PAGE + "\n", encoding="utf-8")
    click(qtbot, page, "write")
    assert "changed by someone else" in page.said.text()


def test_nothing_ticked_is_nothing_to_adopt(page, qtbot):
    propose(qtbot, page, "some")
    assert page.said.text() == "Every measured length is the planned one."
    assert not page.buttons["write"].isVisible()


def test_bars_are_drawn(page):
    picture = page.table.grab().toImage()
    late = DARK.late
    pixels = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 1)
        for y in range(40, picture.height(), 2)
    }
    assert late in pixels
