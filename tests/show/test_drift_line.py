"""The drift line: what was late, what is, what will be."""

from datetime import timedelta

from console.show.changes import recover
from console.show.deeds import Adjust, Finish, Go, Happening, Hold, Recover, Redate, Resume, Skip
from console.show.drift_line import drift_line
from console.show.event import Kind
from console.show.outlook import outlook, outlook_at
from console.show.recovery import recovery_plans
from console.show.rules import at_start, fold
from tests.orders import MINUTE, chain, item, paris

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True),
    item("b", "15:10", 10),
    item("pause", "15:20", 20, kind=Kind.BREAK),
    item("c", "15:45", 10),
)


def happened(*told: tuple[str, object]) -> list[Happening]:
    return [Happening(paris(at), deed) for at, deed in told]


def line_at(clock: str, *told: tuple[str, object]):
    return drift_line(outlook(ORDER, happened(*told), paris(clock)))


def points(of) -> list[tuple[str, float, str]]:
    """(minutes after 15:00, minutes late, item) of each point."""
    return [((x.at - paris("15:00")) / MINUTE, x.drift / MINUTE, x.item) for x in of]


def test_before_the_show_all_is_at_zero():
    line = line_at("14:50")
    assert line.actual == ()
    assert {late for _, late, _ in points(line.projected)} == {0}
    assert [x.item for x in line.planned] == ["a", "b", "pause", "c"]
    assert (line.begin, line.end) == (paris("14:50"), paris("15:55"))


def test_an_item_that_runs_over_is_late_from_its_due_time_on():
    line = line_at("15:20", ("15:02", Go()), ("15:15", Go()))
    assert points(line.actual) == [
        (2, 2, "a"),
        (12, 2, "a"),
        (15, 5, "a"),
        (15, 5, "b"),
        (20, 5, "b"),
    ]


def test_time_not_used_is_a_gain_at_the_hand_over_only():
    line = line_at("15:08", ("15:00", Go()), ("15:08", Finish()))
    assert points(line.actual) == [(0, 0, "a"), (8, 0, "a"), (8, -2, "a")]


def test_the_projection_falls_where_a_gap_eats_lateness():
    line = line_at("15:22", ("15:00", Go()), ("15:10", Go()), ("15:22", Go()))
    assert points(line.projected) == [
        (22, 2, "pause"),
        (42, 2, "pause"),
        (45, 0, "c"),
        (55, 0, "c"),
    ]
    assert (line.lowest, line.highest) == (timedelta(0), 2 * MINUTE)


def test_a_hold_is_lateness_that_grows_while_it_lasts():
    line = line_at("15:12", ("15:00", Go()), ("15:04", Hold()), ("15:06", Resume()))
    assert points(line.actual) == [(0, 0, "a"), (4, 0, "a"), (6, 2, "a"), (12, 2, "a")]


def test_a_hold_that_lasts_grows_up_to_now():
    line = line_at("15:07", ("15:00", Go()), ("15:04", Hold()))
    assert points(line.actual)[-1] == (7, 3, "a")
    assert points(line.projected)[0] == (7, 3, "a")


def test_the_line_ends_where_the_drift_stands():
    told = (("15:01", Go()), ("15:03", Adjust(120)), ("15:14", Go()), ("15:15", Redate(-30)))
    look = outlook(ORDER, happened(*told), paris("15:16"))
    line = drift_line(look)
    assert line.actual[-1].drift == line.projected[0].drift == look.drift
    assert line.projected[-1].drift == look.end_drift


def test_what_is_left_out_has_no_points_to_come():
    line = line_at("15:01", ("15:00", Go()), ("15:01", Skip("b")))
    assert "b" not in {x.item for x in line.projected}


def test_a_recovery_plan_is_drawn_beside_the_projection():
    late = (("15:08", Go()),)
    progress = fold(at_start(ORDER), happened(*late))
    now = paris("15:09")
    (plan, *_) = recovery_plans(progress, now)
    proposed = outlook_at(recover(progress, Recover(plan.changes)), now)
    line = drift_line(outlook_at(progress, now), proposed)
    assert line.recovered[0] == line.projected[0]
    assert line.recovered[-1].drift < line.projected[-1].drift


def test_a_show_that_is_over_has_no_more_to_project():
    told = tuple((f"15:{m}", Go()) for m in ("00", "10", "20", "45"))
    line = line_at("15:59", *told, ("15:57", Finish()))
    assert line.projected == ()
    assert points(line.actual)[-1] == (57, 2, "c")
