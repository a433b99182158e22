"""An opened ceremony for the text faces."""

from pathlib import Path

import pytest

from console.eventfile.reading import Reading
from console.journal.journal import Journal, RunKind
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.opening import Opened
from console.session.session import Session
from console.settings import SettingsFile
from console.wording.words import Words
from tests.conftest import HandClock
from tests.orders import ceremony, paris


@pytest.fixture
def clock() -> HandClock:
    return HandClock(paris("14:00"))


@pytest.fixture
def opened(clock: HandClock, tmp_path: Path) -> Opened:
    session = Session(clock, RunLog(Journal(), RunKind.SHOW, ceremony()))
    preferences = SettingsFile(tmp_path / "settings.json")
    return Opened(session, Reading(ceremony(), ()), Notices(), Words("en"), preferences)
