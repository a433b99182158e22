"""Any change to any sample page: what is wanted, and not one other byte."""

from datetime import UTC, datetime, timedelta
from difflib import SequenceMatcher

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from console.eventfile.writing import Page, Place, page_of, written
from console.resources import sample_event
from console.show.deeds import Edit, Insert, Move, Remove
from console.show.event import Item, Speaker

MINUTE = timedelta(minutes=1)
NAMES = ("ceremonie-eig.md", "nuit-des-chercheurs.md", "deux-jours.md", "remise-des-prix.yml")
PAGES = {name: page_of(sample_event(name)) for name in NAMES}
TITLES = ("Mot de la directrice", "Surprise du chef", "Final", "« Ça tourne » & Cie")


def _change(draw, items):
    item = draw(st.sampled_from(items))
    minutes = draw(st.integers(-4, 9)) * MINUTE
    edits = [Edit(item.id, {"title": draw(st.sampled_from(TITLES))})]
    edits.append(Edit(item.id, {"speakers": (Speaker("Claire Fontaine", "directrice"),)}))
    if item.start and minutes:
        edits.append(Edit(item.id, {"start": item.start + minutes}))
    if item.duration:
        edits.append(Edit(item.id, {"duration": max(MINUTE, item.duration + minutes)}))
    other = draw(st.sampled_from(items))
    new = Item("new", draw(st.sampled_from(TITLES)), duration=5 * MINUTE)
    return draw(
        st.sampled_from([*edits, Move(item.id, other.id), Insert(new, item.id), Remove(item.id)])
    )


@seed(1888)
@settings(max_examples=40, deadline=None, database=None)
@given(st.data())
def test_a_change_is_written_whole_or_not_at_all_and_touches_few_lines(data):
    page = PAGES[data.draw(st.sampled_from(sorted(PAGES)))]
    order = page.reading().order
    change = _change(data.draw, order.items)
    result = written(page, change)
    if result.place is Place.NOWHERE:
        assert result.page == page
        return
    assert result.order == result.page.reading().order
    if isinstance(change, Edit):
        place = next(n for n, item in enumerate(order.items) if item.id == change.item)
        read = result.order.items[place]
        assert all(getattr(read, key) == value for key, value in change.values.items())
        assert _touched_lines(page.text, result.page.text) <= 2
    if isinstance(change, Remove):
        assert len(result.order.items) == len(order.items) - 1


def _touched_lines(old, new):
    """How many lines of the old text are not in the new one as they were."""
    pairs = SequenceMatcher(None, old.splitlines(), new.splitlines(), autojunk=False)
    return sum(end - begin for kind, begin, end, *_ in pairs.get_opcodes() if kind != "equal")


BULLETS = """- **Accueil**
  <br>lundi 3 mars 2025, 9h-10h
{}- **Fin**
  <br>lundi 3 mars 2025, 11h-12h
"""
ROWS = """<table>
<tr>
<td>9:00</td>
<td>Accueil</td>
</tr>
{}<tr>
<td>11:00</td>
<td>Fin</td>
</tr>
</table>
"""
BULLET = "- **Débat**\n  <br>lundi 3 mars 2025, 10h-11h\n"
ROW = "<tr>\n<td>10:00</td>\n<td>Débat</td>\n</tr>\n"
TWO = "- 11:30 Accueil\n- {} Débat\n"
BOLD = "* **14h – 15h : {}\n* **15h – 16h : Cocktail** dans le hall\n"
SHAPES = {
    "title over its time": (BULLETS.format(BULLET), Remove("debat"), BULLETS.format("")),
    "row of HTML": (ROWS.format(ROW), Remove("debat"), ROWS.format("")),
    "bold in the title": (
        BOLD.format("Débat** sur l’eau"),
        Edit("debat-sur-l-eau", {"title": "Vote"}),
        BOLD.format("Vote**"),
    ),
    "item after noon": (
        TWO.format("12:00"),
        Edit("debat", {"start": datetime(2001, 1, 1, 12, 15, tzinfo=UTC)}),
        TWO.format("13:15"),
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_change_is_written_as_an_author_would(shape):
    text, change, wanted = SHAPES[shape]
    assert written(Page(text), change).page.text == wanted


def test_a_derived_start_can_be_written_in_yaml():
    page = PAGES["remise-des-prix.yml"]
    start = next(x.start for x in page.reading().order.items if x.id == "prix-1") + MINUTE
    result = written(page, Edit("prix-1", {"start": start}))
    assert result.place is Place.PAGE
    assert 'title: Prix de l’engagement, kind: award, start: "14:31"' in result.page.text
