"""A rehearsal on the desk: real keys, marked so that nobody takes it for the show."""

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from console.journal.journal import Journal
from console.qt.face import DesktopFace
from console.session.opening import RunOptions
from console.session.rehearsal_options import RehearsalOptions, begun
from console.show.deeds import Go
from console.show.progress import Phase
from tests.orders import ceremony, paris

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def journal():
    return Journal()


@pytest.fixture
def opened(opened, clock, journal, tmp_path):
    """The same desk, on a run-through whose clock the test moves by its driver."""
    options = RehearsalOptions(rate=2.0, is_dress=False)
    session, rehearsal = begun(ceremony(), journal, clock, options)
    asked = RunOptions(tmp_path / "ceremony.md", rehearsal=options)
    return replace(opened, session=session, rehearsal=rehearsal, options=asked)


@pytest.fixture
def asked(face: DesktopFace):
    """What the desk wants to be opened in its place."""
    found = []
    face.another_asked.connect(found.append)
    return found


def test_it_is_marked(face):
    assert face.window.band is not None
    assert "not the show" in face.window.band.name.text()
    assert face.window.band._rate.text() == "×2"


def test_its_rate_and_its_clock_have_keys(press, face, opened):
    press(KEY.Key_Right, CTRL)
    assert face.window.band._rate.text() == "×4"
    press(KEY.Key_H, CTRL)
    before = opened.session.clock.now()
    press(KEY.Key_Left, CTRL, after=60)
    assert opened.session.clock.now() == before


def test_a_jump_leaves_the_record_and_says_so(press, face, opened):
    press(KEY.Key_Space)
    press(KEY.Key_J)
    assert "off the record" in face.window.band.name.text()
    assert opened.session.outlook().current.remaining == timedelta(seconds=10)


def test_the_record_is_taken_up_where_it_was_left(press, opened, journal):
    press(KEY.Key_Space)
    before = opened.session.outlook().current.started
    for key in (KEY.Key_J, KEY.Key_Space, KEY.Key_Space, KEY.Key_O):
        press(key)
    assert opened.session.outlook().current.started == before
    (run,) = journal.runs()
    assert run.happenings == 1


def test_shift_j_goes_to_the_chosen_row(press, face, opened):
    face.window.desk.order.selectRow(4)
    press(KEY.Key_J, SHIFT)
    seen = opened.session.outlook()
    assert (seen.current.item.id, seen.now) == ("4", paris("15:19:50"))


def test_cue_to_cue_leaps_by_itself(press, face, opened, clock):
    press(KEY.Key_C)
    face.bridge.beat()
    face.bridge.beat()
    assert opened.session.outlook().next.starts_in == timedelta(seconds=10)


def test_the_show_can_be_run_from_a_rehearsal_and_is_asked_twice_under_way(press, asked):
    press(KEY.Key_Space)
    press(KEY.Key_S, CTRL | SHIFT)
    assert asked == []
    press(KEY.Key_S, CTRL | SHIFT)
    assert [each.rehearsal for each in asked] == [None]


def test_a_dress_rehearsal_is_begun_by_a_key(press, asked):
    press(KEY.Key_G, CTRL | SHIFT)
    assert asked[0].rehearsal.is_dress


class TestInAShow:
    """Nothing of a rehearsal touches a show."""

    @pytest.fixture
    def opened(self, opened, clock):
        return replace(opened, rehearsal=None)

    def test_its_keys_do_nothing_but_say_so(self, press, opened, notices):
        opened.session.do(Go())
        before = opened.session.outlook().current.started
        press(KEY.Key_J)
        assert notices() == ["That is for rehearsals: this is the show."]
        assert opened.session.outlook().current.started == before
        assert opened.session.outlook().phase is Phase.RUNNING
