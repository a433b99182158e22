from datetime import date

import pytest

from console.eventfile.dates import dates_in, leading_date
from console.eventfile.instants import instant_of

NEAR = date(2023, 6, 20)
DATES = [
    ("jeudi 29 juin 2023", date(2023, 6, 29)),
    ("le 1er mars", date(2023, 3, 1)),
    ("29-30 de marzo de 2014", date(2014, 3, 29)),
    ("3, samedi 4 et dimanche 5 mai 2024", date(2024, 5, 3)),
    ("May 3, 4 and 5, 2024", date(2024, 5, 3)),
    ("segunda-feira", date(2023, 6, 26)),
    ("June 11, 2025", date(2025, 6, 11)),
    ("11 Giugno 2025", date(2025, 6, 11)),
    ("11. Juni 2025", date(2025, 6, 11)),
    ("Friday 18th September", date(2023, 9, 18)),
    ("2023-06-29 14:00", date(2023, 6, 29)),
    ("24/03/2024", date(2024, 3, 24)),
    ("24/03 à 13h", date(2023, 3, 24)),
    ("vrijdag 30 juni 2023", date(2023, 6, 30)),
    ("Freitag", date(2023, 6, 23)),
    ("Freitag, 1.9.", date(2023, 9, 1)),
    ("29.10.", date(2023, 10, 29)),
    ("dissabte 16 d’octubre de 2023", date(2023, 10, 16)),
    ("6 FEV", date(2023, 2, 6)),
    ("czwartek, 1 czerwca 2023", date(2023, 6, 1)),
    ("5 października 2023", date(2023, 10, 5)),
    ("fredag 2 juni", date(2023, 6, 2)),
    ("lørdag 3. juni 2023", date(2023, 6, 3)),
    ("24. května 2023", date(2023, 5, 24)),
    ("joi 15 iunie 2023", date(2023, 6, 15)),
    ("7 kesäkuuta 2023", date(2023, 6, 7)),
    ("sabado 10 de xuño", date(2023, 6, 10)),
    ("Fr, 12.05.2023", date(2023, 5, 12)),
    ("1 / 12 / 2022", date(2022, 12, 1)),
    ("31 février 2023", None),
]


@pytest.mark.parametrize(("text", "day"), DATES, ids=[text for text, _ in DATES])
def test_a_date_is_read_in_the_words_of_many_languages(text, day):
    assert leading_date(text).whole(NEAR) == day


@pytest.mark.parametrize("text", ["Jour 2", "Day 2 – Talks", "2e jour", "Tag 2: Vorträge", "DÍA 2"])
def test_a_day_may_be_a_number(text):
    assert leading_date(text).ordinal == 2


@pytest.mark.parametrize("text", ["version 2.10", "mon projet", "Mars 14h", "salle 2.115", "1 / 2"])
def test_what_is_no_date_is_not_read_as_one(text):
    assert leading_date(text) is None
    assert not list(dates_in(text))


def test_a_weekday_in_letters_that_only_look_like_its_own_is_none():
    assert leading_date("ſunday") is None
    assert [found.weekday for found in dates_in("MARDİ 3 mai")] == [None]


@pytest.mark.parametrize("text", ["Fête du 12 août 2023", "am 12. März", "2023, le 12mai"])
def test_a_date_is_found_in_a_text(text):
    assert [found.day for found in dates_in(text)] == [12]


def test_a_word_like_a_month_hides_no_date():
    assert [found.whole(NEAR) for found in dates_in("Projekt 12 maj")] == [date(2023, 5, 12)]


@pytest.mark.parametrize(
    ("text", "minutes", "hours"),
    [
        ("2023-06-29 14:00:00 +02:00", 840, 2),
        ("2023-06-29T14:00:00Z", 840, 0),
        ("2016-09-17M11:30", 690, None),
        ("2023-06-29", None, None),
    ],
)
def test_an_instant_keeps_its_clock_and_its_offset(text, minutes, hours):
    instant = instant_of(text)
    assert instant.minutes == minutes
    assert (instant.offset.total_seconds() / 3600 if instant.offset is not None else None) == hours
