"""Deeds and happenings as records, and what is wrong with bad ones."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from console.show.deeds import (
    Adjust,
    Aux,
    Bend,
    Blackout,
    Go,
    Happening,
    Message,
    Redate,
    Screen,
    Skip,
)
from console.show.order_record import order_of, order_record
from console.show.records import deed_of, deed_record, happening_of, happening_record
from console.show.refusals import Reason, Refused
from tests.orders import ceremony, paris

WORDS = st.text(max_size=20)
SECONDS = st.integers(-10_000, 10_000)
DEEDS = st.one_of(
    st.builds(Go, item=st.none() | WORDS),
    st.builds(Adjust, seconds=SECONDS, item=st.none() | WORDS),
    st.builds(Skip, item=WORDS),
    st.builds(Redate, seconds=SECONDS),
    st.builds(Message, text=WORDS, to=st.sampled_from(Screen)),
    st.builds(Aux, on=st.booleans(), seconds=st.none() | SECONDS),
    st.builds(Bend, seconds=SECONDS),
    st.builds(Blackout, on=st.booleans(), to=st.sampled_from(Screen)),
)


@given(DEEDS)
def test_a_deed_comes_back_from_its_record(deed):
    assert deed_of(json.loads(json.dumps(deed_record(deed)))) == deed


def test_a_happening_is_one_plain_record():
    record = happening_record(Happening(paris("15:00:40"), Go()))
    assert record == {"at": "2023-06-29T13:00:40+00:00", "do": "go"}


def test_the_offset_of_a_happening_is_read():
    happening = happening_of({"at": "2023-06-29T15:00:40+02:00", "do": "go"})
    assert happening == Happening(paris("15:00:40"), Go())


@pytest.mark.parametrize(
    ("record", "reason", "detail"),
    [
        ({"do": "dance"}, Reason.UNKNOWN_DEED, "dance"),
        ({}, Reason.UNKNOWN_DEED, "None"),
        ({"do": ["go"]}, Reason.UNKNOWN_DEED, "['go']"),
        ({"do": "skip"}, Reason.BAD_FIELD, "item"),
        ({"do": "skip", "item": None}, Reason.BAD_FIELD, "item"),
        ({"do": "go", "item": 3}, Reason.BAD_FIELD, "item"),
        ({"do": "go", "speed": 3}, Reason.BAD_FIELD, "speed"),
        ({"do": "adjust", "seconds": "60"}, Reason.BAD_FIELD, "seconds"),
        ({"do": "adjust", "seconds": True}, Reason.BAD_FIELD, "seconds"),
        ({"do": "adjust", "seconds": float("nan")}, Reason.BAD_FIELD, "seconds"),
        ({"do": "adjust", "seconds": 1e300}, Reason.BAD_FIELD, "seconds"),
        ({"do": "blackout", "on": 1}, Reason.BAD_FIELD, "on"),
        ({"do": "message", "text": "x", "to": "moon"}, Reason.BAD_FIELD, "to"),
    ],
)
def test_a_bad_record_is_refused(record, reason, detail):
    assert deed_of(record) == Refused(reason, detail)


@pytest.mark.parametrize(
    "at", [None, 3, "yesterday", "2023-06-29T15:00:40", "0001-01-01T00:00+23:00"]
)
def test_a_happening_needs_an_instant_with_an_offset(at):
    assert happening_of({"at": at, "do": "go"}) == Refused(Reason.BAD_FIELD, "at")


def test_a_running_order_comes_back_from_its_record():
    order = ceremony()
    assert order_of(json.loads(json.dumps(order_record(order)))) == order
