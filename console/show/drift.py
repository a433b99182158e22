"""Drift: projected minus planned. Positive is late, everywhere."""

from datetime import timedelta

from console.show.plan import ZERO
from console.show.progress import Phase, Progress
from console.show.projection import Row, Status, in_stage_order


def drift_of(progress: Progress, rows: tuple[Row, ...], following: Row | None) -> timedelta | None:
    """How late the show is, or None when there is nothing to measure it by.

    Time not yet used is no gain while an item runs: drift falls at the hand-over.
    """
    if following is not None and progress.phase in (Phase.STANDBY, Phase.BETWEEN):
        return _at_start(following)
    if not progress.turns:
        return None
    return _at_end(rows[progress.place])


def relative_drift_of(progress: Progress, drift: timedelta | None) -> timedelta | None:
    """Drift less the lateness of the very first start: what a rehearsal looks at."""
    if drift is None:
        return None
    if not progress.turns:
        return ZERO
    first = progress.turns[0]
    planned = progress.plan.line(first.item).start
    return drift if planned is None else drift - (first.start - planned)


def end_drift_of(progress: Progress, rows: tuple[Row, ...]) -> timedelta | None:
    """How late the last item of the chain will end, or has ended."""
    last = last_in_chain(rows)
    if last is None or last.line.end is None:
        return None if last is None else _at_start(last)
    projected = last_projected(progress, rows)
    end = projected and (projected.projected_end or projected.actual_end)
    return end - last.line.end if end else None


def last_in_chain(rows: tuple[Row, ...]) -> Row | None:
    """The last row that is not skipped and not alongside, in the order of the plan."""
    out = (Status.SKIPPED, Status.ALONGSIDE)
    return next((row for row in reversed(rows) if row.status not in out), None)


def last_projected(progress: Progress, rows: tuple[Row, ...]) -> Row | None:
    """The row that will be, or was, the last on stage: taken-back items come after all others."""
    in_order = reversed(in_stage_order(progress, rows))
    pending = (row for row in in_order if row.status is Status.PENDING)
    return next(pending, rows[progress.place] if progress.turns else None)


def _at_start(row: Row) -> timedelta | None:
    start = row.projected_start or row.actual_start
    return start - row.line.start if start and row.line.start else None


def _at_end(row: Row) -> timedelta | None:
    end = row.projected_end or row.actual_end
    return end - row.line.end if end and row.line.end else _at_start(row)
