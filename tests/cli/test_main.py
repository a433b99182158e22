"""The command line, from words to exit status."""

import json
import tomllib
from pathlib import Path
from pkgutil import resolve_name

import pytest

from console.cli import main as entry
from console.cli.main import main
from console.resources import sample_event

CEREMONY = str(sample_event("ceremonie-eig.md"))
LOG = """\
{"at": "2023-06-29T14:00:00+02:00", "do": "go"}
{"at": "2023-06-29T15:01:30+02:00", "do": "go"}
{"at": "2023-06-29T15:12:40+02:00", "do": "go"}
{"at": "2023-06-29T15:13:10+02:00", "do": "undo"}
{"at": "2023-06-29T15:14:00+02:00", "do": "adjust", "seconds": -60, "item": "cocktail"}
"""


@pytest.fixture
def log(tmp_path: Path) -> str:
    path = tmp_path / "log.jsonl"
    path.write_text(LOG, encoding="utf-8")
    return str(path)


def look(capsys, log: str, *clocks: str) -> list[dict]:
    """What `state --json` says at clock times of the ceremony's day."""
    nows = [part for clock in clocks for part in ("--now", f"2023-06-29T{clock}+02:00")]
    assert main(["state", CEREMONY, "--log", log, "--json", *nows]) == 0
    said = json.loads(capsys.readouterr().out)
    return said if isinstance(said, list) else [said]


def test_the_worked_example_holds_to_the_second(capsys, log):
    before, over, third, undone, shorter = look(
        capsys, log, "15:05:00", "15:12:00", "15:13:00", "15:13:20", "15:14:00"
    )
    assert before["current"]["title"] == "Discours d’ouverture"
    assert before["current"]["due"] == "2023-06-29T15:11:30+02:00"
    assert before["current"]["remaining_s"] == 390
    assert before["next"]["projected_start"] == "2023-06-29T15:11:30+02:00"
    assert (before["drift_s"], before["end_drift_s"]) == (90, 90)
    assert (over["current"]["remaining_s"], over["current"]["level"]) == (-30, "over")
    assert (over["next"]["projected_start"], over["drift_s"]) == ("2023-06-29T15:12:00+02:00", 120)
    assert third["current"]["title"] == "Pitch du défi Champollion"
    assert (third["drift_s"], third["projected_end"]) == (160, "2023-06-29T18:02:40+02:00")
    assert undone["current"]["actual_start"] == "2023-06-29T15:01:30+02:00"
    assert undone["current"]["remaining_s"] == -110
    assert shorter["projected_end"] == "2023-06-29T18:03:00+02:00"
    assert shorter["drift_s"] == 240


def test_the_installed_command_is_the_entry():
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert resolve_name(project["scripts"]["conduite"]) is main


def test_one_instant_prints_an_object_and_several_an_array(capsys):
    main(["state", CEREMONY, "--now", "2023-06-29T14:00", "--json"])
    assert json.loads(capsys.readouterr().out)["phase"] == "standby"


def test_the_ceremony_reads_as_nineteen_items(capsys):
    assert main(["check", CEREMONY, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert len(said["items"]) == 19
    assert said["items"][0]["start"] == "2023-06-29T14:00:00+02:00"
    assert said["items"][-1]["end"] == "2023-06-29T18:00:00+02:00"
    assert said["event"]["timezone"] == "Europe/Paris"


def test_several_files_print_an_array(capsys):
    main(["check", CEREMONY, CEREMONY, "--json"])
    assert [len(each["items"]) for each in json.loads(capsys.readouterr().out)] == [19, 19]


def test_problems_fail_only_a_strict_check(capsys):
    broken = str(sample_event("casse-expres.md"))
    assert (main(["check", broken]), main(["check", broken, "--strict"])) == (0, 1)


@pytest.mark.parametrize(
    "content", [None, b"", b"\x00\x01\x02" * 99, b"---\ntitle: x\n---\nnothing\n"]
)
@pytest.mark.parametrize("command", ["check", "state", "recover", "run"])
def test_what_cannot_be_read_is_told_in_a_sentence(capsys, tmp_path, command, content):
    path = tmp_path / "event.md"
    if content is not None:
        path.write_bytes(content)
    more = {
        "state": ["--now", "2023-06-29T14:00"],
        "recover": ["--now", "2023-06-29T14:00"],
        "run": ["--no-window", "--data", str(tmp_path)],
    }
    assert main([command, str(path), *more.get(command, [])]) == 2
    said = capsys.readouterr()
    assert "event.md" in said.out + said.err
    assert "Traceback" not in said.err


@pytest.mark.parametrize(
    ("line", "words"),
    [("nonsense", "line 2"), ('{"do": "go"}', "“at”"), ('{"at": "x", "do": "dance"}', "“dance”")],
)
def test_a_bad_line_of_a_log_is_named(capsys, tmp_path, line, words):
    path = tmp_path / "log.jsonl"
    path.write_text(f"{LOG.splitlines()[0]}\n{line}\n", encoding="utf-8")
    status = main(
        ["state", CEREMONY, "--log", str(path), "--now", "2023-06-29T15:00", "--lang", "en"]
    )
    said = capsys.readouterr().err
    assert (status, "line 2" in said, words in said) == (2, True, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["state", CEREMONY],
        ["state", CEREMONY, "--now", "soon"],
        ["render", "moon", CEREMONY, "-o", "x.png"],
        ["run", CEREMONY, "--rate", "999"],
        ["render", "speaker", CEREMONY, "-o", "x.png", "--size", "0x3"],
        ["run", "--no-window"],
    ],
)
def test_wrong_usage_leaves_with_64(arguments, capsys):
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 64


def test_a_fault_of_ours_is_a_sentence_and_a_log(capsys, tmp_path, monkeypatch):
    def fail(_):
        raise ZeroDivisionError

    monkeypatch.setattr(entry, "_do", fail)
    assert main(["runs", "--data", str(tmp_path)]) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert "ZeroDivisionError" in (tmp_path / "log.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("screen", ["operator", "now-next", "speaker", "backstage"])
def test_every_screen_can_be_drawn(qapp, tmp_path, log, screen):
    picture = tmp_path / "screen.png"
    now = "2023-06-29T15:05:00+02:00"
    wanted = ["--log", log, "--now", now, "--size", "1280x720", "-o", str(picture)]
    assert main(["render", screen, CEREMONY, *wanted]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_runs_are_listed(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.stdin", _Lines(['{"do": "go"}\n']))
    assert main(["run", CEREMONY, "--no-window", "--data", str(tmp_path)]) == 0
    capsys.readouterr()
    assert main(["runs", "--data", str(tmp_path)]) == 0
    assert "intérêt général" in capsys.readouterr().out


def test_a_show_goes_on_in_memory_where_nothing_can_be_written(capsys, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", _Lines(['{"do": "go"}\n']))
    wanted = ["--no-window", "--lang", "en", "--data", str(tmp_path / "file" / "data")]
    assert main(["run", CEREMONY, *wanted]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["ok"] is True
    assert "runs in memory" in said.err


class _Lines(list):
    """Standard input that is no terminal."""

    def isatty(self) -> bool:
        return False
