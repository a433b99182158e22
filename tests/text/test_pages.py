"""Plans and phrases in a terminal, by the same keys as on the desk."""

import pytest

from console.show.deeds import Adjust, Go, Screen
from console.text.terminal import Terminal


@pytest.fixture
def terminal(opened, clock) -> Terminal:
    return Terminal(opened, clock)


@pytest.fixture
def late(opened):
    """A show whose end is five minutes late."""
    opened.session.do(Go())
    opened.session.do(Adjust(300.0))
    return opened.session


def screen(terminal, opened):
    text = "\n".join(terminal.lines(opened.session.outlook(), 30))
    return text.replace("\u00a0", " ")


def press(terminal, *keys):
    for key in keys:
        terminal.press(key)


def test_a_late_end_is_offered(terminal, opened, late):
    terminal.look(opened.session.outlook())
    assert "Only the breaks: gains 5 min, end 18:00. R shows it." in screen(terminal, opened)


def test_the_plans_are_listed_with_what_they_change(terminal, opened, late):
    press(terminal, "R")
    said = screen(terminal, opened)
    assert "▶ 1. Only the breaks. Gains 5 min. End 18:00." in said
    assert "Cocktail: 1 h → 55 min." in said
    assert "The next item too: no" in said


def test_enter_accepts_and_ctrl_z_undoes(terminal, opened, late):
    was = late.outlook().projected_end
    press(terminal, "R", "1", "Enter")
    assert late.outlook().end_drift.total_seconds() == 0
    assert "Win time back" not in screen(terminal, opened)
    press(terminal, "Ctrl+Z")
    assert late.outlook().projected_end == was


@pytest.mark.parametrize("key", ["Esc", "R"])
def test_the_page_closes_and_changes_nothing(terminal, opened, late, key):
    before = late.progress
    press(terminal, "R", "Down", "I", key)
    assert late.progress is before
    assert "Win time back" not in screen(terminal, opened)


def test_go_is_go_on_every_page(terminal, opened, late):
    press(terminal, "R", "Space")
    assert opened.session.outlook().current.item.id == "2"


def test_a_phrase_is_sent_by_its_number_and_cleared_by_zero(terminal, opened):
    press(terminal, "M", "2")
    assert opened.session.outlook().messages == {Screen.SPEAKER: "2 minutes more"}
    press(terminal, "M")
    assert "To the speaker ↑↓: 2 minutes more" in screen(terminal, opened)
    press(terminal, "0")
    assert opened.session.outlook().messages == {}


def test_an_arrow_turns_to_the_room(terminal, opened):
    press(terminal, "M", "Down", "8", "1")
    assert opened.session.outlook().messages == {Screen.ROOM: "Please conclude"}


def test_t_starts_the_free_timer(terminal, opened, clock):
    press(terminal, "T")
    clock.advance(seconds=65)
    assert "Timer: 1:05" in screen(terminal, opened)
    press(terminal, "T")
    assert "Timer: 1:05 stopped" in screen(terminal, opened)
