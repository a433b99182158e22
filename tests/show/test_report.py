"""A run told as values: planned beside actual, and what was undone apart."""

from datetime import timedelta

from console.show.deeds import (
    Adjust,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Message,
    Redo,
    Resume,
    Screen,
    Skip,
    Undo,
)
from console.show.report import report_of
from tests.orders import MINUTE, chain, item, paris

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True),
    item("b", "15:10", 10),
    item("bell", "15:15", 1, alongside=True),
    item("c", "15:25", 10),
    item("d", "15:35", 10),
)


def told(*happened: tuple[str, object]):
    return report_of(ORDER, [Happening(paris(at), deed) for at, deed in happened])


AFTERNOON = (
    ("15:04", Go()),
    ("15:05", Message("Plus fort", Screen.SPEAKER)),
    ("15:06", Message("", Screen.SPEAKER)),
    ("15:08", Go()),
    ("15:08:05", Undo()),
    ("15:10", Hold()),
    ("15:12", Resume()),
    ("15:17", Go()),
    ("15:18", Adjust(60)),
    ("15:28", Skip("c")),
    ("15:29", Go()),
    ("15:40", Finish()),
)


def test_planned_stands_beside_actual():
    report = told(*AFTERNOON)
    deltas = {x.item.id: x.delta and x.delta / MINUTE for x in report.lines}
    assert deltas == {"a": 3, "b": 2, "c": None, "d": 1}
    assert [x.drift and x.drift / MINUTE for x in report.lines] == [7, 9, None, -5]
    assert (report.start, report.end) == (paris("15:04"), paris("15:40"))
    assert (report.planned_start, report.planned_end) == (paris("15:00"), paris("15:45"))


def test_holds_time_given_skips_and_messages():
    report = told(*AFTERNOON)
    assert (report.held, report.added) == (2 * MINUTE, MINUTE)
    assert [x.item.id for x in report.skipped] == ["c"]
    assert [x.deed.text for x in report.messages] == ["Plus fort"]
    assert report.is_over


def test_what_was_lost_and_won_adds_up():
    report = told(*AFTERNOON)
    lost = sum((x.delta for x in report.played), timedelta(0))
    skipped = sum((x.item.duration for x in report.skipped), timedelta(0))
    late = report.start - report.planned_start
    assert report.between == -5 * MINUTE
    assert late + lost + report.between - skipped == report.end - report.planned_end


def test_what_was_undone_is_told_apart():
    (mistake,) = told(*AFTERNOON).mistakes
    assert (mistake.happening.deed, mistake.item) == (Go(), "b")
    assert (mistake.happening.at, mistake.undone) == (paris("15:08"), paris("15:08:05"))


def test_what_was_redone_was_no_mistake():
    assert (
        told(("15:00", Go()), ("15:10", Go()), ("15:11", Undo()), ("15:12", Redo())).mistakes == ()
    )


def test_an_item_that_ran_twice_shows_both_times():
    report = told(("15:00", Go()), ("15:05", Go("b")), ("15:08", Go("a")), ("15:20", Go("c")))
    assert len(report.lines[0].turns) == 2
    assert report.lines[0].start == paris("15:08")


def test_a_run_that_was_broken_off_says_so():
    report = told(("15:00", Go()), ("15:10", Go()))
    assert not report.is_over
    assert [x.item.id for x in report.played] == ["a"]
    ended = told(("15:00", Go()), ("15:10", End()))
    assert ended.is_over
    assert [x.item.id for x in ended.skipped] == ["b", "c", "d"]


def test_a_run_without_happenings_is_empty():
    report = told()
    assert (report.start, report.end, report.played) == (None, None, ())
