"""The projection against the formulas of the design, reckoned here a second time (hypothesis)."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from console.show import projection
from console.show.deeds import Adjust, Finish, Happening, Hold, Recover, Reload, Resume, Skip
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import outlook_at
from console.show.plan import ZERO, Line
from console.show.progress import Phase, Progress
from console.show.projection import Status
from console.show.recovery import recovery_plans
from console.show.rules import after
from tests.orders import MINUTE, PARIS
from tests.shows import (
    GOES,
    IDS,
    REORDERING,
    SECOND,
    SECONDS,
    START,
    TIMED,
    lived,
    many,
    orders,
    steps,
)

WAITS = st.integers(0, 3600).map(lambda seconds: seconds * SECOND)
IN_THIS_ORDER = steps(st.one_of(GOES, TIMED, REORDERING))  # no reload: gaps are those of the plan


def gap_before(line: Line, predecessor: Line | None) -> timedelta:
    """P − planned end of the predecessor, never below 0."""
    if predecessor is None:
        return ZERO
    return max(line.start - (predecessor.end or predecessor.start), ZERO)


def expected(progress: Progress, now: datetime) -> dict[str, tuple[datetime, datetime | None]]:
    """Start and end of every pending item, by the formulas of the design, section 4."""
    lines = [line for line in progress.plan.lines if line.in_chain]
    gaps = {}
    for place, line in enumerate(lines):
        gap = gap_before(line, lines[place - 1] if place else None)
        before = place - 1
        while before >= 0 and lines[before].item.id in progress.skipped:
            gap += gap_before(lines[before], lines[before - 1] if before else None)
            before -= 1
        gaps[line.item.id] = gap
    free, found = _free(progress, now), {}
    for line in progress.pending():
        start, end = _start_and_end(progress, line, gaps[line.item.id], free, now)
        found[line.item.id] = (start, end)
        free = end or start
    return found


def _free(progress: Progress, now: datetime) -> datetime | None:
    if not progress.turns:
        return None
    turn = progress.turns[-1]
    if turn.end is not None:
        return turn.end
    line = progress.plan.line(turn.item)
    held = sum(((hold.end or now) - hold.begin for hold in turn.holds), ZERO)
    if line.item.duration is None:
        return now
    if line.item.fixed_end:
        due = max(turn.start + line.item.shortest, line.end) + turn.added
    else:
        due = turn.start + line.item.duration + turn.added + held
    return max(due, turn.start, now)


def _start_and_end(progress, line, gap, free, now):
    item, planned = line.item, line.start
    if free is None:
        start = max(now, planned)
    elif item.fixed_start:
        start = max(now, free + item.changeover, planned)
    else:
        start = max(now, free + item.changeover, min(planned, free + gap))
    if item.duration is None:
        return start, None
    end = max(start + item.shortest, line.end) if item.fixed_end else start + item.duration
    return start, max(end + progress.given.get(item.id, ZERO), start)


@many
@given(orders(), IN_THIS_ORDER, WAITS)
def test_every_projected_time_is_what_the_formulas_say(order, done, wait):
    progress, _, at = lived(order, done)
    look = outlook_at(progress, at + wait)
    pending = [row for row in look.rows if row.status is Status.PENDING]
    found = {row.item.id: (row.projected_start, row.projected_end) for row in pending}
    assert found == expected(progress, at + wait)


@many
@given(orders(), steps(), WAITS)
def test_projected_starts_keep_the_rules_of_the_stage(order, done, wait):
    progress, _, at = lived(order, done)
    now = at + wait
    look = outlook_at(progress, now)
    rows = {row.item.id: row for row in look.rows}
    free = look.current.row.projected_end or now if look.current else None
    for row in (rows[line.item.id] for line in progress.pending()):
        assert row.projected_start >= now
        if free is not None:
            assert row.projected_start >= free + row.item.changeover
        if row.item.fixed_start:
            assert row.projected_start >= row.line.start
        free = row.projected_end or row.projected_start
        assert free >= row.projected_start


@many
@given(orders(), steps(), WAITS)
def test_drift_is_what_the_design_says_in_every_phase(order, done, wait):
    progress, _, at = lived(order, done)
    now = at + wait
    look = outlook_at(progress, now)
    if look.current:
        line = look.current.row.line
        late = (
            max(look.current.due, now) - line.end if line.end else look.current.started - line.start
        )
        assert look.drift == late
    elif look.next:
        assert look.drift == look.next.projected - look.next.planned
    elif progress.turns:
        line, turn = progress.plan.line(progress.turns[-1].item), progress.turns[-1]
        assert look.drift == (turn.end - line.end if line.end else turn.start - line.start)
    if look.drift is not None and progress.turns:
        first = progress.turns[0]
        assert (
            look.drift - look.relative_drift == first.start - progress.plan.line(first.item).start
        )


@many
@given(orders(), steps(), st.lists(WAITS, min_size=2, max_size=4).map(sorted))
def test_rows_that_stay_are_those_of_a_look_from_scratch(order, done, waits):
    progress, _, at = lived(order, done)
    for now in (at + wait for wait in waits):
        free = projection.free_from(progress, now)
        assert projection.rows_of(progress, now) == projection._rows(progress, free, now)


@many
@given(orders(), steps(), REORDERING)
def test_no_change_of_the_order_touches_what_is_or_was_on_stage(order, done, deed):
    progress, _, at = lived(order, done)
    then = after(progress, Happening(at, deed))
    if isinstance(then, Progress):
        for item in progress.done:
            before, behind = progress.plan.line(item), then.plan.line(item)
            assert replace(behind, item=before.item) == before
        assert then.turns == progress.turns
        assert then.place < 0 or then.current == progress.current


@many
@given(orders(), steps(), orders())
def test_a_reload_starts_nothing_and_ends_nothing(order, done, news):
    progress, _, at = lived(order, done)
    then = after(progress, Happening(at, Reload(news)))
    if isinstance(then, Progress):
        assert (then.turns, then.done, then.phase) == (
            progress.turns,
            progress.done,
            progress.phase,
        )
        known = {item.id for item in news.items}
        assert {line.item.id for line in then.pending()} <= known


CHAINED = steps(
    st.one_of(
        GOES,
        GOES,
        st.builds(Hold),
        st.builds(Resume),
        st.builds(Adjust, seconds=SECONDS),
        st.builds(Skip, item=st.sampled_from(IDS)),
        st.builds(Finish),
    )
)


@many
@given(CHAINED)
def test_the_sum_of_deltas_is_the_drift_that_they_made(done):
    items = [
        Item(id=x, title=x, start=START + n * 10 * MINUTE, duration=10 * MINUTE)
        for n, x in enumerate(IDS)
    ]
    progress, _, at = lived(RunningOrder(Event("Essai", timezone=PARIS), tuple(items)), done)
    if not progress.turns:
        return
    progress = _finished(progress, at)
    look = outlook_at(progress, at)
    turns = progress.turns
    waited = sum((b.start - a.end for a, b in pairwise(turns)), ZERO)
    place = progress.place
    left_out = sum((x.duration for x in items[:place] if x.id in progress.skipped), ZERO)
    deltas = sum((row.delta for row in look.rows if row.delta is not None), ZERO)
    last = look.rows[place]
    assert last.actual_end - last.line.end == turns[0].start - START + deltas + waited - left_out
    if look.phase is Phase.ENDED:
        assert look.drift == last.actual_end - last.line.end


def _finished(progress: Progress, at: datetime) -> Progress:
    answer = after(progress, Happening(at, Finish()))
    return answer if isinstance(answer, Progress) else progress


@many
@given(orders(), steps(), st.integers(0, 900))
def test_accepting_what_a_plan_changes_ends_when_it_said(order, done, wait):
    progress, _, at = lived(order, done)
    now = at + wait * SECOND
    late = outlook_at(progress, now)
    for plan in recovery_plans(progress, now):
        then = after(progress, Happening(now, Recover(plan.changes)))
        look = outlook_at(then, now)
        assert look.projected_end == plan.projected_end
        assert plan.gains > ZERO
        if late.projected_end and plan.projected_end:
            assert plan.gains == late.projected_end - plan.projected_end
        assert look.current == late.current
        assert all(change.id not in progress.done for change in plan.changes)
