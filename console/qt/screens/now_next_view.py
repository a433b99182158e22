"""What the room reads: an outlook turned into words. Drift is none of the room's business."""

from datetime import datetime

from msgspec import Struct

from console.screen_settings import ScreenSettings, default_of
from console.show.deeds import Screen
from console.show.event import Event, Item
from console.show.flash import is_lit
from console.show.outlook import Following, Outlook
from console.show.progress import Phase
from console.show.projection import Row, Status
from console.wording.screens import (
    begins_in,
    carried_by,
    is_at_hand,
    people,
    place_of,
    time_of_day,
    wait_of,
)
from console.wording.times import clock_time
from console.wording.words import Words

_AT_FIRST = default_of(Screen.ROOM)


class Announcement(Struct, frozen=True):
    """One thing announced to the room.

    Attributes:
        label: The small word above: now, next.
        time: A clock time or a wait beside the label, or nothing.
        title: The large words.
        people: Who is on stage.
        carried_by: The organisation behind it.
    """

    label: str = ""
    time: str = ""
    title: str = ""
    people: str = ""
    carried_by: str = ""


class Waiting(Struct, frozen=True):
    """How long until the show.

    Attributes:
        label: The small word above.
        wait: The countdown, or words when there is none any more.
        time, title: When it begins, and with what.
    """

    label: str
    wait: str
    time: str
    title: str


class NowNextView(Struct, frozen=True):
    """All that the room's screen shows.

    Attributes:
        event, venue, clock: The line at the top.
        logo: Path of the picture before it, or nothing.
        now: The large announcement.
        next: The smaller one below; empty when nothing follows.
        waiting: What stands below before the show; None once it has begun.
        message: Words to the room, over everything but the top line.
        is_lit: The message is new, and this is the bright half of a flash.
        is_dark: Nothing is shown at all.
    """

    event: str
    venue: str
    clock: str
    now: Announcement
    next: Announcement
    waiting: Waiting | None
    message: str
    is_lit: bool
    is_dark: bool
    logo: str = ""


def now_next_view(
    outlook: Outlook, words: Words, settings: ScreenSettings = _AT_FIRST
) -> NowNextView:
    """The room's screen at the instant of the outlook."""
    event = outlook.event
    now, following = _announcements(outlook, words, place_of(event) if settings.venue else "")
    has_title_above = now.title != event.title
    has_venue = has_title_above and settings.venue
    return NowNextView(
        event=event.title if has_title_above else "",
        venue=(event.venue or "") if has_venue else "",
        clock=time_of_day(words, outlook, settings),
        now=now,
        next=following if settings.next else Announcement(),
        waiting=_waiting(outlook, words, outlook.next),
        logo=event.logo or "",
        message=outlook.messages.get(Screen.ROOM, ""),
        is_lit=is_lit(outlook.said_at.get(Screen.ROOM), outlook.now),
        is_dark=Screen.ROOM in outlook.dark,
    )


def _announcements(outlook: Outlook, words: Words, place: str) -> tuple[Announcement, Announcement]:
    event, following = outlook.event, outlook.next
    if outlook.phase is Phase.ENDED:
        thanks = words.say("Thank you for being with us")
        return Announcement(title=thanks), Announcement()
    if outlook.current is not None:
        now = _announcement(words, words.say("Now"), outlook.current.item)
        return now, _next(outlook, words, following) if following else _end(outlook, words)
    if following is None:
        return Announcement(title=event.title, people=place), Announcement()
    if outlook.phase is Phase.STANDBY:
        return Announcement(words.say("Welcome"), title=event.title, people=place), Announcement()
    return _promised(outlook, words, following)


def _waiting(outlook: Outlook, words: Words, following: Following | None) -> Waiting | None:
    """How long until the show begins, and with what; never that it is late."""
    if outlook.phase is not Phase.STANDBY or following is None:
        return None
    title, wait = following.item.title, following.starts_in
    if is_at_hand(wait):
        return Waiting(words.say("Soon"), begins_in(words, wait), "", title)
    time = _time(words, outlook.event, following.projected)
    return Waiting(words.say("Begins in"), wait_of(words, wait), time, title)


def _promised(
    outlook: Outlook, words: Words, following: Following
) -> tuple[Announcement, Announcement]:
    """Between two items the next one takes the large place, and the one after it the small."""
    event = outlook.event
    coming = _announcement(
        words, words.say("Coming up"), following.item, _time(words, event, following.projected)
    )
    row = _row_after(outlook, following)
    if row is None:
        return coming, Announcement()
    time = _time(words, event, row.projected_start)
    return coming, _announcement(words, words.say("Then"), row.item, time)


def _next(outlook: Outlook, words: Words, following: Following) -> Announcement:
    time = _time(words, outlook.event, following.projected)
    return _announcement(words, words.say("Next"), following.item, time)


def _end(outlook: Outlook, words: Words) -> Announcement:
    time = _time(words, outlook.event, outlook.projected_end)
    return Announcement(words.say("Next"), time, words.say("End of the event"))


def _announcement(words: Words, label: str, item: Item, time: str = "") -> Announcement:
    return Announcement(label, time, item.title, people(words, item), carried_by(words, item))


def _time(words: Words, event: Event, instant: datetime | None) -> str:
    return clock_time(words, instant, event.timezone)


def _row_after(outlook: Outlook, following: Following) -> Row | None:
    place = next(n for n, row in enumerate(outlook.rows) if row.item.id == following.item.id)
    later = outlook.rows[place + 1 :]
    return next((row for row in later if row.status is Status.PENDING), None)
