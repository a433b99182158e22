"""Lengths as people type them."""

from datetime import timedelta

import pytest

from console.session.typed_length import typed_length


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("5", 300), ("1:30", 90), ("2,5", 150), ("2.5", 150), (":45", 45), ("", 0), (" 3 ", 180)],
)
def test_a_length_is_read(text, seconds):
    assert typed_length(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["five", "-1", "1:2:3", "9" * 400, "nan", "inf", "99999"])
def test_what_is_no_length_is_none(text):
    assert typed_length(text) is None
