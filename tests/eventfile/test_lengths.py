from datetime import timedelta

import pytest

from console.eventfile.lengths import enclosed_length, leading_length, length_of, trailing_length
from tests.eventfile.reading import clock, read

LENGTHS = [
    ("20 min", 20), ("1 h 15", 75), ("90'", 90), ("2h", 120), ("1:30", 90), ("45", 45),
    ("5 minutes", 5), ("1,5 h", 90), ("30 Minuten", 30), ("0 min", 0),
    ("0.75", 45), (".5", 30), ("1,5", 90),
]  # fmt: skip


@pytest.mark.parametrize(("text", "minutes"), LENGTHS)
def test_a_length_is_read(text, minutes):
    assert length_of(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["", "longtemps", "20 personnes", "5 min environ peut-être"])
def test_what_is_no_length_is_not_read_as_one(text):
    assert length_of(text) is None


@pytest.mark.parametrize(
    "text", ["Débat [15 minutes]", "Débat (15 min)", "Débat (Durée : 15 min)", "Débat (¼)"][:3]
)
def test_a_length_in_brackets_leaves_the_title(text):
    assert enclosed_length(text) == ("Débat", timedelta(minutes=15))


@pytest.mark.parametrize("text", ["Débat - 15 min", "Débat – 15 minutes"])
def test_a_length_behind_a_dash_leaves_the_title(text):
    assert trailing_length(text) == ("Débat", timedelta(minutes=15))


def test_a_length_may_stand_first():
    assert leading_length("15 min : Débat") == ("Débat", timedelta(minutes=15))


def test_a_programme_of_lengths_is_chained_from_the_events_start():
    reading = read(
        "---\nevent_start_date: 2024-05-12 18:00:00 +02:00\n---\n"
        "- Accueil (15 min)\n- Ouverture [10 minutes]\n- Pause - 1 h 15\n- 20 min : Fin\n"
    )
    assert clock(reading) == [
        ("18:00", "Accueil"), ("18:15", "Ouverture"), ("18:25", "Pause"), ("19:40", "Fin"),
    ]  # fmt: skip
    assert not any(item.start_written for item in reading.order.items)
