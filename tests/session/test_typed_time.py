"""Times of day as people type them."""

import pytest

from console.session.typed_time import typed_step, typed_time
from tests.orders import PARIS, paris

NEAR = paris("15:10")


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("15h20", "15:20"),
        ("15 h 20", "15:20"),
        ("15\u00a0h\u00a020", "15:20"),
        ("à 15h20", "15:20"),
        ("15:20", "15:20"),
        ("15:20:30", "15:20:30"),
        ("15.20", "15:20"),
        ("1520", "15:20"),
        ("915", "09:15"),
        ("15", "15:00"),
        ("16h", "16:00"),
        ("3pm", "15:00"),
        ("3:20 pm", "15:20"),
        ("midi", "12:00"),
        ("+2", "15:12"),
        ("-5", "15:05"),
        ("−1:30", "15:08:30"),
        ("+1h", "16:10"),
    ],
)
def test_a_time_is_read(text, clock):
    assert typed_time(text, NEAR, PARIS) == paris(clock)


@pytest.mark.parametrize(
    "text", ["", "+", "soon", "25h", "15h70", "2400", "12345", "15h20-15h30", "15:2", "- 5 x"]
)
def test_what_is_no_time_is_none(text):
    assert typed_time(text, NEAR, PARIS) is None


def test_after_midnight_it_is_the_nearest_night():
    late = paris("23:50")
    assert (typed_time("0h05", late, PARIS) - late).total_seconds() == 15 * 60
    assert (typed_time("23h50", typed_time("0h05", late, PARIS), PARIS)) == late


@pytest.mark.parametrize(
    ("text", "seconds"), [("+2", 120), ("-2", -120), ("+ 30 s", 30), ("2", None), ("-", None)]
)
def test_a_step_needs_its_sign(text, seconds):
    step = typed_step(text)
    assert (step and step.total_seconds()) == seconds
