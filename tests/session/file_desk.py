"""A show of a real file with what writes it, for tests of saving."""

from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta
from pathlib import Path

from console.eventfile.formats.choice import read_event
from console.journal.journal import Journal, RunKind
from console.session.file_watch import FileWatch
from console.session.filing import Filing
from console.session.following import Following
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.placing import Placing, placed
from console.session.session import Session
from console.session.unsaved import Unsaved
from console.wording.words import Words
from tests.conftest import HandClock

PAGE = """---
title: Gala
event_start_date: 2023-06-29 14:00:00 +02:00
champs_informations:
- intitule: Horaires
  contenu: 14h - 16h
---

* 14 h 00 – Accueil
* 14 h 10 – Discours, par Anne Roux, maire
* 14 h 20 – Remise des prix
* 14 h 40 – Cocktail
"""
MINUTE = timedelta(minutes=1)
TODAY = datetime(2023, 6, 29, 11, 59, tzinfo=UTC)


class HandExecutor(Executor):
    """Does what it was given when a test says so."""

    def submit(self, work):
        self._work, self._future = work, Future()
        return self._future

    def turn(self) -> None:
        self._future.set_result(self._work())


class Desk:
    """A show of a real file with what writes it, opened again on the same journal at will."""

    def __init__(self, folder: Path, now: datetime = TODAY, placing: Placing | None = None) -> None:
        self.path, self.now, self.placing = folder / "gala.md", now, placing or Placing()
        self.path.write_text(PAGE, encoding="utf-8")
        self.real, self.log = HandClock(), None
        self.open()

    def open(self, away: Executor | None = None) -> None:
        self.notices = Notices()
        reading = read_event(self.path)
        self.log = self.log or RunLog(
            Journal(), RunKind.SHOW, placed(reading.order, self.now, self.placing)
        )
        self.log.seq = 0
        self.session = Session(HandClock(self.now), self.log)
        words, watch = Words("en"), FileWatch(self.path, self.real)
        self.following = Following(self.session, reading, watch, self.notices, words)
        self.unsaved = Unsaved(self.session, self.following, Filing(away), self.notices, words)
        self.beat()

    def do(self, *deeds) -> None:
        for deed in deeds:
            assert not hasattr(self.session.do(deed), "reason")

    def beat(self) -> None:
        for _ in range(5):
            self.real.advance(seconds=1)
            self.following.look()
            self.unsaved.look()

    def save(self) -> None:
        self.unsaved.save()
        self.beat()

    def write(self, text: str) -> None:
        self.path.write_text(text, encoding="utf-8")
        self.beat()

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @property
    def said(self) -> list[str]:
        return [notice.text for notice in self.notices.standing]

    def lines(self) -> list[str]:
        zone = self.session.order.event.timezone
        plan = self.session.progress.plan.lines
        return [f"{x.start.astimezone(zone):%H:%M} {x.item.title}" for x in plan]
