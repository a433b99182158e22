"""Recovery plans in words: what each is, and why each change is proposed."""

from collections.abc import Mapping
from datetime import timedelta, tzinfo

from console.show.deeds import Change
from console.show.recovery import PlanName, RecoveryPlan
from console.wording.times import clock_time, length
from console.wording.words import Words

_MINUTE = timedelta(minutes=1)
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


def short_name(words: Words, plan: RecoveryPlan, titles: Mapping[str, str]) -> str:
    """The same; several items that are left out are only counted."""
    out = sum(change.skip for change in plan.changes)
    if out <= 1:
        return plan_name(words, plan, titles)
    count = words.count("{number} item", "{number} items", out)
    return words.say(_NAMES[plan.name], titles=count)


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


def plan_end(words: Words, plan: RecoveryPlan, zone: tzinfo) -> str:
    """The end that results from the plan."""
    return words.say("End {time}.", time=clock_time(words, plan.projected_end, zone) or "–")


def plan_offer(
    words: Words,
    plan: RecoveryPlan,
    titles: Mapping[str, str],
    late: timedelta,
    zone: tzinfo,
) -> str:
    """The best plan in one line."""
    return words.say(
        "The end is {late} late. {plan}: gains {gains}, end {end}.",
        late=length(_minutes(late)),
        plan=short_name(words, plan, titles),
        gains=length(plan.gains),
        end=clock_time(words, plan.projected_end, zone) or "–",
    )


def change_name(words: Words, change: Change) -> str:
    """What the plan does to one item: 5 min → 3 min, or that it is left out."""
    before = length(change.before)
    if change.skip:
        return words.say("{before} → left out", before=before)
    return f"{before} → {length(change.after)}"


def plans_heading(words: Words, plans: tuple[RecoveryPlan, ...]) -> str:
    """What stands above the list of plans."""
    if not plans:
        return words.say("No time can be won back.")
    return words.say("Win time back")


def next_too(words: Words, *, is_on: bool) -> str:
    """Whether the plans may touch the next item."""
    return words.say("The next item too: yes") if is_on else words.say("The next item too: no")


def _minutes(late: timedelta) -> timedelta:
    """Whole minutes, once there is one: the seconds of an offer would only fidget."""
    return late - late % _MINUTE if late >= _MINUTE else late
