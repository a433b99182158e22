"""`conduite report` and `conduite print`."""

import pytest

from console.cli.main import main
from console.journal.journal import Journal, RunKind
from console.resources import sample_event
from tests.paper.runs import AFTERNOON, HAPPENED

CEREMONY = str(sample_event("ceremonie-eig.md"))


@pytest.fixture
def data(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite")
    run = journal.begin(RunKind.FILAGE, AFTERNOON, HAPPENED[0])
    for happening in HAPPENED[1:]:
        journal.append(run, happening)
    return tmp_path


def report(data, *words) -> int:
    return main(["report", *map(str, words), "--data", str(data), "--lang", "en"])


def test_a_report_is_printed_as_markdown(data, capsys):
    assert report(data, "last") == 0
    said = capsys.readouterr().out
    assert said.startswith("# Remise des prix\n")
    assert "4 min late" in said.replace("\u00a0", " ")


FILES = {".md": b"# Remise", ".csv": b"\xef\xbb\xbfid,", ".html": b"<!DOCTYPE", ".pdf": b"%PDF"}


@pytest.mark.parametrize(("extension", "head"), FILES.items(), ids=FILES)
def test_a_report_is_written_by_its_extension(data, extension, head):
    out = data / f"rapport{extension}"
    assert report(data, 1, "-o", out) == 0
    assert out.read_bytes().startswith(head)


def test_the_drawing_of_markdown_lies_beside_it(data):
    report(data, 1, "-o", data / "rapport.md")
    assert (data / "rapport.svg").read_text(encoding="utf-8").startswith("<svg")
    assert "](<rapport.svg>)" in (data / "rapport.md").read_text(encoding="utf-8")


WRONG = {
    "no such run": ((9,), "There is no run 9"),
    "unknown extension": ((1, "-o", "report.doc"), "known extensions are"),
    "no folder": ((1, "-o", "nowhere/report.md"), "cannot be written"),
}


@pytest.mark.parametrize(("words", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_reported_is_said(data, capsys, words, said):
    assert report(data, *words) == 2
    assert said in capsys.readouterr().err


def test_a_number_that_is_none_is_wrong_usage(data):
    with pytest.raises(SystemExit) as left:
        report(data, "first")
    assert left.value.code == 64


@pytest.mark.parametrize("how", [(), ("--large",)], ids=["normal", "large"])
def test_the_running_order_is_printed_as_pdf(tmp_path, how):
    out = tmp_path / "conduite.pdf"
    assert main(["print", CEREMONY, "-o", str(out), *how]) == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_what_cannot_be_printed_is_said(tmp_path, capsys):
    assert main(["print", CEREMONY, "--printer", "none", "--lang", "en"]) == 2
    assert "write a PDF with -o" in capsys.readouterr().err
    assert main(["print", CEREMONY, "-o", str(tmp_path / "a.txt"), "--lang", "en"]) == 2


def test_runs_that_are_not_there_are_said(tmp_path, capsys):
    assert report(tmp_path, "last") == 2
    assert "There is no run last" in capsys.readouterr().err
