"""What the outlook says where the run-throughs do not look: midnight, summer time, levels."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from console.show.deeds import Adjust, Edit, Finish, Go, Happening, Hold, Resume, Skip, Undo
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import Level, outlook
from console.show.progress import Phase
from tests.orders import MINUTE, chain, item, paris

PARIS = ZoneInfo("Europe/Paris")


def at(clock: str, deed) -> Happening:
    return Happening(paris(clock), deed)


def test_what_comes_later_has_not_happened_yet(order):
    log = [at("14:00", Go()), at("15:00", Go())]
    assert outlook(order, log, paris("14:30")).current.item.id == "1"


def test_refused_happenings_of_a_log_change_nothing(order):
    look = outlook(order, [at("13:59", Finish()), at("14:00", Go())], paris("14:01"))
    assert look.current.item.id == "1"


@pytest.mark.parametrize(
    ("clock", "level"),
    [
        ("15:07:59", Level.NORMAL),
        ("15:08:00", Level.WARNING),
        ("15:09:19", Level.WARNING),
        ("15:09:20", Level.DANGER),
        ("15:10:00", Level.DANGER),
        ("15:10:01", Level.OVER),
    ],
)
def test_levels_of_a_ten_minute_speech(order, clock, level):
    look = outlook(order, [at("15:00", Go("2"))], paris(clock))
    assert look.current.level is level


def night(day: str, start: str) -> RunningOrder:
    begin = datetime.fromisoformat(f"{day}T{start}").replace(tzinfo=PARIS).astimezone(UTC)
    items = tuple(
        Item(id=str(n), title=str(n), start=begin + n * 30 * MINUTE, duration=30 * MINUTE)
        for n in range(4)
    )
    return RunningOrder(Event("Nuit", timezone=PARIS), items)


@pytest.mark.parametrize(
    ("day", "start"),
    [("2023-06-29", "23:15"), ("2023-03-26", "01:30"), ("2023-10-29", "02:30")],
    ids=["midnight", "clocks go forward", "clocks go back"],
)
def test_a_hold_across_the_change_of_day_or_hour_counts_real_time(day, start):
    order = night(day, start)
    begin = order.items[0].start
    log = [
        Happening(begin, Go()),
        Happening(begin + 10 * MINUTE, Hold()),
        Happening(begin + 50 * MINUTE, Resume()),
    ]
    look = outlook(order, log, begin + 51 * MINUTE)
    assert look.current.remaining == 19 * MINUTE
    assert look.drift == 40 * MINUTE


def test_drift_goes_on_growing_while_nothing_runs(order):
    log = [at("14:00", Go()), at("15:00", Finish())]
    early, late = (outlook(order, log, paris(clock)).drift for clock in ("15:01", "15:05"))
    assert (early, late) == (MINUTE, 5 * MINUTE)


def test_gaps_are_consumed_in_order_and_overlaps_push():
    order = chain(
        item("a", "15:00", 10, fixed_start=True), item("b", "15:30", 30), item("c", "15:55", 10)
    )
    look = outlook(order, [at("15:10", Go())], paris("15:10"))
    assert [row.projected_start for row in look.rows] == [
        paris("15:10"),
        paris("15:30"),
        paris("16:00"),
    ]
    assert look.end_drift == 5 * MINUTE


def test_skipped_items_before_the_current_do_not_move_the_end(order):
    log = [at("14:00", Skip("1")), at("15:00", Go())]
    look = outlook(order, log, paris("15:00"))
    assert look.current.item.id == "2"
    assert look.projected_end == paris("18:00")


def test_an_item_that_runs_again_has_a_fresh_length(order):
    log = [at("14:00", Go()), at("14:10", Adjust(600)), at("15:10", Go()), at("15:12", Go("1"))]
    look = outlook(order, log, paris("15:12"))
    assert look.current.due == paris("16:12")
    assert look.next.item.id == "3"


def test_an_item_taken_back_behind_the_current_comes_last(order):
    log = [at("14:00", Go("18")), at("17:00", Go()), at("17:10", Undo())]
    look = outlook(order, log, paris("17:20"))
    assert look.next.item.id == "19"
    assert look.phase is Phase.RUNNING


def test_the_delta_is_actual_less_planned_length(order):
    log = [at("14:00", Go()), at("15:02", Go())]
    (first, *_) = outlook(order, log, paris("15:03")).rows
    assert first.delta == 2 * MINUTE


def test_a_clock_set_back_never_turns_the_show_round(order):
    log = [at("15:00", Go("2")), at("14:00", Go())]
    look = outlook(order, log, paris("15:00"))
    assert look.current.started == paris("15:00")


def test_nothing_timed_gives_an_outlook_without_figures():
    look = outlook(chain(item("a", None, None)), [], paris("15:00"))
    assert (look.next, look.drift, look.projected_end) == (None, None, None)


def test_an_empty_order_is_no_fault():
    look = outlook(chain(), [], paris("15:00"))
    assert look.rows == ()


def test_a_late_show_stays_late_by_the_same_amount(order):
    log = [Happening(paris("14:00") + timedelta(seconds=100), Go())]
    look = outlook(order, log, paris("14:30"))
    late = {row.projected_start - row.line.start for row in look.rows}
    assert late == {timedelta(seconds=100)}


def test_danger_comes_before_a_warning_that_is_set_to_come_later():
    odd = item("a", "15:00", 10, warning=MINUTE, danger=3 * MINUTE)
    look = outlook(chain(odd), [at("15:00", Go())], paris("15:08"))
    assert look.current.level is Level.DANGER


def test_time_taken_from_an_end_that_is_fixed_never_turns_the_item_round():
    order = chain(
        item("a", "15:00", 30, fixed_start=True),
        item("b", "15:30", 20, fixed_end=True, min=5 * MINUTE),
        item("c", "15:50", 10),
    )
    log = [at("15:01", Go()), at("15:02", Adjust(-1200, "b")), at("15:48", Go())]
    (_, before, last) = outlook(order, log[:2], paris("15:48")).rows
    assert (before.projected_start, before.projected_end) == (paris("15:48"), paris("15:48"))
    assert last.projected_start == paris("15:48")
    running = outlook(order, log, paris("15:49")).current
    assert (running.due, running.remaining) == (paris("15:48"), -MINUTE)


def test_time_given_back_after_a_length_was_cut_is_really_given():
    order = chain(item("a", "15:00", 10, fixed_start=True), item("b", "15:10", 10))
    log = [
        at("14:50", Adjust(-600, "b")),
        at("14:51", Edit("b", {"duration": 7 * MINUTE})),
        at("14:52", Adjust(300, "b")),
    ]
    (_, row) = outlook(order, log, paris("14:53")).rows
    assert row.projected_end - row.projected_start == 5 * MINUTE


@pytest.mark.parametrize(
    ("second", "clock", "overdue"),
    [
        ({}, "14:06", 60),  # it follows at once
        ({"start": "14:20"}, "14:14", None),  # a gap of ten minutes is planned before it
        ({"start": "14:20"}, "14:16", 60),
        ({"fixed_start": True}, "14:09", None),
        ({"fixed_start": True}, "14:11", 60),
        ({"changeover": 3 * MINUTE}, "14:07", None),
        ({"changeover": 3 * MINUTE}, "14:09", 60),
    ],
)
def test_how_long_the_next_item_is_waited_for(second, clock, overdue):
    fields = {"start": "14:10", "minutes": 10, **second}
    order = chain(item("one", "14:00", 10), item("two", **fields))
    look = outlook(order, [at("14:00", Go()), at("14:05", Finish())], paris(clock))
    assert look.overdue == (None if overdue is None else timedelta(seconds=overdue))


def test_before_the_show_it_is_waited_for_from_its_time_on_and_never_while_one_is_on_stage(order):
    assert outlook(order, [], paris("13:59")).overdue is None
    assert outlook(order, [], paris("14:02")).overdue == 2 * MINUTE
    assert outlook(order, [at("14:02", Go())], paris("15:30")).overdue is None
