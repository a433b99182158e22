"""Recovery plans: proposals that gain lost time back. Proposed, never imposed.

When the end is late, elastic items give time in proportion to their slack, then items that
may be left out are. How much a plan gains is not reckoned but looked up: its changes are
tried on the show, and the projection tells. So gaps, changeovers and imposed times count as
they will count.
"""

from datetime import datetime, timedelta
from enum import StrEnum

from msgspec import Struct

from console.show.deeds import Change
from console.show.event import Kind
from console.show.levers import helping_rows, left_out, shortened
from console.show.outlook import Outlook, outlook_at
from console.show.plan import ZERO
from console.show.progress import Phase, Progress
from console.show.projection import Row, Status
from console.show.trial import Trial

_BREAKS = frozenset({Kind.WELCOME, Kind.BREAK, Kind.MEAL, Kind.SOCIAL})
_MOST_PLANS = 3


class PlanName(StrEnum):
    """Which lever a plan pulls, the gentlest first."""

    BREAKS = "breaks"
    SPREAD = "spread"
    LEAVE_OUT = "leave-out"
    EVERYTHING = "everything"


class RecoveryPlan(Struct, frozen=True):
    """A proposal.

    Attributes:
        name: Which lever it pulls.
        changes: What it changes, in the order of the stage.
        gains: By how much it brings the end forward.
        projected_end: The end that results.
        left: Lateness of the end that it cannot recover; zero when all is gained.
        breaks_at: Id of the first item whose imposed start or end is missed all the same, or None.
    """

    name: PlanName
    changes: tuple[Change, ...]
    gains: timedelta
    projected_end: datetime | None
    left: timedelta
    breaks_at: str | None


def recovery_plans(
    progress: Progress, now: datetime, *, with_next: bool = False
) -> tuple[RecoveryPlan, ...]:
    """Up to three plans, best first: the least that is left, then the gentlest lever.

    Args:
        progress: The show.
        now: The instant.
        with_next: The next item may be touched too; the current one never is.
    """
    trial = Trial(progress, now, outlook_at(progress, now))
    if trial.look.phase is Phase.ENDED or trial.lateness(trial.look) == ZERO:
        return ()
    rows = helping_rows(trial, with_next=with_next)
    spread = shortened(trial, rows)
    proposals = {
        PlanName.BREAKS: shortened(trial, [row for row in rows if row.item.kind in _BREAKS]),
        PlanName.SPREAD: spread,
        PlanName.LEAVE_OUT: left_out(trial, rows),
        PlanName.EVERYTHING: left_out(trial, rows, spread),
    }
    return _ranked([_plan(trial, name, changes) for name, changes in proposals.items()])


def _plan(trial: Trial, name: PlanName, changes: tuple[Change, ...]) -> RecoveryPlan:
    places = trial.progress.plan.places
    ordered = tuple(sorted(changes, key=lambda change: places[change.id]))
    look = trial.outlook(ordered)
    left = trial.lateness(look)
    gains = trial.lateness(trial.look) - left
    if look.projected_end is not None and trial.look.projected_end is not None:
        gains = trial.look.projected_end - look.projected_end
    return RecoveryPlan(name, ordered, gains, look.projected_end, left, _broken(look))


def _broken(look: Outlook) -> str | None:
    """Id of the first pending item whose imposed start or end will be missed."""
    return next((row.item.id for row in look.rows if _misses_its_time(row)), None)


def _misses_its_time(row: Row) -> bool:
    if row.status is not Status.PENDING:
        return False
    item, line = row.item, row.line
    return (item.fixed_start and _is_late(row.projected_start, line.start)) or (
        item.fixed_end and _is_late(row.projected_end, line.end)
    )


def _is_late(projected: datetime | None, planned: datetime | None) -> bool:
    return projected is not None and planned is not None and projected > planned


def _ranked(plans: list[RecoveryPlan]) -> tuple[RecoveryPlan, ...]:
    """The plans that gain something, each set of changes once, best first."""
    useful = {plan.changes: plan for plan in reversed(plans) if plan.gains > ZERO}
    levers = list(PlanName)
    ranked = sorted(useful.values(), key=lambda plan: (plan.left, levers.index(plan.name)))
    return tuple(ranked[:_MOST_PLANS])
