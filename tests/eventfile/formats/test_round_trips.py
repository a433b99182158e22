"""Every format keeps what it can hold, and the losses name the rest."""

import io
from collections import Counter

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook

from console.eventfile.formats.choice import read_bytes
from console.eventfile.formats.converting import written
from console.eventfile.formats.losses import losses
from console.eventfile.problem import Level
from tests.eventfile.formats.orders import night, tuned_ceremony
from tests.orders import chain, item

_OF_SCHEDULES = {
    "event.end", "event.address", "event.subtitle", "speakers", "carried_by", "fixed_start",
    "fixed_end", "changeover", "min", "max", "cuttable", "warning", "danger",
}  # fmt: skip
_OF_A_PAGE = {"id", "notes"}
_OF_A_TABLE = {"event.title", "event.end", "event.venue", "event.address", "event.subtitle"}

KEPT_APART_FROM = {
    "order.md": _OF_A_PAGE,
    "order.yml": {"notes"},  # line breaks in notes
    "order.csv": _OF_A_TABLE,
    "order.xlsx": set(),
    "order.ics": set(),
    "schedule.xml": _OF_SCHEDULES,
    "schedule.json": _OF_SCHEDULES,
    "order.json": {"event.dated"},
}


@pytest.mark.parametrize("name", KEPT_APART_FROM)
def test_the_ceremony_comes_back(name):
    order = tuned_ceremony()
    back = read_bytes(name, written(order, name))
    lost = {problem.values["field"] for problem in losses(order, back.order)}
    assert lost <= KEPT_APART_FROM[name]
    assert not back.at_least(Level.ERROR)
    assert [one.title for one in back.order.items] == [one.title for one in order.items]


@pytest.mark.parametrize("name", ["order.csv", "order.xlsx", "order.ics", "order.json"])
def test_a_night_with_seconds_comes_back(name):
    order = night()
    back = read_bytes(name, written(order, name)).order
    lost = {problem.values["field"] for problem in losses(order, back)}
    known = {"event.title", "event.dated", "event.start", "day", "id", "kind"}
    assert lost <= known
    lengths = Counter((one.title, one.duration) for one in order.items)
    assert Counter((one.title, one.duration) for one in back.items) == lengths


@pytest.mark.parametrize("name", ["schedule.xml", "schedule.json"])
def test_parallel_rooms_come_back_as_tracks(name):
    order = night()
    back = read_bytes(name, written(order, name)).order
    aside = [one for one in back.items if one.alongside]
    assert [(one.title, one.track) for one in aside] == [("Exposition", "Foyer")]


def test_losses_name_the_field_and_the_items():
    order = tuned_ceremony()
    back = read_bytes("schedule.xml", written(order, "schedule.xml")).order
    found = {lost.values["field"]: lost.values.get("items") for lost in losses(order, back)}
    assert found["cuttable"] == "Pitch du défi Champollion"
    assert found["carried_by"].endswith("… (4)")


def test_an_item_that_is_gone_is_named():
    order = chain(item("A", "15:00", 10), item("B", "15:10", 10), item("C", None, None))
    back = read_bytes("a.ics", written(order, "a.ics")).order
    found = {lost.values["field"]: lost.values.get("items") for lost in losses(order, back)}
    assert found["items"] == "C"


def test_nothing_is_lost_between_equals():
    order = tuned_ceremony()
    assert losses(order, replace(order)) == []
    assert [one.values["field"] for one in losses(order, None)] == ["items"]


def test_a_cell_is_never_a_formula():
    order = chain(replace(item("=1+1", "15:00", 10), notes="@SUM(A1)"))
    data = written(order, "a.csv").decode("utf-8-sig")
    assert "'=1+1" in data
    assert "'@SUM" in data
    assert read_bytes("a.csv", data.encode()).order.items[0].title == "=1+1"


def test_a_night_written_as_yaml_stays_one_day():
    back = read_bytes("a.yml", written(night(), "a.yml")).order
    assert {item.day for item in back.items} == {1}


def test_an_open_end_does_not_last_up_to_the_next_day():
    text = b"date;start;title\n2026-03-02;18:00;Bal\n2026-03-03;09:00;Accueil\n"
    assert read_bytes("a.csv", text).order.items[0].duration is None


def test_a_workbook_counts_with_its_times():
    page = load_workbook(io.BytesIO(written(tuned_ceremony(), "a.xlsx"))).active
    assert any(cell.is_date and cell.number_format == "hh:mm" for row in page for cell in row)


def test_notes_keep_their_lines_in_yaml():
    text = "items:\n- start: '9:00'\n  title: A\n- start: '10:00'\n  notes: |\n    un\n    deux\n"
    assert read_bytes("a.yml", text.encode()).order.items[1].notes == "un\ndeux"
