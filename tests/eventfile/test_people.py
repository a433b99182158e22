import pytest

from console.eventfile.names import is_person
from tests.eventfile.reading import one, read

CLAUSES = [
    ("14h Ouverture, par Anna Dupont, maire", "Ouverture", ["Anna Dupont"]),
    ("14h Ouverture par Anna Dupont et Luc Martin", "Ouverture", ["Anna Dupont", "Luc Martin"]),
    ("14h Opening by Ada Lovelace (Analytical Ltd)", "Opening", ["Ada Lovelace"]),
    ("14h Eröffnung von Frau Petra Schmidt", "Eröffnung", ["Petra Schmidt"]),
    ("14h Taller de robots por Juan Pérez", "Taller de robots", ["Juan Pérez"]),
    ("14h Charla con María López y Ana Ruiz", "Charla", ["María López", "Ana Ruiz"]),
    ("14h Débat, avec Anna Dupont (CNRS), Luc Prat (ENS)", "Débat", ["Anna Dupont", "Luc Prat"]),
    ("14h Discours de clôture de Anna Dupont, maire", "Discours de clôture", ["Anna Dupont"]),
    ("14h Ley de Datos Abiertos, por Ana Ruiz, CEO", "Ley de Datos Abiertos", ["Ana Ruiz"]),
    ("14h Engines, [Ada Lovelace](u), [Analytical Works](u)", "Engines", ["Ada Lovelace"]),
    ("14h Intervention de Cédric O", "Intervention de Cédric O", ["Cédric O"]),
    ("14h PyGame Zero - Dave Ames and Cat Lamin", "PyGame Zero", ["Dave Ames", "Cat Lamin"]),
    ("14h TDD con Flask. Víctor Suárez García.", "TDD con Flask", ["Víctor Suárez García"]),
    ("14h Jon Sneyers: JPEG XL, a deep dive", "JPEG XL, a deep dive", ["Jon Sneyers"]),
    ("14h Mot de Mme Sophie RAVEL, préfète", "Mot de Mme Sophie RAVEL, préfète", ["Sophie RAVEL"]),
    ("14h Ada Lovelace (ENS), « Des machines »", "« Des machines »", ["Ada Lovelace"]),
    ("14h Ada Lovelace, directrice de l’ENS : Machines", "Machines", ["Ada Lovelace"]),
    ("14h Ada Lovelace et Luc Martin - Machines", "Machines", ["Ada Lovelace", "Luc Martin"]),
    ("14h Ada Lovelace (ENS)", "Ada Lovelace (ENS)", ["Ada Lovelace"]),
    ("14h Ada LOVELACE", "Ada LOVELACE", ["Ada LOVELACE"]),
    ("14h Anna Dupont ouvre le bal", "Anna Dupont ouvre le bal", ["Anna Dupont"]),
    ("14h Machines (Ada Lovelace, MCF, ENS)", "Machines", ["Ada Lovelace"]),
    ("14h Machines ? (Ada Lovelace, MCF)", "Machines ?", ["Ada Lovelace"]),
    ("14h Luc Martin - A Process by Random Walk", "A Process by Random Walk", ["Luc Martin"]),
    ("14h El Hadj Souleymane BÂ (ENS)", "El Hadj Souleymane BÂ (ENS)", ["El Hadj Souleymane BÂ"]),
    ("14h Bilan - Ada Lovelace (ENS) & Association Y", "Bilan", ["Ada Lovelace"]),
    ("14h séminaire invité, Anna Dupont", "séminaire invité", ["Anna Dupont"]),
    ("14h Exposé : Anna Dupont - Machines", "Exposé : Machines", ["Anna Dupont"]),
    ("14h Introduction Anna Dupont", "Introduction Anna Dupont", ["Anna Dupont"]),
    ("14h Vœux, en présence de Mme Anna Dupont", "Vœux", ["Anna Dupont"]),
    ("14h Jury avec la participation de Luc Martin", "Jury", ["Luc Martin"]),
    ("14h Débat avec Anna Dupont (Ville de Saint Malo)", "Débat", ["Anna Dupont"]),
    ("14h Mot de M. le maire Luc Martin", "Mot de M. le maire Luc Martin", ["Luc Martin"]),
    ("14h Ouverture par Mme la préfète Anna Dupont", "Ouverture", ["Anna Dupont"]),
    ("14h Exposé du Pr Anna Dupont (ENS) : Machines", "Exposé : Machines", ["Anna Dupont"]),
    ("14h Machines, Anna Dupont, mathématicienne", "Machines", ["Anna Dupont"]),
    ("14h Machines / Anna Dupont", "Machines", ["Anna Dupont"]),
    ("14h Machines – A. Dupont & J.-P. Martin", "Machines", ["A. Dupont", "J.-P. Martin"]),
    ("14h Débat avec Anna Dupont. Modération : Luc Martin", "Débat", ["Anna Dupont"]),
    ("14h Débat animé par Luc Martin, avec Anna Dupont", "Débat", ["Anna Dupont"]),
    ("14h Atelier animé par Luc Martin", "Atelier", ["Luc Martin"]),
    ("14h Allocutions de Mme Anna Dupont", "Allocutions de Mme Anna Dupont", ["Anna Dupont"]),
    ("14h (portes à 13h) : Concert", "Concert", []),
    ("14:00 Vortrag, gehalten von Ada Lovelace", "Vortrag", ["Ada Lovelace"]),
    ("14:00 Taller impartido por Ana Ruiz", "Taller", ["Ana Ruiz"]),
    ("14:00 Oficina com Ana Ruiz", "Oficina", ["Ana Ruiz"]),
    ("14:00 Lezing door Bürgermeister Jan de Vries", "Lezing", ["Jan de Vries"]),
    ("14:00 Empfang mit Ada Lovelace, danach Tanz", "Empfang mit Ada Lovelace, danach Tanz",
     ["Ada Lovelace"]),
    ("14h Débat avec Anna Dupont Directrice du musée et Luc Martin responsable du fonds (ENS)",
     "Débat", ["Anna Dupont", "Luc Martin"]),
    ("14h Mot de la directrice de l’école, Anna Dupont", "Mot de la directrice de l’école",
     ["Anna Dupont"]),
    ("14h TP 1 - Réseau de Lecture", "TP 1 - Réseau de Lecture", []),
    ("14h Machines - Anna Dupont, Parc de la Lys", "Machines", ["Anna Dupont"]),
    ("14h « Machines », Anna Dupont, Parc de la Lys", "« Machines »", ["Anna Dupont"]),
    ("14h La Ronde du Vent - Cie des Roses", "La Ronde du Vent", ["Cie des Roses"]),
    ("14:00 Im Anschluss: Versammlung", "Im Anschluss: Versammlung", []),
    ("14:00 Historia JCC", "Historia JCC", []),
    ("14:00 «Vita e opere di Ada Lovelace»", "«Vita e opere di Ada Lovelace»", []),
    ("14:00 Lettura, di Ada Lovelace", "Lettura", ["Ada Lovelace"]),
    ("14:00 Welcome (Visboekzaal B)", "Welcome (Visboekzaal B)", []),
    ("14:00 Keynote: Ada Lovelace - engines.net", "Keynote", ["Ada Lovelace"]),
    ("14:00 Vortrag: Looms (Prof. Dr. Babbage)", "Vortrag: Looms", ["Babbage"]),
    ("14:00 DI Goes Retro", "DI Goes Retro", []),
    ("14:00 A Study", "A Study", []),
    ("14:00 Machine Vision (MV)", "Machine Vision (MV)", []),
    ("14:00 Vortrag: Schutz von Wissen (Ada Lovelace)", "Vortrag: Schutz von Wissen",
     ["Ada Lovelace"]),
    ("14:00 Ada Lovelace, Jr. - Looms", "Looms", ["Ada Lovelace"]),
    ("14h Visite (Grand Palais)", "Visite (Grand Palais)", []),
    ("14h Ton ICO (arnaque) en 15 minutes", "Ton ICO (arnaque) en 15 minutes", []),
    ("14h L’équipe du JUG", "L’équipe du JUG", []),
    ("14h Works carried by key species", "Works carried by key species", []),
    ("14h Buffet offert par Port Parallèle", "Buffet offert par Port Parallèle", []),
    ("14h Ateliers avec les porteurs de projets", "Ateliers avec les porteurs de projets", []),
]  # fmt: skip


@pytest.mark.parametrize(("line", "title", "names"), CLAUSES, ids=[line for line, *_ in CLAUSES])
def test_people_leave_the_title(line, title, names):
    item = one(line)
    assert (item.title, [speaker.name for speaker in item.speakers]) == (title, names)


def test_each_person_has_the_role_that_follows_the_name():
    item = one(
        "14h Ouverture, par Anna Dupont, cheffe du pôle « Art et science » et Luc Martin (CNRS)"
    )
    assert [speaker.role for speaker in item.speakers] == [
        "cheffe du pôle « Art et science »",
        "CNRS",
    ]


def test_what_a_person_speaks_of_is_no_role():
    assert one("14h Conférence de Anna Dupont sur les machines").speakers[0].role is None


def test_who_carries_a_project_is_an_organisation():
    item = one("14h Pitch du défi SIRANO, porté par le ministère des Armées")
    assert (item.title, item.carried_by) == ("Pitch du défi SIRANO", "le ministère des Armées")
    assert item.speakers == ()
    assert one("14h Pitch d’Écosphère(s), porté par le Cerema").title == "Pitch d’Écosphère(s)"


UNDER = {
    "bullets": "9h Débat\n * **Anna Dupont**, maire\n * Luc Martin (CNRS)\n\n10h Fin",
    "a line": "### 9h Débat\nPar [Anna Dupont](/a) et Luc Martin\n\n### 10h Fin",
    "italics": "* #### 9h Débat\n*par Anna Dupont, maire et Luc Martin*\n\n* #### 10h Fin",
    "organisations first": "**9h : Débat**\n\n* **CNRS, France** - Anna Dupont, directrice\n"
    "* **INRAE, France** - Luc Martin\n\n**10h : Fin**",
}


UNDER |= {
    "labels": "9h Débat\n\n- Témoignage : Anna Dupont, maire\n- Bilan ? Pr. Luc Martin, ENS\n\n"
    "10h Fin",
    "a label that tells more": "9h Débat\nIntervenants et témoins : Anna Dupont (ENS), "
    "Luc Martin\n\n10h Fin",
    "lines in capitals": "9h Débat\n\n* MONUMENT AUX MORTS\n* Anna DUPONT\n* Luc MARTIN\n\n10h Fin",
    "organisations in brackets": "9h Débat\n\nAnna Dupont, ENS, Luc Martin (Atelier Saint Marc)"
    "\n\n10h Fin",
}


UNDER |= {
    "a semicolon": "9h Débat\n*Anna Dupont* CNRS – Lab; *Luc Martin* - École de Musique.\n\n"
    "10h Fin",
    "nicknames": "9h Débat\n\nAnna Dupont (ada) & Luc Martin (lum)\n\n10h Fin",
    "raised numbers": "<p>9h Débat<br>Anna Dupont<sup>1</sup>, Luc Martin<sup>2,3</sup></p>\n\n"
    "10h Fin",
    "a chair": "9h Débat\n\n- Ana Ruiz, Chair\n- Anna Dupont: Machines\n- Luc Martin (ENS)\n\n"
    "Discussant: Jan de Vries\n\n10h Fin",
    "a title that looks like a name": "9h **Analytical Engines: looms and cards**\n\n"
    "- Anna Dupont (ENS)\n- Luc Martin (CNRS)\n\n10h Fin",
    "before what is marked": "9h Débat\n\nAnna Dupont et Luc Martin, *Les machines*\n\n10h Fin",
    "slashes": "9h Débat\n\nAnna Dupont / Institut Curie\\\nLuc Martin / Mairie de Lyon\n\n10h Fin",
    "an aside": "- 9h (Anna Dupont et Luc Martin): les machines\n- 10h Fin",
}


@pytest.mark.parametrize("body", UNDER.values(), ids=UNDER)
def test_people_are_found_under_their_item(body):
    speakers = read(body).order.items[0].speakers
    assert [speaker.name.title() for speaker in speakers] == ["Anna Dupont", "Luc Martin"]


def test_a_column_of_people_leaves_titles_whole_and_may_name_nobody():
    body = (
        "|Time|Talk|Speaker|\n|--|--|--|\n|9:00|Weaving Patterns: a study|Ada Lovelace|\n"
        "|10:00|Notes by Ada Lovelace|(optional)|\n|11:00|Closing|TBA|\n|12:00||Lunch break|\n"
    )
    items = read(body).order.items
    assert [item.title for item in items] == [
        "Weaving Patterns: a study", "Notes by Ada Lovelace", "Closing", "Lunch break",
    ]  # fmt: skip
    assert [[x.name for x in item.speakers] for item in items][::2] == [["Ada Lovelace"], []]
    assert items[-1].speakers == ()


def test_where_most_titles_are_names_they_are_those_of_the_speakers():
    talks = "- 9:15 Ada Lovelace\n- 9:30 Luc Martin and Ana Ruiz\n- 10:00 Jan Visser\n"
    items = read(f"- 9:00 Opening\n{talks}").order.items
    assert [len(item.speakers) for item in items] == [0, 1, 2, 1]
    few = read("- 9:00 Opening\n- 9:15 Blue Night\n- 9:30 Looms\n- 10:00 Cards\n").order.items
    assert not any(item.speakers for item in few)


def test_where_most_titles_end_with_names_they_are_those_of_the_speakers():
    talks = "- 9:00 Engines, Ada Lovelace\n- 10:00 Looms, Jan Mulder\n- 12:00 Cards, Ana Ruiz\n"
    items = read(talks + "- 13:00 Lunch\n").order.items
    assert [item.title for item in items] == ["Engines", "Looms", "Cards", "Lunch"]
    assert [item.speakers[0].name for item in items if item.speakers] == [
        "Ada Lovelace", "Jan Mulder", "Ana Ruiz",
    ]  # fmt: skip


def test_a_key_of_people_may_give_names_of_one_word():
    text = "- {time: 9:00, title: A, speakers: Ada Lovelace & babbage}\n"
    assert [p.name for p in read(text, "a.yml").order.items[0].speakers] == [
        "Ada Lovelace",
        "babbage",
    ]


def test_people_stand_before_a_marked_title():
    item = one("14h Plénière : Anna Dupont et Luc Martin, *Les machines*")
    assert item.title == "Plénière : Les machines"
    assert [speaker.name for speaker in item.speakers] == ["Anna Dupont", "Luc Martin"]
    assert one("14h Machines, *Les métiers*").speakers == ()


def test_numbered_titles_are_no_people_where_few_of_them_are():
    tutorials = ["Weaving Patterns", "Punched Cards", "Steam", "Numbers"]
    lines = [f"- {9 + n}:00 Tutorial {n} - {what}" for n, what in enumerate(tutorials)]
    items = read("\n".join(lines)).order.items
    assert items[0].title == "Tutorial 0 - Weaving Patterns"
    assert not any(item.speakers for item in items)
    talks = ["Ada Lovelace", "Ana Ruiz", "Jan de Vries"]
    lines = [f"- {9 + n}:00 Talk {n}: {who}" for n, who in enumerate(talks)]
    assert all(item.speakers for item in read("\n".join(lines)).order.items)


def test_a_title_that_its_author_marked_is_whole():
    title = (
        "Networks of machines: a study of looms, cards and engines. Examples from the " + "x" * 40
    )
    items = read(f"- 9:00 **{title}**\n- 10:00 {title}\n- 11:00 End\n").order.items
    assert items[0].title == title
    assert len(items[1].title) < len(title)


@pytest.mark.parametrize("said", ["Animation par", "Animée par", "Modérateur :", "Médiation :"])
def test_who_moderates_is_not_a_speaker(said):
    body = f"### 9h Débat\n{said} Anna Dupont, maire\n\n### 10h Fin\n"
    assert read(body).order.items[0].speakers == ()


@pytest.mark.parametrize(
    "text",
    [
        "Table Ronde",
        "Open Data",
        "OpenData Lab",
        "De Paris",
        "Interfacer DS",
        "Anna",
        "ministère X",
        "L’équipe Gagnante",
        "Internet of Toys",
        "Universität Wien",
        "IEP Fontainebleau",
        "Experimenting Risk Free",
        "Tutorial I",
        "Maire de Saint-Benoît",
    ],
)
def test_what_is_no_person_is_not_taken_for_one(text):
    assert not is_person(text)


@pytest.mark.parametrize("name", ["Bruno Le Maire", "Anthony Head", "Ana de la Cruz"])
def test_a_surname_that_is_a_function_too_is_a_name(name):
    assert is_person(name)


@pytest.mark.parametrize("label", ["Keynote - ", "Keynote 2: "])
def test_a_label_of_speaking_tells_that_a_name_follows_the_title(label):
    item = one(f"10h00: {label}The Engine, Ada Lovelace")
    assert [person.name for person in item.speakers] == ["Ada Lovelace"]
