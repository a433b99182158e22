from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.eventfile.reading import MINUTE, clock, codes, ends, read

PARIS = ZoneInfo("Europe/Paris")
FENCE = "---\ntitle: Soirée\nevent_start_date: {start}\n---\n"


def fenced(start: str, body: str):
    return read(FENCE.format(start=start) + body)


def test_an_end_is_the_next_start_and_the_last_one_the_closing_hour():
    reading = read(
        "---\nevent_start_date: 2023-06-29 14:00:00 +02:00\nchamps_informations:\n"
        "- intitule: Horaires\n  contenu: 14h - 18h\n---\n"
        "- 14h Accueil\n- 15h Débat\n- 17h Cocktail\n"
    )
    assert ends(reading) == ["15:00", "17:00", "18:00"]
    assert reading.order.event.end == datetime(2023, 6, 29, 16, tzinfo=UTC)


def test_the_last_item_is_open_ended_when_nothing_closes_the_event():
    assert ends(fenced("2023-06-29", "- 14h Accueil\n- 15h Débat\n"))[-1] == ""


def test_midnight_is_crossed_when_the_clock_falls_by_more_than_six_hours():
    items = fenced(
        "2023-12-31 22:00", "- 22h Bal\n- 23h45 Compte\n- 00h10 Vœux\n- 1h Fin\n"
    ).order.items
    local = [item.start.astimezone(PARIS) for item in items]
    assert [(at.day, at.hour) for at in local] == [(31, 22), (31, 23), (1, 0), (1, 1)]
    assert {item.day for item in items} == {1}


def test_a_range_may_cross_midnight():
    assert (
        fenced("2023-12-31", "- 20h Dîner\n- 22h-1h Bal\n").order.items[1].duration == 180 * MINUTE
    )


def test_times_that_go_back_by_less_are_told_and_not_reordered():
    reading = fenced("2023-06-29", "- 14h A\n- 15h B\n- 14h30 C\n")
    assert [title for _, title in clock(reading)] == ["A", "B", "C"]
    assert codes(reading) == ["times-back"]


def test_a_clock_of_twelve_hours_goes_on_after_noon():
    reading = read("- 9:00 Opening\n- 12:00 Lunch\n- 1:30 The talk\n- 4:00 The end\n")
    assert [at for at, _ in clock(reading)] == ["09:00", "12:00", "13:30", "16:00"]


def test_a_day_from_one_to_seven_only_is_an_afternoon_unless_another_time_tells_the_clock():
    hours = "- 2:00-3:15 A\n- 3:40-4:30 B\n"
    assert [at for at, _ in clock(read(f"## Monday\n\n{hours}"))] == ["14:00", "15:40"]
    both = f"## Monday\n\n- 9:00 A\n- 1:30 B\n\n## Tuesday\n\n{hours}"
    assert [at for at, _ in clock(read(both))] == ["09:00", "13:30", "14:00", "15:40"]
    night = f"## Monday\n\n- 22:00 A\n\n## Tuesday\n\n{hours}"
    assert [at for at, _ in clock(read(night))] == ["22:00", "02:00", "03:40"]


def test_day_headings_give_each_item_its_date():
    body = "## Samedi 3 juin 2023\n- 10h A\n- 11h B\n## Dimanche 4 juin\n- 9h C\n"
    items = read(body).order.items
    assert [(item.day, item.start.date()) for item in items] == [
        (1, date(2023, 6, 3)), (1, date(2023, 6, 3)), (2, date(2023, 6, 4)),
    ]  # fmt: skip


def test_an_item_may_carry_its_own_date():
    body = "- **A**\n  <br>Lundi 29 novembre 2021, 17h-18h\n- **B**\n  <br>Mardi 30 novembre, 17h\n"
    assert [item.start.day for item in read(body).order.items] == [29, 30]


def test_rooms_one_after_another_are_tracks_and_the_first_is_the_stage():
    body = "## Samedi 3 juin 2023\n### Salle A\n- 10h A\n- 11h B\n### Salle B\n- 10h C\n- 11h D\n"
    items = read(body).order.items
    assert [item.alongside for item in items] == [False, False, True, True]
    assert [item.track for item in items][2:] == ["Salle B", "Salle B"]


def test_the_same_start_twice_goes_alongside():
    items = read("- 10h Débat\n- 10h Atelier des enfants\n- 11h Fin\n").order.items
    assert [item.alongside for item in items] == [False, True, False]


def test_a_desk_that_stays_open_goes_alongside():
    body = "- 8h-17h Enregistrement\n- 9h-10h Ouverture\n- 10h-11h Débat\n- 11h-12h Fin\n"
    assert [item.alongside for item in read(body).order.items] == [True, False, False, False]


ZONES = [
    ("2023-06-29 14:00:00 +02:00", "- 14h Accueil\n- 15h Débat dans la ville", "Europe/Paris"),
    ("2023-06-29 14:00:00 +01:00", "- 14h Accueil\n- 15h Débat dans la ville", "Europe/Paris"),
    ("2023-06-29 14:00:00 +05:30", "- 14h Accueil\n- 15h Débat dans la ville", "UTC+05:30"),
    ("2023-06-29 14:00:00", "- 14h Accueil\n- 15h Débat dans la ville", "Europe/Paris"),
    ("2023-06-29 14:00:00", "- 14:00 Begrüßung und Kaffee\n- 15:00 Der Vortrag", "Europe/Berlin"),
    ("2023-06-29 14:00\ntimezone: America/Montreal", "- 14h A\n- 15h Fin", "America/Montreal"),
    ("2023-06-29 14:00:00", "- 14:00 Xyz\n- 15:00 Zyx", "UTC"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "body", "zone"), ZONES)
def test_the_zone_is_the_written_one_else_that_of_the_language(start, body, zone):
    reading = read(f"---\nevent_start_date: {start}\n---\n{body}\n")
    assert str(reading.order.event.timezone) == zone
    assert clock(reading)[0][0] == "14:00"


def test_midnight_as_a_start_means_that_the_hour_is_unknown():
    event = fenced("2019-11-29 00:00:00 +01:00", "- 8h30 Accueil\n- 9h Débat\n").order.event
    assert event.start.astimezone(PARIS) == datetime(2019, 11, 29, 8, 30, tzinfo=PARIS)


def test_without_any_date_only_clock_times_are_known():
    reading = read("- 14h Accueil\n- 15h Fin\n")
    assert not reading.order.event.dated
    assert reading.order.items[0].start.date() == date(2001, 1, 1)
    assert codes(reading) == ["no-date"]


@pytest.mark.parametrize(
    ("front", "name", "day"),
    [
        ("date: 2023-01-13 17:00:00 +01:00\ntags: x", "a.md", date(2023, 1, 23)),
        ("date: 2023-01-22\npublishDate: 2023-01-01\ntitle: A", "a.md", date(2023, 1, 22)),
        ("date: 2023-02-09\ntitle: A\nsummary: le 9 février à Lyon", "a.md", date(2023, 2, 9)),
        ("layout: post", "2014-11-15-a.md", date(2014, 1, 23)),
        ("event:\n  date: 2024-07-03 18:45", "a.md", date(2024, 7, 3)),
        ("startDate: 2016-09-17M11:30", "a.md", date(2016, 9, 17)),
    ],
)
def test_the_date_is_found_where_people_put_it(front, name, day):
    body = f"---\n{front}\n---\nRendez-vous le 23 janvier prochain.\n\n- 14h Accueil\n- 15h Fin\n"
    assert read(body, name).order.event.start.date() == day


@pytest.mark.parametrize(
    ("front", "prose", "day"),
    [
        ("title: Engines 2022", "On Sunday, October 23.", date(2022, 10, 23)),
        ("title: Engines 2024\ndate: 2023-11-02", "On Sunday 12 May.", date(2024, 5, 12)),
        ("title: A", "Anmeldefrist: 1.5.2023\n\n## 9.5.2023", date(2023, 5, 9)),
    ],
)
def test_the_year_of_a_title_counts_and_the_day_of_a_deadline_does_not(front, prose, day):
    body = f"---\nlayout: post\n{front}\n---\n{prose}\n\n- 9:00 A\n- 10:00 B\n"
    assert read(body).order.event.start.date() == day


def test_the_first_item_has_a_fixed_start():
    items = read("- 14h Accueil\n- 15h Fin\n").order.items
    assert [item.fixed_start for item in items] == [True, False]
    assert items[0].duration == timedelta(hours=1)


def test_a_weekday_tells_which_year_that_the_page_names_is_meant():
    body = "Depuis 2009 ; millésime 2014 :\n\nVendredi 22 août :\n\n- 14h Jeux\n- 15h Bal\n"
    assert read(body).order.event.start.date() == date(2014, 8, 22)


def test_two_days_with_their_weekdays_begin_with_the_first():
    body = "Samedi 24 et dimanche 25 septembre.\n\n- 14h Jeux\n- 15h Bal\n"
    assert read(
        "---\ndate: 2016-09-20\nlayout: post\n---\n" + body
    ).order.event.start.date() == date(2016, 9, 24)
