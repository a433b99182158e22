from tests.eventfile.reading import clock, read


def test_items_that_one_line_strings_together_are_several():
    body = "– Samedi 4 mai : 13 h 30, concours ; 20 h repas (8 €) ; minuit, bal\n"
    listed = clock(read(f"---\ntitle: Fête\nevent_start_date: 2024-05-04\n---\n{body}"))
    assert listed == [("13:30", "concours"), ("20:00", "repas (8 €)"), ("00:00", "bal")]


def test_a_semicolon_before_other_words_parts_nothing():
    assert clock(read("- 9h Accueil ; café\n- 10h Débat ; 12 orateurs\n")) == [
        ("09:00", "Accueil ; café"),
        ("10:00", "Débat ; 12 orateurs"),
    ]
