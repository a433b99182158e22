"""A key that a frozen machine kept for longer than fifteen seconds does nothing any more."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from console.qt.press_watch import PressWatch
from console.session.press_ages import PressAges

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def awake():
    return [timedelta(days=1)]


@pytest.fixture
def frozen(face, awake):
    """Freeze for twenty seconds; then Space comes in, pressed some seconds before."""
    face.ages = PressAges(lambda: awake[0])
    face._press_watch = PressWatch(face.ages)
    face._press_watch.watch(face.window)

    def thaw(ago):
        come(face, awake, QEvent.Type.MouseButtonPress, 0)
        awake[0] += timedelta(seconds=20)
        come(face, awake, QEvent.Type.KeyPress, ago)

    return thaw


def come(face, awake, kind, ago):
    """An event as the window system sends it to the window."""
    if kind is QEvent.Type.KeyPress:
        event = QKeyEvent(kind, Qt.Key.Key_unknown, NONE)
    else:
        at, left = QPointF(1, 1), Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, at, at, left, left, NONE)
    event.setTimestamp(round((awake[0].total_seconds() - ago) * 1000))
    QApplication.sendEvent(face.window.windowHandle(), event)


def test_a_press_from_before_is_dropped_with_a_notice(frozen, press, opened, notices):
    frozen(ago=18)
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().current is None
    assert notices() == [
        "Asked 18 s ago, while the machine was busy: dropped, not done late.",
    ]


def test_a_press_from_just_now_is_done(frozen, press, opened, notices):
    frozen(ago=1)
    press(Qt.Key.Key_Space)
    assert opened.session.outlook().current is not None
    assert notices() == []


def test_words_that_were_typed_long_ago_are_not_sent(frozen, face, opened):
    frozen(ago=18)
    face.window.desk.message.send("Plus fort")
    assert opened.session.outlook().messages == {}
