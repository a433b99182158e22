import pytest

from console.eventfile.moments import every, leading, trailing

HEADS = [
    ("14h Accueil", (840, None), "Accueil"),
    ("14h30 Accueil", (870, None), "Accueil"),
    ("14 h 00 – Accueil café", (840, None), "Accueil café"),
    ("14\u00a0h\u202f00\u2009–\u00a0Accueil", (840, None), "Accueil"),
    ("14H30 Accueil", (870, None), "Accueil"),
    ("9h00 : Accueil", (540, None), "Accueil"),
    ("14:00 Accueil", (840, None), "Accueil"),
    ("9.00 Kaffee", (540, None), "Kaffee"),
    ("9:00 AM Opening", (540, None), "Opening"),
    ("2:00 - 3:00 pm Talk", (840, 900), "Talk"),
    ("11:00 - 1:00 pm Talk", (660, 780), "Talk"),
    ("12:00am Midnight", (0, None), "Midnight"),
    ("19 Uhr Beginn", (1140, None), "Beginn"),
    ("09:00 - 09:15 Uhr Registrierung", (540, 555), "Registrierung"),
    ("09:00h Bienvenida", (540, None), "Bienvenida"),
    ("midi Repas", (720, None), "Repas"),
    ("minuit : Bal", (1440, None), "Bal"),
    ("ab 18:00 Uhr Ausklang", (1080, None), "Ausklang"),
    ("ca. 18:00 Ausklang", (1080, None), "Ausklang"),
    ("vers 18h Apéro", (1080, None), "Apéro"),
    ("à partir de 18h : Apéro", (1080, None), "Apéro"),
    ("De 10h à 10h50 : Table ronde", (600, 650), "Table ronde"),
    ("von 10 bis 11 Uhr Vortrag", (600, 660), "Vortrag"),
    ("from 10:00 until 11:00 Talk", (600, 660), "Talk"),
    ("10:00 to 11:00 Talk", (600, 660), "Talk"),
    ("14 - 18h Ateliers", (840, 1080), "Ateliers"),
    ("14h–15h Table", (840, 900), "Table"),
    ("14h — 15h Table", (840, 900), "Table"),
    ("14h−15h Table", (840, 900), "Table"),
    ("[14h-14h30] Présentation", (840, 870), "Présentation"),
    ("(14h-14h30) Présentation", (840, 870), "Présentation"),
    ("9h/9h30 Accueil", (540, 570), "Accueil"),
    ("18 h 15 / 19 h 15 : Débat", (1095, 1155), "Débat"),
    ("19h et + : Bar", (1140, None), "Bar"),
    ("22h10 à ... : Bar", (1330, None), "Bar"),
    ("21h – fin : Bal", (1260, None), "Bal"),
    ("21h – Fin", (1260, None), "Fin"),
    ("☕ 10:00 Café", (600, None), "Café"),
    ("9:00 am - 10:00 am PDT | Hacking", (540, 600), "Hacking"),
    ("14:00 CEST – 15:00 CEST: Talk", (840, 900), "Talk"),
    ("10: 45- 11:15 Talk", (645, 675), "Talk"),
    ("9:00 (UTC+2) Talk", (540, None), "Talk"),
    ("7-10pm Meeting", (1140, 1320), "Meeting"),
    ("h.10:30 Saluti", (630, None), "Saluti"),
    ("9:00 a 17:00 horas Feria", (540, 1020), "Feria"),
    ("de les 10 h a les 11 h Xerrada", (600, 660), "Xerrada"),
    ("11:20 am - 12:00 am Talk", (680, 720), "Talk"),
    ("12:15 am - 12:30 pm Talk", (735, 750), "Talk"),
    ("10:00 pm - 12:30 am Party", (1320, 30), "Party"),
    ("9H ET 10H Ateliers", (540, 600), "Ateliers"),
]


@pytest.mark.parametrize(("text", "times", "rest"), HEADS, ids=[text for text, *_ in HEADS])
def test_a_time_at_the_head_of_a_line_is_read(text, times, rest):
    moment = leading(text)
    assert (moment.start, moment.finish) == times
    assert text[moment.end :] == rest


NO_TIMES = [
    "10 000 dossiers",
    "1er mars 2018",
    "12.50 € l’entrée",
    "24h/24 et 7j/7",
    "24h de programmation",
    "a 24h format",
    "v2.10 est sortie",
    "01 44 55 66 77",
    "75007 Paris",
    "12 à 16 personnes",
    "3 salles",
    "2.115 est la salle",
    "20 % de remise",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_what_is_no_time_is_not_read_as_one(text):
    assert leading(text) is None


def test_a_named_hour_in_letters_that_only_look_like_its_own_is_impossible():
    assert leading("MİDİ – 14h : Repas").impossible == "MİDİ – 14h"


@pytest.mark.parametrize("text", ["25h70 Pause", "14h75 Pause", "31:00 Pause"])
def test_a_time_that_no_clock_shows_is_told(text):
    moment = leading(text)
    assert moment.impossible
    assert not moment.sittings


def test_alternative_ranges_are_sittings_of_one_item():
    moment = leading("De 10h à 11h, de 14h à 15h ou de 16h à 17h")
    assert [(s.start, s.finish) for s in moment.sittings] == [(600, 660), (840, 900), (960, 1020)]


def test_a_second_time_behind_an_and_is_no_part_of_the_title():
    moment = leading("14h30 & 16h00 – Spectacle")
    assert [s.start for s in moment.sittings] == [870, 960]
    assert "14h30 & 16h00 – Spectacle"[moment.end :] == "Spectacle"


@pytest.mark.parametrize("text", ["12h30 heures - Repas", "12h30h - Repas"])
def test_a_unit_of_hours_may_be_written_twice(text):
    assert text[leading(text).end :] == "Repas"


TAILS = [
    ("Accueil (9h-9h30)", "Accueil (", (540, 570)),
    ("Concert, 20 h 30", "Concert, ", (1230, None)),
    ("Ouverture [14:00]", "Ouverture [", (840, None)),
]


@pytest.mark.parametrize(("text", "before", "times"), TAILS, ids=[text for text, *_ in TAILS])
def test_a_time_at_the_tail_of_a_line_is_read(text, before, times):
    moment = trailing(text)
    assert (moment.start, moment.finish) == times
    assert text[: moment.begin] == before


def test_a_time_in_the_middle_is_not_at_the_tail():
    assert trailing("Dès 9h les portes sont ouvertes") is None


def test_every_time_of_a_sentence_is_found():
    assert [moment.start for moment in every("de 9h à 10h puis à 14h30")] == [540, 870]
