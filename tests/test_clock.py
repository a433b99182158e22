"""Clocks, moved by hand."""

from datetime import UTC, datetime, timedelta

from console.clock import RehearsalClock, SystemClock
from tests.conftest import Machine

START = datetime(2001, 1, 1, tzinfo=UTC)


def system_clock(machine: Machine) -> SystemClock:
    return SystemClock(lambda: machine.wall, lambda: machine.steady)


def test_a_correction_of_the_machines_clock_makes_no_jump():
    machine = Machine()
    clock = system_clock(machine)
    machine.pass_time(timedelta(minutes=1))
    machine.wall -= timedelta(hours=1)
    assert clock.now() == START + timedelta(minutes=1)
    assert clock.parted() == timedelta(hours=-1)


def test_two_seconds_apart_are_nothing_to_speak_of():
    machine = Machine()
    clock = system_clock(machine)
    machine.wall += timedelta(seconds=2)
    assert clock.parted() is None


def test_the_corrected_time_can_be_followed():
    machine = Machine()
    clock = system_clock(machine)
    machine.wall += timedelta(hours=1)
    clock.follow()
    assert clock.now() == START + timedelta(hours=1)
    assert clock.parted() is None


def test_a_rehearsal_clock_runs_at_its_rate_holds_and_jumps(hand_clock):
    clock = RehearsalClock(START, 4, hand_clock)
    hand_clock.advance(seconds=10)
    assert clock.now() == START + timedelta(seconds=40)
    clock.rate = 0
    hand_clock.advance(hours=1)
    assert clock.now() == START + timedelta(seconds=40)
    clock.jump(START + timedelta(hours=2))
    clock.rate = 0.25
    hand_clock.advance(seconds=8)
    assert clock.now() == START + timedelta(hours=2, seconds=2)


def test_the_real_clock_agrees_with_the_wall():
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert clock.parted() is None
