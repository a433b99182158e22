"""The running order as a sheet for a wall."""

from msgspec.structs import replace

from console.paper.sheet import sheet_html
from console.show.event import Speaker
from console.wording.words import Words
from tests.orders import MINUTE, chain, item

ORDER = chain(
    item("a <b>", "15:00", 10, fixed_start=True, speakers=(Speaker("Une Préfète", "Lot"),)),
    item("clip", "15:10", 5, cuttable=True, notes="Noir salle", changeover=MINUTE),
    item("bell", "15:12", 1, alongside=True),
)


def sheet(language="fr", order=ORDER, **how) -> str:
    return sheet_html(Words(language), order, **how).replace("\u00a0", " ")


def test_it_tells_times_who_and_notes():
    page = sheet()
    for text in ("15 h 00", "10 min", "a &lt;b&gt;", "Une Préfète, Lot", "Noir salle"):
        assert text in page
    for text in ("heure imposée", "peut sauter", "mise en place 1 min", "en parallèle"):
        assert text in page


def test_a_large_one_leaves_lengths_and_notes_out():
    page = sheet("en", is_large=True)
    assert "15:00" in page
    assert "Une Préfète, Lot" in page
    assert "10 min" not in page
    assert "Noir salle" not in page


def test_every_day_has_a_table_and_a_heading():
    days = replace(ORDER, items=(*ORDER.items[:2], replace(ORDER.items[2], day=2)))
    assert sheet(order=days).count("<table") == 2
    assert sheet(order=days).count("<h2>") == 2
    assert sheet().count("<h2>") == 0
