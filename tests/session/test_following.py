"""Following the file during a show: what is noticed, what is said, what one key takes."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from console.eventfile.formats.choice import read_event
from console.eventfile.reader import read_text
from console.journal.journal import Journal, RunKind
from console.session.file_watch import FileWatch
from console.session.filed import Changed, Unreadable
from console.session.following import Following
from console.session.log import RunLog, unfinished
from console.session.notices import Notices
from console.session.placing import Placing, placed
from console.session.same_day import shift_between, shifted
from console.session.session import Session
from console.show.deeds import Edit, Go, Undo
from console.wording.words import Words
from tests.conftest import HandClock

PAGE = """---
title: Gala
event_start_date: 2023-06-29 14:00:00 +02:00
---

* 14 h 00 – Accueil
* 14 h 10 – Discours
* 14 h 20 – Remise des prix
* 14 h 40 – Cocktail
"""


AS_WRITTEN = Placing()


class Show:
    """A show of a real file, with clocks that a test moves."""

    def __init__(self, folder: Path, now: datetime, placing: Placing = AS_WRITTEN) -> None:
        self.path = folder / "gala.md"
        self.path.write_text(PAGE, encoding="utf-8")
        self.clock, self.real, self.journal = HandClock(now), HandClock(), Journal()
        order = placed(read_event(self.path).order, now, placing)
        self.begin(RunLog(self.journal, RunKind.SHOW, order))

    def begin(self, log: RunLog) -> None:
        reading = read_event(self.path)
        self.session, self.notices = Session(self.clock, log), Notices()
        watch = FileWatch(self.path, self.real)
        self.following = Following(self.session, reading, watch, self.notices, Words("en"))

    def crash_and_resume(self) -> None:
        order, now = read_event(self.path).order, self.clock.now()
        self.begin(unfinished(self.journal, RunKind.SHOW, order, now))

    def write(self, text: str) -> None:
        self.path.write_text(text, encoding="utf-8")
        self.touch()

    def touch(self) -> None:
        """Let the file look newer than before, whatever the file system's clock can tell."""
        when = self.path.stat().st_mtime_ns + 2_000_000_000
        os.utime(self.path, ns=(when, when))

    def beat(self, seconds: float = 5) -> None:
        for _ in range(round(seconds)):
            self.real.advance(seconds=1)
            self.following.look()

    @property
    def said(self) -> str:
        return " ".join(x.text for x in self.notices.standing if x.key.startswith("file"))

    def lines(self) -> list[str]:
        zone = self.session.order.event.timezone
        plan = self.session.progress.plan.lines
        return [f"{x.start.astimezone(zone):%H:%M} {x.item.title}" for x in plan]


@pytest.fixture
def show(tmp_path: Path) -> Show:
    return Show(tmp_path, datetime(2023, 6, 29, 11, 59, tzinfo=UTC))


def test_a_file_that_stays_as_it_is_says_nothing(show):
    show.beat()
    assert show.said == ""
    assert show.following.state is None


def test_a_file_that_is_only_touched_says_nothing(show):
    show.touch()
    show.beat()
    assert show.said == ""


def test_a_change_is_said_with_its_key(show):
    show.write(PAGE.replace("14 h 20", "14 h 25").replace("Cocktail", "Cocktail\n* 16 h – Bal"))
    show.beat()
    assert show.said == "The file changed: 1 item added, 3 items retimed. Ctrl+R takes it."
    assert show.lines()[2] == "14:20 Remise des prix"


def test_one_key_takes_it_and_one_undo_gives_it_back(show):
    show.write(PAGE.replace("14 h 20", "14 h 25"))
    show.beat()
    show.following.take()
    assert show.lines()[2] == "14:25 Remise des prix"
    assert "Ctrl+Z" in show.said
    show.session.do(Undo())
    show.notices.withdraw("file taken")
    assert show.lines()[2] == "14:20 Remise des prix"
    show.beat()
    assert show.said.startswith("The file changed: 2 items retimed")


def test_the_past_and_the_current_item_stay_and_ids_stay(show):
    show.session.do(Go())
    show.write(PAGE.replace("Accueil", "Café").replace("Discours", "Allocution"))
    show.beat()
    assert show.said == "The file changed: 2 items reworded. Ctrl+R takes it."
    show.following.take()
    assert show.lines()[:2] == ["14:00 Accueil", "14:10 Allocution"]
    assert [x.item.id for x in show.session.progress.plan.lines][:2] == ["accueil", "discours"]


def test_a_file_put_back_takes_the_offer_back(show):
    show.write(PAGE.replace("14 h 20", "14 h 25"))
    show.beat()
    show.write(PAGE)
    show.beat()
    assert show.said == ""


def test_with_nothing_new_the_key_does_nothing(show):
    assert show.following.take() is None
    assert show.said == "The file has not changed."


def test_a_later_change_is_told_against_what_was_taken(show):
    show.write(PAGE.replace("14 h 20", "14 h 25"))
    show.beat()
    show.following.take()
    show.notices.withdraw("file taken")
    show.write(PAGE.replace("14 h 20", "14 h 25").replace("Cocktail", "Buffet"))
    show.beat()
    assert show.said == "The file changed: 1 item reworded. Ctrl+R takes it."


def test_an_editor_that_replaces_the_file_is_followed(show, tmp_path):
    fresh = tmp_path / "gala.md~"
    fresh.write_text(PAGE.replace("Cocktail", "Buffet"), encoding="utf-8")
    fresh.replace(show.path)
    show.beat()
    assert isinstance(show.following.state, Changed)


def test_a_file_that_is_still_being_written_is_waited_for(show):
    for end in (90, 120, 150):
        show.write(PAGE[:end])
        show.beat(1)
    assert show.said == ""
    show.write(PAGE.replace("Cocktail", "Buffet"))
    show.beat()
    assert show.said == "The file changed: 1 item reworded. Ctrl+R takes it."


@pytest.mark.parametrize("text", ["", "Bonjour.", "\x00\x01\x02" * 99], ids=["empty", "no", "data"])
def test_an_unreadable_file_leaves_the_last_order_and_says_so(show, text):
    show.write(text)
    show.beat()
    assert isinstance(show.following.state, Unreadable)
    assert show.said.endswith("The show goes on with the last order that was read.")
    assert len(show.lines()) == 4
    show.write(PAGE)
    show.beat()
    assert show.said == ""


def test_a_file_that_is_gone_is_said_and_its_return_too(show):
    show.path.unlink()
    show.beat(2)
    assert show.said == ""
    show.beat(6)
    assert show.said.startswith("There is no file gala.md.")
    show.write(PAGE)
    show.beat()
    assert show.said == ""


def test_the_sidecar_is_followed_too(show, tmp_path):
    beside = tmp_path / "gala.conduite.yml"
    beside.write_text("items:\n- {id: discours, cuttable: true}\n", encoding="utf-8")
    show.beat()
    assert show.said == "The file changed: 1 item tuned. Ctrl+R takes it."
    beside.unlink()
    show.beat(9)
    assert show.said == ""


@pytest.mark.parametrize(
    "placing",
    [Placing(), Placing(start_at=datetime(2001, 1, 1, 9, 30).time()), Placing(start_now=True)],  # noqa: DTZ001
    ids=["today", "at", "now"],
)
def test_a_show_on_another_day_takes_the_change_on_its_own_day(tmp_path, placing):
    show = Show(tmp_path, datetime(2026, 3, 2, 8, 0, tzinfo=UTC), placing)
    before = show.session.order.items
    show.write(PAGE.replace("14 h 40", "14 h 45"))
    show.beat()
    assert show.said == "The file changed: 2 items retimed. Ctrl+R takes it."
    show.following.take()
    after = [line.start for line in show.session.progress.plan.lines]
    assert after[:3] == [item.start for item in before[:3]]
    assert after[3] - before[3].start == timedelta(minutes=5)


def test_after_a_crash_it_follows_the_file_that_it_had_taken(tmp_path):
    placing = Placing(start_now=True)
    show = Show(tmp_path, datetime(2023, 6, 29, 8, 3, tzinfo=UTC), placing)
    show.session.do(Go())
    show.write(PAGE.replace("Remise", "Annonce"))
    show.beat()
    show.following.take()
    show.session.do(Edit("discours", {"title": "Allocution"}))
    before = show.lines()
    show.crash_and_resume()
    show.beat()
    assert (show.said, show.lines()) == ("", before)
    show.write(PAGE.replace("Remise", "Annonce").replace("Cocktail", "Buffet"))
    show.beat()
    assert show.said == "The file changed: 1 item reworded. Ctrl+R takes it."
    show.following.take()
    assert show.lines() == [line.replace("Cocktail", "Buffet") for line in before]


def test_what_changes_while_the_console_is_down_is_taken_at_the_times_of_the_show(tmp_path):
    show = Show(tmp_path, datetime(2023, 6, 29, 8, 3, tzinfo=UTC), Placing(start_now=True))
    show.session.do(Go())
    before = show.lines()
    show.write(PAGE.replace("Cocktail", "Buffet"))
    show.crash_and_resume()
    show.beat()
    assert show.said == "The file changed: 1 item reworded. Ctrl+R takes it."
    show.following.take()
    assert show.lines() == [line.replace("Cocktail", "Buffet") for line in before]


def test_one_day_of_several_is_followed_alone():
    text = "## 29 juin 2023\n* 9h Un\n* 10h Deux\n## 30 juin 2023\n* 9h Trois\n* 10h Quatre\n"
    written = read_text(text).order
    run = placed(written, datetime(2023, 6, 30, 6, tzinfo=UTC), Placing())
    assert [x.title for x in run.items] == ["Trois", "Quatre"]
    assert shifted(written, shift_between(written, run)).items == run.items


def test_a_show_that_only_looks_on_says_nothing(show):
    class Held:
        is_held = False

        def take(self) -> bool:
            return False

    show.session._lock = Held()
    show.write(PAGE.replace("Cocktail", "Buffet"))
    show.beat()
    assert show.said == ""
