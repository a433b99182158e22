"""Recovery plans: ranked, tried on the show, never the current item."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from console.show.deeds import Adjust, Go, Happening, Recover, Undo
from console.show.event import Kind
from console.show.outlook import outlook_at
from console.show.progress import Progress
from console.show.recovery import PlanName, recovery_plans
from console.show.rules import after, at_start
from tests.orders import MINUTE, chain, item, paris

ORDER = chain(
    item("talk", "15:00", 20, fixed_start=True),
    item("next", "15:20", 10, min=5 * MINUTE),
    item("pause", "15:30", 20, kind=Kind.BREAK),
    item("panel", "15:50", 30, min=20 * MINUTE),
    item("clip", "16:20", 5, cuttable=True),
    item("song", "16:25", 12, cuttable=True),
    item("drinks", "16:37", 23, kind=Kind.SOCIAL, min=23 * MINUTE),
)


def late_by(minutes: float, order=ORDER) -> Progress:
    return after(at_start(order), Happening(paris("15:00") + minutes * MINUTE, Go()))


def plans_of(minutes: float, order=ORDER, **how):
    now = paris("15:00") + minutes * MINUTE
    return recovery_plans(late_by(minutes, order), now, **how)


def as_minutes(plan) -> dict[str, float]:
    return {x.id: 0 if x.skip else x.after / MINUTE for x in plan.changes}


def test_a_show_on_time_needs_no_plan():
    assert plans_of(0) == ()


def test_three_plans_are_ranked_gentlest_first_when_all_gain_everything():
    names = [plan.name for plan in plans_of(8)]
    assert names == [PlanName.BREAKS, PlanName.SPREAD, PlanName.LEAVE_OUT]
    assert {plan.left for plan in plans_of(8)} == {timedelta(0)}


def test_only_the_breaks_give():
    assert as_minutes(plans_of(8)[0]) == {"pause": 12}


def test_elastic_items_give_in_proportion_to_their_slack():
    spread = as_minutes(plans_of(8)[1])
    assert spread == {"pause": pytest.approx(16), "panel": pytest.approx(26)}


def test_the_shortest_item_that_is_enough_is_left_out():
    assert as_minutes(plans_of(4)[2]) == {"clip": 0}
    assert as_minutes(plans_of(8)[2]) == {"song": 0}


def test_the_next_item_is_spared_unless_asked():
    assert "next" not in {x.id for plan in plans_of(8) for x in plan.changes}
    assert "next" in {x.id for plan in plans_of(8, with_next=True) for x in plan.changes}


def test_what_cannot_be_recovered_is_said():
    best = plans_of(60)[0]
    assert best.name is PlanName.EVERYTHING
    assert best.gains == 37 * MINUTE
    assert best.left == 23 * MINUTE


def test_accepting_a_plan_does_what_it_said_and_undo_takes_it_back():
    progress, now = late_by(8), paris("15:08")
    for plan in recovery_plans(progress, now):
        accepted = after(progress, Happening(now, Recover(plan.changes)))
        look = outlook_at(accepted, now)
        assert look.projected_end == plan.projected_end <= paris("17:00")
        undone = after(accepted, Happening(now, Undo()))
        assert outlook_at(undone, now).end_drift == 8 * MINUTE


def test_nothing_is_taken_where_the_show_waits_anyway():
    order = chain(
        item("a", "15:00", 10, fixed_start=True),
        item("b", "15:10", 10),
        item("pause", "15:20", 20, kind=Kind.BREAK),
        item("fixed", "16:00", 30, fixed_start=True),
        item("late", "16:30", 30, min=10 * MINUTE),
    )
    progress = late_by(2, order)
    longer = replace(order.items[3], duration=40 * MINUTE)
    progress = at_start(replace(order, items=(*order.items[:3], longer, order.items[4])))
    progress = after(progress, Happening(paris("15:02"), Go()))
    (plan,) = recovery_plans(progress, paris("15:02"))
    assert [change.id for change in plan.changes] == ["late"]


def test_an_imposed_time_that_breaks_all_the_same_is_named():
    order = replace(
        ORDER, items=(*ORDER.items[:3], replace(ORDER.items[3], fixed_start=True), *ORDER.items[4:])
    )
    best = plans_of(15, order)[0]
    assert best.breaks_at == "panel"


def test_an_imposed_end_that_is_missed_all_the_same_is_named():
    order = chain(
        item("talk", "15:00", 20, fixed_start=True),
        item("next", "15:20", 10),
        item("vote", "15:30", 10, fixed_end=True),
        item("pause", "15:40", 20, kind=Kind.BREAK),
    )
    (plan,) = plans_of(8, order)
    assert (plan.breaks_at, plan.left) == ("vote", timedelta(0))


def test_nothing_is_taken_before_an_end_that_comes_when_it_comes():
    order = chain(
        item("talk", "15:00", 20, fixed_start=True),
        item("next", "15:20", 10),
        item("pause", "15:30", 20, kind=Kind.BREAK),
        item("lunch", "15:50", 40, kind=Kind.MEAL, fixed_end=True),
        item("panel", "16:30", 30, min=10 * MINUTE),
    )
    show = after(late_by(8, order), Happening(paris("15:08"), Adjust(300, "panel")))
    plans = recovery_plans(show, paris("15:08"))
    assert [as_minutes(plan) for plan in plans] == [{"panel": 30}]
