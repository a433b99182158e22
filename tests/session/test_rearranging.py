"""Keys on a row, and the deeds that move, add and mark items."""

import pytest
from msgspec.structs import replace

from console.session.rearranging import Mark, inserted, marked, marks_of, moved, moved_to
from console.show.deeds import Edit, Go, Happening, Move, Skip
from console.show.event import Item, Kind, RunningOrder
from console.show.outlook import outlook
from console.show.progress import Progress
from console.show.rules import after, at_start, fold
from tests.orders import MINUTE, ceremony, paris


def rows(*deeds, order=None):
    happenings = [Happening(paris("14:00"), deed) for deed in deeds]
    return outlook(order or ceremony(), happenings, paris("15:05")).rows


@pytest.mark.parametrize(
    ("item", "step", "deed"),
    [
        ("4", -1, Move("4", "3")),
        ("4", 1, Move("4", "6")),
        ("18", 1, Move("18", None)),
        ("19", 1, None),
        ("1", -1, None),
        ("2", -1, Move("2", "1")),
        ("nobody", 1, None),
    ],
)
def test_one_row_up_or_down(item, step, deed):
    assert moved(rows(), item, step) == deed


def test_nothing_moves_before_what_is_on_stage():
    assert moved(rows(Go(), Go()), "3", -1) is None
    assert moved_to(rows(Go(), Go()), "5", 1) is None
    assert moved_to(rows(Go(), Go()), "5", 2) == Move("5", "3")


def test_what_is_on_stage_or_past_does_not_move():
    assert moved_to(rows(Go(), Go()), "1", 5) is None
    assert moved_to(rows(Go(), Go()), "2", 5) is None


def test_dropping_a_row_where_it_lies_is_nothing():
    assert moved_to(rows(), "5", 4) is None
    assert moved_to(rows(), "5", 5) is None


def test_a_new_item_follows_the_chosen_row():
    new = inserted(rows(), "3", "New item")
    assert (new.before, new.new.title, new.new.duration) == ("4", "New item", 5 * MINUTE)
    assert inserted(rows(), "19", "New item").before is None


@pytest.mark.parametrize("chosen", ["", "1"])
def test_a_new_item_never_comes_before_what_is_on_stage(chosen):
    assert inserted(rows(Go(), Go()), chosen, "New item").before == "3"


def test_every_new_item_can_be_done_twice():
    progress = at_start(ceremony())
    for _ in range(2):
        look = rows()
        progress = after(progress, Happening(paris("14:00"), inserted(look, "3", "New item")))
    assert isinstance(progress, Progress)
    assert [x.item.id for x in progress.plan.lines][3:5] == ["new-item", "new-item-2"]


@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("item", ["3", "19"])
def test_a_mark_is_given_and_taken_back(mark, item):
    there = {row.item.id: row for row in rows()}
    before = marks_of(there[item].item)
    for expected in (before ^ {mark}, before):
        look = {row.item.id: row for row in rows(*_so_far(there, item, mark, before, expected))}
        assert marks_of(look[item].item) == expected


def _so_far(there, item, mark, before, expected):
    first = marked(there[item], mark)
    if expected != before:
        return (first,)
    once = next(row for row in rows(first) if row.item.id == item)
    return (first, marked(once, mark))


def test_an_imposed_start_is_the_one_that_is_seen():
    look = rows(Move("3", "6"))
    row = next(row for row in look if row.item.id == "4")
    assert row.item.start != row.line.start
    assert marked(row, Mark.FIXED) == Edit("4", {"fixed_start": True, "start": row.line.start})


def test_breaks_are_elastic_of_themselves_and_talks_are_not():
    assert marks_of(Item("a", "A", duration=MINUTE, kind=Kind.BREAK)) == {Mark.ELASTIC}
    assert marks_of(Item("a", "A", duration=MINUTE, kind=Kind.TALK)) == frozenset()


def test_skipped_rows_stay_where_they_are():
    assert moved(rows(Skip("5")), "5", 1) is None


def test_what_goes_alongside_is_edited_and_moved_too():
    order = ceremony()
    bell = Item("bell", "Bell", paris("15:12"), alongside=True)
    order = RunningOrder(order.event, (*order.items[:3], bell, *order.items[3:]))
    start = at_start(order)
    deeds = (Edit("bell", {"start": paris("15:14"), "duration": MINUTE}), Move("bell", "2"))
    progress = fold(start, [Happening(paris("14:00"), deed) for deed in deeds])
    line = progress.plan.line("bell")
    assert (line.start, line.end) == (paris("15:14"), paris("15:15"))
    assert [x.item.id for x in progress.plan.lines][:3] == ["1", "bell", "2"]
    others = [x for x in progress.plan.lines if x.item.id != "bell"]
    assert others == [x for x in start.plan.lines if x.item.id != "bell"]


def test_a_marked_item_that_was_not_imposed_is_not():
    item = replace(ceremony().items[2], fixed_start=False)
    assert Mark.FIXED not in marks_of(item)
