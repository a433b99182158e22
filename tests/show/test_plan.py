"""Planned times and gaps."""

from datetime import timedelta

from console.show.plan import ZERO, plan_of
from tests.orders import MINUTE, chain, item, paris


def test_a_gap_is_what_the_plan_leaves_free():
    plan = plan_of(chain(item("a", "15:00", 10), item("b", "15:25", 10)))
    assert [line.gap for line in plan.lines] == [ZERO, 15 * MINUTE]


def test_an_overlap_is_no_gap():
    plan = plan_of(chain(item("a", "15:00", 30), item("b", "15:20", 10)))
    assert plan.line("b").gap == ZERO


def test_what_goes_alongside_makes_no_gap():
    bell = item("bell", "15:05", 0, alongside=True)
    plan = plan_of(chain(item("a", "15:00", 10), bell, item("b", "15:10", 10)))
    assert plan.line("b").gap == ZERO
    assert not plan.line("bell").in_chain


def test_an_untimed_item_of_the_chain_follows_the_one_before():
    plan = plan_of(chain(item("a", "15:00", 10), item("b", None, 5), item("c", "15:20", 5)))
    assert plan.line("b").start == paris("15:10")
    assert plan.line("c").gap == timedelta(minutes=5)


def test_an_order_without_any_time_has_no_chain():
    plan = plan_of(chain(item("a", None, 10), item("b", None, None)))
    assert not any(line.in_chain for line in plan.lines)
