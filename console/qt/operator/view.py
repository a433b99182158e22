"""What the desk's figures and cards show, as values: no Qt, no clock, no state."""

from collections.abc import Callable
from datetime import timedelta

from msgspec import Struct

from console.show.outlook import Current, Level, Outlook
from console.show.progress import Phase
from console.show.times import countdown_seconds
from console.wording.desk import (
    level_word,
    phase_word,
    started_beside_planned,
    told_beside_true,
    who,
)
from console.wording.forecast import forecast_ground, forecast_range
from console.wording.times import clock_time, count_up, countdown, drift_word, signed
from console.wording.words import Words

NOTHING = "–"


class CountdownView(Struct, frozen=True):
    """The figure at the top of the desk.

    Attributes:
        caption: What the figure counts.
        figure: The time.
        word: How pressing it is, beside the colour; empty while it is not.
        level: The same for the colour.
        share: The part of the item's time that is gone, 0 to 1; it moves when the figure does.
            None: there is no bar.
        is_still: The figure stands or leads up to something: it is drawn dimmer.
        is_held: The show waits; the caption says so on a field.
    """

    caption: str
    figure: str
    word: str = ""
    level: Level = Level.NORMAL
    share: float | None = None
    is_still: bool = False
    is_held: bool = False


class CardView(Struct, frozen=True):
    """An item in a few lines: heading, title, who, and when."""

    heading: str
    title: str
    who: str = ""
    when: str = ""


class FigureView(Struct, frozen=True):
    """A label and its figure; `drift` gives the figure its colour, `ground` says what it means."""

    label: str
    figure: str
    word: str = ""
    drift: timedelta | None = None
    ground: str = ""


View = Callable[[Words, Outlook], FigureView]


def countdown_view(words: Words, outlook: Outlook) -> CountdownView:
    """Time left, time gone by, time until the next item, or how long that is waited for."""
    current, following = outlook.current, outlook.next
    if current is not None:
        return _running(words, current, is_held=outlook.phase is Phase.HELD)
    if outlook.phase is Phase.ENDED or following is None:
        end = clock_time(words, outlook.projected_end, outlook.event.timezone)
        return CountdownView(words.say("Ended at"), end or NOTHING, is_still=True)
    if outlook.overdue is not None:
        return CountdownView(words.say("GO awaited for"), count_up(outlook.overdue))
    is_first = outlook.phase is Phase.STANDBY
    caption = words.say("Starts in") if is_first else words.say("Next in")
    return CountdownView(caption, countdown(following.starts_in), is_still=True)


def current_card(words: Words, outlook: Outlook) -> CardView:
    """The item on stage, if there is one."""
    current = outlook.current
    if current is None:
        return CardView(phase_word(words, outlook.phase), NOTHING)
    heading = words.say("On stage")
    zone, item = outlook.event.timezone, current.item
    when = started_beside_planned(words, current.started, current.row.line.start, zone)
    return CardView(heading, item.title, who(words, item), when)


def next_card(words: Words, outlook: Outlook) -> CardView:
    """The item that GO will start, and when."""
    following = outlook.next
    heading = words.say("Next")
    if following is None:
        return CardView(heading, words.say("Nothing more to come"))
    when = clock_time(words, following.projected, outlook.event.timezone)
    if following.starts_in > timedelta(0):
        wait = countdown(following.starts_in)
        when = words.say("{time}, in {wait}", time=when, wait=wait)
    return CardView(heading, following.item.title, who(words, following.item), when)


def drift_view(words: Words, outlook: Outlook) -> FigureView:
    """How late the show is."""
    return _drift(words, words.say("Drift"), outlook.drift)


def end_drift_view(words: Words, outlook: Outlook) -> FigureView:
    """How late it will end."""
    return _drift(words, words.say("Drift at the end"), outlook.end_drift)


def projected_end_view(words: Words, outlook: Outlook) -> FigureView:
    """When the show will end, or ended."""
    is_over = outlook.phase is Phase.ENDED
    label = words.say("Actual end") if is_over else words.say("Projected end")
    at = clock_time(words, outlook.projected_end, outlook.event.timezone)
    return FigureView(label, at or NOTHING)


def forecast_view(words: Words, outlook: Outlook) -> FigureView:
    """When earlier runs say that it will end; no figure without any."""
    seen, label, zone = outlook.forecast, words.say("Forecast"), outlook.event.timezone
    if seen is None:
        return FigureView(label, "")
    median, ground = clock_time(words, seen.median, zone), forecast_ground(words, seen.runs)
    return FigureView(label, median, forecast_range(words, seen, zone), ground=ground)


def planned_end_view(words: Words, outlook: Outlook) -> FigureView:
    """When it should end."""
    at = clock_time(words, outlook.planned_end, outlook.event.timezone)
    return FigureView(words.say("Planned end"), at or NOTHING)


def speaker_clock_view(words: Words, outlook: Outlook) -> FigureView:
    """The speaker's countdown beside the true one; no figure while it tells the truth."""
    current, label = outlook.current, words.say("The speaker is told")
    if current is None or current.told is None or not current.bent:
        return FigureView(label, "")
    return FigureView(label, countdown(current.told), told_beside_true(words, current.bent))


def timer_view(words: Words, outlook: Outlook) -> FigureView:
    """The free timer; no figure while it is not set."""
    timer, label = outlook.aux, words.say("Timer")
    if not timer.is_shown:
        return FigureView(label, "")
    left = timer.remaining(outlook.now)
    figure = count_up(timer.elapsed(outlook.now)) if left is None else countdown(left)
    if left is not None and left < timedelta(0):
        return FigureView(label, figure, words.say("over time"))
    return FigureView(label, figure, "" if timer.is_running else words.say("stopped"))


def _running(words: Words, current: Current, *, is_held: bool) -> CountdownView:
    left, level = current.remaining, current.level
    if left is None:
        caption = words.say("On hold") if is_held else words.say("Elapsed")
        figure = count_up(current.elapsed)
        return CountdownView(caption, figure, is_still=is_held, is_held=is_held)
    whole = current.elapsed + left
    gone = whole - timedelta(seconds=countdown_seconds(left))
    share = min(max(gone / whole, 0.0), 1.0) if whole > timedelta(0) else 1.0
    caption = words.say("On hold") if is_held else words.say("Remaining")
    word = level_word(words, level)
    return CountdownView(caption, countdown(left), word, level, share, is_held, is_held)


def _drift(words: Words, label: str, drift: timedelta | None) -> FigureView:
    if drift is None:
        return FigureView(label, NOTHING)
    return FigureView(label, signed(drift), drift_word(words, drift), drift)
