"""The machine is kept awake while it must be, by what it has, never at the price of an error."""

import pytest

from console.qt.awake import Awake, command_of


class Keeper:
    def __init__(self, fault=None):
        self.done, self.fault = [], fault

    def begin(self):
        self.done.append("begin")
        if self.fault:
            raise self.fault

    def end(self):
        self.done.append("end")


def test_it_is_kept_awake_once_and_let_go_once():
    keeper = Keeper()
    awake = Awake((keeper,))
    for is_kept in (False, True, True, False, False, True):
        awake.keep(is_kept)
    assert keeper.done == ["begin", "end", "begin"]


def test_a_way_that_fails_stops_neither_the_others_nor_the_show():
    keeper = Keeper()
    awake = Awake((Keeper(OSError("no")), keeper))
    awake.keep(True)
    assert awake.is_kept
    assert keeper.done == ["begin"]


@pytest.mark.parametrize(
    ("platform", "programs", "begins"),
    [
        ("darwin", (), ("caffeinate", "-dims", "-w", "12")),
        ("linux", ("systemd-inhibit",), ("systemd-inhibit", "--what=idle:sleep:handle-lid-switch")),
        ("linux", (), ()),
        ("win32", (), ()),
    ],
)
def test_each_machine_has_its_command(platform, programs, begins):
    command = command_of(platform, 12, lambda program: program in programs)
    assert command[: len(begins)] == begins
    assert bool(command) == bool(begins)
