"""A bent speaker's clock: told to him, kept in the journal, and nothing else moves."""

from datetime import timedelta

import pytest

from console.show.deeds import Adjust, Bend, Finish, Go, Happening, Hold, Undo
from console.show.outlook import Level, outlook
from console.show.outlook_record import outlook_record
from console.show.refusals import Reason, Refused
from console.show.rules import after, at_start
from console.show.times import next_change
from tests.orders import ceremony, chain, item, paris

OPENING = ("15:00:00", Go("2"))
LESS = ("15:02:00", Bend(-60))


def at(clock, *deeds):
    happenings = [Happening(paris(when), deed) for when, deed in deeds]
    return outlook(ceremony(), happenings, paris(clock))


def told(clock, *deeds):
    return at(clock, *deeds).current.told.total_seconds()


@pytest.mark.parametrize(
    ("clock", "deeds", "seconds"),
    [
        ("15:03:00", (OPENING,), 420),
        ("15:03:00", (OPENING, LESS), 360),
        ("15:03:00", (OPENING, LESS, ("15:02:30", Bend(90))), 510),
        ("15:03:00", (OPENING, LESS, ("15:02:30", Bend(0))), 420),
        ("15:03:00", (OPENING, LESS, ("15:02:30", Undo())), 420),
        ("15:03:00", (OPENING, LESS, ("15:02:30", Adjust(120))), 480),
        ("15:03:00", (OPENING, LESS, ("15:02:30", Hold())), 390),
        ("15:11:00", (OPENING, LESS, ("15:10:00", Go())), 240),
    ],
    ids=["true", "less", "more", "true again", "undone", "with time given", "held", "the next"],
)
def test_the_speaker_is_told_another_time_until_he_leaves(clock, deeds, seconds):
    assert told(clock, *deeds) == seconds


def test_nothing_but_the_speaker_is_told_so():
    straight, bent = at("15:08:00", OPENING), at("15:08:00", OPENING, LESS)
    assert outlook_record(straight) == outlook_record(bent)


def test_his_colours_come_with_his_time():
    look = at("15:09:30", OPENING, LESS)
    assert (look.current.level, look.current.told_level) == (Level.DANGER, Level.OVER)


@pytest.mark.parametrize(
    ("deeds", "reason"),
    [((), Reason.NOT_NOW), ((Go(), Finish()), Reason.NOT_NOW), ((Go("open"),), Reason.OPEN_ENDED)],
)
def test_there_must_be_a_countdown_to_bend(deeds, reason):
    progress = at_start(chain(item("first", "15:00", 10), item("open", None, None)))
    for deed in deeds:
        progress = after(progress, Happening(paris("15:00"), deed))
    answer = after(progress, Happening(paris("15:01"), Bend(60)))
    assert isinstance(answer, Refused)
    assert answer.reason is reason


def test_the_heart_beats_with_its_digits():
    look = at("15:03:00", OPENING, ("15:02:00", Bend(-0.25)))
    assert next_change(look) - look.now == timedelta(seconds=0.75)
