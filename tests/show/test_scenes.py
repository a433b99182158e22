"""Where a rehearsal can be put: before a hand-over, into an item, over the middle of one."""

from datetime import timedelta

import pytest

from console.show.deeds import Adjust, Go, Happening, Hold
from console.show.outlook import outlook_at
from console.show.plan import ZERO, plan_of
from console.show.progress import Phase
from console.show.rules import at_start, fold
from console.show.scenes import before_handover, cue_leap, into_item
from tests.orders import ceremony, chain, item, paris

LEAD = timedelta(seconds=10)


def after(*done):
    """The ceremony after some deeds, each at its time."""
    return fold(at_start(ceremony()), [Happening(paris(at), deed) for at, deed in done])


def current(scene):
    seen = outlook_at(scene.progress, scene.at)
    return seen.current.item.id if seen.current else None


def test_a_jump_lands_a_lead_before_the_end_of_what_is_on_stage():
    progress = after(("14:00", Go()), ("15:02", Go()))
    scene = before_handover(progress, paris("15:03"), LEAD)
    assert (scene.progress, scene.at) == (progress, paris("15:11:50"))


def test_time_given_moves_the_landing():
    progress = after(("14:00", Go()), ("14:01", Adjust(60.0)))
    assert before_handover(progress, paris("14:02"), LEAD).at == paris("15:00:50")


def test_before_the_show_it_lands_before_the_first_item():
    scene = before_handover(after(), paris("13:00"), LEAD)
    assert (scene.at, current(scene)) == (paris("13:59:50"), None)


def test_within_the_lead_it_is_the_next_hand_over_but_one():
    scene = before_handover(after(("14:00", Go())), paris("14:59:55"), LEAD)
    assert (current(scene), scene.at) == ("2", paris("15:09:50"))


def test_a_hold_ends_with_the_jump():
    progress = after(("14:00", Go()), ("14:10", Hold()))
    scene = before_handover(progress, paris("14:12"), LEAD)
    assert (scene.progress.phase, scene.at) == (Phase.RUNNING, paris("15:01:50"))


def test_with_nothing_to_come_there_is_nowhere_to_jump_to():
    progress = after(("14:00", Go("19")))
    assert before_handover(progress, paris("17:59:55"), LEAD) is None


def test_an_open_ended_item_has_no_hand_over():
    order = chain(item("a", "14:00", None))
    progress = fold(at_start(order), [Happening(paris("14:00"), Go())])
    assert before_handover(progress, paris("14:01"), LEAD) is None


@pytest.mark.parametrize(
    ("name", "lead", "on_stage", "at"),
    [
        ("5", ZERO, "5", "15:20"),
        ("5", LEAD, "4", "15:19:50"),
        ("1", LEAD, None, "13:59:50"),
        ("5", timedelta(hours=1), "4", "15:15"),
    ],
    ids=["as it begins", "before it", "before the first", "no earlier than the one before"],
)
def test_an_item_is_reached_as_planned(name, lead, on_stage, at):
    scene = into_item(plan_of(ceremony()), name, lead)
    assert (current(scene), scene.at) == (on_stage, paris(at))
    assert outlook_at(scene.progress, scene.at).drift == ZERO


def test_before_a_gap_it_lands_at_the_end_of_the_item_before():
    order = chain(item("a", "14:00", 10), item("b", "14:30", 5))
    assert into_item(plan_of(order), "b", LEAD).at == paris("14:09:50")


def test_what_is_alongside_or_unknown_is_not_reached():
    order = chain(item("a", "14:00", 10), item("bell", "14:05", None, alongside=True))
    assert into_item(plan_of(order), "bell", LEAD) is None
    assert into_item(plan_of(order), "nothing", LEAD) is None


@pytest.mark.parametrize(
    ("now", "leap"),
    [("15:00:05", ZERO), ("15:00:10", timedelta(minutes=9, seconds=40)), ("15:09:55", ZERO)],
    ids=["in the head", "in the middle", "in the tail"],
)
def test_cue_to_cue_leaps_over_the_middle(now, leap):
    progress = after(("14:00", Go()), ("15:00", Go()))
    assert cue_leap(outlook_at(progress, paris(now)), LEAD, LEAD) == leap


def test_cue_to_cue_leaps_over_a_wait():
    assert cue_leap(outlook_at(after(), paris("13:00")), LEAD, LEAD) == timedelta(
        minutes=59, seconds=50
    )


def test_cue_to_cue_stands_while_the_show_is_held():
    progress = after(("14:00", Go()), ("14:01", Hold()))
    assert cue_leap(outlook_at(progress, paris("14:30")), LEAD, LEAD) == ZERO
