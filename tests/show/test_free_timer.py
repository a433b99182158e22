"""The free timer: reckoned from instants, part of no drift, taken back like all else."""

from datetime import timedelta

import pytest

from console.show.deeds import Aux, Finish, Go, Happening, Hold, Undo
from console.show.outlook import outlook
from console.show.outlook_record import outlook_record
from console.show.times import next_change
from tests.orders import ceremony, paris

FIVE_MINUTES = 300
STARTED = ("15:00:00", Aux(on=True, seconds=FIVE_MINUTES))


def at(clock, *deeds):
    happenings = [Happening(paris(when), deed) for when, deed in deeds]
    return outlook(ceremony(), happenings, paris(clock))


def seconds(look):
    """What the timer shows: time left, else time gone by."""
    left = look.aux.remaining(look.now)
    return (look.aux.elapsed(look.now) if left is None else left).total_seconds()


@pytest.mark.parametrize(
    ("clock", "deeds", "shown"),
    [
        ("15:01:00", (STARTED,), 240),
        ("15:06:00", (STARTED,), -60),
        ("15:09:00", (STARTED, ("15:02:00", Aux(on=False))), 180),
        ("15:09:00", (STARTED, ("15:02:00", Aux(on=False)), ("15:08:00", Aux(on=True))), 120),
        ("15:09:00", (STARTED, ("15:02:00", Aux(on=False, seconds=FIVE_MINUTES))), 300),
        ("15:09:00", (STARTED, ("15:02:00", Undo())), 0),
        ("15:09:00", (("15:07:00", Aux(on=True)),), 120),
        ("15:09:00", (("15:07:00", Aux(on=True)), ("15:08:00", Aux(on=True, seconds=0))), 60),
    ],
)
def test_the_timer_counts_down_or_up(clock, deeds, shown):
    assert seconds(at(clock, *deeds)) == shown


def test_the_show_does_not_touch_the_timer_nor_the_timer_the_show():
    deeds = (("14:00:00", Go()), ("15:01:00", Hold()), ("15:03:00", Finish()))
    alone, beside = at("15:04:00", *deeds), at("15:04:00", STARTED, *deeds)
    assert seconds(beside) == 60
    assert outlook_record(alone) == outlook_record(beside)


def test_nothing_is_shown_until_it_is_set():
    assert not at("15:00").aux.is_shown
    assert not at("15:01", STARTED, ("15:00:30", Aux(on=False, seconds=0))).aux.is_shown
    assert at("15:01", STARTED, ("15:00:30", Aux(on=False, seconds=60))).aux.is_at_its_beginning


def test_the_heart_beats_with_its_digits():
    begun = ("15:00:00.250", Aux(on=True))
    look = at("15:00:10", begun)
    assert next_change(look) - look.now == timedelta(seconds=0.25)
