import pytest

from console.eventfile.places import placed_title
from console.eventfile.titles import parted_title

LONG = "La constitution des archives historiques dans les régions et dans les départements"
REST = "échanges et discussions, introduction des débats par le bureau"


def test_a_long_line_is_parted_as_late_as_a_title_may_be_long():
    assert parted_title(f"Pour conclure : {LONG} : {REST}") == (f"Pour conclure : {LONG}", REST)


def test_a_long_line_is_parted_behind_its_first_sentence():
    assert parted_title(f"{LONG}. Puis, {REST} : fin")[0] == LONG


def test_a_line_is_not_parted_inside_quotes():
    title = f'Le thème "De la parole aux actes : {LONG} ?"'
    assert parted_title(f"{title} : {REST}") == (title, REST)


def test_a_short_line_stays_whole():
    assert parted_title("Débat : la suite") == ("Débat : la suite", None)


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("dans la salle du conseil : réunion", "réunion", "dans la salle du conseil"),
        ("Salle des fêtes : concert", "concert", "Salle des fêtes"),
        ("à l’église : messe", "messe", "à l’église"),
        ("À la mairie : discours", "discours", "À la mairie"),
        ("Au revoir : le bal", "Au revoir : le bal", None),
        ("Débat : la salle", "Débat : la salle", None),
        ("Salle 3", "Salle 3", None),
    ],
)
def test_the_place_before_a_title_is_no_part_of_it(text, title, place):
    assert placed_title(text) == (title, place)
