"""What a changed file would do, told item by item."""

from msgspec.structs import replace

from console.eventfile.differences import differences
from console.session.file_changes import FileChange, file_changes
from console.session.filed import Changed
from console.show.event import RunningOrder, Speaker
from console.wording.words import Words
from tests.orders import MINUTE, chain, item, paris

RUN = chain(item("a", "15:00", 10), item("b", "15:10", 10), item("c", "15:20", 10))
A, B, C = RUN.items


def told(*items):
    order = RunningOrder(RUN.event, items)
    return file_changes(Words("en"), RUN, Changed(order, differences(RUN, order)))


def test_nothing_changed_is_nothing_to_read():
    assert told(A, B, C) == ()


def test_times_are_told_before_and_after():
    later = replace(B, start=paris("15:12"), duration=8 * MINUTE)
    assert told(A, later, C) == (
        FileChange("retimed", "b", "15:10, 10\u00a0min", "15:12, 8\u00a0min"),
    )


def test_what_is_gone_comes_first_and_what_is_new_has_no_before():
    assert told(A, replace(B, id="n", title="New"), C) == (
        FileChange("removed", "b", "15:10, 10\u00a0min"),
        FileChange("added", "New", "", "15:10, 10\u00a0min"),
    )


def test_words_are_told_whole():
    said = replace(B, title="Bee", speakers=(Speaker("Anne Roux", "maire"),), notes="micro 2")
    assert told(A, said, C) == (
        FileChange("reworded", "b", "b", "Bee · Anne Roux, maire · micro 2"),
    )


def test_marks_are_told_in_words():
    assert told(A, replace(B, cuttable=True, min=5 * MINUTE), C) == (
        FileChange("tuned", "b", "", "May be shortened, May be left out, 5\u00a0min"),
    )


def test_an_item_that_moved_is_told_where_the_file_has_it():
    assert [change.what for change in told(A, C, B)] == ["moved"]


def test_facts_of_the_event_are_told_too():
    order = RunningOrder(replace(RUN.event, venue="Hall"), RUN.items)
    changes = file_changes(Words("en"), RUN, Changed(order, differences(RUN, order)))
    assert changes == (FileChange("event", "venue"),)
