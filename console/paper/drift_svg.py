"""The drift line as a drawing in SVG: lateness upwards, the plan as the line at zero."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from html import escape

from console.show.drift_line import DriftLine, DriftPoint
from console.show.plan import ZERO
from console.wording.times import clock_time, length
from console.wording.words import Words

_WIDTH, _HEIGHT = 900, 220
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 16, 24, 34
_MINUTE = timedelta(minutes=1)
_STEPS = tuple(n * _MINUTE for n in (1, 2, 5, 10, 15, 30, 60, 120, 240, 720, 1440))
_MOST_LINES, _MOST_HOURS = 5, 10
_STYLES = {"actual": "", "projected": "6 4", "recovered": "2 4"}


def drift_svg(words: Words, line: DriftLine, zone: tzinfo) -> str:
    """The drawing as one `<svg>` element; nothing when there is nothing to draw."""
    if line.begin is None or line.end is None or line.begin >= line.end:
        return ""
    field = _Field(line.begin, line.end, *_span(line))
    parts = (*_levels(words, field), *_hours(words, field, zone), *_lines(line, field))
    label = escape(words.say("Drift over the show"), quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}" role="img" aria-label="{label}" '
        f'font-family="Inter, sans-serif" font-size="12">{"".join(parts)}</svg>'
    )


@dataclass(frozen=True, slots=True)
class _Field:
    """Where instants and drifts lie on the drawing."""

    begin: datetime
    end: datetime
    low: timedelta
    high: timedelta

    def x(self, at: datetime) -> float:
        share = (at - self.begin) / (self.end - self.begin)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def y(self, drift: timedelta) -> float:
        share = (self.high - drift) / (self.high - self.low)
        return round(_TOP + share * (_HEIGHT - _TOP - _BOTTOM), 1)


def _span(line: DriftLine) -> tuple[timedelta, timedelta]:
    """The least and the most drift to draw, whole steps, with zero between them."""
    step = _step(line.highest - line.lowest, _MOST_LINES - 1)
    low = line.lowest // step * step
    return min(low, ZERO), max(-(-line.highest // step), 1) * step


def _levels(words: Words, field: _Field) -> Iterator[str]:
    step = _step(field.high - field.low, _MOST_LINES)
    for number in range(int(field.low / step), int(field.high / step) + 1):
        drift = number * step
        y, is_plan = field.y(drift), not number
        ink = "#666" if is_plan else "#ddd"
        yield f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{y}" y2="{y}" stroke="{ink}"/>'
        sign = "" if is_plan else "+" if number > 0 else "−"
        text = words.say("on time") if is_plan else f"{sign}{length(abs(drift))}"
        yield f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{escape(text)}</text>'


def _hours(words: Words, field: _Field, zone: tzinfo) -> Iterator[str]:
    step = _step(field.end - field.begin, _MOST_HOURS)
    local = field.begin.astimezone(zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)
    number = -(-(field.begin - midnight) // step)
    while (at := midnight + number * step) <= field.end:
        x, foot = field.x(at), _HEIGHT - _BOTTOM
        yield f'<line x1="{x}" x2="{x}" y1="{foot}" y2="{foot + 5}" stroke="#666"/>'
        text = escape(clock_time(words, at, zone))
        yield f'<text x="{x}" y="{foot + 19}" text-anchor="middle">{text}</text>'
        number += 1


def _lines(line: DriftLine, field: _Field) -> Iterator[str]:
    zero = field.y(ZERO)
    for mark in line.planned:
        x = field.x(mark.at)
        yield f'<line x1="{x}" x2="{x}" y1="{zero - 3}" y2="{zero + 3}" stroke="#666"/>'
    for name, dashes in _STYLES.items():
        points: Sequence[DriftPoint] = getattr(line, name)
        if points:
            corners = " ".join(f"{field.x(p.at)},{field.y(p.drift)}" for p in points)
            dash = f' stroke-dasharray="{dashes}"' if dashes else ""
            yield (
                f'<polyline class="{name}" points="{corners}" fill="none" stroke="#b3261e" '
                f'stroke-width="2.5" stroke-linejoin="round"{dash}/>'
            )


def _step(length: timedelta, most: int) -> timedelta:
    """The least step of which at most so many fit in a length."""
    return next((step for step in _STEPS if length <= step * most), _STEPS[-1])
