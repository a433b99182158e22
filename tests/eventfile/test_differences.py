"""What differs between two readings, and which item is which."""

import pytest
from msgspec.structs import replace

from console.eventfile.differences import Differences, differences, with_kept_ids
from console.show.event import Speaker
from tests.orders import MINUTE, chain, item

A, B, C, D = (item(name, f"14:{n}0", 10) for n, name in enumerate(("a", "b", "c", "d"), 1))
ORDER = chain(A, B, C, D)


def test_an_order_does_not_differ_from_itself():
    assert not differences(ORDER, ORDER)


def test_places_in_the_file_are_no_difference():
    lower = chain(*(replace(x, line=x.line + 3) for x in ORDER.items))
    assert differences(ORDER, lower) == Differences()


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ((A, B, C, D, item("e", "15:00", 5)), {"added": ["e"]}),
        ((A, C, D), {"removed": ["b"]}),
        ((A, replace(B, start=B.start + MINUTE), C, D), {"retimed": ["b"]}),
        ((A, replace(B, duration=5 * MINUTE), C, D), {"retimed": ["b"]}),
        ((A, replace(B, title="Other"), C, D), {"reworded": ["b"]}),
        ((A, replace(B, speakers=(Speaker("Ada"),)), C, D), {"reworded": ["b"]}),
        ((A, replace(B, cuttable=True), C, D), {"tuned": ["b"]}),
        ((D, A, B, C), {"moved": ["d"]}),
        ((B, C, D, A), {"moved": ["a"]}),
        ((A, replace(C, start=B.start), replace(B, start=C.start), D), {"moved": 1, "retimed": 2}),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else "",
)
def test_each_difference_has_its_list(items, expected):
    found = differences(ORDER, chain(*items))
    for name in ("added", "removed", "retimed", "reworded", "moved", "tuned"):
        got, want = getattr(found, name), expected.get(name, [])
        assert ([x.id for x in got] == want) if isinstance(want, list) else (len(got) == want)


def test_facts_of_the_event_are_named():
    other = replace(ORDER, event=replace(ORDER.event, title="Autre", venue="Salle des fêtes"))
    assert differences(ORDER, other).facts == ("title", "venue")


def test_a_new_title_at_the_same_time_between_the_same_items_keeps_the_id():
    new = chain(A, replace(B, id="new-title", title="New title"), C, D)
    kept = with_kept_ids(ORDER, new)
    assert [x.id for x in kept.items] == ["a", "b", "c", "d"]
    assert kept.items[1].title == "New title"


def test_neighbours_that_were_reworded_too_are_known_again():
    new = chain(A, replace(B, id="x", title="x"), replace(C, id="y", title="y"), D)
    assert [x.id for x in with_kept_ids(ORDER, new).items] == ["a", "b", "c", "d"]


def test_another_title_at_another_time_is_another_item():
    new = chain(A, replace(B, id="x", title="x", start=B.start + MINUTE), C, D)
    assert [x.id for x in with_kept_ids(ORDER, new).items] == ["a", "x", "c", "d"]


def test_an_item_that_is_still_there_never_loses_its_id():
    new = chain(A, replace(B, id="x", title="x"), B, C, D)
    assert with_kept_ids(ORDER, new) == new


def test_ids_stay_unique():
    new = chain(A, replace(B, id="x"), replace(B, id="y"), C, D)
    ids = [x.id for x in with_kept_ids(ORDER, new).items]
    assert len(set(ids)) == len(ids)
