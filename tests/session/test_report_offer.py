"""The report is offered once the run is over."""

import pytest

from console.journal.journal import Journal, RunKind
from console.session.keys import Keys
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.report_offer import ReportOffer
from console.session.session import Session
from console.show.deeds import End, Go, Undo
from console.wording.words import Words
from tests.orders import ceremony


@pytest.fixture
def session(hand_clock):
    return Session(hand_clock, RunLog(Journal(), RunKind.SHOW, ceremony()))


@pytest.fixture
def said(session):
    """Do something, and hear what stands then."""
    notices = Notices()
    offer = ReportOffer(session, notices, Words("en"), Keys())
    offer.look(session.outlook())

    def after(*deeds):
        for deed in deeds:
            session.do(deed)
        offer.look(session.outlook())
        return [notice.text for notice in notices.standing]

    return after


def test_it_comes_with_the_end_and_goes_when_that_is_undone(said):
    assert said(Go()) == []
    assert said(End()) == ["It is over. F10 opens the report."]
    assert said(Undo()) == []


def test_a_run_that_was_over_already_offers_nothing(session):
    for deed in (Go(), End()):
        session.do(deed)
    notices = Notices()
    offer = ReportOffer(session, notices, Words("en"), Keys())
    offer.look(session.outlook())
    assert notices.standing == ()
