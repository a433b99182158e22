"""`conduite convert`: what it writes, what it says, how it leaves."""

import pytest

from console.cli.main import main
from console.eventfile.formats.choice import read_event
from console.eventfile.formats.converting import written
from tests.eventfile.formats.orders import tuned_ceremony

_PAGE = b"---\r\ntitle: Gala \r\n---\r\n\r\n*  14h : Accueil  \r\n* 15 h 00 - Film\r\n"


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "gala.xlsx"
    path.write_bytes(written(tuned_ceremony(), path.name))
    return path


def test_a_page_to_a_page_is_the_identity(tmp_path):
    source, target = tmp_path / "a.md", tmp_path / "b.md"
    source.write_bytes(_PAGE)
    assert main(["convert", str(source), str(target)]) == 0
    assert target.read_bytes() == _PAGE


def test_losses_are_told_on_standard_error(sheet, capsys):
    target = sheet.with_name("schedule.xml")
    assert main(["convert", str(sheet), str(target), "--lang", "en"]) == 0
    told = capsys.readouterr()
    assert "does not keep imposed ends: Table-ronde" in told.err
    assert told.out == ""
    assert len(read_event(target).order.items) == 19


def test_an_unknown_extension_is_wrong_usage(sheet, capsys):
    assert main(["convert", str(sheet), str(sheet.with_suffix(".docx"))]) == 64
    assert ".ics" in capsys.readouterr().err


def test_an_unreadable_file_writes_nothing(tmp_path, capsys):
    source, target = tmp_path / "a.pdf", tmp_path / "b.csv"
    source.write_bytes(b"%PDF-1.7")
    assert main(["convert", str(source), str(target), "--lang", "en"]) == 2
    assert "PDF" in capsys.readouterr().err
    assert not target.exists()


def test_what_cannot_be_written_leaves_the_old_file(sheet, tmp_path, capsys):
    assert main(["convert", str(sheet), str(tmp_path / "none" / "b.csv")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["gala.xlsx"]


def test_the_sidecar_tunes_a_run_sheet(tmp_path):
    source = tmp_path / "a.csv"
    source.write_text("start,title\n10:00,Accueil\n11:00,Fin\n", encoding="utf-8")
    beside = tmp_path / "a.conduite.yml"
    beside.write_text(
        "timezone: Europe/Paris\nitems: [{id: fin, cuttable: true}]\n", encoding="utf-8"
    )
    order = read_event(source).order
    assert order.items[1].cuttable
    assert str(order.event.timezone) == "Europe/Paris"
