"""The rarer forms of data files."""

import pytest

from tests.eventfile.reading import clock, read

FORMS = {
    "times are keys": 'Saturday 28 March:\n  "9:00": A\n  "9:30": {title: B}\n',
    "times are keys in a room": """
days:
- {name: Day, breaks: {"9:00": {title: A}}, rooms: [{name: Hall, talks: {"9:30": {title: B}}}]}
""",
    "cells of a row": """
rows:
- row: {columns: [{column: 1, time: "9:00"}, {column: 2, textfield: {text: A}}]}
- row: {columns: [{column: 1, time: "9:15"}, {size: 3}]}
- row: {columns: [{column: 1, time: "9:30"}, {talk: {title: B, speaker: Ada Lovelace}}]}
""",
    "tracks are keys": """
conference:
- {time: "9:00", hall: {title: A, speakers: Jan Vos}, attic: {title: C, speakers: Ana Ruiz}}
- {time: "9:30", red: {title: B}, blue: {title: D}}
""",
    "deep": 'days: [{name: Day, blocks: [{events: [{title: A, time: "9:00"}]}, {events: '
    '[{title: B, time: "9:30"}]}]}]\n',
    "lengths after a start": """
- start: 2024-05-12T09:00
  agenda: [{title: A, duration: 30 minutes}, {title: B, duration: 1 hour}]
""",
    "a person over a title": """
- {time: 9:00 to 9:30, title: A}
- {time: 9:30 to 10:00, title: Ada Lovelace (CNRS), subtitle: B}
""",
    "spaces before colons": "- time : 9:00\n  title : A\n- time : 9:30\n  title : B\n",
}


@pytest.mark.parametrize("text", FORMS.values(), ids=FORMS)
def test_rarer_forms_of_data_are_read(text):
    read_times = [pair for pair in clock(read(text, "a.yml")) if pair[1] in ("A", "B")]
    assert read_times == [("09:00", "A"), ("09:30", "B")]


def test_talks_that_share_a_time_keep_their_people():
    text = (
        "- {hour: 9:00, type: TWO, talks: [{track: X, title: A, speaker: Ada Lovelace},"
        " {track: Y, title: B, speaker: Jan Vos}]}\n"
        "- {hour: 10:00, speakers: [{title: C, speaker: Ana Ruiz},"
        " {title: D, speaker: Max Braun}]}\n"
    )
    items = read(text, "a.yml").order.items
    assert [(item.title, item.speakers[0].name) for item in items] == [
        ("A", "Ada Lovelace"), ("B", "Jan Vos"), ("C", "Ana Ruiz"), ("D", "Max Braun"),
    ]  # fmt: skip


def test_a_list_in_a_session_with_its_own_times_is_part_of_it():
    text = (
        "- {title: S, time: 9:00 - 10:00, talks: [{title: A, time: '9:00'},"
        " {title: B, time: '9:30'}]}\n- {title: T, time: '10:00'}\n"
    )
    assert clock(read(text, "a.yml")) == [("09:00", "S"), ("10:00", "T")]
