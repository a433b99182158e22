"""What a face shows of the recovery plans, as values; the same for a window and a terminal."""

from datetime import tzinfo

from msgspec import Struct

from console.session.recovering import Recovering
from console.show.recovery import RecoveryPlan
from console.wording.recovery import (
    change_name,
    change_reason,
    next_too,
    plan_end,
    plan_name,
    plan_result,
    plans_heading,
)
from console.wording.words import Words


class PlanView(Struct, frozen=True):
    """One plan.

    Attributes:
        name: What it does.
        result: What it gains, the end that results, and what it cannot gain.
        changes: What it does to each item, and why.
    """

    name: str
    result: str
    changes: tuple[str, ...]


class RecoveryView(Struct, frozen=True):
    """The list of plans.

    Attributes:
        heading: What stands above it.
        plans: Best first.
        place: Which of them is looked at.
        next_too: Whether the next item may be touched.
        keys: What the keys do here.
    """

    heading: str
    plans: tuple[PlanView, ...]
    place: int
    next_too: str
    keys: str


def recovery_view(words: Words, recovering: Recovering, zone: tzinfo) -> RecoveryView:
    """The plans as they stand."""
    plans = tuple(_plan(words, recovering, plan, zone) for plan in recovering.plans)
    choose = words.say("1–{count} choose", count=len(plans)) if len(plans) > 1 else ""
    accept = words.say("Enter accepts") if plans else ""
    include, leave = words.say("I: the next item too"), words.say("Esc closes")
    return RecoveryView(
        heading=plans_heading(words, recovering.plans),
        plans=plans,
        place=recovering.place,
        next_too=next_too(words, is_on=recovering.with_next),
        keys=" · ".join(filter(None, (choose, accept, include, leave))),
    )


def _plan(words: Words, recovering: Recovering, plan: RecoveryPlan, zone: tzinfo) -> PlanView:
    titles = recovering.titles
    said = (plan_result(words, plan, titles), plan_end(words, plan, zone))
    changes = tuple(
        f"{titles[change.id]}: {change_name(words, change)}. {change_reason(words, change)}"
        for change in plan.changes
    )
    return PlanView(plan_name(words, plan, titles), " ".join(said), changes)
