"""Choosing the day of a show and moving it there."""

from datetime import date, timedelta

from msgspec.structs import replace

from console.show.days import dates_of, moved_to, on_day, starting_at
from console.show.event import RunningOrder
from tests.orders import PARIS, ceremony, chain, item, paris


def clock_times(order: RunningOrder) -> list[str]:
    return [f"{x.start.astimezone(PARIS):%H:%M}" for x in order.items]


def two_days() -> RunningOrder:
    first = item("a", "15:00", 10)
    second = replace(item("b", "16:00", 10), day=2)
    return chain(first, replace(second, start=second.start + timedelta(days=1)))


def test_clock_times_stay_when_the_order_moves_across_a_change_of_hour():
    winter = moved_to(ceremony(), date(2023, 12, 1))
    assert clock_times(winter) == clock_times(ceremony())
    assert dates_of(winter) == (date(2023, 12, 1),)


def test_of_several_days_the_one_of_today_is_chosen():
    assert [x.id for x in on_day(two_days(), date(2023, 6, 30)).items] == ["b"]


def test_of_several_days_the_first_is_chosen_when_none_is_today():
    assert [x.id for x in on_day(two_days(), date(2030, 1, 1)).items] == ["a"]


def test_one_day_is_left_as_it_is():
    assert on_day(ceremony(), date(2030, 1, 1)) == ceremony()


def test_the_whole_order_starts_when_it_is_told_to():
    order = starting_at(ceremony(), paris("14:20"))
    assert clock_times(order)[:3] == ["14:20", "15:20", "15:30"]
    assert order.event.end == paris("18:20")
