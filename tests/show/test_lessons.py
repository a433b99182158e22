"""What earlier runs teach about lengths."""

import pytest

from console.show.event import Kind
from console.show.lessons import learnt_pace, lessons_of
from console.show.measures import Measure
from tests.orders import MINUTE, item

A = item("a", "15:00", 10, kind=Kind.PANEL)


def took(minutes: float, name="a", kind=Kind.PANEL, planned=10.0) -> Measure:
    return Measure(name, kind, planned * MINUTE, minutes * MINUTE)


def expected(*runs: list[Measure], of=A) -> float:
    """Minutes that an item is expected to take."""
    lessons = lessons_of(runs)
    assert lessons is not None
    return lessons.expected(of).mean / 60


def test_without_runs_there_is_nothing_to_learn():
    assert lessons_of([]) is None
    assert lessons_of([[], [Measure("a", Kind.TALK, None, MINUTE)]]) is None


def test_few_runs_are_drawn_towards_the_plan_and_many_are_believed():
    lengths = [expected(*[[took(14)]] * number) for number in (1, 3, 10, 100)]
    assert lengths == sorted(lengths)
    assert 10 < lengths[0] < 13
    assert lengths[-1] == pytest.approx(14, abs=0.1)


def test_a_long_item_is_believed_sooner_than_a_short_one():
    short = expected([took(6, planned=5)], of=item("a", "15:00", 5, kind=Kind.PANEL)) / 5
    long = expected([took(72, planned=60)], of=item("a", "15:00", 60, kind=Kind.PANEL)) / 60
    assert 1 < short < long < 1.2


def test_an_item_that_never_ran_is_expected_to_do_as_its_kind():
    other = item("b", "15:00", 10, kind=Kind.PANEL)
    assert expected(*[[took(14), took(13, "c")]] * 5, of=other) > 12
    assert expected(*[[took(14)]] * 5, of=item("d", "15:00", 10, kind=Kind.SPEECH)) == 10


def test_a_length_that_was_adopted_since_is_not_stretched_again():
    adopted = item("a", "15:00", 14, kind=Kind.PANEL)
    assert expected(*[[took(14)]] * 10, of=adopted) == pytest.approx(14, abs=0.6)


def test_an_item_that_was_cut_since_is_measured_in_proportion():
    cut = item("a", "15:00", 5, kind=Kind.PANEL)
    assert expected(*[[took(10)]] * 10, of=cut) == pytest.approx(5, abs=0.1)


def test_steady_runs_narrow_the_doubt():
    steady = lessons_of([[took(10), took(10, "b")]] * 5)
    restless = lessons_of([[took(m), took(21 - m, "b")] for m in (7, 14, 8, 13, 10)])
    assert steady.expected(A).variance < restless.expected(A).variance / 3


def test_the_pace_of_today_is_learnt_from_what_was_played():
    lessons = lessons_of([[took(10)]] * 3)
    before, doubt_before = learnt_pace(lessons, [])
    slow, doubt = learnt_pace(lessons, [(A, 12 * 60.0), (A, 12 * 60.0)])
    assert before == 0 < slow < 0.2
    assert doubt < doubt_before


def test_runs_that_share_a_pace_leave_more_doubt_than_items_that_scatter_alone():
    together = lessons_of([[took(m), took(m, "b"), took(m, "c")] for m in (8, 12, 8, 12)])
    alone = lessons_of([[took(m), took(20 - m, "b"), took(10, "c")] for m in (8, 12, 8, 12)])
    assert together.pace > alone.pace * 2
