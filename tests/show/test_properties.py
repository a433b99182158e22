"""What holds for every show, whatever the operator does (hypothesis).

`CONDUITE_EXAMPLES=5000 pytest tests/show/test_properties.py` is the long run.
"""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from console.show.deeds import (
    Adjust,
    Edit,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Insert,
    Move,
    Redate,
    Redo,
    Remove,
    Resume,
    Skip,
    Undo,
    Unskip,
)
from console.show.event import Event, Item, RunningOrder
from console.show.outlook import Outlook, outlook, outlook_at
from console.show.plan import ZERO
from console.show.progress import Phase, Progress
from console.show.projection import Status
from console.show.records import happening_of, happening_record
from console.show.rules import after, at_start, fold
from tests.orders import PARIS

EXAMPLES = int(os.environ.get("CONDUITE_EXAMPLES", "120"))
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES < 1000,
    suppress_health_check=list(HealthCheck),
)

START = datetime(2023, 6, 29, 13, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
IDS = [f"i{n}" for n in range(6)]


@st.composite
def orders(draw) -> RunningOrder:
    """Up to six items with gaps, overlaps, changeovers, imposed times and things alongside."""
    at, items = START, []
    for name in IDS[: draw(st.integers(1, 6))]:
        at += draw(st.integers(-5, 20)) * MINUTE if items else ZERO
        length = draw(st.none() | st.integers(0, 30)) if draw(st.integers(0, 9)) == 0 else 10
        length = draw(st.integers(0, 30)) if length == 10 else length
        items.append(
            Item(
                id=name,
                title=name,
                start=at,
                duration=None if length is None else length * MINUTE,
                fixed_start=not items or draw(st.integers(0, 3)) == 0,
                fixed_end=draw(st.integers(0, 5)) == 0,
                changeover=draw(st.sampled_from([0, 0, 1, 3])) * MINUTE,
                min=draw(st.sampled_from([None, ZERO, 2 * MINUTE])),
                alongside=draw(st.integers(0, 7)) == 0,
            )
        )
        at += (length or 0) * MINUTE
    return RunningOrder(Event("Essai", timezone=PARIS), tuple(items))


NAMED = st.sampled_from(IDS)
SECONDS = st.integers(-900, 900)
DEEDS = st.one_of(
    st.just(Go()),
    st.just(Go()),
    st.builds(Go, item=NAMED),
    st.just(Finish()),
    st.just(Hold()),
    st.just(Resume()),
    st.builds(Adjust, seconds=SECONDS, item=st.none() | NAMED),
    st.builds(Skip, item=NAMED),
    st.builds(Unskip, item=NAMED),
    st.builds(Redate, seconds=SECONDS),
    st.builds(Move, item=NAMED, before=st.none() | NAMED),
    st.builds(Remove, item=NAMED),
    st.builds(
        Insert,
        new=st.builds(Item, id=NAMED, title=st.just("neuf"), duration=st.just(3 * MINUTE)),
        before=st.none() | NAMED,
    ),
    st.builds(Edit, item=NAMED, values=st.just({"duration": 7 * MINUTE})),
    st.just(Undo()),
    st.just(Redo()),
    st.just(End()),
)
STEPS = st.lists(st.tuples(st.integers(0, 1200), DEEDS), max_size=14)


def lived(order: RunningOrder, steps) -> tuple[Progress, list[Happening], datetime]:
    """The progress after the steps, the happenings that were accepted, and the last instant."""
    progress, accepted, at = at_start(order), [], START - 5 * MINUTE
    for seconds, deed in steps:
        at += timedelta(seconds=seconds)
        answer = after(progress, Happening(at, deed))
        if isinstance(answer, Progress):
            progress = answer
            accepted.append(Happening(at, deed))
    return progress, accepted, at


@many
@given(orders(), STEPS)
def test_replaying_the_journal_gives_the_show_that_was_lived(order, steps):
    progress, accepted, at = lived(order, steps)
    told = [happening_of(happening_record(happening)) for happening in accepted]
    assert outlook(order, told, at) == outlook_at(progress, at)


@many
@given(orders(), STEPS, DEEDS)
def test_undo_gives_back_the_exact_earlier_outlook(order, steps, deed):
    progress, _, at = lived(order, steps)
    then = after(progress, Happening(at, deed))
    if not isinstance(then, Progress) or isinstance(deed, Undo | Redo):
        return
    undone = after(then, Happening(at, Undo()))
    later = at + 90 * MINUTE
    before, back = outlook_at(progress, later), outlook_at(undone, later)
    assert replace(back, redoable=None) == replace(before, redoable=None)
    redone = after(undone, Happening(at, Redo()))
    assert outlook_at(redone, later) == outlook_at(then, later)


@many
@given(orders(), STEPS)
def test_undoing_everything_gives_the_untouched_show(order, steps):
    progress, _, at = lived(order, steps)
    while progress.before is not None:
        progress = after(progress, Happening(at, Undo()))
    untouched = outlook_at(at_start(order), at)
    assert replace(outlook_at(progress, at), redoable=None) == untouched


def pending_in_order(look: Outlook, progress: Progress):
    place = progress.place
    rows = (*look.rows[place + 1 :], *look.rows[: place + 1])
    return [row for row in rows if row.status is Status.PENDING]


@many
@given(orders(), STEPS, st.integers(0, 3600))
def test_projected_starts_keep_the_rules_of_the_stage(order, steps, wait):
    progress, _, at = lived(order, steps)
    now = at + timedelta(seconds=wait)
    look = outlook_at(progress, now)
    free = look.current.row.projected_end or now if look.current else None
    for row in pending_in_order(look, progress):
        assert row.projected_start >= now
        if free is not None:
            assert row.projected_start >= free + row.item.changeover
        if row.item.fixed_start:
            assert row.projected_start >= row.line.start
        free = row.projected_end or row.projected_start


@many
@given(orders(), STEPS, st.integers(0, 1800))
def test_a_second_later_only_what_must_differ_differs(order, steps, wait):
    progress, _, at = lived(order, steps)
    now = at + timedelta(seconds=wait)
    look, then = outlook_at(progress, now), outlook_at(progress, now + timedelta(seconds=1))
    second = timedelta(seconds=1)
    if look.current and look.current.remaining is not None:
        is_held = look.phase is Phase.HELD and not look.current.item.fixed_end
        assert look.current.remaining - then.current.remaining == (ZERO if is_held else second)
    if look.drift is not None:
        assert ZERO <= then.drift - look.drift <= second
    if look.projected_end is not None:
        assert ZERO <= then.projected_end - look.projected_end <= second


@many
@given(orders(), STEPS, st.integers(-4000, 4000))
def test_another_date_changes_nothing_but_the_dates(order, steps, days):
    shift = timedelta(days=days)
    items = tuple(replace(item, start=item.start + shift) for item in order.items)
    _, accepted, at = lived(order, steps)
    moved = [Happening(happening.at + shift, happening.deed) for happening in accepted]
    here = outlook(order, accepted, at)
    there = outlook(replace(order, items=items), moved, at + shift)
    assert (here.phase, here.drift, here.end_drift) == (there.phase, there.drift, there.end_drift)
    assert [row.status for row in here.rows] == [row.status for row in there.rows]


@many
@given(st.lists(st.integers(0, 1500), min_size=6, max_size=6))
def test_the_sum_of_deltas_is_the_drift_that_they_made(lengths):
    items = tuple(
        Item(id=name, title=name, start=START + n * 10 * MINUTE, duration=10 * MINUTE)
        for n, name in enumerate(IDS)
    )
    order = RunningOrder(Event("Essai", timezone=PARIS), items)
    at, log = START, [Happening(START, Go())]
    for seconds in lengths:
        at += timedelta(seconds=seconds)
        log.append(Happening(at, Go()))
    log[-1] = Happening(at, Finish())
    look = outlook_at(fold(at_start(order), log), at)
    assert look.phase is Phase.ENDED
    assert sum((row.delta for row in look.rows), ZERO) == look.drift


@many
@given(orders(), STEPS, DEEDS)
def test_a_refusal_changes_nothing(order, steps, deed):
    progress, _, at = lived(order, steps)
    before = outlook_at(progress, at)
    after(progress, Happening(at, deed))
    assert outlook_at(progress, at) == before
