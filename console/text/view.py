"""The outlook as lines of text: the terminal's screen, and what `conduite state` prints."""

from collections.abc import Iterator
from datetime import tzinfo

from console.show.outlook import Level, Outlook
from console.show.progress import Phase
from console.show.projection import Row, Status
from console.wording import times
from console.wording.deeds import phase_name
from console.wording.desk import told_beside_true
from console.wording.forecast import forecast_range
from console.wording.words import Words

_MARKS = {
    Status.PENDING: " ",
    Status.RUNNING: "▶",
    Status.DONE: "✓",
    Status.SKIPPED: "✗",
    Status.ALONGSIDE: "∥",
}
_LEVELS = {Level.WARNING: "!", Level.DANGER: "!!", Level.OVER: "!!!", Level.NORMAL: ""}


def header(words: Words, outlook: Outlook) -> list[str]:
    """What the operator needs first: now, next, drift, the end."""
    zone = outlook.event.timezone
    return [
        f"{times.exact_time(outlook.now, zone)}  {outlook.event.title}",
        f"{words.say('Now')}: {_now(words, outlook)}",
        f"{words.say('Next')}: {_next(words, outlook)}",
        f"{words.say('Drift')}: {_drift(words, outlook)}",
        f"{words.say('End')}: {_end(words, outlook)}",
        *_forecast(words, outlook),
        *_told(words, outlook),
        *_timer(words, outlook),
    ]


def order_lines(words: Words, outlook: Outlook, height: int) -> list[str]:
    """At most `height` rows of the running order, the live one in the upper third."""
    rows = outlook.rows
    live = next((i for i, row in enumerate(rows) if row.status is Status.RUNNING), None)
    if live is None and outlook.next is not None:
        live = rows.index(outlook.next.row)
    top = max(0, min((live or 0) - height // 3, len(rows) - height))
    return [_row(words, row, outlook.event.timezone) for row in rows[top : top + height]]


def frame(words: Words, outlook: Outlook, height: int) -> list[str]:
    """A whole screen of `height` lines."""
    top = [*header(words, outlook), ""]
    return [*top, *order_lines(words, outlook, max(height - len(top), 1))]


def _now(words: Words, outlook: Outlook) -> str:
    current = outlook.current
    if current is None:
        return phase_name(words, outlook.phase)
    left = current.remaining
    figure = times.count_up(current.elapsed) if left is None else times.countdown(left)
    held = f" ({words.say('hold')})" if outlook.phase is Phase.HELD else ""
    return f"{figure} {_LEVELS[current.level]} {current.item.title}{held}".replace("  ", " ")


def _next(words: Words, outlook: Outlook) -> str:
    following = outlook.next
    if following is None:
        return words.say("nothing")
    at = times.clock_time(words, following.projected, outlook.event.timezone)
    return f"{at} {following.item.title} ({times.countdown(following.starts_in)})"


def _drift(words: Words, outlook: Outlook) -> str:
    if outlook.drift is None:
        return "–"
    return f"{times.signed(outlook.drift)} {times.drift_word(words, outlook.drift)}"


def _end(words: Words, outlook: Outlook) -> str:
    zone = outlook.event.timezone
    planned = times.clock_time(words, outlook.planned_end, zone) or "–"
    projected = times.clock_time(words, outlook.projected_end, zone) or "–"
    return words.say("{projected} (planned {planned})", projected=projected, planned=planned)


def _forecast(words: Words, outlook: Outlook) -> Iterator[str]:
    seen, zone = outlook.forecast, outlook.event.timezone
    if seen is not None:
        median = times.clock_time(words, seen.median, zone)
        runs = words.count("{number} run", "{number} runs", seen.runs)
        yield f"{words.say('Forecast')}: {median} ({forecast_range(words, seen, zone)}, {runs})"


def _told(words: Words, outlook: Outlook) -> Iterator[str]:
    """The speaker's countdown, while it is bent."""
    current = outlook.current
    if current is not None and current.told is not None and current.bent:
        aside = told_beside_true(words, current.bent)
        yield f"{words.say('The speaker is told')}: {times.countdown(current.told)} ({aside})"


def _timer(words: Words, outlook: Outlook) -> Iterator[str]:
    timer = outlook.aux
    if timer.is_shown:
        left = timer.remaining(outlook.now)
        figure = (
            times.count_up(timer.elapsed(outlook.now)) if left is None else times.countdown(left)
        )
        state = "" if timer.is_running else words.say("stopped")
        yield f"{words.say('Timer')}: {figure} {state}".rstrip()


def _row(words: Words, row: Row, zone: tzinfo) -> str:
    planned = times.clock_time(words, row.line.start, zone)
    real = times.clock_time(words, row.actual_start or row.projected_start, zone)
    return "  ".join((_MARKS[row.status], f"{planned:>9}", f"{real:>9}", *_what(row))).rstrip()


def _what(row: Row) -> Iterator[str]:
    yield f"{times.length(row.item.duration):>8}"
    yield row.item.title
    if row.item.speakers:
        yield f"({', '.join(speaker.name for speaker in row.item.speakers)})"
