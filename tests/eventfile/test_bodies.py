"""One programme in the many shapes in which people write it."""

import pytest

from tests.eventfile.reading import clock, ends, read

WANTED = [("14:00", "Accueil"), ("14:30", "Discours"), ("15:00", "Cocktail")]
BODIES = {
    "stars": "* 14h Accueil\n* 14h30 Discours\n* 15h Cocktail",
    "loose dashes": "- 14h – Accueil\n\n- 14h30 – Discours\n\n- 15h – Cocktail",
    "nested": "- Après-midi\n  - 14h Accueil\n  - 14h30 Discours\n  - 15h Cocktail",
    "numbered": "1. 14h Accueil\n2. 14h30 Discours\n3. 15h Cocktail",
    "paragraphs": "14h : Accueil\n\n14h30 : Discours\n\n15h : Cocktail",
    "lines": "14h : Accueil\n14h30 : Discours\n15h : Cocktail",
    "breaks": "14h : Accueil<br>14h30 : Discours<br/>15h : Cocktail",
    "headings": "### 14h : Accueil\n\n### 14h30 : Discours\n\n### 15h : Cocktail",
    "headings in items": "* #### 14h : Accueil\n\n* #### 14h30 : Discours\n\n* #### 15h : Cocktail",
    "quote": "> 14h Accueil\n>\n> 14h30 Discours\n>\n> 15h Cocktail",
    "bold times": "**14h** Accueil\n\n**14h30** Discours\n\n**15h** Cocktail",
    "bold titles": "14h : **Accueil**\n\n14h30 : *Discours*\n\n15h : **Cocktail**",
    "escaped brackets": "\\[14h\\] Accueil\n\n\\[14h30\\] Discours\n\n\\[15h\\] Cocktail",
    "brackets": "[14h] Accueil\n\n[14h30] Discours\n\n[15h] Cocktail",
    "table": "|Heure|Quoi|\n|--|--|\n|14h|Accueil|\n|14h30|Discours|\n|15h|Cocktail|",
    "pipes": "|14h| Accueil |\n|14h30| Discours |\n|15h| Cocktail |",
    "html table": "<table><tr><td>14h</td><td>Accueil</td></tr><tr><td>14h30</td><td>Discours"
    "</td></tr><tr><td>15h</td><td>Cocktail</td></tr></table>",
    "html cells left open": "<table><tr><td>14h<td>Accueil<tr><td>14h30<td>Discours<tr><td>15h"
    "<td>Cocktail</table>",
    "html list": "<ul><li>14h Accueil</li><li>14h30 Discours<li>15h Cocktail</ul>",
    "html paragraphs": "<p><b>14h</b> Accueil</p><p><b>14h30</b> Discours</p><p>15h Cocktail</p>",
    "divs": "<div><div>14h</div><div><h3>Accueil</h3></div></div>\n<div><div>14h30</div>"
    "<h3>Discours</h3></div>\n<div>15h</div><h3>Cocktail</h3>",
    "cards": "14h — Salle A, au fond\n\n### Accueil\n\n14h30 — Salle B, au fond\n\n### Discours\n\n"
    "15h — Salle A, au fond\n\n### Cocktail\n\nTexte",
    "times alone": "14h\n\nAccueil\n\n14h30\n\nDiscours\n\n15h\n\nCocktail",
    "heading hours": "### 14h\nAccueil\n\n### 14h30\nDiscours\n\n### 15h\nCocktail",
    "titles first": "- Accueil (14h)\n- Discours : 14h30\n- Cocktail, 15h",
    "title, then time": "* **Accueil**\n  <br>14h\n* **Discours**\n  <br>14h30\n"
    "* Cocktail\n  <br>15h",
    "labels": "Temps 1. 14h : Accueil\n\nTemps 2. 14h30 : Discours\n\nTemps 3. 15h : Cocktail",
    "kramdown": "**Suite**\n{: .a}\n\n* 14h Accueil\n{: .a}\n* 14h30 Discours\n* 15h Cocktail",
    "liquid": "{% include a.html %}\n- 14h {{ x }}Accueil\n- 14h30 Discours\n- 15h Cocktail",
    "comment": "<!-- 13h Montage -->\n- 14h Accueil\n- 14h30 Discours\n- 15h Cocktail",
    "break before a list": "**Déroulé**\n<br>\n* 14h Accueil\n* 14h30 Discours\n* 15h Cocktail",
    "windows line ends": "* 14h Accueil\r\n* 14h30 Discours\r\n* 15h Cocktail\r\n",
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_programme_reads_the_same_in_every_shape(body):
    assert clock(read(f"## Programme\n\n{body}\n")) == WANTED or clock(read(body)) == WANTED


def test_a_grid_lays_out_its_spans_and_shares_the_time_between_two_hours():
    grid = (
        "<table><tr><td></td><td>A</td><td>B</td></tr>"
        "<tr><td>10:00</td><td rowspan=2>Long</td><td>Court</td></tr>"
        "<tr><td></td><td>Autre</td></tr>"
        "<tr><td>11:00</td><td colspan=2>Pause</td></tr></table>"
    )
    reading = read(grid)
    assert clock(reading) == [
        ("10:00", "Long"), ("10:00", "Court"), ("10:30", "Autre"), ("11:00", "Pause"),
    ]  # fmt: skip
    assert [item.track for item in reading.order.items] == ["A", "B", "B", None]
    assert [item.alongside for item in reading.order.items] == [False, True, True, False]


def test_columns_are_read_by_their_headings_in_french_and_english():
    body = (
        "|Début|Fin|Intitulé|Intervenant|Lieu|\n|--|--|--|--|--|\n"
        "|9h|9h30|Ouverture|Anna Dupont, maire|Salle A|\n|9h30|10h|Débat|Luc Martin|Salle B|\n"
    )
    reading = read(body)
    first = reading.order.items[0]
    assert ends(reading) == ["09:30", "10:00"]
    assert (first.speakers[0].name, first.speakers[0].role) == ("Anna Dupont", "maire")
    assert [item.place for item in reading.order.items] == ["Salle A", "Salle B"]


NOT_ITEMS = {
    "event hours": "Rendez-vous le 5 février de 14h30 à 16h45.",
    "a deadline": "Vous avez jusqu’au 28 février, 17h, pour répondre.",
    "labelled hours": "- Date : 5 février\n- Horaire : 14h - 18h\n- Lieu : Paris",
    "opening hours": "## Horaires d’ouverture\n\n- 9h-12h\n- 14h-18h",
    "access": "## Accès\n\n- 8h00 Premier métro\n- 9h00 Navette",
    "phone and price": "- 01 44 55 66 77\n- 12.50 € l’entrée\n- 75007 Paris",
    "weekly hours": "- Lundi : 9h-12h\n- Mardi : 9h-12h et 14h-18h\n- Jeudi : fermé",
    "hours from day to day": "- du lundi au vendredi de 9h à 12h\n- le samedi de 10h à 12h",
    "weekly hours in a table": "| Jour | Horaires |\n|---|---|\n| Lundi | 9h-12h |\n"
    "| Mardi | 14h-18h |",
    "permanences": "- Permanence du lundi : 9h - 12h\n- Permanence du jeudi : 14h - 17h",
    "date, hours, place": "12 mai 2024\n14h - 16h\nMédiathèque\n\nUne rencontre.",
    "date with hours": "Jeudi 12 mai 2024 de 14h à 16h\n\nÀ la médiathèque.",
    "date with hours and a place": "Le 29 novembre 2010, de 9h30 à 17h, à Rennes",
    "prose": "Le café ouvre à 8h30. La séance commence à 9h et finit à 17h.\n\n"
    "De 12h à 14h, un repas est servi. À 18h, un pot clôt la journée.",
    "sentences": "Nous dansons. Ouverture des portes à 20h.\n\nBuvette. Dernier service à 23h.",
    "a wrapped line": "Nous vous attendons nombreux dans les locaux de la maison commune, dès\n"
    "14h30 au premier étage, avec vos questions et vos idées pour la suite du projet.",
}


@pytest.mark.parametrize("body", NOT_ITEMS.values(), ids=NOT_ITEMS)
def test_what_is_no_programme_gives_no_items_and_says_so(body):
    reading = read(body)
    assert reading.order.items == ()
    assert reading.problems[-1].code == "no-items" or reading.problems[0].code == "no-items"


def test_a_summary_and_its_details_are_one_item_each():
    body = (
        "### Déroulé\n* 14h - 15h : Pitchs des projets\n* 15h - 16h : Table ronde\n\n"
        "## 14h - Pitchs des projets\nTexte\n\n## 15h - Table ronde\n* Anna Dupont, maire\n"
    )
    reading = read(body)
    assert clock(reading) == [("14:00", "Pitchs des projets"), ("15:00", "Table ronde")]
    assert reading.order.items[1].speakers[0].name == "Anna Dupont"


def test_an_untimed_bullet_among_timed_ones_is_alongside():
    reading = read("- 9h Café\n- Stand des associations\n- 10h Débat\n- 11h Fin\n")
    assert [item.alongside for item in reading.order.items] == [False, True, False, False]


def test_a_place_in_brackets_behind_a_title_is_its_place():
    item = read("- 9:00 Lunch (Room: Balzaal)\n- 10:00 B\n").order.items[0]
    assert (item.title, item.place) == ("Lunch", "Balzaal")


def test_a_heading_that_names_a_break_is_a_row_of_its_own():
    reading = read("## 9:00 A\n\n## Coffee break\n\n## 11:00 B\n")
    assert clock(reading) == [("09:00", "A"), ("", "Coffee break"), ("11:00", "B")]
    assert {item.track for item in reading.order.items} == {None}


def test_a_line_of_dashes_makes_a_heading_of_the_line_above_it():
    prices = "Tarifs\n------\n\n9h - 10h : 3 €\n\n"
    body = f"Grande fête\n======\n\n{prices}Programme\n------\n\n- 9h Jeux\n- 10h Bal\n"
    reading = read(body)
    assert reading.order.event.title == "Grande fête"
    assert clock(reading) == [("09:00", "Jeux"), ("10:00", "Bal")]
    assert [item.line for item in reading.order.items] == [12, 13]
