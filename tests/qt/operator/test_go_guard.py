"""The guard on GO."""

from datetime import timedelta

from console.qt.operator.go_guard import GoGuard


def test_the_first_press_goes_through(hand_clock):
    assert GoGuard(hand_clock, timedelta(seconds=0.6)).press()


def test_a_press_too_soon_is_refused_and_begins_the_wait_anew(hand_clock):
    guard = GoGuard(hand_clock, timedelta(seconds=0.6))
    guard.press()
    for _ in range(5):
        hand_clock.advance(seconds=0.5)
        assert not guard.press()


def test_after_quiet_it_is_open_again(hand_clock):
    guard = GoGuard(hand_clock, timedelta(seconds=0.6))
    guard.press()
    assert not guard.is_open
    hand_clock.advance(seconds=0.6)
    assert guard.is_open
