"""What the person on stage reads: an outlook turned into a countdown and few words."""

from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from console.screen_settings import ScreenSettings, default_of
from console.show.deeds import Screen
from console.show.flash import is_lit
from console.show.outlook import Current, Following, Level, Outlook
from console.show.progress import Phase
from console.show.times import countdown_seconds
from console.wording.screens import is_at_hand, level_word, time_of_day
from console.wording.times import MINUS, clock_time, count_up, countdown
from console.wording.words import Words

_AT_FIRST = default_of(Screen.SPEAKER)
_ZERO = timedelta(0)
_MINUTES = "88:88"  # what counts for minutes has room for two of their digits from the start


class SpeakerView(Struct, frozen=True):
    """All that the speaker's screen shows.

    Attributes:
        title: What is on stage, or will be.
        word: What the figures mean.
        sign: A minus, or nothing; it hangs beside the figures.
        figures: The countdown without its sign.
        template: The widest figures that this item shows, with every digit written 8.
        level: How pressing it is.
        left: The part of the time that is left, 0 to 1; it moves when the figures do. None: there
            is no bar.
        warning_at: Where on the bar the warning begins, 0 to 1.
        danger_at: Where on the bar the danger begins, 0 to 1.
        is_held: The show waits.
        next_label, next_title, next_time: What follows.
        clock: The time of day.
        message: Words to the speaker.
        is_lit: The message is new, and this is the bright half of a flash.
        is_dark: Nothing is shown at all.
    """

    title: str
    word: str
    figures: str
    template: str
    next_label: str
    next_title: str
    next_time: str
    clock: str
    message: str
    is_lit: bool
    is_dark: bool
    sign: str = ""
    level: Level = Level.NORMAL
    left: float | None = None
    warning_at: float = 0.0
    danger_at: float = 0.0
    is_held: bool = False


def speaker_view(
    outlook: Outlook, words: Words, settings: ScreenSettings = _AT_FIRST
) -> SpeakerView:
    """The speaker's screen at the instant of the outlook."""
    around = _around(outlook, words, settings)
    if outlook.current is not None:
        return _on_stage(around, outlook.current, outlook.phase is Phase.HELD, words)
    if outlook.next is None:
        done = words.say("Thank you") if outlook.phase is Phase.ENDED else ""
        return replace(around, title=outlook.event.title, word=done)
    return _waiting(around, outlook.next, words)


def _around(outlook: Outlook, words: Words, settings: ScreenSettings) -> SpeakerView:
    """What surrounds the countdown; the large figures are the clock's until an item has some."""
    following, zone = outlook.next, outlook.event.timezone
    has_next = settings.next and following is not None and outlook.current is not None
    clock = time_of_day(words, outlook, settings)
    return SpeakerView(
        title="",
        word="",
        figures=clock,
        template=_template(clock),
        next_label=words.say("Next") if has_next else "",
        next_title=following.item.title if following and has_next else "",
        next_time=clock_time(words, following.projected, zone) if following and has_next else "",
        clock=clock,
        message=outlook.messages.get(Screen.SPEAKER, ""),
        is_lit=is_lit(outlook.said_at.get(Screen.SPEAKER), outlook.now),
        is_dark=Screen.SPEAKER in outlook.dark,
    )


def _on_stage(around: SpeakerView, current: Current, is_held: bool, words: Words) -> SpeakerView:  # noqa: FBT001
    hold = words.say("On hold")
    view = replace(around, title=current.item.title, is_held=is_held)
    if current.told is None:
        figures = count_up(current.elapsed)
        word = hold if is_held else words.say("Time on stage")
        return replace(view, word=word, figures=figures, template=_template(figures, _MINUTES))
    total = current.told + current.elapsed
    shown = countdown(current.told)
    figures = shown.removeprefix(MINUS)
    level = _shown_level(current)
    return replace(
        view,
        word=hold if is_held else level_word(words, level),
        sign=shown[: len(shown) - len(figures)],
        figures=figures,
        template=_template(figures, countdown(abs(total))),
        level=level,
        left=_part(timedelta(seconds=countdown_seconds(current.told)), total),
        warning_at=_part(current.item.warning_at, total),
        danger_at=_part(current.item.danger_at, total),
    )


def _waiting(around: SpeakerView, following: Following, words: Words) -> SpeakerView:
    """Nothing is on stage: how long until the next item, then the time of day."""
    if is_at_hand(following.starts_in):
        return replace(around, title=following.item.title, word=words.say("Standing by"))
    figures = countdown(following.starts_in)
    return replace(
        around,
        title=following.item.title,
        word=words.say("Begins in"),
        figures=figures,
        template=_template(figures, _MINUTES),
    )


def _shown_level(current: Current) -> Level:
    """Red waits for the first whole second over: at zero nobody has failed yet."""
    is_over = current.told_level is Level.OVER
    if is_over and current.told is not None and countdown_seconds(current.told) == 0:
        return Level.DANGER
    return current.told_level


def _template(*figures: str) -> str:
    """The widest of some figures, with every digit written 8."""
    widest = max(figures, key=len)
    return "".join("8" if character.isdigit() else character for character in widest)


def _part(length: timedelta, total: timedelta) -> float:
    return min(max(length / total, 0.0), 1.0) if total > _ZERO else 0.0
