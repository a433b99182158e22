"""A press is obeyed once, however the window system tells of it."""

import pytest

from console.qt.operator.key_watch import KeyWatch

KEY, OTHER = 32, 72


@pytest.fixture
def keys(hand_clock):
    return KeyWatch(hand_clock)


def test_a_press_is_fresh(keys):
    keys.down(KEY, is_repeat=False)
    assert keys.take()


def test_what_comes_from_no_key_is_fresh(keys):
    assert keys.take()


def test_a_repeat_that_says_so_is_not(keys):
    keys.down(KEY, is_repeat=True)
    assert not keys.take()


def test_a_key_that_was_not_let_go_is_not(keys, hand_clock):
    keys.down(KEY, is_repeat=False)
    hand_clock.advance(seconds=1)
    keys.down(KEY, is_repeat=False)
    assert not keys.take()


def test_a_release_too_short_for_a_finger_is_none(keys, hand_clock):
    keys.down(KEY, is_repeat=False)
    for _ in range(100):
        hand_clock.advance(seconds=0.66)
        keys.up(KEY, is_repeat=False)
        keys.down(KEY, is_repeat=False)
        assert not keys.take()


def test_a_lost_release_does_not_kill_the_key(keys, hand_clock):
    keys.down(KEY, is_repeat=False)
    hand_clock.advance(seconds=3)
    keys.down(KEY, is_repeat=False)
    assert keys.take()


def test_a_window_that_comes_back_begins_anew(keys, hand_clock):
    keys.down(KEY, is_repeat=False)
    keys.forget()
    keys.down(KEY, is_repeat=False)
    assert keys.take()


def test_each_key_stands_for_itself(keys):
    keys.down(KEY, is_repeat=False)
    keys.down(OTHER, is_repeat=False)
    assert keys.take()
