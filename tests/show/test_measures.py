"""What the items of a run really took."""

from console.show.deeds import Adjust, Finish, Go, Happening, Hold, Redate, Resume, Skip, Undo
from console.show.measures import measures_of
from tests.orders import MINUTE, chain, item, paris

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True), item("b", "15:10", 10), item("c", "15:20", 10)
)


def taken(*told: tuple[str, object]) -> dict[str, float]:
    run = measures_of(ORDER, [Happening(paris(at), deed) for at, deed in told])
    return {measure.item: measure.taken / MINUTE for measure in run}


def test_an_item_took_from_its_go_to_the_next():
    told = ("15:00", Go()), ("15:12", Go()), ("15:20", Go()), ("15:31", Finish())
    assert taken(*told) == {"a": 12, "b": 8, "c": 11}


def test_what_is_still_on_stage_or_skipped_has_no_measure():
    assert taken(("15:00", Go()), ("15:01", Skip("b")), ("15:12", Go())) == {"a": 12}


def test_a_hold_is_no_playing_time():
    told = ("15:00", Go()), ("15:04", Hold()), ("15:09", Resume()), ("15:16", Go())
    assert taken(*told) == {"a": 11}
    (measure,) = measures_of(ORDER, [Happening(paris(at), deed) for at, deed in told])
    assert measure.held == 5 * MINUTE


def test_what_was_undone_never_was():
    told = ("15:00", Go()), ("15:05", Go()), ("15:06", Undo()), ("15:11", Go())
    assert taken(*told) == {"a": 11}


def test_a_corrected_hand_over_counts_where_it_was():
    assert taken(("15:00", Go()), ("15:12", Go()), ("15:13", Redate(-60))) == {"a": 11}


def test_of_an_item_that_ran_twice_the_last_time_counts():
    told = ("15:00", Go()), ("15:04", Go()), ("15:12", Go("a")), ("15:23", Go("c"))
    assert taken(*told) == {"b": 8, "a": 11}
    measured = measures_of(ORDER, [Happening(paris(at), deed) for at, deed in told])
    assert {m.item: m.turns for m in measured} == {"a": 2, "b": 1}


def test_an_item_passed_through_was_not_played():
    assert taken(("15:00", Go()), ("15:00:30", Go()), ("15:10", Go())) == {"b": 9.5}


def test_time_given_is_told_apart():
    told = ("15:00", Go()), ("15:02", Adjust(120)), ("15:12", Go())
    (measure,) = measures_of(ORDER, [Happening(paris(at), deed) for at, deed in told])
    assert (measure.planned, measure.taken, measure.added) == (10 * MINUTE, 12 * MINUTE, 2 * MINUTE)
