import pytest

from console.eventfile.kinds import kind_of, named_kind
from console.show.event import Kind

KINDS = [
    ("Accueil café", Kind.WELCOME), ("Registrierung", Kind.WELCOME), ("Pause", Kind.BREAK),
    ("Coffee break", Kind.BREAK), ("Déjeuner", Kind.MEAL), ("Mittagessen", Kind.MEAL),
    ("Discours d’ouverture", Kind.SPEECH), ("Table-ronde sur le thème", Kind.PANEL),
    ("Intermède vidéo sur le défi", Kind.VIDEO), ("Pitch du défi", Kind.PITCH),
    ("Pich du défi", Kind.PITCH), ("Cocktail", Kind.SOCIAL), ("Atelier : Git", Kind.WORKSHOP),
    ("Remise des prix", Kind.AWARD), ("Concert", Kind.MUSIC), ("Au revoir", Kind.CLOSING),
    ("Présentation du programme", Kind.TALK), ("JSF 2.0", Kind.OTHER),
]  # fmt: skip


@pytest.mark.parametrize(("title", "kind"), KINDS, ids=[title for title, _ in KINDS])
def test_the_first_telling_word_of_a_title_is_its_kind(title, kind):
    assert kind_of(title) is kind


@pytest.mark.parametrize(
    ("text", "kind"), [("award", Kind.AWARD), ("Pause", Kind.BREAK), ("?", None)]
)
def test_a_kind_may_be_named(text, kind):
    assert named_kind(text) is kind
