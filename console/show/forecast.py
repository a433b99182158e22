"""The forecast: when the show will really end, as a median and a range, from earlier runs.

It stands beside the projection, never in its place: the projection says what the plan makes
of how things stand, the forecast what experience makes of it.
"""

import math
from collections.abc import Iterator
from datetime import datetime, timedelta

from msgspec import Struct

from console.show.event import Item
from console.show.guess import Guess, at_least, longer, ramp
from console.show.lessons import Lessons, learnt_pace
from console.show.measures import measures_at
from console.show.plan import ZERO, Line
from console.show.progress import Progress
from console.show.projection import Row

COVERAGE = 0.8  # how often the true end should lie in the range
_QUANTILE = 1.2816  # of the normal distribution: a tenth lies above it


class Forecast(Struct, frozen=True):
    """When the show will end.

    Attributes:
        median: As likely earlier as later.
        low: One time in ten it ends before.
        high: One time in ten it ends after.
        runs: How many runs it is drawn from.
    """

    median: datetime
    low: datetime
    high: datetime
    runs: int


def forecast(
    progress: Progress, rows: tuple[Row, ...], now: datetime, lessons: Lessons
) -> Forecast | None:
    """When the show will end; None when it is over or has nothing more to come.

    Every length to come is guessed as `lessons` expect it, times a pace of the day that all
    of them share and that what was played today has taught. The guess goes down the running
    order by the very rules of the projection (design, section 4); where a gap or an imposed
    time bends it, it is given the normal distribution of the bent one's own mean and variance
    (C. E. Clark, "The greatest of a finite set of random variables", 1961). The range is that
    of Student's distribution, since the scatter itself was learnt from few measures.
    """
    day = _Day(progress, now, lessons)
    guess = None if progress.is_over else day.end_of_current()
    for line, gap in day.coming():
        guess = day.start(line, gap, guess, rows)
        guess = day.end(line, guess)
    if guess is None:
        return None
    reach = _quantile(lessons.freedom) * math.sqrt(guess.variance)
    low, median, high = (
        now + timedelta(seconds=max(seconds, 0.0))
        for seconds in (guess.mean - reach, guess.mean, guess.mean + reach)
    )
    return Forecast(median, low, high, lessons.runs)


class _Day:
    """A show at an instant, as experience sees it; guesses are in seconds after that."""

    def __init__(self, progress: Progress, now: datetime, lessons: Lessons) -> None:
        self._progress, self._now, self._lessons = progress, now, lessons
        self._pace, self._doubt = learnt_pace(lessons, self._played())

    def coming(self) -> Iterator[tuple[Line, timedelta]]:
        """The items to come as they will, each with the gap that has gathered before it."""
        if self._progress.is_over:
            return
        lines, after = self._progress.plan.lines, self._progress.place + 1
        on_stage = {turn.item for turn in self._progress.turns}
        gap = ZERO
        for line in (*lines[after:], *lines[:after]):
            if line.item.id in on_stage:
                gap = ZERO
            elif line.in_chain:
                gap += line.gap
            if self._progress.is_pending(line):
                yield line, gap
                gap = ZERO

    def end_of_current(self) -> Guess | None:
        """When what is on stage will end; None when nothing is."""
        turn = self._progress.current
        if turn is None:
            return None
        line, now = self._progress.plan.line(turn.item), self._now
        due = turn.due(line, now)
        if due is None or line.item.fixed_end or not line.item.duration:
            return Guess(max(self._seconds(due or now), 0.0))
        elapsed = (now - turn.start - turn.held(now) - turn.added).total_seconds()
        return at_least(self._lengthened(Guess(-elapsed), line), 0.0)

    def start(self, line: Line, gap: timedelta, free: Guess | None, rows: tuple[Row, ...]) -> Guess:
        """When an item will start, once the stage is free."""
        if free is None:  # nothing is on stage: the next start is known, not guessed
            known = rows[self._progress.plan.places[line.item.id]].projected_start
            return Guess(self._seconds(known or self._now))
        assert line.start is not None  # noqa: S101 - only items with a time are to come
        planned, change = self._seconds(line.start), line.item.changeover.total_seconds()
        early = math.inf if line.item.fixed_start else gap.total_seconds()
        return ramp(free, planned, early, change)

    def end(self, line: Line, start: Guess) -> Guess:
        """When it will end."""
        given = self._progress.given.get(line.item.id, ZERO).total_seconds()
        if line.item.fixed_end and line.end is not None:
            shortest = line.item.shortest.total_seconds()
            return longer(ramp(start, self._seconds(line.end), math.inf, shortest), given)
        if not line.item.duration:
            return start
        return longer(self._lengthened(start, line), given)

    def _lengthened(self, start: Guess, line: Line) -> Guess:
        """The guess of a start, and the length of the item on top."""
        length = self._lessons.expected(line.item)
        planned, doubt = length.planned, self._doubt
        return Guess(
            start.mean + length.mean + planned * self._pace,
            start.variance + length.variance + planned**2 * doubt + 2 * planned * start.shared,
            start.shared + planned * doubt,
        )

    def _played(self) -> Iterator[tuple[Item, float]]:
        """What is over today, and how many seconds of its own it took."""
        for measure in measures_at(self._progress):
            item = self._progress.plan.line(measure.item).item
            if item.duration and not item.fixed_end:
                yield item, (measure.taken - measure.added).total_seconds()

    def _seconds(self, instant: datetime) -> float:
        return (instant - self._now).total_seconds()


def _quantile(freedom: float) -> float:
    """Of Student's distribution, a tenth above: Abramowitz and Stegun, 26.7.5."""
    z = _QUANTILE
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
