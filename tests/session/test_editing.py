"""What is typed into a row, and the deed that it is."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from console.session.editing import Field, Trouble, Unclear, deed_of, text_of
from console.show.deeds import Adjust, Edit, Go, Happening, Redate
from console.show.event import Kind, RunningOrder, Speaker
from console.show.outlook import outlook
from console.show.refusals import Refused
from console.show.rules import after, at_start, fold
from console.wording.words import Words
from tests.orders import MINUTE, PARIS, ceremony, paris

PITCH, OPENING = "3", "2"


def show(*starts, now="15:05", order=None):
    """The ceremony after a GO at each of the times."""
    happenings = [Happening(paris(start), Go()) for start in starts]
    return outlook(order or ceremony(), happenings, paris(now))


def row_of(look, item):
    return next(row for row in look.rows if row.item.id == item)


def typed(text, field, item=PITCH, look=None):
    look = look or show()
    return deed_of(look, row_of(look, item), field, text)


@pytest.mark.parametrize(
    ("field", "text", "values"),
    [
        (Field.TITLE, "  Pitch  Champollion ", {"title": "Pitch Champollion"}),
        (Field.START, "15h20", {"start": paris("15:20")}),
        (Field.START, "+2", {"start": paris("15:12")}),
        (Field.LENGTH, "90'", {"duration": 90 * MINUTE}),
        (Field.LENGTH, "1:30", {"duration": timedelta(seconds=90)}),
        (Field.LENGTH, "+2", {"duration": 7 * MINUTE}),
        (Field.LENGTH, "-9", {"duration": timedelta(0)}),
        (Field.LENGTH, "", {"duration": None}),
        (Field.LEAST, "3", {"min": 3 * MINUTE}),
        (Field.LEAST, "-1", {"min": 4 * MINUTE}),
        (Field.LEAST, "", {"min": None}),
        (Field.NOTES, "micro 2", {"notes": "micro 2"}),
        (Field.PLACE, "", {"place": None}),
        (Field.WHO, "", {"speakers": ()}),
        (Field.WHO, "Anne Roux, maire ; Jean Petit", None),
    ],
)
def test_what_is_typed_is_an_edit(field, text, values):
    if values is None:
        values = {"speakers": (Speaker("Anne Roux", "maire"), Speaker("Jean Petit"))}
    assert typed(text, field) == Edit(PITCH, values)


@pytest.mark.parametrize(
    ("field", "text", "unclear"),
    [
        (Field.TITLE, "  ", Unclear(Trouble.NO_TITLE)),
        (Field.START, "soon", Unclear(Trouble.NO_TIME)),
        (Field.START, "", Unclear(Trouble.NO_TIME)),
        (Field.START, "15h05", Unclear(Trouble.TOO_EARLY, "Discours d'ouverture", paris("15:10"))),
        (Field.LENGTH, "long", Unclear(Trouble.NO_LENGTH)),
        (Field.LEAST, "10", Unclear(Trouble.TOO_LONG)),
    ],
)
def test_what_cannot_be_is_said(field, text, unclear):
    assert typed(text, field) == unclear


def test_an_imposed_start_may_be_put_before_the_end_of_what_precedes():
    order = ceremony()
    items = tuple(replace(x, fixed_start=x.id == PITCH) for x in order.items)
    look = show(order=RunningOrder(order.event, items))
    assert typed("15h05", Field.START, look=look) == Edit(PITCH, {"start": paris("15:05")})


def test_the_kind_follows_a_title_that_it_was_told_by():
    assert typed("Pause", Field.TITLE) == Edit(PITCH, {"title": "Pause", "kind": Kind.BREAK})
    assert typed("Pause", Field.TITLE, OPENING, show("14:00", "15:00")) == Edit(
        OPENING, {"title": "Pause"}
    )


def test_on_stage_a_length_is_time_given_and_a_start_a_correction():
    look = show("14:00", "15:01")
    assert typed("12", Field.LENGTH, OPENING, look) == Adjust(120, OPENING)
    assert typed("-2", Field.LENGTH, OPENING, look) == Adjust(-120, OPENING)
    assert typed("15:00:30", Field.START, OPENING, look) == Redate(-30)


def test_what_was_given_counts_in_the_length_on_stage():
    given = fold(
        at_start(ceremony()),
        [Happening(paris("14:00"), Go()), Happening(paris("14:10"), Adjust(60))],
    )
    assert not isinstance(given, Refused)
    order = [Happening(paris("14:00"), Go()), Happening(paris("14:10"), Adjust(60))]
    look = outlook(ceremony(), order, paris("14:20"))
    assert text_of(Words("fr"), row_of(look, "1"), Field.LENGTH, PARIS) == "1\u00a0h\u00a001"


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("field", Field)
def test_what_a_row_says_typed_again_changes_nothing(language, field):
    progress = at_start(ceremony())
    look = show()
    for row in look.rows:
        text = text_of(Words(language), row, field, PARIS)
        deed = deed_of(look, row, field, text)
        answer = after(progress, Happening(look.now, deed))
        assert answer.plan.line(row.item.id) == progress.plan.line(row.item.id)
