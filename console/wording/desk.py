"""What the desk says: labels beside figures, questions asked twice, faults that do not stop it."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from console.show.event import Item, Kind
from console.show.outlook import Level
from console.show.progress import Phase
from console.show.projection import Status
from console.wording.screens import carried_by, people
from console.wording.times import clock_time, countdown, signed
from console.wording.words import Words

_KINDS: Mapping[Kind, str] = {
    Kind.WELCOME: "welcome",
    Kind.SPEECH: "speech",
    Kind.PITCH: "pitch",
    Kind.PANEL: "panel",
    Kind.VIDEO: "video",
    Kind.TALK: "talk",
    Kind.WORKSHOP: "workshop",
    Kind.BREAK: "break",
    Kind.MEAL: "meal",
    Kind.SOCIAL: "social",
    Kind.AWARD: "award",
    Kind.MUSIC: "music",
    Kind.CLOSING: "closing",
    Kind.OTHER: "",
}
_STATUSES: Mapping[Status, str] = {
    Status.PENDING: "to come",
    Status.RUNNING: "on stage",
    Status.DONE: "done",
    Status.SKIPPED: "skipped",
    Status.ALONGSIDE: "alongside",
}
_LEVELS: Mapping[Level, str] = {
    Level.NORMAL: "",
    Level.WARNING: "wrap up",
    Level.DANGER: "last moments",
    Level.OVER: "over time",
}
_PHASES: Mapping[Phase, str] = {
    Phase.STANDBY: "Standby",
    Phase.RUNNING: "Running",
    Phase.HELD: "Hold",
    Phase.BETWEEN: "Between two items",
    Phase.ENDED: "Show over",
}


def kind_word(words: Words, kind: Kind) -> str:
    """What happens on stage, in one short word; nothing for the kind that says nothing."""
    return words.say(_KINDS[kind]) if _KINDS[kind] else ""


def status_word(words: Words, status: Status) -> str:
    """How an item stands, in one or two words."""
    return words.say(_STATUSES[status])


def level_word(words: Words, level: Level) -> str:
    """How pressing the time left is; nothing while it is not."""
    return words.say(_LEVELS[level]) if _LEVELS[level] else ""


def phase_word(words: Words, phase: Phase) -> str:
    """The state of the show as a heading."""
    return words.say(_PHASES[phase])


def who(words: Words, item: Item) -> str:
    """Who is on stage and who carries it, on one line."""
    return " · ".join(filter(None, (people(words, item), carried_by(words, item))))


def started_beside_planned(
    words: Words, started: datetime, planned: datetime | None, zone: tzinfo
) -> str:
    """When the current item started, and when it should have."""
    at = clock_time(words, started, zone)
    if planned is None:
        return words.say("started {time}", time=at)
    return words.say(
        "started {time}, planned {planned}", time=at, planned=clock_time(words, planned, zone)
    )


def told_beside_true(words: Words, bent: timedelta) -> str:
    """By how much the speaker's countdown is bent."""
    if bent < timedelta(0):
        return words.say("{length} less than there is", length=countdown(-bent))
    return words.say("{length} more than there is", length=countdown(bent))


def clock_parted(words: Words, ahead: timedelta) -> str:
    """The machine's clock was corrected during the show."""
    return words.say(
        "The machine’s clock was changed by {seconds}. The show goes on in its own time.",
        seconds=signed(ahead),
    )


def journal_failed(words: Words, reason: str) -> str:
    """What is done from now on would not survive a crash."""
    return words.say(
        "The journal can no longer be written ({reason}). The show goes on, in memory only.",
        reason=reason,
    )


def went_wrong(words: Words, failure: BaseException) -> str:
    """An exception, in one sentence."""
    what = f"{type(failure).__name__}: {failure}".rstrip(": ")
    return words.say("Something went wrong ({what}). The show goes on; the log has it.", what=what)


def end_again(words: Words, key: str) -> str:
    """The end of the show is asked twice."""
    return words.say("End the show? Press {key} again.", key=key)


def go_to_again(words: Words, title: str) -> str:
    """A jump in the running order is asked twice."""
    return words.say("GO to “{title}”? Press Enter again.", title=title)


def close_again(words: Words) -> str:
    """Closing the window during a show is asked twice."""
    return words.say("The show is running. Close again to leave: it resumes where it stands.")


def test_again(words: Words) -> str:
    """Covering the screens of a running show with the test pattern is asked twice."""
    return words.say("The show is running. The same key again covers its screens.")


def another_again(words: Words) -> str:
    """Leaving a running show for another one is asked twice."""
    return words.say("The show is running. The same key again leaves it; it can be resumed.")


def problem_count(words: Words, errors: int, warnings: int, hints: int) -> str:
    """How many problems the event file has, by level."""
    counts = (
        words.count("{number} error", "{number} errors", errors) if errors else "",
        words.count("{number} warning", "{number} warnings", warnings) if warnings else "",
        words.count("{number} hint", "{number} hints", hints) if hints else "",
    )
    return ", ".join(filter(None, counts))
