"""The page of runs: written on, removed with undo, carried by a file."""

from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.journal.caption import Caption
from console.journal.journal import Journal, RunKind
from console.qt.pages.runs import RunsPage
from console.session.runs import Runs
from console.show.deeds import Finish, Go, Happening
from console.wording.words import Words
from tests.orders import ceremony, paris

PATH = "/events/ceremonie.md"
BEGUN, NAME = 1, 3


@pytest.fixture
def journal():
    made = Journal()
    for kind, at in ((RunKind.FILAGE, "14:00"), (RunKind.SHOW, "14:02")):
        run = made.begin(kind, ceremony(), Happening(paris(at), Go()))
        made.append(run, Happening(paris("15:00"), Finish()))
    return made


@pytest.fixture
def runs(journal):
    return Runs(journal, PATH)


@pytest.fixture
def page(qtbot, runs, tmp_path):
    made = RunsPage(Words("en"), runs, tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def kinds(page):
    return [page.table.item(row, 0).text() for row in range(page.table.rowCount())]


def click(qtbot, page, name):
    qtbot.mouseClick(page.buttons[name], Qt.MouseButton.LeftButton)


def test_the_newest_run_stands_first_and_is_chosen(page, runs):
    assert kinds(page) == ["Show", "Run-through"]
    assert page.table.chosen == (runs.listed()[1].id,)


@pytest.mark.parametrize(
    ("zone", "begun"),
    [("Europe/Paris", "29/06/2023 à 14 h 02"), ("Pacific/Auckland", "30/06/2023 à 0 h 02")],
)
def test_a_run_was_begun_by_the_clocks_of_its_event(qtbot, tmp_path, zone, begun):
    order, journal = ceremony(), Journal()
    event = replace(order.event, timezone=ZoneInfo(zone))
    journal.begin(RunKind.SHOW, replace(order, event=event), Happening(paris("14:02"), Go()))
    page = RunsPage(Words("fr"), Runs(journal, PATH), tmp_path)
    qtbot.addWidget(page)
    assert page.table.item(0, BEGUN).text().replace("\xa0", " ") == begun


def test_what_is_written_in_a_row_is_kept(page, runs):
    page.table.item(1, NAME).setText(" First of all ")
    assert runs.listed()[0].caption == Caption(name="First of all")


def test_tab_leads_from_the_table_to_what_can_be_done(page, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Tab)
    assert page.focusWidget() in page.buttons.values()


def test_a_removed_run_comes_back_by_one_button(page, qtbot):
    assert not page.buttons["undo"].isVisible()
    click(qtbot, page, "remove")
    assert (kinds(page), page.said.text()[-13:]) == (["Run-through"], " was removed.")
    click(qtbot, page, "undo")
    assert kinds(page) == ["Show", "Run-through"]


def test_runs_are_taken_along_and_come_in_once(page, tmp_path):
    file = str(tmp_path / "runs.json")
    page.take_along(file)
    assert page.said.text() == f"2 runs written to {file}."
    page.bring_in(file)
    assert page.said.text() == "Every run of the file is here already."


def test_another_file_is_refused_in_a_sentence(page, tmp_path):
    (tmp_path / "runs.json").write_text("{}")
    page.bring_in(str(tmp_path / "runs.json"))
    assert "holds no runs" in page.said.text()
    page.bring_in(str(tmp_path / "nowhere.json"))
    assert "cannot be read" in page.said.text()


def test_a_folder_that_cannot_be_written_is_said(page, tmp_path):
    (tmp_path / "runs.json").mkdir()
    page.take_along(str(tmp_path / "runs.json"))
    assert "cannot be written" in page.said.text()


def test_the_report_of_the_chosen_run_is_asked_for(page, qtbot, runs):
    page.table.selectRow(1)
    with qtbot.waitSignal(page.report_asked) as asked:
        click(qtbot, page, "report")
    assert asked.args == [runs.listed()[0].id]


def test_two_chosen_runs_have_no_one_report(page):
    page.table.selectAll()
    assert not page.buttons["report"].isEnabled()


def test_without_runs_there_is_nothing_to_choose(qtbot, tmp_path):
    page = RunsPage(Words("en"), Runs(Journal(), PATH), tmp_path)
    qtbot.addWidget(page)
    assert (page.table.chosen, page.buttons["remove"].isEnabled()) == ((), False)


def test_f4_opens_it_on_the_desk(face, press, qtbot):
    press(Qt.Key.Key_F4)
    assert isinstance(face.window.desk.middle.page, RunsPage)


class TestTheForecast:
    """It is drawn from the runs that there are now."""

    @pytest.fixture
    def opened(self, opened, runs):
        return replace(opened, runs=runs)

    def test_a_removed_run_teaches_no_more(self, face, press, qtbot, opened):
        press(Qt.Key.Key_F4)
        page = face.window.desk.middle.page
        page.changed.emit()
        assert opened.session.lessons.runs == 2
        click(qtbot, page, "remove")
        assert opened.session.lessons.runs == 1
