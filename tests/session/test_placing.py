"""On which day a show is run."""

from datetime import UTC, datetime, time

import pytest

from console.session.placing import Placing, placed
from tests.orders import PARIS, ceremony, chain, item, paris


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS).astimezone(UTC)


def first_start(now: str, placing: Placing | None = None) -> str:
    order = placed(ceremony(), local(now), placing or Placing())
    return f"{order.items[0].start.astimezone(PARIS):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("now", "start"),
    [
        ("2023-06-29T13:00", "2023-06-29 14:00"),
        ("2026-01-15T09:00", "2026-01-15 14:00"),
        ("2023-06-28T20:00", "2023-06-28 14:00"),
    ],
    ids=["its own day", "years later", "the day before"],
)
def test_clock_times_are_taken_for_today(now, start):
    assert first_start(now) == start


def test_the_date_is_kept_on_demand():
    assert first_start("2026-01-15T09:00", Placing(keep_date=True)) == "2023-06-29 14:00"


def test_a_show_past_midnight_is_not_moved_to_the_next_day():
    order = chain(item("a", "22:00", 60), item("b", "23:00", 180))
    assert placed(order, local("2023-06-30T00:30"), Placing()) == order


def test_the_first_item_begins_when_asked():
    assert first_start("2023-06-29T13:00", Placing(start_at=time(16, 5))) == "2023-06-29 16:05"


def test_the_first_item_begins_now():
    order = placed(ceremony(), paris("10:11:12"), Placing(start_now=True))
    assert order.items[0].start == paris("10:11:12")
