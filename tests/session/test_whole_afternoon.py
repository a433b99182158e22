"""A whole afternoon through the session: rehearsed twice, compared, adopted, shown, reported."""

from datetime import timedelta
from pathlib import Path

import pytest

from console.app import open_show
from console.eventfile.formats.choice import read_event
from console.journal.journal import Journal, RunKind
from console.session.adopting import Adopting
from console.session.comparing import comparison_of
from console.session.learning import earlier_lessons
from console.session.log import RunLog
from console.session.opening import RunOptions
from console.session.reporting import RunReport
from console.session.runs import Runs
from console.session.session import Session
from console.show.comparison import Sorting, adoptable
from console.show.deeds import Finish, Go, Recover
from console.show.recovery import recovery_plans
from console.wording.words import Words
from tests.conftest import HandClock

PAGE = """\
---
title: Remise des prix
date: 2026-03-02
timezone: Europe/Paris
---

* 14 h 00 - 14 h 20 – Accueil café
* 14 h 20 - 14 h 30 – Ouverture
* 14 h 30 - 15 h 00 – Table ronde
* 15 h 00 - 15 h 20 – Pause
* 15 h 20 - 15 h 50 – Prix
* 15 h 50 - 16 h 20 – Cocktail
"""
MINUTE = timedelta(minutes=1)


@pytest.fixture
def file(tmp_path) -> Path:
    path = tmp_path / "prix.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


class Afternoon:
    """The event's journal, and what happens on its stage."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.journal = Journal(file.with_name("journal.sqlite"))
        self.runs = Runs(self.journal, str(file.absolute()))
        self.clock = HandClock()

    def begin(self, kind: RunKind, late: float = 0) -> Session:
        order = read_event(self.file).order
        self.clock.at = order.items[0].start + late * MINUTE
        session = Session(self.clock, RunLog(self.journal, kind, order))
        session.lessons = earlier_lessons(order, self.runs, None)
        return session

    def play(self, session: Session, *minutes: float) -> None:
        """Let as many items last so long."""
        for length in minutes:
            session.do(Go())
            self.clock.advance(minutes=length)

    def rehearse(self, *minutes: float) -> None:
        session = self.begin(RunKind.FILAGE)
        self.play(session, *minutes)
        session.do(Finish())


@pytest.fixture
def afternoon(file):
    """The event, rehearsed twice: the opening and the panel run long."""
    made = Afternoon(file)
    made.rehearse(20, 14, 36, 20, 30, 30)
    made.rehearse(20, 13, 38, 20, 30, 30)
    return made


def adopt(afternoon: Afternoon, *items: str) -> None:
    order = read_event(afternoon.file).order
    found = comparison_of(order, afternoon.runs.kept())
    lengths = adoptable([x for x in found.items if x.item.id in items], MINUTE)
    adopting = Adopting(afternoon.file)
    adopting.write(adopting.propose(lengths))


def show(afternoon: Afternoon) -> Session:
    """The show: begun six minutes late, won back over the pause."""
    session = afternoon.begin(RunKind.SHOW, late=6)
    afternoon.play(session, 20, 15)
    session.do(Go())
    plan = recovery_plans(session.progress, afternoon.clock.now())[0]
    session.do(Recover(plan.changes))
    afternoon.clock.advance(minutes=30)
    afternoon.play(session, 13, 30, 30)
    session.do(Finish())
    return session


def test_rehearsals_say_who_overran_most(afternoon):
    order = read_event(afternoon.file).order
    found = comparison_of(order, afternoon.runs.kept(), Sorting.OVER)
    assert [x.item.title for x in found.items[:2]] == ["Table ronde", "Ouverture"]
    assert adoptable(found.items, MINUTE) == {
        "table-ronde": 37 * MINUTE,
        "ouverture": 14 * MINUTE,
    }


def test_what_they_took_is_adopted_and_what_is_left_is_forecast(afternoon):
    adopt(afternoon, "ouverture")
    assert "14 h 20 - 14 h 34 – Ouverture" in afternoon.file.read_text(encoding="utf-8")
    look = afternoon.begin(RunKind.SHOW).outlook()
    assert look.forecast.runs == 2
    assert look.forecast.median > look.projected_end + 2 * MINUTE


def test_a_delay_is_won_back_and_the_report_tells_it(afternoon):
    adopt(afternoon, "ouverture")
    session = show(afternoon)
    assert session.outlook().end_drift == timedelta(0)
    report = RunReport(Words("fr"), afternoon.runs.kept([session.run])[0])
    said = report.markdown().replace("\u00a0", " ")
    assert "Début à 14 h 06, 6 min de retard." in said
    assert "7 min à « Pause »" in said
    assert "Plans de rattrapage acceptés" in said


def test_the_show_is_looked_at_again(afternoon):
    session = show(afternoon)
    afternoon.journal.close()
    file = afternoon.file
    again = open_show(RunOptions(file, data=file.parent, replay=session.run))
    again.rehearsal.seek(1.0)
    assert again.session.outlook().phase == "ended"
    assert again.session.outlook().turns == session.outlook().turns
    assert again.session.run == session.run
    again.close()
