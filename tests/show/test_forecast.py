"""The forecast of the end: honest, calibrated, and by the rules of the projection."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from console.show.deeds import Adjust, Finish, Go, Happening, Hold, Skip
from console.show.event import Kind
from console.show.forecast import Forecast
from console.show.lessons import Lessons, lessons_of
from console.show.measures import Measure, measures_of
from console.show.outlook import outlook_at
from console.show.rules import at_start, fold
from tests.orders import MINUTE, chain, item, paris
from tests.simulated_events import Simulated, World

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True),
    item("b", "15:10", 10),
    item("c", "15:20", 10),
    item("d", "16:00", 10, fixed_start=True),
)


def runs(*minutes: float, number=20) -> Lessons:
    """Lessons of as many runs in which a, b, c and d took so long."""
    run = [
        Measure(name, Kind.OTHER, 10 * MINUTE, m * MINUTE)
        for name, m in zip("abcd", minutes, strict=False)
    ]
    found = lessons_of([run] * number)
    assert found is not None
    return found


def foretold(lessons: Lessons | None, at: str, *told: tuple[str, object], order=ORDER):
    happenings = [Happening(paris(when), deed) for when, deed in told]
    return outlook_at(fold(at_start(order), happenings), paris(at), lessons).forecast


def clock(forecast: Forecast | None) -> float:
    """Minutes after 15:00 of the median."""
    assert forecast is not None
    return (forecast.median - paris("15:00")) / MINUTE


THREE = chain(*ORDER.items[:3])
ON = pytest.approx


def test_without_runs_there_is_no_forecast():
    assert foretold(None, "15:00", ("15:00", Go())) is None


def test_items_that_always_overran_are_expected_to():
    assert clock(foretold(runs(12, 12, 12), "14:50", order=THREE)) == ON(36, abs=0.5)
    assert clock(foretold(runs(10, 10, 10), "14:50", order=THREE)) == ON(30, abs=0.1)


def test_a_gap_before_an_imposed_time_eats_what_is_expected():
    assert clock(foretold(runs(12, 12, 12, 10), "14:50")) == ON(70, abs=0.2)


def test_what_was_played_is_known_and_only_the_rest_is_guessed():
    late = foretold(runs(10, 10, 10), "15:15", ("15:00", Go()), ("15:15", Go()), order=THREE)
    assert 35 < clock(late) < 37
    whole = foretold(runs(10, 10, 10), "15:00", ("15:00", Go()), order=THREE)
    assert late.high - late.low < whole.high - whole.low


def test_the_longer_an_item_is_over_the_later_the_end():
    ends = [
        clock(foretold(runs(10, 10, 10), f"15:{m}", ("15:00", Go()), order=THREE))
        for m in (12, 20, 40)
    ]
    assert ends == sorted(ends)
    assert ends[-1] > 60


def test_time_given_and_items_left_out_count_as_the_operator_says():
    told = ("15:00", Go()), ("15:01", Adjust(300, "b")), ("15:01", Skip("c"))
    assert clock(foretold(runs(10, 10, 10), "15:01", *told, order=THREE)) == ON(25, abs=0.3)


def test_a_hold_moves_the_end_on():
    told = ("15:00", Go()), ("15:05", Hold())
    assert clock(foretold(runs(10, 10, 10), "15:25", *told, order=THREE)) == ON(50, abs=0.3)


def test_an_imposed_end_is_kept():
    order = chain(item("a", "15:00", 10, fixed_start=True), item("b", "15:10", 10, fixed_end=True))
    assert clock(foretold(runs(9, 10), "14:50", order=order)) == ON(20, abs=0.2)


def test_a_show_that_is_over_has_no_forecast():
    told = ("15:00", Go()), ("15:10", Go()), ("15:20", Go()), ("15:31", Finish())
    assert foretold(runs(10), "15:32", *told, order=THREE) is None


def test_the_range_lies_about_the_median_and_never_in_the_past():
    seen = foretold(runs(10, 10, 10, number=1), "15:00", ("15:00", Go()), order=THREE)
    assert paris("15:00") <= seen.low < seen.median < seen.high
    assert seen.runs == 1


def moments(event: Simulated, dice: random.Random) -> Iterator[tuple[Forecast, datetime]]:
    """Forecasts at four moments of a show, and when it really ended."""
    lessons = lessons_of([measures_of(event.order, event.run()) for _ in range(dice.randint(1, 5))])
    show = list(event.steps())
    end = show[-1][0].at
    for part in (0.0, 0.3, 0.6, 0.85):
        place = int(part * len(show) / 2) * 2
        happening, progress = show[place]
        now = happening.at + dice.random() * (show[place + 1][0].at - happening.at)
        found = outlook_at(progress, now, lessons)
        assert found.forecast is not None
        assert found.projected_end is not None
        yield found.forecast, end


def any_world(dice: random.Random) -> World:
    spans = (0, 0.12), (0.05, 0.2), (0, 0.08), (0.08, 0.22)
    return World(*(dice.uniform(*span) for span in spans))


def test_the_range_holds_the_true_end_in_75_to_85_of_100_cases():
    dice = random.Random(20260302)
    seen = [
        (forecast, end)
        for _ in range(150)
        for forecast, end in moments(
            Simulated(dice, any_world(dice), dice.choice((6, 12, 20))), dice
        )
    ]
    held = sum(forecast.low <= end <= forecast.high for forecast, end in seen) / len(seen)
    later = sum(end > forecast.median for forecast, end in seen) / len(seen)
    assert 0.75 <= held <= 0.85
    assert 0.43 <= later <= 0.57


def test_it_comes_nearer_to_the_end_than_the_plan_does():
    dice = random.Random(1)
    by_forecast = by_plan = timedelta(0)
    for _ in range(60):
        event = Simulated(dice, World(), 15)
        lessons = lessons_of([measures_of(event.order, event.run()) for _ in range(3)])
        show = list(event.steps())
        happening, progress = show[len(show) // 4 * 2]
        look, end = outlook_at(progress, happening.at, lessons), show[-1][0].at
        by_forecast += abs(end - look.forecast.median)
        by_plan += abs(end - look.projected_end)
    assert by_forecast < by_plan * 0.8
