import pytest

from tests.eventfile.reading import clock, ends, read

DAY = "---\ntitle: Fête\nevent_start_date: 2024-06-03\n---\n"


@pytest.mark.parametrize(
    "line", ["Accueil café à 8h30", "Accueil café (8h30)", "Accueil café, 8h30"]
)
def test_a_time_behind_the_words_counts_where_later_times_follow(line):
    listed = clock(read(f"## Programme\n\n* {line}\n* 9h Ouverture\n* 10h Débat\n"))
    assert listed == [("08:30", "Accueil café"), ("09:00", "Ouverture"), ("10:00", "Débat")]


def test_a_time_in_the_middle_counts_where_later_times_follow():
    body = "Accueil à partir de 8h30 : café\n\n9h - Ouverture\n\n10h - Débat\n"
    assert clock(read(body))[0] == ("08:30", "Accueil : café")


def test_a_time_behind_words_of_prose_is_no_item():
    assert clock(read("Nous ouvrons à 8h30\n\n## Programme\n\n- 9h Ouverture\n- 10h Débat\n")) == [
        ("09:00", "Ouverture"),
        ("10:00", "Débat"),
    ]


def test_a_sentence_that_begins_with_a_time_is_no_item():
    body = "À 12 h aura lieu un buffet.\n\nÀ 14h se tiendra un débat.\n\nÀ 15h00 nous dansons.\n"
    assert clock(read(body)) == []


def test_noon_is_a_part_of_the_day_beside_other_parts():
    body = "**Matin :**\n\n- 9h Débat\n\n**Midi :**\n\n- 12h15 Repas\n\n**Soirée**\n\n- 20h Bal\n"
    assert clock(read(body)) == [("09:00", "Débat"), ("12:15", "Repas"), ("20:00", "Bal")]
    assert clock(read("- Matin : accueil\n- Midi : repas\n- Après-midi : visite\n")) == []


def test_noon_is_a_part_of_the_day_between_tables_too():
    table = "| Heure | Quoi |\n|--|--|\n| {} | {} |\n"
    morning, noon = table.format("9h", "Accueil"), table.format("12h30", "Repas")
    listed = clock(read(f"### Matin\n\n{morning}\n### Midi\n\n{noon}"))
    assert listed == [("09:00", "Accueil"), ("12:30", "Repas")]


def test_a_bullet_with_its_time_last_follows_one_whose_time_stood_below_it():
    body = "* **Visite**\n<br>3 mai 2024, 14h\n* **Débat**\n<br>3 mai 2024, 15h\n"
    body += "* **Bal**, 4 mai, 20h\n"
    assert clock(read(f"{body}* 22h Fin")) == [
        ("14:00", "Visite"),
        ("15:00", "Débat"),
        ("20:00", "Bal"),
        ("22:00", "Fin"),
    ]


def test_a_date_above_an_address_and_hours_of_doors_are_no_items():
    body = "**Jeudi 27 juin 2024 à 19h**  \n47 rue Victor Hugo, 35000 Rennes\n\n"
    doors = "Stand A\n\nOuverture le 27 juin à 9h\n\nStand B\n\nOuverture le 27 juin à 9h\n"
    assert clock(read(body)) == clock(read(doors)) == []


def test_the_hours_of_a_day_above_a_table_of_times_are_no_item():
    table = "| Heure | Quoi |\n|--|--|\n| 9h | Accueil |\n| 10h | Débat |\n"
    body = f"### Lundi 3 mai, 9h - 17h + verre\n**La Ruche**, salle 2\n\n{table}"
    assert clock(read(body)) == [("09:00", "Accueil"), ("10:00", "Débat")]


def test_noon_is_a_time_among_times():
    assert clock(read("- 9h Débat\n- Midi : repas\n- 14h Bal\n"))[1] == ("12:00", "repas")


SESSIONS = {
    "headings": "### Lundi 3 juin 9h-12h (A)\n*Salle 1*\n\n- 9h - 10h: Un\n- 10h - 12h: Deux\n\n"
    "### Lundi 3 juin 14h-15h30 (B)\n\n- 14h - 15h: Trois\n- 15h - 15h30: Quatre\n",
    "lines": "**Lundi 3 juin, 9h-12h**\n\n- 9h - 10h: Un\n- 10h - 12h: Deux\n\n"
    "**Lundi 3 juin, 14h-15h30**\n\n- 14h - 15h: Trois\n- 15h - 15h30: Quatre\n",
}


@pytest.mark.parametrize("body", SESSIONS.values(), ids=SESSIONS)
def test_the_hours_of_a_session_are_no_item_where_items_fill_them(body):
    reading = read(DAY + body)
    assert [title for _, title in clock(reading)] == ["Un", "Deux", "Trois", "Quatre"]


def test_hours_that_nothing_fills_are_an_item():
    body = "### Lundi 3 juin 9h-12h\n\nVisite libre\n\n### Lundi 3 juin 14h-15h30\n\nDébat\n"
    assert clock(read(DAY + body)) == [("09:00", "Visite libre"), ("14:00", "Débat")]


def test_a_titled_range_with_times_under_it_stays_an_item():
    body = "## 9h-12h : Exposés\n\n- 9h - 10h : Un\n- 10h - 12h : Deux\n"
    assert [title for _, title in clock(read(body))] == ["Exposés", "Un", "Deux"]


def test_a_length_under_an_item_is_its_length():
    body = "### 17h Photos\n- Groupe\n- *Durée : 1 heure*\n\n### 19h Entrée\n\n### 20h Dîner\n"
    assert ends(read(body))[0] == "18:00"


def test_a_line_in_brackets_under_an_item_is_an_aside():
    work = "**9h - 12h** → Travail\nEssais, prototypes\n*(Pause vers 10h30)*"
    body = f"{work}\n\n**12h - 14h** → Repas\n"
    assert clock(read(body)) == [("09:00", "Travail"), ("12:00", "Repas")]


def test_a_date_with_a_name_is_the_day_of_the_time_on_the_next_line():
    wide = "Anna Dupont, École nationale supérieure d’architecture de Marseille"
    body = (
        f"Jeudi 8 février 2024 : {wide}\n18:00  Habiter\n\nJeudi 4 avril 2024 : X\n18:00  Bâtir\n"
    )
    reading = read(body)
    assert clock(reading) == [("18:00", "Habiter"), ("18:00", "Bâtir")]
    assert [item.start.month for item in reading.order.items] == [2, 4]


def test_a_range_under_a_date_in_one_paragraph_is_the_hours_of_the_event():
    body = "📅 **17 October 2026**\n🕘 **9:00 to 17:00**\n📍 **Hub**\n\n- 9:00 A\n- 10:00 B\n"
    assert clock(read(body)) == [("09:00", "A"), ("10:00", "B")]


def test_a_range_behind_a_marked_label_is_an_item_among_times():
    morning = "* 9h : Exposé\n\n**Repas** : 12h30 - 14h\n\n"
    body = f"{morning}**Après-midi**, 14h-17h :\n\n* 14h : Visite\n"
    assert clock(read(body)) == [("09:00", "Exposé"), ("12:30", "Repas"), ("14:00", "Visite")]
    assert clock(read("**Atelier** : 14h - 18h\n\n**Lieu** : ici\n")) == []
