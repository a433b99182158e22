"""What the room reads in every state of a show."""

import pytest

from console.qt.screens.now_next_view import Announcement, Waiting, now_next_view
from console.screen_settings import ScreenSettings
from console.show.deeds import Blackout, Finish, Go, Hold, Message, Screen

OPENED = (("14:00:00", Go()), ("15:01:30", Go()))


def read(show, words, *arguments, **fields):
    return now_next_view(show(*arguments, **fields), words)


@pytest.mark.parametrize(
    ("now", "waiting"),
    [
        ("13:47:30", Waiting("Begins in", "12:30", "14:00", "Accueil café")),
        ("09:47:30", Waiting("Begins in", "4:12:30", "14:00", "Accueil café")),
        ("13:59:59", Waiting("Begins in", "0:01", "14:00", "Accueil café")),
        ("14:00:20", Waiting("Soon", "We begin in a moment", "", "Accueil café")),
        ("14:25:00", Waiting("Soon", "We begin in a moment", "", "Accueil café")),
    ],
)
def test_before_the_show_the_room_waits_in_good_company(show, english, now, waiting):
    view = read(show, english, now)
    assert view.now.title.startswith("La rencontre")
    assert view.now.people == "Auditorium Marceau Long · 20 avenue de Ségur, Paris 7"
    assert (view.event, view.next, view.waiting) == ("", Announcement(), waiting)


def test_nobody_waits_once_the_show_has_begun(show, english):
    assert read(show, english, "15:05", *OPENED).waiting is None
    ended = read(show, english, "18:05", ("17:00:00", Go("19")), ("18:00:00", Finish()))
    assert ended.waiting is None


def test_a_screen_shows_what_was_chosen_for_it(show, english):
    outlook = show("15:05:07", *OPENED)
    bare = ScreenSettings(clock=False, next=False, venue=False)
    view = now_next_view(outlook, english, bare)
    assert (view.clock, view.next, view.venue) == ("", Announcement(), "")
    assert now_next_view(outlook, english, ScreenSettings(seconds=True)).clock == "15:05:07"
    before = now_next_view(show("13:47:30"), english, bare)
    assert before.now.people == ""
    assert before.waiting is not None


def test_an_item_is_announced_with_who_and_the_next_with_its_expected_time(show, english):
    view = read(show, english, "15:05", *OPENED)
    assert view.now.title == "Discours d'ouverture"
    assert view.now.people.startswith("Ishan Bhojwani, chef du département")
    assert (view.next.label, view.next.time) == ("Next", "15:11")
    assert view.next.carried_by.startswith("carried by le Secrétariat général")
    assert view.clock == "15:05"


def test_between_two_items_the_next_has_the_large_place(show, english):
    view = read(show, english, "15:12", *OPENED, ("15:11:00", Finish()))
    assert (view.now.label, view.now.title) == ("Coming up", "Pitch du défi Champollion")
    assert (view.next.label, view.next.title) == ("Then", "Pitch du défi État bas carbone")


def test_during_the_last_item_the_end_is_what_follows(show, english):
    view = read(show, english, "17:05", *OPENED, ("17:00:00", Go("19")))
    assert (view.next.title, view.next.time) == ("End of the event", "18:00")


def test_after_the_show_the_room_is_thanked(show, english):
    view = read(show, english, "18:05", *OPENED, ("17:00:00", Go("19")), ("18:00:00", Finish()))
    assert view.now.title == "Thank you for being with us"
    assert view.event.startswith("La rencontre")
    assert not view.next.title


@pytest.mark.parametrize("now", ["15:05", "15:40", "16:30"])
def test_the_room_never_hears_of_lateness(show, english, now):
    words = repr(read(show, english, now, *OPENED, ("15:02:00", Hold()))).lower()
    assert "late" not in words.replace("relate", "")
    assert "hold" not in words
    assert "−" not in words


def test_an_open_ended_item_alone_has_no_end_to_promise(show, single, english):
    order = single("Questions de la salle", None)
    view = read(show, english, "15:12", ("15:00:00", Go()), order=order)
    assert (view.now.title, view.next.time) == ("Questions de la salle", "")


def test_a_message_and_the_dark_are_only_for_the_screen_they_are_meant_for(show, english):
    deeds = (("15:02:00", Message("Bonjour", Screen.SPEAKER)), ("15:02:01", Blackout(on=True)))
    view = read(show, english, "15:05", *OPENED, *deeds)
    assert view.message == ""
    assert view.is_dark


def test_french_writes_its_times(show, french):
    assert read(show, french, "15:05", *OPENED).next.time == "15\u00a0h\u00a011"
