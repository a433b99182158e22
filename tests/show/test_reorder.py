"""Changes to the order itself."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from console.show.deeds import (
    Edit,
    Go,
    Happening,
    Insert,
    Move,
    Reload,
    Remove,
    Skip,
    Undo,
    Unskip,
)
from console.show.event import Item, RunningOrder
from console.show.outlook import outlook_at
from console.show.progress import Progress
from console.show.refusals import Reason, Refused
from console.show.rules import after, at_start
from tests.orders import MINUTE, PARIS, chain, item, paris

ORDER = chain(
    item("a", "15:00", 10, fixed_start=True),
    item("b", "15:10", 10),
    item("c", "15:30", 20),
    item("d", "15:50", 5, fixed_start=True),
    item("e", "15:55", 5),
)


def at(clock: str, *deeds) -> Progress | Refused:
    """The progress after GO at 15:00 and then `deeds` at `clock`."""
    progress = after(at_start(ORDER), Happening(paris("15:00"), Go()))
    for deed in deeds:
        progress = after(progress, Happening(paris(clock), deed))
    return progress


def planned(progress: Progress) -> dict[str, str]:
    lines = progress.plan.lines
    return {x.item.id: f"{x.start.astimezone(PARIS):%H:%M}" for x in lines}


def test_a_moved_item_carries_its_own_gap_and_imposed_starts_keep_their_instant():
    assert planned(at("15:01", Move("c", "b"))) == {
        "a": "15:00",
        "c": "15:20",
        "b": "15:40",
        "d": "15:50",
        "e": "15:55",
    }


def test_what_was_published_stays_on_record():
    progress = at("15:01", Move("c", "b"))
    assert progress.plan.line("b").item.start == paris("15:10")


def test_an_item_is_moved_to_the_end():
    assert list(planned(at("15:01", Move("b")))) == ["a", "c", "d", "e", "b"]


@pytest.mark.parametrize(
    ("deed", "reason"),
    [
        (Move("a", "c"), Reason.NOT_PENDING),
        (Move("b", "a"), Reason.NOT_PENDING),
        (Move("z"), Reason.NO_SUCH_ITEM),
        (Move("b", "z"), Reason.NO_SUCH_ITEM),
        (Remove("a"), Reason.NOT_PENDING),
        (Insert(Item("n", "N"), "a"), Reason.NOT_PENDING),
        (Edit("a", {"duration": MINUTE}), Reason.NOT_PENDING),
        (Edit("b", {"id": "z"}), Reason.BAD_FIELD),
    ],
)
def test_what_is_or_was_on_stage_is_left_alone(deed, reason):
    assert at("15:01", deed).reason is reason


def test_the_current_item_can_be_renamed_and_the_show_goes_on():
    look = outlook_at(at("15:01", Edit("a", {"title": "Bienvenue"})), paris("15:02"))
    assert (look.current.item.title, look.current.remaining) == ("Bienvenue", 8 * MINUTE)


def test_an_inserted_item_pushes_those_behind_it():
    progress = at("15:01", Insert(Item("n", "N", duration=4 * MINUTE), "b"))
    assert planned(progress) == {
        "a": "15:00",
        "n": "15:10",
        "b": "15:14",
        "c": "15:34",
        "d": "15:50",
        "e": "15:55",
    }


def test_an_id_that_is_taken_is_made_unique():
    assert "b-2" in at("15:01", Insert(Item("b", "B again", duration=MINUTE))).plan.places


def test_a_removed_item_leaves_its_time_to_the_others():
    assert planned(at("15:01", Remove("b")))["c"] == "15:20"


def test_a_new_length_moves_what_follows():
    progress = at("15:01", Edit("b", {"duration": 15 * MINUTE}))
    assert planned(progress)["c"] == "15:35"


def test_a_new_start_opens_or_closes_the_gap_before_it():
    progress = at("15:01", Edit("c", {"start": paris("15:22")}))
    assert planned(progress)["c"] == "15:22"
    assert progress.plan.line("c").gap == 2 * MINUTE


def test_another_first_item_begins_when_the_show_does():
    moved = after(at_start(ORDER), Happening(paris("14:50"), Move("b", "a")))
    assert list(planned(moved).items())[:3] == [("b", "15:00"), ("a", "15:10"), ("c", "15:30")]


def test_undo_gives_the_order_back():
    before, then = at("15:01"), at("15:01", Remove("b"), Undo())
    assert then.plan == before.plan


def changed(*items: Item) -> Reload:
    return Reload(RunningOrder(replace(ORDER.event, title="Essai, corrigé"), items))


def test_a_reload_changes_what_is_pending_and_keeps_what_has_been():
    early = item("early", "15:05", 3)
    news = changed(item("a", "15:00", 99), early, item("c", "15:20", 7), item("new", "15:40", 5))
    progress = at("15:01", Go(), news)
    assert progress.current.item == "b"
    look = outlook_at(progress, paris("15:01"))
    statuses = {row.item.id: row.status.value for row in look.rows}
    assert statuses["a"] == "done"
    assert (statuses["b"], statuses["c"], statuses["new"]) == ("running", "pending", "pending")
    assert progress.plan.line("a").item.duration == 10 * MINUTE
    assert look.next.item.id == ("early" if statuses["early"] == "pending" else "c")


def test_an_item_that_the_file_adds_before_the_current_one_is_not_started_unasked():
    news = changed(*ORDER.items[:1], item("late", "15:08", 2), *ORDER.items[1:])
    look = outlook_at(at("15:12", Go(), news), paris("15:12"))
    assert look.next.item.id == "c"
    assert next(row for row in look.rows if row.item.id == "late").status.value == "skipped"


def test_a_reload_keeps_skips_and_time_given_by_id():
    progress = at("15:01", Skip("c"), changed(*ORDER.items))
    assert progress.skipped == {"c"}


def test_a_reload_is_undone_like_anything_else():
    then = at("15:01", changed(*ORDER.items[:2]), Undo())
    assert then.plan == at("15:01").plan
    assert outlook_at(then, paris("15:02")).current.remaining == timedelta(minutes=8)


def test_an_item_that_was_taken_back_still_comes_last_after_a_reload():
    progress = at("15:12", Skip("b"), Go(), Unskip("b"), changed(*ORDER.items))
    assert progress.current.item == "c"
    assert [line.item.id for line in progress.pending()] == ["d", "e", "b"]


def test_an_item_that_the_file_adds_before_the_current_one_makes_no_gap_behind_it():
    news = changed(ORDER.items[0], item("late", "15:18", 2), *ORDER.items[2:])
    look = outlook_at(at("15:12", Go("c"), news), paris("15:12"))
    assert [row.item.id for row in look.rows] == ["a", "b", "late", "c", "d", "e"]
    assert look.next.projected == paris("15:50")


def test_nothing_moves_what_is_on_stage_when_what_stood_before_it_goes():
    taken_back = at("15:01", Skip("b"), Go(), Unskip("b"))
    for deed in (Remove("b"), Move("b")):
        then = after(taken_back, Happening(paris("15:02"), deed))
        assert then.plan.line("c") == taken_back.plan.line("c")


def test_an_item_put_in_front_begins_when_the_show_does_though_nothing_is_imposed():
    loose = chain(item("a", "15:00", 10), item("b", "15:10", 10))
    new = Insert(Item("n", "N", duration=5 * MINUTE), "a")
    then = after(at_start(loose), Happening(paris("14:50"), new))
    assert planned(then) == {"n": "15:00", "a": "15:05", "b": "15:15"}


def test_what_goes_alongside_takes_its_gap_with_it():
    progress = at("15:01", Edit("c", {"alongside": True}))
    assert planned(progress)["d"] == "15:50"
    soft = Edit("d", {"fixed_start": False})
    early = after(after(progress, Happening(paris("15:01"), soft)), Happening(paris("15:02"), Go()))
    look = outlook_at(early, paris("15:02"))
    assert look.next.projected == paris("15:12") + progress.plan.line("d").gap


def test_a_start_is_given_to_an_item_that_overlapped():
    order = chain(item("a", "15:00", 20, fixed_start=True), item("b", "15:15", 10))
    late = Edit("b", {"start": paris("15:30")})
    then = after(at_start(order), Happening(paris("14:50"), late))
    assert planned(then)["b"] == "15:30"
