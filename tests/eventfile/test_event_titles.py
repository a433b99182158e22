"""What an event is called, by its page, or by the name of its file."""

import pytest

from tests.eventfile.reading import read

BODY = "\n\n- 9:00 A\n- 10:00 B\n"
TITLES = [
    ("---\ntitle: Engines\n---", "a.md", "Engines"),
    ("# Engines", "a.md", "Engines"),
    ("## Friday, June 19\n\n### Engines", "a.md", "Engines"),
    ("### Lunch\n\n### 10:00 Opening", "engines.md", "engines"),
    ("# Event Name:- Engines", "a.md", "Engines"),
    ("## Freitag", "engines.md", "engines"),
    ("---\ntitle: Programme\n---", "programme.md", "Programme"),
    ("---\ntitle: Schedule\n---", "big-engine-day--schedule.md", "Schedule (Big Engine Day)"),
    ("# Agenda :", "engineday2024.github.io--agenda.md", "Agenda (Engineday 2024)"),
    ("# Zeitplan", "engines-web--zeitplan_de.md", "Zeitplan (Engines)"),
    ("# Programma", "guides.org--2024-05-12-engine-day-programma.md", "Programma (Engine Day)"),
    ("# Programme du congrès", "congres-2011.md", "Programme du congrès (2011)"),
    ("# Programme du congrès 2011", "congres-2011.md", "Programme du congrès 2011"),
    ("# Course Agenda", "engines--program.md", "Course Agenda (Engines)"),
    ("# Workshop Programme", "engines--2018-programme.md", "Workshop Programme (Engines 2018)"),
    ("# Il Programma 2025", "engines--agenda.md", "Il Programma 2025 (Engines)"),
    ("# Agenda 12.5.2025", "engines--agenda.md", "Agenda 12.5.2025"),
    ("", "2024-05-12-big_engine-day.md", "big engine day"),
]


@pytest.mark.parametrize(("head", "name", "title"), TITLES, ids=[name for _, name, _ in TITLES])
def test_a_title_says_more_than_programme_when_the_file_does(head, name, title):
    assert read(head + BODY, name).order.event.title == title
