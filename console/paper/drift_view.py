"""What the drift line shows, as values: shares of width and height, labels, sentences. No Qt."""

import math
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from msgspec import Struct

from console.show.drift_line import DriftLine, DriftPoint, drift_line
from console.show.outlook import Outlook
from console.wording.times import MINUS, clock_time, drift_word, signed
from console.wording.words import Words

_MINUTE = timedelta(minutes=1)
_LEAST = timedelta(minutes=2)  # of height on each side of zero
_HEIGHTS = (1, 2, 5, 10, 15, 30, 60, 120, 240)  # minutes between two marks of drift
_WIDTHS = (5, 10, 15, 30, 60, 120, 180, 360, 720, 1440)  # minutes between two times
_MARKS_HIGH, _MARKS_WIDE = 4, 9  # at most


class Stroke(StrEnum):
    """What a line tells."""

    ACTUAL = "actual"
    PROJECTED = "projected"
    RECOVERED = "recovered"


class Mark(Struct, frozen=True):
    """A place on an axis, as a share of it from the left or the top, and its label."""

    share: float
    label: str


class Spot(Struct, frozen=True):
    """A point that can be asked about; `x` from the left, `y` from the top, 0 to 1."""

    x: float
    y: float
    says: str


class DriftView(Struct, frozen=True):
    """The drawing.

    Attributes:
        zero: How high the plan stands, from the top.
        now: How far the show is, from the left.
        times: Marks of the axis of time.
        drifts: Marks of the axis of drift; late is up.
        starts: Where items should begin, from the left.
        strokes: The lines, each through its spots.
        summary: The whole in one sentence.
    """

    zero: float
    now: float
    times: tuple[Mark, ...]
    drifts: tuple[Mark, ...]
    starts: tuple[float, ...]
    strokes: tuple[tuple[Stroke, tuple[Spot, ...]], ...]
    summary: str

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Every point that can be asked about, from the left."""
        return tuple(sorted((s for _, spots in self.strokes for s in spots), key=lambda s: s.x))


def drift_view(words: Words, outlook: Outlook, proposed: Outlook | None) -> DriftView | None:
    """The drawing of a show at an instant; None when no item has a time.

    Args:
        words: The operator's language.
        outlook: The show.
        proposed: The same with the recovery plan that is looked at; None: with none.
    """
    line = drift_line(outlook, proposed)
    if line.begin is None or line.end is None:
        return None
    begin, end = min(line.begin, outlook.now), max(line.end, outlook.now)
    frame = _Frame(begin, max(end, begin + _MINUTE), *_heights(line), outlook.event.timezone)
    titles = {row.item.id: row.item.title for row in outlook.rows}
    strokes = (
        (kind, tuple(_spot(words, frame, titles, point) for point in points))
        for kind, points in (
            (Stroke.ACTUAL, line.actual),
            (Stroke.PROJECTED, line.projected),
            (Stroke.RECOVERED, line.recovered),
        )
        if points
    )
    return DriftView(
        zero=frame.y(timedelta(0)),
        now=frame.x(outlook.now),
        times=tuple(_times(words, frame)),
        drifts=tuple(_drifts(frame)),
        starts=tuple(frame.x(start.at) for start in line.planned),
        strokes=tuple(strokes),
        summary=_summary(words, outlook),
    )


class _Frame(Struct, frozen=True):
    begin: datetime
    end: datetime
    low: timedelta
    high: timedelta
    zone: tzinfo

    def x(self, at: datetime) -> float:
        return (at - self.begin) / (self.end - self.begin)

    def y(self, drift: timedelta) -> float:
        return (self.high - drift) / (self.high - self.low)


def _heights(line: DriftLine) -> tuple[timedelta, timedelta]:
    """The lowest and the highest drift that there is room for."""
    room = (line.highest - line.lowest) * 0.08
    return min(line.lowest - room, -_LEAST), max(line.highest + room, _LEAST)


def _spot(words: Words, frame: _Frame, titles: dict[str, str], point: DriftPoint) -> Spot:
    at = clock_time(words, point.at, frame.zone)
    late = f"{signed(point.drift)} {drift_word(words, point.drift)}"
    says = words.say(
        "{title}: {time}, {drift}", title=titles.get(point.item, ""), time=at, drift=late
    )
    return Spot(frame.x(point.at), frame.y(point.drift), says)


def _times(words: Words, frame: _Frame) -> Iterator[Mark]:
    """Round times of the event's own clock."""
    step = _step(_WIDTHS, frame.end - frame.begin, _MARKS_WIDE)
    local = frame.begin.astimezone(frame.zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    first = math.ceil((local - midnight) / step)
    for number in range(first, first + _MARKS_WIDE + 1):
        at = midnight + number * step
        if at <= frame.end:
            yield Mark(frame.x(at), clock_time(words, at, frame.zone))


def _drifts(frame: _Frame) -> Iterator[Mark]:
    """Round minutes, late above zero and early below."""
    step = _step(_HEIGHTS, frame.high - frame.low, _MARKS_HIGH)
    for number in range(math.ceil(frame.low / step), math.floor(frame.high / step) + 1):
        minutes = number * (step // _MINUTE)
        sign = MINUS if minutes < 0 else "+" if minutes else ""
        yield Mark(frame.y(minutes * _MINUTE), f"{sign}{abs(minutes)} min")


def _step(steps: Iterable[int], length: timedelta, at_most: int) -> timedelta:
    """The smallest of the steps that makes few marks of a length."""
    lengths = [step * _MINUTE for step in steps]
    return next((step for step in lengths if length / step <= at_most), lengths[-1])


def _summary(words: Words, outlook: Outlook) -> str:
    late, end = outlook.drift, outlook.end_drift
    if late is None or end is None:
        return words.say("Drift line")
    return words.say(
        "Drift line: {drift} now, {end} at the end",
        drift=f"{signed(late)} {drift_word(words, late)}",
        end=f"{signed(end)} {drift_word(words, end)}",
    )
