"""Recovery plans are looked for when they are needed, offered calmly, and never insisted on."""

from datetime import timedelta

import pytest

from console.clock import RehearsalClock
from console.journal.journal import Journal, RunKind
from console.session.keys import Keys
from console.session.log import RunLog
from console.session.notices import Notices
from console.session.offering import RECOVERY_NOTICE, RecoveryOffer
from console.session.recovering import Recovering
from console.session.recovery_view import recovery_view
from console.session.session import Session
from console.show import recovery
from console.show.deeds import Adjust, Go, Undo
from console.wording.words import Words
from tests.conftest import HandClock
from tests.orders import PARIS, ceremony, paris

WORDS = Words("en")


@pytest.fixture
def clock():
    return HandClock(paris("14:00"))


@pytest.fixture
def session(clock):
    made = Session(clock, RunLog(Journal(), RunKind.SHOW, ceremony()))
    made.do(Go())
    return made


@pytest.fixture
def recovering(session, clock):
    return Recovering(session, clock, timedelta(minutes=3))


@pytest.fixture
def searches(monkeypatch):
    """How often plans were looked for."""
    found = []
    search = recovery.recovery_plans
    monkeypatch.setattr(
        recovery, "recovery_plans", lambda *some, **more: found.append(1) or search(*some, **more)
    )
    return found


@pytest.fixture
def notices():
    return Notices()


@pytest.fixture
def beat(recovering, session, notices):
    offer = RecoveryOffer(recovering, notices, WORDS, Keys())
    return lambda: offer.look(session.outlook())


def plain(text):
    """With ordinary spaces."""
    return text.replace("\u00a0", " ")


def said(notices):
    return [plain(notice.text) for notice in notices.standing]


def late(session, minutes):
    session.do(Adjust(minutes * 60.0))


def test_nothing_is_looked_for_while_the_end_is_near_enough(beat, session, searches, notices):
    late(session, 3)
    beat()
    assert (searches, said(notices)) == ([], [])


def test_a_late_end_is_offered_in_one_line(beat, session, notices):
    late(session, 4)
    beat()
    assert said(notices) == [
        "The end is 4 min late. Only the breaks: gains 4 min, end 18:00. R shows it."
    ]
    assert notices.standing[0].stays


def test_plans_are_looked_for_at_most_every_ten_seconds(beat, session, searches, clock):
    late(session, 5)
    for _ in range(30):
        beat()
        clock.advance(seconds=1)
    assert len(searches) == 3


def test_something_that_happened_is_reckoned_with_at_once(beat, session, searches, notices):
    late(session, 5)
    beat()
    late(session, 1)
    beat()
    assert len(searches) == 2
    assert "6 min late" in said(notices)[0]


def test_a_search_that_was_long_is_not_repeated_soon(recovering, session, clock, monkeypatch):
    def slowly(*_, **__):
        clock.advance(seconds=1)
        found.append(True)
        return ()

    found = []
    monkeypatch.setattr(recovery, "recovery_plans", slowly)
    late(session, 5)
    for _ in range(40):
        recovering.look(session.outlook())
        clock.advance(seconds=1)
    assert len(found) == 1


def test_the_offer_goes_with_the_lateness(beat, session, notices):
    late(session, 5)
    beat()
    session.do(Undo())
    beat()
    assert said(notices) == []


def test_no_is_an_answer_until_things_are_worse(beat, session, notices):
    late(session, 5)
    beat()
    notices.withdraw(RECOVERY_NOTICE)
    beat()
    late(session, 1)
    beat()
    assert said(notices) == []
    late(session, 1)
    beat()
    assert "7 min late" in said(notices)[0]


def test_the_offer_steps_back_while_the_plans_are_looked_at(beat, recovering, session, notices):
    late(session, 5)
    beat()
    recovering.open()
    beat()
    assert said(notices) == []
    recovering.close()
    beat()
    assert len(said(notices)) == 1


def test_a_preview_changes_nothing_and_an_accepted_plan_is_one_deed(recovering, session):
    late(session, 4)
    before = session.progress
    recovering.open()
    proposed = recovering.proposed(session.outlook())
    assert proposed.projected_end == paris("18:00")
    assert set(recovering.changes) == {"19"}
    assert session.progress is before
    session.do(recovering.accepted())
    assert session.outlook().projected_end == paris("18:00")
    assert not recovering.is_open
    session.do(Undo())
    assert session.progress.plan is before.plan


def test_the_next_item_is_touched_only_when_asked(recovering, session):
    late(session, 4)
    recovering.open()
    assert not recovering.with_next
    recovering.include_next()
    assert recovering.with_next
    recovering.close()
    assert not recovering.with_next


def test_a_plan_that_is_not_there_cannot_be_chosen(recovering, session):
    late(session, 4)
    recovering.open()
    recovering.choose(7)
    assert recovering.place == 0


def test_the_plans_in_words(recovering, session):
    late(session, 4)
    recovering.open()
    view = recovery_view(WORDS, recovering, PARIS)
    assert view.plans[0].name == "Only the breaks"
    assert plain(view.plans[0].result) == "Gains 4 min. End 18:00."
    assert plain(view.plans[0].changes[0]).startswith("Cocktail: 1 h → 56 min. Elastic")
    assert view.next_too == "The next item too: no"


def test_nothing_to_win_is_said(recovering):
    recovering.open()
    assert recovery_view(WORDS, recovering, PARIS).heading == "No time can be won back."
    assert recovering.accepted() is None


def test_a_fast_rehearsal_looks_as_often_as_the_show_would(recovering, session, clock, searches):
    fast = RehearsalClock(clock.now(), 60.0, clock)
    session.clock = fast
    clock.advance(seconds=64)  # an item of an hour, four minutes over
    recovering.look(session.outlook())
    clock.advance(seconds=1)
    recovering.look(session.outlook())
    assert len(searches) == 2
