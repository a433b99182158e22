"""Two changes of one order, made in two places, come together."""

import pytest
from msgspec.structs import replace

from console.eventfile.merging import merged
from console.show.event import Item, RunningOrder
from tests.orders import MINUTE, chain, item, paris

BASE = chain(item("a", "15:00", 10), item("b", "15:10", 10), item("c", "15:20", 10))
A, B, C = BASE.items
NEW = item("n", "15:15", 5)
OTHER = item("o", "15:25", 5)


def order(*items: Item) -> RunningOrder:
    return replace(BASE, items=items)


def ids(merged_order: RunningOrder) -> str:
    return "".join(one.id for one in merged_order.items)


def test_nothing_changed_is_nothing_changed():
    assert merged(BASE, BASE, BASE) == BASE


def test_what_one_alone_changed_stands():
    changed = order(A, replace(B, title="Other", duration=MINUTE), C)
    assert merged(BASE, changed, BASE) == changed
    assert merged(BASE, BASE, changed) == changed


def test_different_fields_of_one_item_both_stand():
    ours, theirs = replace(B, title="Ours"), replace(B, start=paris("15:12"))
    both = merged(BASE, order(A, ours, C), order(A, theirs, C)).items[1]
    assert (both.title, both.start) == ("Ours", paris("15:12"))


def test_where_both_changed_a_field_theirs_stands():
    both = merged(
        BASE, order(A, replace(B, notes="ours"), C), order(A, replace(B, notes="theirs"), C)
    )
    assert both.items[1].notes == "theirs"


def test_where_an_item_stands_in_the_file_is_theirs():
    theirs = order(replace(A, line=7), B, C)
    assert merged(BASE, order(replace(A, line=1), B, C), theirs).items[0].line == 7


@pytest.mark.parametrize(
    ("ours", "theirs", "result"),
    [
        ((A, NEW, B, C), (A, B, C), "anbc"),
        ((NEW, A, B, C), (A, B, C), "nabc"),
        ((A, B, C), (A, NEW, B, C), "anbc"),
        ((A, NEW, B, C), (A, B, OTHER, C), "anboc"),
        ((A, C), (A, B, C), "ac"),
        ((A, B, C), (A, C), "ac"),
        ((A, B, NEW, C), (A, C), "anc"),
        ((A, C, B), (A, B, C), "acb"),
        ((A, B, C), (B, A, C), "bac"),
        ((A, C, B), (B, A, C), "bac"),
        ((A, C, B), (A, B, OTHER, C), "acbo"),
    ],
)
def test_items_come_go_and_move(ours, theirs, result):
    assert ids(merged(BASE, order(*ours), order(*theirs))) == result
