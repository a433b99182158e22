import pytest

from console.eventfile.problem import Code, Level, Problem
from console.eventfile.record import check_record
from console.eventfile.spelling import LONGEST_TITLE
from console.wording.problems import codes as worded
from console.wording.problems import problem_hint, problem_message
from console.wording.words import Words
from tests.eventfile.reading import codes, read

DATED = "---\nevent_start_date: 2023-06-29 14:00:00 +02:00\n---\n"


def hints_of(*titles: str) -> list[tuple[str, str]]:
    body = "".join(f"* {10 + place}h {title}\n" for place, title in enumerate(titles))
    problems = read(DATED + body).problems
    return [(problem.code.value, problem.values.get("proposal", "")) for problem in problems]


def test_every_code_has_its_sentences():
    assert worded() == {code.value for code in Code}


WRONG = {
    "- 14h A bon port\n- 25h70 Pause\n- 15h Fin\n": ("impossible-time", 5),
    "- 14h A\n- 15h\n\n\n- 16h Fin\n": ("no-title", 5),
    "- 14h A\n- 15h-14h B\n- 16h Fin\n": ("end-before-start", 5),
    "- 14h A\n- 15h B\n- 14h30 Fin\n": ("times-back", 6),
    "- 9h A\n- 22h B\n- 23h Fin\n": ("long-leap", 5),
    "- 14h-15h30 A\n- 15h Fin\n": ("overlap", 5),
    "Le mardi 29 juin 2023.\n\n- 14h A\n- 15h Fin\n": ("wrong-weekday", 4),
}


@pytest.mark.parametrize(("body", "told"), WRONG.items(), ids=[code for code, _ in WRONG.values()])
def test_a_contradiction_is_told_with_its_line(body, told):
    problems = read(DATED + body).problems
    assert [(problem.code.value, problem.line) for problem in problems] == [told]
    assert problems[0].level is Level.WARNING


TUNED = "conduite:\n  items:\n  - at: '15:00'\n    changeover: 2 min\n---\n"


@pytest.mark.parametrize(
    ("end", "told"), [("", ["no-gap"]), (" - 14h59", ["no-gap"]), (" - 14h58", [])]
)
def test_a_changeover_without_a_gap_is_hinted_at(end, told):
    reading = read(DATED.removesuffix("---\n") + TUNED + f"- 14h{end} A\n- 15h B\n- 16h Fin\n")
    assert codes(reading) == told
    assert all(problem.level is Level.HINT for problem in reading.problems)


def test_hours_that_the_items_leave_are_told():
    front = DATED.replace("---\n- ", "").removesuffix("---\n")
    front += "champs_informations:\n- intitule: Horaires\n  contenu: 14h30 - 16h\n---\n"
    reading = read(front + "- 14h Accueil\n- 15h - 17h Débat\n")
    assert codes(reading) == ["outside-hours", "outside-hours"]
    assert reading.problems[0].line == 5


PITCHES = ("Pitch du défi Un", "Pitch du défi Deux", "Pitch du défi Trois")


@pytest.mark.parametrize(
    ("title", "hint"),
    [
        ("Pich du défi", ("near-miss", "Pitch")),
        ("Picth du défi", ("near-miss", "Pitch")),
        ("PItch du défi", ("capitals-inside", "Pitch")),
        ("S0S Ponts", ("zero-for-o", "SOS")),
        ("Ouverture  officielle", ("double-space", "Ouverture officielle")),
        ("Mot " * (LONGEST_TITLE // 3), ("long-title", "")),
    ],
)
def test_a_slip_is_hinted_with_its_proposal(title, hint):
    assert hints_of(*PITCHES, title) == [hint]


LEGITIMATE = [
    "iPhone", "OpenData", "DINUM", "H2O", "Champollion", "GitHub", "TwinCity", "ArtificIA",
    "FormIAble", "McDonald", "API", "Pitchs", "défis", "EIG4", "3D", "LilyPad", "RGAA", "Pitcher",
]  # fmt: skip


@pytest.mark.parametrize("word", LEGITIMATE)
def test_legitimate_words_are_left_alone(word):
    assert hints_of(*PITCHES, f"Le {word}") == []


def test_one_hint_tells_of_mixed_dashes():
    problems = read(DATED + "- 14h – A\n- 15h - B\n- 16h – C\n").problems
    assert [(problem.code, problem.line) for problem in problems] == [(Code.MIXED_DASHES, 5)]
    assert problems[0].values == {"dash": "-", "proposal": "–"}


def test_a_hint_never_changes_the_title():
    body = "".join(f"- {10 + place}h {title}\n" for place, title in enumerate((*PITCHES, "Pich")))
    assert read(body).order.items[-1].title == "Pich"


def test_problems_come_by_line():
    lines = [problem.line for problem in read("- 25h70 A\n- 14h  B  c\n- 13h S0S\n").problems]
    assert lines == sorted(lines)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sentences_take_the_values(language):
    words = Words(language)
    problem = Problem(Code.NEAR_MISS, 1, 1, {"word": "Pich", "proposal": "Pitch"})
    assert "Pich" in problem_message(words, problem.code, problem.values)
    assert "Pitch" in problem_hint(words, problem.code, problem.values)


def test_the_record_of_a_problem_says_all():
    reading = read(DATED + "- 14h A bon port\n- 25h70 Pause\n- 15h Fin\n")
    record = check_record("a.md", reading, Words("en"))
    assert record["problems"][0] == {
        "level": "warning",
        "line": 5,
        "column": 3,
        "code": "impossible-time",
        "message": "25h70 is not a time of day.",
        "hint": "Correct the hour or the minutes.",
    }


def test_reasons_and_times_are_told_in_the_language_of_the_reader():
    broken = read('title: "sans fin\nitems: []\n', "a.yml").problems
    told = [problem_message(Words("fr"), problem.code, problem.values) for problem in broken]
    assert "Le fichier n’est pas du YAML valide\u00a0: un guillemet n’est pas fermé." in told
    late = Problem(Code.NO_TITLE, 1, 0, {"time": "15:00"})
    assert "15\u00a0h\u00a000" in problem_message(Words("fr"), late.code, late.values)
    assert "15:00" in problem_message(Words("en"), late.code, late.values)
