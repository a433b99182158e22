"""Recovery plans in words: what each is, and why each change is proposed."""

from collections.abc import Mapping
from datetime import timedelta

from console.show.deeds import Change
from console.show.recovery import PlanName, RecoveryPlan
from console.wording.times import length
from console.wording.words import Words

_NAMES: Mapping[PlanName, str] = {
    PlanName.BREAKS: "Only the breaks",
    PlanName.SPREAD: "Spread over all that is elastic",
    PlanName.LEAVE_OUT: "Leave out {titles}",
    PlanName.EVERYTHING: "Shorten what is elastic and leave out {titles}",
}


def plan_name(words: Words, plan: RecoveryPlan, titles: Mapping[str, str]) -> str:
    """What the plan does, in a few words; `titles` are those of the items by id."""
    out = ", ".join(titles[change.id] for change in plan.changes if change.skip)
    return words.say(_NAMES[plan.name], titles=out)


def change_reason(words: Words, change: Change) -> str:
    """Why the plan changes this item, in one sentence."""
    if change.skip:
        return words.say("May be left out, and gives {time}.", time=length(change.before))
    return words.say(
        "Elastic: gives its share, {time} of {length}.",
        time=length(change.before - change.after),
        length=length(change.before),
    )


def plan_result(words: Words, plan: RecoveryPlan, titles: Mapping[str, str]) -> str:
    """What the plan gains and what it cannot."""
    said = [words.say("Gains {time}.", time=length(plan.gains))]
    if plan.left > timedelta(0):
        said.append(words.say("{time} cannot be recovered.", time=length(plan.left)))
    if plan.breaks_at is not None:
        title = titles[plan.breaks_at]
        said.append(words.say("The imposed time of “{title}” is missed.", title=title))
    return " ".join(said)
