"""The look that an event asks for: taken when it reads from afar, else refused with its line."""

import pytest

from console.eventfile.formats.choice import read_event
from console.eventfile.problem import Level
from console.show.order_record import order_of, order_record
from tests.eventfile.reading import codes, read

BODY = "- 14h Accueil\n- 15h Débat\n- 16h Fin\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def page(look: str) -> str:
    return f"---\nevent_start_date: 2026-03-02 14:00:00 +01:00\nconduite:\n  {look}\n---\n{BODY}"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "gala.png").write_bytes(PNG)
    (tmp_path / "gala.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    return tmp_path


def opened(folder, look, sidecar=""):
    (folder / "a.md").write_text(page(look), encoding="utf-8")
    if sidecar:
        (folder / "a.conduite.yml").write_text(sidecar, encoding="utf-8")
    return read_event(folder / "a.md")


@pytest.mark.parametrize(
    ("written", "accent", "told"),
    [
        ('"#FFC44D"', "#ffc44d", []),
        ("ffc44d", "#ffc44d", []),
        ('"#000091"', "#000091", ["light-only"]),
        ('"#c0392b"', None, ["low-contrast"]),
        ("red", None, ["bad-value"]),
        ('"#fff"', None, ["bad-value"]),
    ],
)
def test_an_accent_must_read_from_the_last_row(written, accent, told):
    reading = read(page(f"accent: {written}"))
    assert reading.order.event.accent == accent
    assert codes(reading) == told


def test_a_refused_accent_is_told_with_its_line_and_how_far_it_is():
    (problem,) = read(page('accent: "#c0392b"')).problems
    assert (problem.level, problem.line) == (Level.WARNING, 4)
    assert float(problem.values["ratio"]) < 7


def test_a_logo_is_found_beside_the_file(folder):
    reading = opened(folder, "logo: gala.png")
    assert reading.order.event.logo == str(folder / "gala.png")
    assert codes(reading) == []


@pytest.mark.parametrize(
    ("logo", "code"),
    [("nowhere.png", "no-logo"), ("gala.doc", "not-a-picture"), (".", "no-logo")],
)
def test_a_logo_that_cannot_be_shown_is_told_and_left_out(folder, logo, code):
    reading = opened(folder, f"logo: {logo}")
    assert reading.order.event.logo is None
    (problem,) = reading.problems
    assert (problem.code.value, problem.level, problem.line) == (code, Level.WARNING, 4)
    assert len(reading.order.items) == 3


def test_the_sidecar_wins_and_its_logo_has_no_line_in_the_file(folder):
    reading = opened(folder, 'accent: "#ffc44d"', 'accent: "#7fe0c4"\nlogo: nowhere.svg\n')
    assert reading.order.event.accent == "#7fe0c4"
    assert [problem.line for problem in reading.problems] == [0]


def test_a_running_order_in_yaml_has_its_look_at_the_top(folder):
    text = 'title: Gala\nlogo: gala.png\naccent: "#ffc44d"\nitems:\n- {start: "14:00", title: A}\n'
    (folder / "a.yml").write_text(text)
    event = read_event(folder / "a.yml").order.event
    assert (event.logo, event.accent) == (str(folder / "gala.png"), "#ffc44d")


def test_the_journal_keeps_the_look(folder):
    order = opened(folder, "logo: gala.png", 'accent: "#ffc44d"').order
    assert order_of(order_record(order)) == order
