"""The terminal face: keys in, lines out."""

import pytest
from msgspec.structs import replace

from console.journal.journal import Journal
from console.session.notices import Notice, Weight
from console.session.rehearsal_options import RehearsalOptions, begun
from console.text.keyboard import key_name
from console.text.terminal import Terminal
from tests.orders import ceremony


@pytest.fixture
def terminal(opened, clock) -> Terminal:
    return Terminal(opened, clock)


def screen(terminal: Terminal, opened, height: int = 24) -> str:
    return "\n".join(terminal.lines(opened.session.outlook(), height))


def test_space_goes_and_the_screen_says_so(terminal, opened, clock):
    terminal.press("Space")
    clock.advance(minutes=10)
    said = screen(terminal, opened)
    assert "Now: 50:00 Accueil café" in said
    assert "Next: 15:00 Discours d'ouverture (50:00)" in said
    assert "Drift: +0:00 on time" in said
    assert "End: 18:00 (planned 18:00)" in said


def test_a_second_space_at_once_is_not_meant(terminal, opened, clock):
    terminal.press("Space")
    clock.advance(seconds=0.3)
    terminal.press("Space")
    assert opened.session.outlook().current.item.id == "1"
    clock.advance(seconds=0.3)
    terminal.press("Space")
    assert opened.session.outlook().current.item.id == "2"


def test_ctrl_z_undoes_and_is_named(terminal, opened):
    terminal.press("Space")
    assert "Ctrl+Z Undo: GO Accueil café" in screen(terminal, opened)
    terminal.press("Ctrl+Z")
    assert opened.session.outlook().phase.value == "standby"


def test_the_end_of_the_show_is_asked_twice(terminal, opened, clock):
    terminal.press("Space")
    terminal.press("Ctrl+E")
    assert "Ctrl+E once more: End the show" in screen(terminal, opened)
    clock.advance(seconds=10)
    terminal.press("Ctrl+E")
    assert opened.session.outlook().phase.value == "running"
    terminal.press("Ctrl+E")
    assert opened.session.outlook().phase.value == "ended"


def test_a_refusal_is_told_in_a_sentence(terminal, opened):
    terminal.press("F")
    assert "Not possible now: the show has not begun." in screen(terminal, opened)


def test_notices_stand_until_they_are_dismissed(terminal, opened):
    opened.notices.post(Notice(Weight.INFO, "The show was resumed.", "resumed", stays=True))
    assert "The show was resumed." in screen(terminal, opened)
    terminal.press("Ctrl+D")
    assert "The show was resumed." not in screen(terminal, opened)


def test_the_keys_are_listed_and_put_away(terminal, opened):
    terminal.press("F1")
    assert "Ctrl+Shift+Z  Redo" in screen(terminal, opened, 40)
    terminal.press("F1")
    assert "Drift" in screen(terminal, opened)


def test_the_live_row_stays_in_sight(terminal, opened, clock):
    for _ in range(15):
        terminal.press("Space")
        clock.advance(minutes=5)
    said = screen(terminal, opened, 16)
    assert "▶" in said
    assert len(said.splitlines()) == 16


def test_leaving_leaves_the_show_as_it_stands(terminal, opened):
    terminal.press("Space")
    terminal.press("Ctrl+Q")
    assert terminal.is_over
    assert opened.session.outlook().phase.value == "running"


@pytest.mark.parametrize(
    ("typed", "name"),
    [(" ", "Space"), ("h", "H"), ("\x1a", "Ctrl+Z"), ("\x19", "Ctrl+Shift+Z"), ("+", "+"),
     ("\x1bOP", "F1"), ("\x05", "Ctrl+E"), ("\x03", "Ctrl+Q"), ("é", "É")],
)  # fmt: skip
def test_keys_are_named_as_the_table_of_actions_names_them(typed, name):
    assert key_name(typed) == name


def test_an_unknown_key_does_nothing(terminal, opened):
    terminal.press("É")
    assert opened.session.outlook().phase.value == "standby"


@pytest.fixture
def rehearsed(opened, clock):
    """The same terminal on a run-through."""
    options = RehearsalOptions(rate=2.0)
    session, rehearsal = begun(ceremony(), Journal(), clock, options)
    return replace(opened, session=session, rehearsal=rehearsal)


def test_a_rehearsal_is_told_from_the_show_and_its_keys_work(rehearsed, clock):
    terminal = Terminal(rehearsed, clock)
    for key in ("Space", "Ctrl+Right", "J"):
        terminal.press(key)
    said = screen(terminal, rehearsed)
    assert said.startswith("*** Run-through, off the record · ×4 ***")
    assert "Now: 0:10" in said
    terminal.press("O")
    assert screen(terminal, rehearsed).startswith("*** Run-through: not the show")


def test_the_keys_of_rehearsals_do_nothing_in_a_show(terminal, opened):
    terminal.press("J")
    assert opened.session.outlook().phase.value == "standby"
    assert "***" not in screen(terminal, opened)
