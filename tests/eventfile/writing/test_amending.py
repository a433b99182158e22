"""A page comes to say what a whole running order says, and keeps every other character."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from console.eventfile.differences import differences
from console.eventfile.writing import Page, amended
from console.show.deeds import Edit, Happening, Insert, Move, Remove
from console.show.event import Item, RunningOrder, Speaker
from console.show.rules import after, at_start

MINUTE = timedelta(minutes=1)
TUNED = """---
title: Gala
event_start_date: 2023-06-29 14:00:00 +02:00
conduite:
  end: "16:00"
  items:
  - {at: "14:20", cuttable: true}
  - {id: discours, notes: Micro au pupitre.}
---

* 14 h 00 – Accueil
* 14 h 10 – Discours, par Anne Roux, maire

* 14 h 20 – Vidéo

Un mot entre deux.

* 14 h 30 – Remise des prix
* 15 h 00 – Cocktail
"""
PLAIN = """title: Gala
date: 2023-06-29
start: "14:00"
items:
- {id: accueil, duration: 10 min, title: Accueil}
- {id: discours, duration: 10 min, title: Discours}
- {id: prix, duration: 20 min, title: Remise des prix}
- {id: cocktail, start: "15:00", duration: 1 h, title: Cocktail}
"""
TABLE = """| Heure | Titre |
|---|---|
| 14:00 - 14:10 | Accueil |
| 14:10 - 14:20 | Discours |
| 14:20 - 14:40 | Remise des prix |
| 14:40 - 15:00 | Cocktail |
"""


def amend(page: Page, *deeds):
    """The page after it was amended, what it ought to say, and what it says."""
    base = page.reading().order
    progress = at_start(base)
    for deed in deeds:
        progress = after(progress, Happening(base.items[0].start, deed))
    lines = progress.plan.lines
    items = tuple(replace(x.item, start=x.start or x.item.start) for x in lines)
    wanted = replace(base, items=items)
    result = amended(page, [item.id for item in base.items], base, wanted)
    read = result.page.reading().order
    pairs = zip(read.items, result.names, strict=True)
    return result, wanted, replace(read, items=tuple(replace(x, id=name) for x, name in pairs))


DEEDS = {
    "retitled": [Edit("discours", {"title": "Allocution"})],
    "lengthened": [Edit("accueil", {"duration": 15 * MINUTE})],
    "shortened": [Edit("discours", {"duration": 5 * MINUTE})],
    "moved": [Move("cocktail", "discours")],
    "moved twice": [Move("accueil", "cocktail"), Move("discours")],
    "added": [Insert(Item("vœux", "Vœux", duration=5 * MINUTE), "discours")],
    "two added": [
        Insert(Item("un", "Un", duration=5 * MINUTE), "cocktail"),
        Insert(Item("deux", "Deux", duration=10 * MINUTE), "cocktail"),
    ],
    "removed": [Remove("discours")],
    "all at once": [
        Remove("accueil"),
        Move("cocktail", "discours"),
        Edit("discours", {"title": "Allocution", "speakers": (Speaker("Jean Petit"),)}),
        Insert(Item("vœux", "Vœux", duration=5 * MINUTE)),
    ],
}


@pytest.mark.parametrize("deeds", DEEDS.values(), ids=DEEDS)
@pytest.mark.parametrize(
    "page",
    [Page(TUNED), Page(PLAIN, "gala.yml"), Page(TABLE)],
    ids=["page", "yaml", "table"],
)
def test_the_page_says_what_is_wanted_or_names_what_it_could_not_say(page, deeds):
    result, wanted, read = amend(page, *deeds)
    found = differences(wanted, read)
    wrong = {x.item.id if hasattr(x, "item") else x.id for x in (*found.added, *found.removed)}
    wrong |= {item.id for item in (*found.retimed, *found.reworded, *found.moved)}
    assert wrong == set() or result.refused


def test_a_page_of_the_usual_shape_refuses_nothing():
    for deeds in DEEDS.values():
        result, wanted, read = amend(Page(TUNED), *deeds)
        assert result.refused == ()
        assert not differences(wanted, read)


def test_an_entry_that_names_its_item_by_a_time_goes_along():
    result, _, read = amend(Page(TUNED), Edit("accueil", {"duration": 15 * MINUTE}))
    assert '{at: "14:25", cuttable: true}' in result.page.text
    assert "14 h 25 – Vidéo" in result.page.text
    assert next(x for x in read.items if x.id == "video").cuttable


def test_nothing_to_amend_leaves_every_character():
    page = Page(TUNED)
    assert amend(page)[0].page == page


def test_the_fewest_items_move():
    result, *_ = amend(Page(TUNED), Move("accueil", None))
    lines = [line for line in result.page.text.splitlines() if line.startswith("*")]
    assert [line.split(" – ")[1] for line in lines][-1] == "Accueil"
    assert "Un mot entre deux." in result.page.text


def test_a_page_that_is_not_the_one_that_was_read_is_left_alone():
    page = Page(TUNED)
    order = page.reading().order
    result = amended(page, ["accueil"], order, RunningOrder(order.event))
    assert result.page == page
