"""Data files, and lists in the front matter."""

import pytest

from tests.eventfile.reading import MINUTE, clock, codes, ends, read

PLAIN = """
title: Remise des prix
date: 2026-03-02
timezone: Europe/Paris
end: "17:30"
items:
  - {id: accueil, start: "14:00", duration: 19 min, title: Accueil café, kind: welcome, min: 10 min}
  - {id: ouverture, start: "14:20", end: "14:30", title: Ouverture, speakers: [Une Préfète], \
fixed_start: true, changeover: 1 min}
  - {id: prix, duration: 15 min, title: Premier prix}
  - {id: fin, duration: 5 min, title: Fin, cuttable: true}
"""


def test_a_plain_running_order_is_read():
    reading = read(PLAIN, "prix.yml")
    assert clock(reading) == [
        ("14:00", "Accueil café"),
        ("14:20", "Ouverture"),
        ("14:30", "Premier prix"),
        ("14:45", "Fin"),
    ]
    assert ends(reading) == ["14:19", "14:30", "14:45", "14:50"]
    assert reading.problems == ()


def test_its_items_carry_what_the_console_needs():
    welcome, opening, prize, end = read(PLAIN, "prix.yml").order.items
    assert (welcome.id, welcome.kind, welcome.min) == ("accueil", "welcome", 10 * MINUTE)
    assert (opening.fixed_start, opening.changeover) == (True, MINUTE)
    assert opening.speakers[0].name == "Une Préfète"
    assert (prize.start_written, prize.duration_written) == (False, True)
    assert end.cuttable


DAY = "- day: 12 mai 2024\n  sessions: [{time: 9h, title: A}, {time: 9h30, title: B}]"
FENCED = "---\nagenda:\n- {time: 9h, title: A}\n- {time: 9h30, title: B}\n---\n"
ENTITIES = "slots:\n- {time: 9&#8203;-&#8203;9:30am, title: A}\n- {time: 9:30, title: B}\n"
TIMES = '[{"times": ["9am", "9:30am"], "talk": "A"}, {"times": ["9:30"], "talk": "B"}]'
GRID = """
days:
- items:
  - {type: hour, label: 9:00}
  - {type: hour, label: 9:15}
  - {type: talk, label: A, timelabel: 9:00 - 9:30}
  - {type: hour, label: 9:30}
  - {type: talk, label: B, timelabel: 9:30 - 10:00}
"""
TOML = """+++
title = "Day"
program = [
  { title = "A", start = 2024-05-12T09:00:00Z },
  { title = "B", start = 2024-05-12T09:30:00Z },
]
+++
"""
PROSE = "title: Day\ndescription: |\n  Come in!\n\n  - 9:00 A\n  - 9:30 B\n  - 10:00 C\n"
PARAGRAPHS = (
    "---\ntexts: [{text: 9:00 | A}, {text: Hi}, {text: 9:30 | B}, {text: 10:00 | C}]\n---\n"
)
LISTS = {
    "times": ("schedule:\n- {time: 9:00, title: A}\n- {time: 9:30, title: B}\n", "a.yml"),
    "numbers": ('{"slots": [{"start": 540, "name": "A"}, {"start": 570, "name": "B"}]}', "a.json"),
    "stamps": (
        '[{"start": "2024-05-12T09:00", "title": "A"}, {"start": "2024-05-12T09:30", "name": "B"}]',
        "a.json",
    ),
    "french": ("deroule:\n- {heure: 9h, intitulé: A}\n- {heure: 9h30, intitulé: B}\n", "a.yml"),
    "lines": ("programme:\n- 9:00 — A\n- 9:30 — B\n", "a.yml"),
    "days": (DAY, "a.yml"),
    "front matter": (FENCED, "a.md"),
    "entities": (ENTITIES, "a.yml"),
    "two times": (TIMES, "a.json"),
    "grid": (GRID, "a.yml"),
    "two words": (FENCED.replace("agenda", "day_agenda"), "a.md"),
    "toml": (TOML, "a.md"),
    "a description": (PROSE, "a.yml"),
    "paragraphs": (PARAGRAPHS, "a.md"),
    "nested": ("---\nevent:\n  programme:\n  - 9:00 — A\n  - 9:30 — B\n---\nTexte\n", "a.md"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "name"), LISTS.values(), ids=LISTS)
def test_lists_are_found_under_the_keys_that_people_use(text, name):
    assert clock(read(text, name))[:2] == [("09:00", "A"), ("09:30", "B")]


def test_a_list_under_another_key_is_not_a_programme():
    front = (
        "---\ntweets:\n- {time: 2016-09-01T18:30, text: A}\n- {time: 2016-09-02T18:30, text: B}\n"
    )
    assert read(front + "---\nBonjour\n").order.items == ()


def test_the_day_of_a_list_is_in_any_text_beside_it():
    text = (
        "days:\n- {short: Tuesday, long: Tuesday 21 October 2025, slots: [{time: 9h, title: A}]}\n"
        "- {name: 'Wednesday, October 22', slots: [{time: 9h, title: B}]}\n"
    )
    reading = read(text, "a.yml")
    assert [item.start.date().isoformat() for item in reading.order.items] == [
        "2025-10-21", "2025-10-22",
    ]  # fmt: skip


def test_a_session_without_a_title_is_told_by_its_talks():
    text = (
        "- from: 9:00\n  talks: [{title: A, speaker: Ada Lovelace}, {title: B, speaker: Jan Vos}]\n"
    )
    item = read(text, "a.yml").order.items[0]
    assert (item.title, len(item.speakers)) == ("A / B", 2)


def test_an_unquoted_colon_is_mended_behind_a_key_with_a_space():
    text = "- time : 9:00\n  title : Work: Engines\n- time : 9:30\n  title : B\n"
    assert clock(read(text, "a.yml"))[0] == ("09:00", "Work: Engines")


def test_the_day_of_an_event_is_that_of_its_first_instant():
    text = '[{"start": "2024-05-12T09:00:00-06:00", "title": "A"}]'
    assert read(text, "a.json").order.event.start.date().isoformat() == "2024-05-12"


def test_broken_yaml_is_read_as_if_its_values_were_quoted():
    text = (
        "- {time: 8h, title: Z}\n- time: 9:00\n  title: Talk 1: Ada's engines\n"
        "- {time: 10h, title: B}\n"
    )
    reading = read(text, "a.yml")
    assert clock(reading)[1] == ("09:00", "Talk 1: Ada's engines")
    assert "broken-data" in codes(reading)


def test_a_toml_front_matter_keeps_its_lines_and_a_broken_one_its_body():
    front = '+++\ntitle = "Day"\nvenue = "Hall"\n\n[[slots]]\ntime = "9:00"\ntitle = "A"\n+++\n'
    sound = read(front, "a.md")
    assert (sound.order.event.title, sound.order.event.venue) == ("Day", "Hall")
    assert [item.line for item in sound.order.items] == [6]
    broken = read("+++\ntitle = Day\n+++\n- 9:00 A\n- 10:00 B\n", "a.md")
    assert ("broken-front-matter", 2) in [(p.code.value, p.line) for p in broken.problems]
    assert len(broken.order.items) == 2


def test_rooms_under_one_time_are_tracks():
    text = (
        "- day: 12 mai 2024\n  sessions:\n  - time: 9h-10h\n    title: Exposés\n    groups:\n"
        "    - {title: 1.A, room: Salle A}\n    - {title: 1.B, room: Salle B}\n"
    )
    items = read(text, "a.yml").order.items
    assert [(item.title, item.track, item.alongside) for item in items] == [
        ("Exposés – 1.A", "Salle A", False), ("Exposés – 1.B", "Salle B", True),
    ]  # fmt: skip


def test_a_translated_title_is_taken_in_the_files_language():
    text = (
        "- {time: 9:00, title: {en: Lunch, it: Pranzo}}\n"
        "- {time: 10:00, title: {en: Debate, it: Relazione di apertura della giornata}}"
    )
    assert clock(read(text, "a.yml"))[0][1] == "Pranzo"


def test_a_date_with_an_hour_is_a_start():
    text = (
        "2022:\n- {title: A, day: 0, date: 2022-9-12 8:00 +0000, duration: '1:00:00'}\n"
        "- {title: B, day: 0, date: 2022-09-12 14:30:00 +0000}\n"
    )
    reading = read(text, "a.yml")
    assert clock(reading) == [("08:00", "A"), ("14:30", "B")]
    assert reading.order.items[0].start.date().isoformat() == "2022-09-12"


def test_a_list_of_hours_is_a_programme_whatever_its_key():
    rows = "- {title: A, time: 9:00am}\n- {title: B, time: 9:30am}\n- {title: C, time: 2pm}\n"
    day = "- {type: day, time: 'Friday, August 25, 2017'}\n"
    reading = read(f"---\ndata:\n{day}{rows}---\nText\n")
    assert clock(reading) == [("09:00", "A"), ("09:30", "B"), ("14:00", "C")]
    assert reading.order.items[0].start.date().isoformat() == "2017-08-25"


def test_a_list_of_posts_with_dates_is_no_programme():
    posts = "".join(f"- {{text: P{n}, date: 2024-05-0{n} 18:00}}\n" for n in range(1, 5))
    reading = read(f"---\ntweets:\n{posts}---\n- 9:00 A\n- 10:00 B\n")
    assert clock(reading) == [("09:00", "A"), ("10:00", "B")]


def test_the_parts_of_a_name_are_put_together():
    text = "- {title: A, start: '9:00', author: [{given: Ada, family: Lovelace, url: x}]}\n"
    assert read(text, "a.yml").order.items[0].speakers[0].name == "Ada Lovelace"


def test_dates_of_the_front_matter_are_no_items():
    stamps = "date: 2021-08-09 11:55:00 +02:00\nevent_start_date: 2021-09-07 09:00:00 +02:00\n"
    text = f"---\ntitle: Salon\n{stamps}event_end_date: 2021-09-09 18:00:00 +02:00\n---\nVenez !\n"
    assert read(text).order.items == ()


def test_instants_of_items_stand_under_either_order_of_words():
    item = "{title: A, date_start: '2019-05-03 15:00:00', date_end: '2019-05-03 16:00:00'}"
    reading = read(f"scenes:\n  Salle A: [{item}]\n", "a.yml")
    assert (clock(reading), ends(reading)) == ([("15:00", "A")], ["16:00"])


def test_midnight_at_home_in_utc_is_the_date_that_was_meant():
    text = (
        "---\ntitle: Assemblée générale\ndate_debut: 2024-06-26T22:00:00.000Z\n---\n- 19h Accueil\n"
    )
    start = read(text).order.items[0].start
    assert f"{start:%d %H}" == "27 17"


def test_a_plain_type_beside_speakers_is_no_title():
    text = (
        "- {from: 9:00, speaker: Ada Lovelace, type: speaker}\n"
        "- {from: 10:00, speaker: Lunch, type: break}\n"
        "- {from: 11:00, speaker: Ana Ruiz, type: {en: Talk}}\n"
    )
    reading = read(text, "a.yml")
    assert [title for _, title in clock(reading)] == ["Ada Lovelace", "Lunch", "Talk"]
    assert [len(item.speakers) for item in reading.order.items] == [1, 0, 1]


def test_people_of_a_data_file_have_roles():
    text = 'items:\n- {start: "9:00", title: A, speakers: [{name: Ada Lovelace, role: Engineer}]}\n'
    speaker = read(text, "a.yml").order.items[0].speakers[0]
    assert (speaker.name, speaker.role) == ("Ada Lovelace", "Engineer")


def test_an_end_without_a_start_is_no_time():
    text = 'items:\n- {start: "9:00", title: A}\n- {end: "10:00", title: B}\n'
    assert clock(read(text, "a.yml")) == [("09:00", "A"), ("", "B")]


def test_yaml_dates_and_sexagesimals_stay_as_they_are_written():
    reading = read(
        "start: 2026-03-02 14:00:00 +01:00\nitems:\n- {start: 10:30, title: A}\n", "a.yml"
    )
    assert clock(reading) == [("10:30", "A")]


def test_moments_at_which_something_starts_and_ends():
    text = (
        "- {starts_at: '9:00', ends_at: '9:30', session_title: A, speaker_names: [Ada Lovelace]}\n"
    )
    text += "- {starts_at: '10:00', ends_at: '10:45', session_title: B, speaker_names: []}\n"
    reading = read(text, "a.yml")
    assert (clock(reading), ends(reading)) == (
        [("09:00", "A"), ("10:00", "B")], ["09:30", "10:45"],
    )  # fmt: skip
