"""What the person on stage reads in every state of a show."""

import pytest

from console.qt.screens.speaker_view import speaker_view
from console.show.deeds import Adjust, Bend, Finish, Go, Hold, Message, Screen
from console.show.outlook import Level

STARTED = (("15:00:00", Go("02")),)


def read(show, words, *arguments, **fields):
    return speaker_view(show(*arguments, **fields), words)


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        ("15:00:00", ("10:00", Level.NORMAL, "Time left")),
        ("15:08:00", ("2:00", Level.WARNING, "Please wrap up")),
        ("15:09:30", ("0:30", Level.DANGER, "Last words")),
        ("15:10:00", ("0:00", Level.DANGER, "Last words")),
        ("15:10:01", ("−0:01", Level.OVER, "Over time")),
        ("15:11:25", ("−1:25", Level.OVER, "Over time")),
    ],
)
def test_time_runs_out_in_figures_colour_and_words(show, english, now, shown):
    view = read(show, english, now, *STARTED)
    assert (view.sign + view.figures, view.level, view.word) == shown


def test_red_waits_for_the_first_whole_second_over(show, english):
    assert read(show, english, "15:10:00.5", *STARTED).level is Level.DANGER


@pytest.mark.parametrize("now", ["15:00:00", "15:04:00", "15:09:59", "15:12:00", "15:19:59"])
def test_the_template_stays_while_an_item_runs(show, english, now):
    assert read(show, english, now, *STARTED).template == "88:88"


def test_the_bar_empties_and_carries_the_thresholds(show, english):
    view = read(show, english, "15:05:00", *STARTED)
    assert (view.left, view.warning_at, view.danger_at) == (0.5, 0.2, pytest.approx(1 / 15))
    assert read(show, english, "15:30:00", *STARTED).left == 0


def test_an_item_without_time_has_an_empty_bar(show, english):
    assert read(show, english, "15:00:00", *STARTED, ("15:00:00", Adjust(-600))).left == 0


def test_a_hold_has_its_word_and_the_figures_stand(show, english):
    first, later = (
        read(show, english, now, *STARTED, ("15:04:00", Hold())) for now in ("15:04:00", "15:06:00")
    )
    assert first.figures == later.figures == "6:00"
    assert (later.word, later.is_held) == ("On hold", True)


def test_an_open_ended_item_counts_up(show, single, english):
    order = single("Questions", None)
    view = read(show, english, "15:12:00", ("15:00:00", Go()), order=order)
    assert (view.word, view.figures, view.left) == ("Time on stage", "12:00", None)


def test_what_follows_is_named_with_its_time(show, english):
    view = read(show, english, "15:05:00", *STARTED)
    assert (view.next_label, view.next_title) == ("Next", "Pitch du défi Champollion")
    assert view.next_time == "15:10"


@pytest.mark.parametrize(
    ("now", "word", "figures"),
    [("13:47:30", "Begins in", "12:30"), ("14:00:20", "Standing by", "14:00:20")],
)
def test_before_the_show_it_counts_down_then_tells_the_time(show, english, now, word, figures):
    view = read(show, english, now)
    assert (view.title, view.word, view.figures) == ("Accueil café", word, figures)


def test_between_and_after(show, english):
    between = read(show, english, "15:08:00", *STARTED, ("15:06:00", Finish()))
    assert (between.title, between.word) == ("Pitch du défi Champollion", "Standing by")
    ended = read(show, english, "18:01", ("17:00", Go("19")), ("18:00", Finish()))
    assert (ended.word, ended.figures) == ("Thank you", "18:01:00")


def test_the_speaker_is_spoken_to(show, english):
    deed = Message("Micro plus haut", Screen.SPEAKER)
    assert read(show, english, "15:05", *STARTED, ("15:04", deed)).message == "Micro plus haut"


def test_a_bent_clock_is_all_that_the_speaker_sees(show, english):
    view = read(show, english, "15:08:30", *STARTED, ("15:04", Bend(-60)))
    assert (view.figures, view.level, view.word) == ("0:30", Level.DANGER, "Last words")


def test_the_bar_moves_with_the_figures_and_not_between_them(show, english):
    views = [read(show, english, f"15:04:00.{part}", *STARTED) for part in (1, 5, 9)]
    assert views[0] == views[1] == views[2]
    assert read(show, english, "15:04:01.1", *STARTED).left < views[0].left
