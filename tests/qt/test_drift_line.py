"""The drift line: round marks, lines within the frame, answers to mouse and arrows, files."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication

from console.paper.drift_view import Stroke, drift_view
from console.qt.drift_picture import write_drift_picture
from console.qt.drift_plot import DriftPlot
from console.qt.operator.drift_panel import DriftPanel
from console.qt.theme import DARK
from console.show.deeds import End, Go, Happening
from console.show.event import Event, RunningOrder
from console.show.outlook import outlook
from console.wording.words import Words
from tests.orders import ceremony, paris

WORDS = Words("en")
MINUTE = timedelta(minutes=1)


def late_show(*more):
    """The ceremony begun seven minutes late, in its second item."""
    happenings = [Happening(paris("14:07"), Go()), Happening(paris("15:07"), Go()), *more]
    return outlook(ceremony(), happenings, paris("15:10"))


@pytest.fixture
def view():
    return drift_view(WORDS, late_show(), None)


def test_marks_are_round_and_few(view):
    assert [mark.label for mark in view.drifts] == ["0 min", "+5 min"]
    assert [mark.label for mark in view.times][:2] == ["14:00", "14:30"]


def test_late_is_above_the_plan_and_everything_is_within_the_frame(view):
    actual = dict(view.strokes)[Stroke.ACTUAL]
    assert all(spot.y < view.zero for spot in actual)
    assert all(0 <= spot.x <= 1 and 0 <= spot.y <= 1 for spot in view.spots)
    assert view.now == pytest.approx(70 / 247, abs=0.01)


def test_a_spot_tells_item_time_and_drift(view):
    assert view.spots[0].says == "Accueil café: 14:07, +7:00 late"
    assert view.summary == "Drift line: +7:00 late now, +7:00 late at the end"


def test_a_show_on_time_has_room_above_and_below():
    seen = drift_view(WORDS, outlook(ceremony(), [], paris("14:00")), None)
    labels = [mark.label for mark in seen.drifts]
    assert labels == ["−2 min", "−1 min", "0 min", "+1 min", "+2 min"]
    assert 0.4 < seen.zero < 0.6


def test_a_plan_that_is_looked_at_has_its_own_line():
    seen = drift_view(WORDS, late_show(), late_show())
    assert [kind for kind, _ in seen.strokes] == [*Stroke]


def test_a_show_that_is_over_is_all_actual():
    seen = drift_view(WORDS, late_show(Happening(paris("15:09"), End())), None)
    assert [kind for kind, _ in seen.strokes] == [Stroke.ACTUAL]


def test_without_times_there_is_nothing_to_draw():
    empty = RunningOrder(Event("Nothing"))
    assert drift_view(WORDS, outlook(empty, [], paris("14:00")), None) is None


@pytest.fixture
def plot(qtbot, dressed, view):
    made = DriftPlot(WORDS, DARK)
    qtbot.addWidget(made)
    made.resize(800, 200)
    made.show_view(view)
    made.show()
    return made


def test_hovering_tells_what_is_nearest(plot, view):
    for spot in (QPoint(400, 60), QPoint(799, 60)):
        at, still = QPointF(spot), Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, at, still, still, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(plot, event)
    assert plot.asked == view.spots[-1]
    assert plot.accessibleDescription() == view.spots[-1].says


def test_arrows_go_from_point_to_point_and_stop_at_the_ends(plot, qtbot, view):
    for _ in range(3):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.asked == view.spots[2]
    for _ in range(9):
        qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.asked == view.spots[0]


def test_it_is_kept_as_a_picture_or_as_a_drawing(dressed, tmp_path, view):
    write_drift_picture(WORDS, view, tmp_path / "line.png")
    assert QImage(str(tmp_path / "line.png")).width() == 1600
    write_drift_picture(WORDS, view, tmp_path / "line.svg")
    assert b"<svg" in (tmp_path / "line.svg").read_bytes()


def test_a_key_shows_it_on_the_desk_and_puts_it_away(press, face):
    press(Qt.Key.Key_F9)
    panel = face.window.findChild(DriftPanel)
    assert panel.isVisible()
    assert panel.plot.accessibleName().startswith("Drift line: ")
    press(Qt.Key.Key_F9)
    assert not panel.isVisible()


def test_a_file_that_cannot_be_written_is_said(press, face, tmp_path, caplog):
    press(Qt.Key.Key_F9)
    face.window.findChild(DriftPanel).save(str(tmp_path / "nowhere" / "line.png"))
    assert "could not be written" in caplog.text
