"""The face for programs: one JSON object a line."""

import io
import json

import pytest

from console.journal.journal import Journal, RunKind
from console.session.log import RunLog
from console.session.session import Session
from console.text.lines import answer, serve
from console.wording.words import Words
from tests.conftest import HandClock
from tests.orders import ceremony, paris

ENGLISH = Words("en")
LATE = "Asked 16 s ago, while the machine was busy: dropped, not done late."
UNREAD = "“sent” is missing, unknown or has a value that cannot be read."


@pytest.fixture
def session() -> Session:
    return Session(HandClock(paris("14:00")), RunLog(Journal(), RunKind.SHOW, ceremony()))


def test_a_conversation(session):
    asked = ['{"do": "go"}\n', "\n", '{"ask": "outlook"}\n', '{"do": "resume"}\n']
    answers = io.StringIO()
    serve(session, ENGLISH, asked, answers)
    done, look, refused = map(json.loads, answers.getvalue().splitlines())
    assert done == {"ok": True, "seq": 1}
    assert look["current"]["title"] == "Accueil café"
    assert refused == {"refused": "Not possible now: an item is running."}


@pytest.mark.parametrize(
    "line",
    [
        "go",
        "[1]",
        '{"do": "dance"}',
        '{"ask": "time"}',
        '{"do": "go", "item": 7}',
        "[" * 100_000,
        "{}",
    ],
)
def test_a_line_that_makes_no_sense_is_refused_with_a_sentence(session, line):
    said = answer(session, ENGLISH, line)
    assert list(said) == ["refused"]
    assert session.outlook().phase.value == "standby"


def test_the_item_of_a_refusal_is_named_by_its_title(session):
    answer(session, ENGLISH, '{"do": "go"}')
    said = answer(session, ENGLISH, '{"do": "go", "item": "1"}')
    assert said == {"refused": "“Accueil café” is already on stage."}


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ("2023-06-29T14:00:00+02:00", {"ok": True, "seq": 1}),
        ("2023-06-29T13:59:46+02:00", {"ok": True, "seq": 1}),
        ("2023-06-29T11:59:44+00:00", {"refused": LATE}),
        ("yesterday", {"refused": UNREAD}),
    ],
)  # fmt: skip
def test_a_deed_that_was_sent_long_ago_is_dropped(session, sent, said):
    line = json.dumps({"do": "go", "sent": sent})
    assert answer(session, ENGLISH, line, lambda: paris("14:00")) == said
