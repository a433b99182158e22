"""What the desk's figures and cards show, at every stage of the show."""

import pytest

from console.qt.operator import view
from console.show.deeds import Bend, End, Finish, Go, Happening, Hold
from console.show.outlook import Level, outlook
from console.wording.words import Words
from tests.orders import ceremony, paris

WORDS = Words("en")
STARTED = (("14:00:00", Go()), ("15:01:30", Go()))


def at(clock, *deeds):
    happenings = [Happening(paris(when), deed) for when, deed in deeds]
    return outlook(ceremony(), happenings, paris(clock))


@pytest.mark.parametrize(
    ("clock", "deeds", "caption", "figure", "word"),
    [
        ("13:47:30", (), "Starts in", "12:30", ""),
        ("15:05:00", STARTED, "Remaining", "6:30", ""),
        ("15:10:00", STARTED, "Remaining", "1:30", "wrap up"),
        ("15:11:00", STARTED, "Remaining", "0:30", "last moments"),
        ("15:12:00", STARTED, "Remaining", "−0:30", "over time"),
        ("15:08:00", (*STARTED, ("15:06:30", Hold())), "On hold", "5:00", ""),
        ("15:05:00", (*STARTED, ("15:04:00", Finish())), "GO awaited for", "1:00", ""),
        ("15:13:20", (*STARTED, ("15:12:00", Finish())), "GO awaited for", "1:20", ""),
        ("14:00:07", (), "GO awaited for", "0:07", ""),
        ("15:05:00", (*STARTED, ("15:04:00", End())), "Ended at", "15:04", ""),
    ],
)
def test_the_countdown(clock, deeds, caption, figure, word):
    shown = view.countdown_view(WORDS, at(clock, *deeds))
    assert (shown.caption, shown.figure, shown.word) == (caption, figure, word)


def test_the_bar_is_full_when_time_is_over():
    shown = view.countdown_view(WORDS, at("15:20:00", *STARTED))
    assert (shown.share, shown.level) == (1.0, Level.OVER)


def test_the_cards_of_a_running_show():
    now = at("15:05:00", *STARTED)
    assert view.current_card(WORDS, now).when == "started 15:01, planned 15:00"
    assert view.next_card(WORDS, now).when == "15:11, in 6:30"
    assert "carried by" in view.next_card(WORDS, now).who


def test_the_next_is_due_now_once_time_is_over():
    assert view.next_card(WORDS, at("15:12:00", *STARTED)).when == "15:12"


def test_nothing_follows_the_last():
    now = at("17:30:00", ("17:00:00", Go("19")))
    assert view.next_card(WORDS, now).title == "Nothing more to come"


def test_drift_carries_sign_and_word():
    drift = view.drift_view(WORDS, at("15:05:00", *STARTED))
    assert (drift.figure, drift.word) == ("+1:30", "late")


def test_the_end_planned_and_projected():
    now = at("15:05:00", *STARTED)
    assert view.planned_end_view(WORDS, now).figure == "18:00"
    assert view.projected_end_view(WORDS, now).figure == "18:01"


def test_a_bent_speaker_clock_stands_beside_the_true_one():
    now = at("15:05:00", *STARTED, ("15:02:00", Bend(-60)))
    told = view.speaker_clock_view(WORDS, now)
    assert (told.figure, told.word) == ("5:30", "1:00 less than there is")
    assert view.countdown_view(WORDS, now).figure == "6:30"
    assert view.speaker_clock_view(WORDS, at("15:05:00", *STARTED)).figure == ""
