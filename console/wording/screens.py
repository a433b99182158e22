"""What the screens say: people, levels, and waiting, in words."""

from collections.abc import Mapping
from datetime import timedelta

from console.screen_settings import ScreenSettings
from console.show.deeds import Screen
from console.show.event import Event, Item, Speaker
from console.show.outlook import Level, Outlook
from console.show.progress import Phase
from console.show.times import countdown_seconds
from console.wording.times import clock_time, countdown, exact_time
from console.wording.words import Words

_DAY = timedelta(days=1)
_FEW = 2  # speakers whose roles are worth the room

_LEVELS: Mapping[Level, str] = {
    Level.NORMAL: "Time left",
    Level.WARNING: "Please wrap up",
    Level.DANGER: "Last words",
    Level.OVER: "Over time",
}

_SCREENS: Mapping[Screen, str] = {
    Screen.ROOM: "Room",
    Screen.SPEAKER: "Speaker",
    Screen.BACKSTAGE: "Backstage",
}
_STATES: Mapping[Phase, str] = {
    Phase.HELD: "On hold",
    Phase.BETWEEN: "Standing by",
    Phase.ENDED: "The show is over",
}


def screen_name(words: Words, screen: Screen) -> str:
    """What a screen is called."""
    return words.say(_SCREENS[screen])


def level_word(words: Words, level: Level) -> str:
    """What the colour of a countdown means to the person on stage."""
    return words.say(_LEVELS[level])


def people(words: Words, item: Item) -> str:
    """Who is on stage; roles are told of one or two, names alone of more."""
    speakers = item.speakers
    if len(speakers) <= _FEW:
        return words.say(" and ").join(_with_role(speaker) for speaker in speakers)
    *others, last = (speaker.name for speaker in speakers)
    return words.say("{others} and {last}", others=", ".join(others), last=last)


def carried_by(words: Words, item: Item) -> str:
    """The organisation behind the item."""
    return (
        words.say("carried by {organisation}", organisation=item.carried_by)
        if item.carried_by
        else ""
    )


def place_of(event: Event) -> str:
    """Where the event is held."""
    return " · ".join(part for part in (event.venue, event.address) if part)


def begins_in(words: Words, wait: timedelta) -> str:
    """How long until the show, for those who sit and wait."""
    if is_at_hand(wait):
        return words.say("We begin in a moment")
    return words.say("Begins in {time}", time=wait_of(words, wait))


def wait_of(words: Words, wait: timedelta) -> str:
    """A wait by itself: days, or a countdown."""
    if wait >= _DAY:
        return words.count("{number} day", "{number} days", wait // _DAY)
    return countdown(wait)


def is_at_hand(wait: timedelta) -> bool:
    """True when nothing is left of a wait."""
    return countdown_seconds(wait) <= 0


def time_of_day(words: Words, outlook: Outlook, settings: ScreenSettings) -> str:
    """The clock of a screen, as it was chosen; nothing where it is not shown."""
    if not settings.clock:
        return ""
    zone = outlook.event.timezone
    if settings.seconds:
        return exact_time(outlook.now, zone)
    return clock_time(words, outlook.now, zone)


def crew_state(words: Words, outlook: Outlook) -> str:
    """What the show is doing, for those who wait in the wings; nothing while an item runs."""
    if outlook.phase is Phase.STANDBY and outlook.next is not None:
        return begins_in(words, outlook.next.starts_in)
    return words.say(_STATES[outlook.phase]) if outlook.phase in _STATES else ""


def _with_role(speaker: Speaker) -> str:
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name


def monitor_gone(words: Words, screen: Screen) -> str:
    """A screen has nowhere to stand."""
    return words.say(
        "{screen}: the monitor is gone. The screen returns with it.",
        screen=screen_name(words, screen),
    )


def choice_not_kept(words: Words) -> str:
    """The settings cannot be written."""
    return words.say("The choice of monitor could not be kept for next time.")


def nothing_to_test(words: Words) -> str:
    """A test pattern was asked for, and there is nothing that it could cover."""
    return words.say("No screen is shown: show one first.")
