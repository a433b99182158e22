"""The outlook: all that any screen can show at an instant."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from console.show.deeds import Happening, Remove, Screen
from console.show.drift import (
    drift_of,
    end_drift_of,
    last_in_chain,
    last_projected,
    relative_drift_of,
)
from console.show.event import Event, Item, RunningOrder
from console.show.forecast import Forecast, forecast
from console.show.free_timer import FreeTimer
from console.show.lessons import Lessons
from console.show.plan import ZERO
from console.show.progress import Phase, Progress, Turn
from console.show.projection import Row, Status, in_stage_order, rows_of
from console.show.rules import at_start, fold


class Level(StrEnum):
    """How pressing the time left is."""

    NORMAL = "normal"
    WARNING = "warning"
    DANGER = "danger"
    OVER = "over"


class Current(Struct, frozen=True):
    """The item on stage.

    Attributes:
        row: The item, its planned times and its turn.
        started: Actual start.
        due: When it should end; None: open-ended, it counts up.
        elapsed: Time on stage, holds left out.
        remaining: Time left, negative when over; None when open-ended.
        level: How pressing it is.
        bent: What the speaker is told beyond the time that is left; negative: he is told less.
    """

    row: Row
    started: datetime
    due: datetime | None
    elapsed: timedelta
    remaining: timedelta | None
    level: Level
    bent: timedelta = ZERO

    @property
    def item(self) -> Item:
        """The item."""
        return self.row.item

    @property
    def told(self) -> timedelta | None:
        """Time left as the speaker is told; None when the item is open-ended."""
        return None if self.remaining is None else self.remaining + self.bent

    @property
    def told_level(self) -> Level:
        """How pressing that is."""
        return level_of(self.item, self.told)


class Following(Struct, frozen=True):
    """The item that GO will start (`next` to people).

    Attributes:
        row: The item and its times.
        planned: Planned start.
        projected: Projected start.
        starts_in: Time until the projected start, never negative.
    """

    row: Row
    planned: datetime
    projected: datetime
    starts_in: timedelta

    @property
    def item(self) -> Item:
        """The item."""
        return self.row.item


class Outlook(Struct, frozen=True):
    """A show at an instant. All times are instants in UTC; late is positive.

    Attributes:
        now: The instant.
        event: What is being held.
        phase: The state of the show.
        current: The item on stage, or None.
        next: The item that GO will start, or None.
        drift: How late the show is; None when nothing can tell.
        relative_drift: The same, less the lateness of the very first start.
        end_drift: How late the end will be.
        planned_end: Planned end of the chain; None when it is open-ended.
        projected_end: The same as things stand.
        forecast: The same as earlier runs teach; None when there are none, or nothing to come.
        rows: Every item as it stands, in the order of the plan.
        turns: What has been on stage so far, in order of time.
        messages: The words that stand on each screen.
        said_at: When the words of each screen were put there.
        dark: Screens that are black.
        aux: The free timer beside the show.
        undoable: The happening that undo would take back.
        redoable: The happening that redo would bring back.
        removed: The item that `undoable` took out of the order, or None.
    """

    now: datetime
    event: Event
    phase: Phase
    current: Current | None
    next: Following | None
    drift: timedelta | None
    relative_drift: timedelta | None
    end_drift: timedelta | None
    planned_end: datetime | None
    projected_end: datetime | None
    forecast: Forecast | None
    rows: tuple[Row, ...]
    turns: tuple[Turn, ...]
    messages: Mapping[Screen, str]
    said_at: Mapping[Screen, datetime]
    dark: frozenset[Screen]
    aux: FreeTimer
    undoable: Happening | None
    redoable: Happening | None
    removed: Item | None = None

    @property
    def overdue(self) -> timedelta | None:
        """How long the next item could have begun, and has not; None: nothing is waited for."""
        following = self.next
        if self.current is not None or following is None or following.starts_in > ZERO:
            return None
        ready, item = following.planned, following.item
        if self.turns and (free := self.turns[-1].end) is not None:
            ready = ready if item.fixed_start else min(ready, free + following.row.line.gap)
            ready = max(ready, free + item.changeover)
        return max(self.now - ready, ZERO)


def outlook(
    order: RunningOrder,
    happenings: Iterable[Happening],
    now: datetime,
    lessons: Lessons | None = None,
) -> Outlook:
    """The show at `now`; happenings later than `now` have not happened yet."""
    so_far = (happening for happening in happenings if happening.at <= now)
    return outlook_at(fold(at_start(order), so_far), now, lessons)


def outlook_at(progress: Progress, now: datetime, lessons: Lessons | None = None) -> Outlook:
    """The same from a progress that is already folded, with what earlier runs teach."""
    rows = rows_of(progress, now)
    following = _following(progress, rows, now)
    drift = drift_of(progress, rows, following.row if following else None)
    last, end = last_in_chain(rows), last_projected(progress, rows)
    return Outlook(
        now=now,
        event=progress.plan.event,
        phase=progress.phase,
        current=_current(progress, rows, now),
        next=following,
        drift=drift,
        relative_drift=relative_drift_of(progress, drift),
        end_drift=end_drift_of(progress, rows),
        planned_end=last.line.end if last else None,
        projected_end=(end.projected_end or end.actual_end) if end else None,
        forecast=forecast(progress, rows, now, lessons) if lessons else None,
        rows=rows,
        turns=progress.turns,
        messages=progress.messages,
        said_at=progress.said_at,
        dark=progress.dark,
        aux=progress.aux,
        undoable=progress.latest,
        redoable=progress.undone[0].latest if progress.undone else None,
        removed=_removed(progress),
    )


def _removed(progress: Progress) -> Item | None:
    latest, before = progress.latest, progress.before
    if latest is None or before is None or not isinstance(latest.deed, Remove):
        return None
    return before.plan.line(latest.deed.item).item


def _current(progress: Progress, rows: tuple[Row, ...], now: datetime) -> Current | None:
    turn = progress.current
    if turn is None:
        return None
    row = rows[progress.place]
    due = turn.due(row.line, now)
    remaining = None if due is None else due - now
    elapsed = now - turn.start - turn.held(now)
    level = level_of(row.item, remaining)
    return Current(row, turn.start, due, elapsed, remaining, level, turn.bent)


def _following(progress: Progress, rows: tuple[Row, ...], now: datetime) -> Following | None:
    coming = in_stage_order(progress, rows)
    row = next((row for row in coming if row.status is Status.PENDING), None)
    if row is None or row.line.start is None or progress.is_over:
        return None
    projected = row.projected_start or now
    return Following(row, row.line.start, projected, max(projected - now, ZERO))


def level_of(item: Item, remaining: timedelta | None) -> Level:
    """How pressing the time left of an item is; None: it is open-ended."""
    if remaining is None:
        return Level.NORMAL
    if remaining < ZERO:
        return Level.OVER
    if remaining <= item.danger_at:
        return Level.DANGER
    return Level.WARNING if remaining <= item.warning_at else Level.NORMAL
