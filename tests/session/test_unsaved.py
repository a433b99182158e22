"""What the file does not say yet, and the one key that writes it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from console.eventfile.formats.choice import read_event
from console.session.placing import Placing
from console.show.deeds import Edit, Finish, Go, Insert, Move, Remove, Skip, Undo
from console.show.event import Item
from tests.session.file_desk import MINUTE, PAGE, TODAY, Desk, HandExecutor


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_nothing_is_unsaved_before_anything_is_done(desk):
    assert desk.unsaved.count == 0
    desk.save()
    assert desk.said == ["Nothing to save: the file says what is run."]
    assert desk.text == PAGE


def test_going_on_with_the_show_is_no_change_of_the_file(desk):
    desk.do(Go(), Skip("discours"), Finish())
    assert desk.unsaved.count == 0


def test_a_title_is_written_and_nothing_else(desk):
    desk.do(Edit("discours", {"title": "Allocution"}))
    assert desk.unsaved.count == 1
    desk.save()
    assert desk.text == PAGE.replace("Discours", "Allocution")
    assert desk.unsaved.count == 0
    assert desk.said == ["Written in gala.md."]


@pytest.mark.parametrize(
    ("deeds", "changes"),
    [
        ([Edit("remise-des-prix", {"duration": 25 * MINUTE})], [("14 h 40", "14 h 45")]),
        ([Remove("discours")], None),
        ([Move("remise-des-prix", "discours")], None),
        ([Insert(Item("vœux", "Vœux", duration=5 * MINUTE), "discours")], None),
        ([Edit("discours", {"cuttable": True, "min": 5 * MINUTE, "notes": "micro 2"})], None),
        ([Edit("accueil", {"speakers": ()}), Edit("cocktail", {"title": "Buffet"})], None),
        ([Edit("accueil", {"start": TODAY + 6 * MINUTE})], None),
    ],
    ids=["length", "removal", "move", "insertion", "marks", "two", "first"],
)
def test_what_is_saved_is_what_the_file_says(desk, deeds, changes):
    desk.do(*deeds)
    run = desk.lines()
    desk.save()
    for old, new in changes or ():
        assert new in desk.text
        assert old not in desk.text
    assert desk.unsaved.count == 0
    assert not any(text.startswith("The file changed") for text in desk.said)
    read = read_event(desk.path).order
    zone = read.event.timezone
    assert [f"{x.start.astimezone(zone):%H:%M} {x.title}" for x in read.items] == run


def test_what_the_page_cannot_say_goes_beside_it_and_is_said(desk):
    desk.do(
        Edit("discours", {"title": "Allocution"}),
        Edit("cocktail", {"duration": 30 * MINUTE}),
    )
    desk.save()
    assert desk.text == PAGE.replace("Discours", "Allocution")
    beside = desk.path.with_name("gala.conduite.yml").read_text(encoding="utf-8")
    assert "duration: 30 min" in beside
    assert desk.said == [
        "Written in gala.md, and what it cannot say in gala.conduite.yml, beside it."
    ]
    assert desk.unsaved.count == 0


def test_what_we_wrote_ourselves_is_no_news_even_in_mid_show(desk):
    desk.do(Go(), Edit("discours", {"title": "Allocution"}), Move("cocktail", "remise-des-prix"))
    desk.save()
    desk.do(Go())
    desk.beat()
    assert not any(text.startswith("The file changed") for text in desk.said)
    assert desk.following.state is None


def test_what_someone_else_wrote_over_what_we_saved_is_news(desk):
    away = HandExecutor()
    desk.open(away)
    desk.do(Edit("discours", {"title": "Allocution"}))
    desk.unsaved.save()
    away.turn()
    desk.write(desk.text.replace("Cocktail", "Buffet"))
    assert "The file changed: 1 item reworded. Ctrl+R takes it." in desk.said


def test_an_undo_after_saving_is_unsaved_again(desk):
    desk.do(Edit("discours", {"title": "Allocution"}))
    desk.save()
    desk.do(Undo())
    assert desk.unsaved.count == 1
    desk.save()
    assert desk.text == PAGE


def test_after_saving_a_change_of_the_file_is_told_against_what_was_saved(desk):
    desk.do(Edit("discours", {"title": "Allocution"}))
    desk.save()
    desk.write(desk.text.replace("Cocktail", "Buffet"))
    assert "The file changed: 1 item reworded. Ctrl+R takes it." in desk.said


def test_what_is_not_saved_survives_taking_the_file(desk):
    desk.do(Edit("discours", {"title": "Allocution"}), Edit("accueil", {"duration": 5 * MINUTE}))
    desk.write(PAGE.replace("Cocktail", "Buffet"))
    desk.following.take()
    assert desk.lines() == [
        "14:00 Accueil",
        "14:05 Allocution",
        "14:15 Remise des prix",
        "14:35 Buffet",
    ]
    desk.save()
    assert "Allocution" in desk.text
    assert "Buffet" in desk.text
    assert desk.unsaved.count == 0


def test_a_conflict_is_never_written_over(desk):
    desk.do(Edit("discours", {"title": "Allocution"}))
    theirs = PAGE.replace("Cocktail", "Buffet")
    desk.path.write_text(theirs, encoding="utf-8")
    desk.save()
    assert desk.text == theirs
    assert "gala.md was changed by another program meanwhile: nothing was written." in desk.said
    assert desk.unsaved.count == 1


def test_the_past_that_the_file_rewrote_is_not_written_back(desk):
    desk.do(Go(), Go())
    theirs = PAGE.replace("Accueil", "Café")
    desk.write(theirs)
    desk.following.take()
    assert desk.unsaved.count == 0
    desk.do(Edit("cocktail", {"title": "Buffet"}))
    desk.save()
    assert desk.text == theirs.replace("Cocktail", "Buffet")


def test_a_console_that_is_opened_again_knows_what_was_saved_and_what_was_not(desk):
    desk.do(Edit("discours", {"title": "Allocution"}))
    desk.save()
    desk.do(Edit("cocktail", {"title": "Buffet"}))
    desk.open()
    assert desk.unsaved.count == 1
    assert not any(text.startswith("The file changed") for text in desk.said)
    desk.save()
    assert "Allocution" in desk.text
    assert "Buffet" in desk.text


@pytest.mark.parametrize(
    "placing",
    [Placing(), Placing(start_at=datetime(2001, 1, 1, 9, 30).time())],  # noqa: DTZ001
    ids=["today", "at"],
)
def test_a_show_on_another_day_writes_the_times_of_its_file(tmp_path, placing):
    desk = Desk(tmp_path, datetime(2026, 3, 2, 8, 0, tzinfo=UTC), placing)
    cocktail = desk.session.progress.plan.line("cocktail").start
    desk.do(Edit("cocktail", {"start": cocktail + 10 * MINUTE}))
    desk.save()
    assert "14 h 50 – Cocktail" in desk.text
    assert desk.unsaved.count == 0


def test_one_day_of_several_is_written_alone(tmp_path):
    desk = Desk(tmp_path)
    desk.path, desk.log = tmp_path / "days.md", None
    first, second = "* 9h Un\n* 10h Deux\n* 11h Trois\n", "* 9h Quatre\n* 10h Cinq\n"
    text = f"## 29 juin 2023\n{first}## 30 juin 2023\n{second}"
    desk.path.write_text(text, encoding="utf-8")
    desk.open()
    assert [line[6:] for line in desk.lines()] == ["Un", "Deux", "Trois"]
    desk.do(Move("deux", "un"), Edit("trois", {"title": "Fin"}))
    desk.save()
    written = "* 9h Deux\n* 10h Un\n* 11h Fin\n"
    assert desk.text == f"## 29 juin 2023\n{written}## 30 juin 2023\n{second}"
    assert desk.unsaved.count == 0


def test_a_file_that_cannot_be_written_is_said(desk, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("console.session.writing.save", full)
    desk.do(Edit("discours", {"title": "Allocution"}))
    desk.save()
    assert desk.said == [
        "gala.md could not be written (No space left on device). The show has it all."
    ]
    assert desk.unsaved.count == 1


def test_a_run_sheet_is_read_and_never_written(tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_text("start,duration,title\n14:00,10,One\n14:10,10,Two\n", encoding="utf-8")
    desk = Desk(tmp_path)
    desk.path, desk.log = path, None
    desk.open()
    before = path.read_bytes()
    desk.do(Edit(desk.session.order.items[1].id, {"title": "Second"}))
    desk.save()
    assert path.read_bytes() == before
    assert desk.said == ["sheet.csv could not be changed safely: change it by hand."]
