"""The sample events are what they say they are."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from console.eventfile.formats.choice import read_event
from console.eventfile.reading import Reading
from console.show.event import Kind

SAMPLES = Path(__file__).parent.parent / "sample_events"


def sample(name: str) -> Reading:
    return read_event(SAMPLES / name)


@pytest.mark.parametrize(
    "name", ["ceremonie-eig.md", "nuit-des-chercheurs.md", "deux-jours.md", "remise-des-prix.yml"]
)
def test_a_sound_sample_has_no_problem(name):
    assert sample(name).problems == ()


def test_the_ceremony_has_its_nineteen_items():
    order = sample("ceremonie-eig.md").order
    first, last = order.items[0], order.items[-1]
    assert len(order.items) == 19
    assert (first.title, first.duration, first.kind) == (
        "Accueil café", timedelta(minutes=58), Kind.WELCOME,
    )  # fmt: skip
    assert (last.title, last.end) == ("Cocktail", datetime(2023, 6, 29, 16, tzinfo=UTC))
    assert last.min == timedelta(minutes=30)
    assert sum(item.cuttable for item in order.items) == 3
    assert str(order.event.timezone) == "Europe/Paris"


def test_the_ceremony_names_who_is_on_stage():
    items = sample("ceremonie-eig.md").order.items
    assert [speaker.name for item in items for speaker in item.speakers] == [
        "Ishan Bhojwani",
        "Stéphanie Schaer",
    ]
    assert items[17].title == "Discours de clôture"
    assert items[2].carried_by == (
        "le Secrétariat général des ministères chargés des affaires sociales"
    )


def test_the_night_goes_past_midnight():
    items = sample("nuit-des-chercheurs.md").order.items
    assert [item.start for item in items] == sorted(item.start for item in items)
    assert items[-1].end == datetime(2026, 9, 26, 0, tzinfo=UTC)
    assert {item.day for item in items} == {1}


def test_two_days_have_two_tracks():
    items = sample("deux-jours.md").order.items
    assert {item.day for item in items} == {1, 2}
    assert {item.track for item in items if item.alongside} == {"Petite salle"}
    assert {item.track for item in items if not item.alongside} == {"Grande salle"}


def test_the_plain_running_order_is_chained():
    items = {item.id: item for item in sample("remise-des-prix.yml").order.items}
    assert items["prix-1"].start == items["ouverture"].end
    assert items["film"].cuttable
    assert items["ouverture"].fixed_start
    assert items["concert"].fixed_end


def test_the_broken_sample_shows_every_fault():
    codes = {problem.code.value for problem in sample("casse-expres.md").problems}
    assert codes == {
        "broken-front-matter", "wrong-weekday", "near-miss", "mixed-dashes", "capitals-inside",
        "zero-for-o", "times-back", "double-space", "impossible-time", "no-title",
        "end-before-start", "overlap", "long-title", "outside-hours",
    }  # fmt: skip
    assert len(sample("casse-expres.md").order.items) == 12
