"""New words flash at most three times in two seconds, then stay."""

from datetime import timedelta

from console.show.deeds import Go, Happening, Message, Screen, Undo
from console.show.flash import is_lit, next_flash
from console.show.outlook import outlook
from console.show.times import next_change
from tests.orders import ceremony, paris

PUT = paris("15:00:00")
STEP = timedelta(milliseconds=10)


def test_three_flashes_in_two_seconds_and_none_after():
    seen = [is_lit(PUT, PUT + place * STEP) for place in range(3000)]
    assert seen[0]
    flashes = sum(now and not before for before, now in zip([False, *seen], seen, strict=False))
    assert flashes == 3
    assert not any(seen[200:])


def test_words_of_the_future_or_of_nobody_do_not_flash():
    assert not is_lit(PUT, PUT - STEP)
    assert not is_lit(None, PUT)


def test_the_next_flash_is_where_the_light_changes():
    now, changes = PUT, 0
    while (edge := next_flash(PUT, now)) is not None:
        assert is_lit(PUT, edge) != is_lit(PUT, edge - timedelta(microseconds=1))
        now, changes = edge, changes + 1
    assert changes == 5


def test_an_outlook_knows_when_words_were_put_and_wakes_for_their_flashes():
    told = [Happening(PUT, Message("Concluez")), Happening(PUT, Go())]
    look = outlook(ceremony(), told, PUT + timedelta(milliseconds=100))
    assert look.said_at == {Screen.SPEAKER: PUT}
    assert next_change(look) == PUT + timedelta(milliseconds=350)


def test_the_same_words_again_flash_again_and_empty_ones_clear():
    later = PUT + timedelta(minutes=1)
    told = [Happening(PUT, Message("Plus fort")), Happening(later, Message("Plus fort"))]
    assert outlook(ceremony(), told, later).said_at[Screen.SPEAKER] == later
    assert outlook(ceremony(), [*told, Happening(later, Undo())], later).said_at == {
        Screen.SPEAKER: PUT
    }
    cleared = outlook(ceremony(), [*told, Happening(later, Message("  "))], later)
    assert (cleared.messages, cleared.said_at) == ({}, {})
