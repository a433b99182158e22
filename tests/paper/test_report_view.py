"""A report in words, in both languages."""

import pytest

from console.paper.report_view import RunHead, report_view
from console.show.report import report_of
from console.wording.report import about, summary
from console.wording.words import Words
from tests.orders import MINUTE
from tests.paper.runs import AFTERNOON, HAPPENED

REPORT = report_of(AFTERNOON, HAPPENED)


def said(language: str) -> str:
    return summary(Words(language), REPORT).replace("\u00a0", " ")


def test_the_run_is_told_in_a_paragraph():
    assert said("en") == (
        "Began at 15:04, 4 min late. Lost: 6 min at “Table-ronde | <des> talents” and "
        "1 min at “Clôture”. "
        "Won back: 3 min at “Pause café”, 5 min by leaving out “=Clip” and 5 min in the gaps. "
        "1 hold of 2 min. Ended at 15:58, 2 min early."
    )


def test_the_paragraph_is_french_too():
    assert said("fr") == (
        "Début à 15 h 04, 4 min de retard. Perdu : 6 min à « Table-ronde | <des> talents » et "
        "1 min à « Clôture ». "
        "Regagné : 3 min à « Pause café », 5 min en sautant « =Clip » et 5 min dans les "
        "battements. 1 pause de 2 min. Fin à 15 h 58, 2 min d’avance."
    )


def test_a_run_that_was_broken_off_says_until_when():
    broken = report_of(AFTERNOON, HAPPENED[:9])
    assert summary(Words("en"), broken).endswith("Broken off after 15:30.")
    assert summary(Words("en"), report_of(AFTERNOON, ())) == "Nothing was played to its end."


def view(language="fr", **more):
    return report_view(Words(language), REPORT, RunHead("Filage", **more))


def test_every_item_has_its_row():
    rows = [[cell.replace("\u00a0", " ") for cell in row] for row in view().rows]
    assert rows[0] == [
        "Ouverture", "réalisée", "15 h 00", "15:04:00",
        "10 min", "10 min", "+0:00", "+4:00", "", "",
    ]  # fmt: skip
    assert rows[1][6:9] == ["+6:00", "+10:00", "2 min"]
    assert rows[3][1:6] == ["sautée", "15 h 45", "", "5 min", ""]
    assert {len(row) for row in rows} == {len(view().heads)}


def test_what_is_written_on_the_run_is_told():
    facts = dict(view(name="Deuxième", place="Foyer", missing="Léa", notes="Micro 2").facts)
    assert view(name="Deuxième", place="Foyer").under == "Filage · Deuxième · 29/06/2023 · Foyer"
    assert (facts["Absents"], facts["Notes"]) == ("Léa", "Micro 2")
    assert facts["Pause café"].replace("\u00a0", " ") == "15 h 30, reprise 15 h 47"


def test_messages_plans_skips_and_mistakes_are_listed_apart():
    lists = dict(view("en").lists)
    assert lists["Left out"] == ("=Clip",)
    assert lists["Messages"] == ("15:05:00, Speaker: Plus *fort*",)
    assert lists["Recovery plans accepted"] == ("15:24:00: 1 change.",)
    assert lists["Undone"] == ("15:13:00: GO Table-ronde | <des> talents, undone at 15:13:05.",)


ABOUT = {"seconds": (0.5, "30 s"), "a minute and a half": (1.5, "2 min"), "minutes": (6.4, "6 min")}


@pytest.mark.parametrize(("minutes", "text"), ABOUT.values(), ids=ABOUT)
def test_lengths_are_told_as_people_say_them(minutes, text):
    assert about(minutes * MINUTE).replace("\u00a0", " ") == text
