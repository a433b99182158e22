"""Lengths as people type them."""

from datetime import timedelta

import pytest

from console.session.typed_length import typed_length
from console.wording.times import length


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 300),
        (" 3 ", 180),
        ("2,5", 150),
        ("2.5", 150),
        ("90'", 5400),
        ("5 min", 300),
        ("1:30", 90),
        (":45", 45),
        ("45 s", 45),
        ("2'30", 150),
        ("1h30", 5400),
        ("1\u00a0h\u00a030", 5400),
        ("1:30:00", 5400),
        ("1,5 h", 5400),
        ("0", 0),
        ("", 0),
    ],
)
def test_a_length_is_read(text, seconds):
    assert typed_length(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    "text", ["five", "-1", "1:2:3", "9" * 400, "nan", "inf", "99999", "5:90", "25 h"]
)
def test_what_is_no_length_is_none(text):
    assert typed_length(text) is None


@pytest.mark.parametrize("seconds", [0, 45, 60, 90, 3600, 3690, 5400, 7205])
def test_a_length_that_is_shown_can_be_typed(seconds):
    shown = timedelta(seconds=seconds)
    assert typed_length(length(shown)) == shown
