"""What the wings read: the order, its times and its state."""

import pytest

from console.qt.screens.backstage_view import backstage_view
from console.qt.screens.order_lines import lines_with_room
from console.show.deeds import Finish, Go, Hold, Skip
from console.show.outlook import Level
from console.show.projection import Status

LATE = (("14:00:00", Go()), ("15:01:30", Go()), ("15:12:40", Go()))


def read(show, words, *arguments, reach=30, **fields):
    return backstage_view(show(*arguments, **fields), words, reach)


def line(view, title):
    return next(each for each in view.lines if each.title.startswith(title))


def test_the_whole_order_has_planned_and_expected_times(show, english):
    view = read(show, english, "15:13", *LATE)
    assert len(view.lines) == 19
    carbon = line(view, "Pitch du défi État")
    assert (carbon.planned, carbon.expected, carbon.is_moved) == ("15:15", "15:17", True)
    assert carbon.is_next


def test_the_item_on_stage_has_its_countdown_and_who(show, english):
    live = line(read(show, english, "15:13", *LATE), "Pitch du défi Champollion")
    assert (live.status, live.side, live.side_word) == (Status.RUNNING, "4:40", "Time left")
    assert live.level is Level.NORMAL
    assert live.detail.startswith("carried by")


def test_what_is_over_shows_when_it_started(show, english):
    done = line(read(show, english, "15:13", *LATE), "Discours d'ouverture")
    assert (done.status, done.expected, done.level) == (Status.DONE, "15:01", None)


def test_what_is_left_out_says_so_and_expects_nothing(show, english):
    view = read(show, english, "15:13", *LATE, ("15:12:50", Skip("06")))
    skipped = line(view, "Intermède vidéo sur le défi SIRANO")
    assert (skipped.status, skipped.expected, skipped.side) == (Status.SKIPPED, "", "left out")


def test_drift_has_its_sign_and_its_word_and_the_end_both_times(show, english):
    view = read(show, english, "15:13", *LATE)
    assert view.drift == "+2:40 late"
    assert view.end == "End 18:02, planned 18:00"


@pytest.mark.parametrize(
    ("now", "deeds", "state"),
    [
        ("13:47:30", (), "Begins in 12:30"),
        ("15:13", LATE, ""),
        ("15:14", (*LATE, ("15:13:50", Hold())), "On hold"),
        ("15:14", (*LATE, ("15:13:50", Finish())), "Standing by"),
        ("18:05", (("17:00", Go("19")), ("18:00", Finish())), "The show is over"),
    ],
)
def test_the_state_is_told_when_no_item_runs(show, english, now, deeds, state):
    assert read(show, english, now, *deeds).state == state


@pytest.mark.parametrize(
    ("now", "deeds", "around"),
    [
        ("13:47", (), (0, 15)),
        ("15:13", LATE, (0, 13)),
        ("17:05", (("17:00", Go("19")),), (15, 0)),
        ("18:05", (("17:00", Go("19")), ("18:00", Finish())), (15, 0)),
    ],
)
def test_only_what_is_near_is_read(show, english, now, deeds, around):
    view = read(show, english, now, *deeds, reach=3)
    assert (view.before, view.after) == around
    assert len(view.lines) + sum(around) == 19


@pytest.mark.parametrize(
    ("focus", "shown"),
    [(0, range(10)), (1, range(10)), (5, range(3, 13)), (19, range(10, 20))],
)
def test_the_focus_stands_in_the_upper_third(focus, shown):
    assert lines_with_room([10.0] * 20, focus, 100.0) == shown


def test_a_line_too_high_for_the_room_is_shown_all_the_same():
    assert lines_with_room([10.0, 500.0, 10.0], 1, 100.0) == range(1, 2)
    assert lines_with_room([], 0, 100.0) == range(0)
