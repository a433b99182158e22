"""`conduite recover`: ranked plans to win lost time back."""

import argparse
import json

from console.cli.files import instant_in, read_log, read_order
from console.show.outlook import outlook_at
from console.show.plain import in_seconds, in_zone
from console.show.plan import ZERO
from console.show.progress import Progress
from console.show.records import change_record
from console.show.recovery import RecoveryPlan, recovery_plans
from console.show.rules import at_start, fold
from console.wording.recovery import change_reason, plan_name, plan_result
from console.wording.times import signed
from console.wording.words import Words, system_language


def recover(asked: argparse.Namespace) -> int:
    """Print the plans at `--now`, best first."""
    words = Words(asked.lang or system_language())
    order = read_order(asked.file, words)
    now = instant_in(order, asked.now)
    so_far = (happening for happening in read_log(asked.log, words) if happening.at <= now)
    progress = fold(at_start(order), so_far)
    late = max(outlook_at(progress, now).end_drift or ZERO, ZERO)
    plans = recovery_plans(progress, now, with_next=asked.with_next)
    if asked.json:
        records = [_record(words, progress, plan) for plan in plans]
        answer: dict[str, object] = {"late_s": in_seconds(late), "plans": records}
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        print(
            "\n".join(
                [words.say("End: {late}", late=signed(late)), *_lines(words, progress, plans)]
            )
        )
    return 0


def _record(words: Words, progress: Progress, plan: RecoveryPlan) -> dict[str, object]:
    """A plan as design section 6 has it."""
    return {
        "name": plan.name.value,
        "title": plan_name(words, plan, _titles(progress)),
        "changes": [
            {**change_record(change), "why": change_reason(words, change)}
            for change in plan.changes
        ],
        "gains_s": in_seconds(plan.gains),
        "projected_end": in_zone(plan.projected_end, progress.plan.event.timezone),
        "left_s": in_seconds(plan.left),
        "breaks_at": plan.breaks_at,
    }


def _lines(words: Words, progress: Progress, plans: tuple[RecoveryPlan, ...]) -> list[str]:
    titles = _titles(progress)
    lines = []
    for number, plan in enumerate(plans, 1):
        lines.append(
            f"{number}. {plan_name(words, plan, titles)}. {plan_result(words, plan, titles)}"
        )
        lines += [f"   {titles[x.id]}: {change_reason(words, x)}" for x in plan.changes]
    return lines


def _titles(progress: Progress) -> dict[str, str]:
    return {line.item.id: line.item.title for line in progress.plan.lines}
