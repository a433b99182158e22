"""What holds for every show, whatever the operator does (hypothesis).

`CONDUITE_EXAMPLES=5000 pytest tests/show` is the long run.
"""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import asdict, replace

from console.show.deeds import Happening, Redo, Undo
from console.show.outlook import outlook, outlook_at
from console.show.outlook_record import outlook_record
from console.show.plan import ZERO
from console.show.progress import Phase, Progress
from console.show.records import happening_of, happening_record
from console.show.rules import after, at_start
from tests.orders import MINUTE
from tests.shows import DEEDS, SECOND, lived, many, orders, steps, unlike


@many
@given(orders(), steps())
def test_replaying_the_journal_gives_the_show_that_was_lived(order, done):
    progress, accepted, at = lived(order, done)
    written = [json.dumps(happening_record(happening)) for happening in accepted]
    told = [happening_of(json.loads(line)) for line in written]
    assert outlook(order, told, at) == outlook_at(progress, at)


@many
@given(orders(), steps())
def test_an_outlook_in_the_past_knows_nothing_of_what_came_later(order, done):
    progress, accepted, at = lived(order, done)
    later = Happening(at + SECOND, Undo())
    assert outlook(order, [*accepted, later], at) == outlook_at(progress, at)


@many
@given(orders(), steps(), DEEDS)
def test_undo_gives_back_the_exact_earlier_outlook(order, done, deed):
    progress, _, at = lived(order, done)
    then = after(progress, Happening(at, deed))
    if not isinstance(then, Progress) or isinstance(deed, Undo | Redo):
        return
    undone = after(then, Happening(at, Undo()))
    later = at + 90 * MINUTE
    assert unlike(outlook_at(undone, later)) == unlike(outlook_at(progress, later))
    redone = after(undone, Happening(at, Redo()))
    assert outlook_at(redone, later) == outlook_at(then, later)


@many
@given(orders(), steps())
def test_undo_leads_back_through_every_outlook_and_redo_through_them_again(order, done):
    progress, _, at = lived(order, done)
    past = [progress]
    while past[-1].before is not None:
        past.append(past[-1].before)
    steps_back = progress
    for earlier in past[1:]:
        steps_back = after(steps_back, Happening(at, Undo()))
        assert unlike(outlook_at(steps_back, at)) == unlike(outlook_at(earlier, at))
    assert unlike(outlook_at(steps_back, at)) == outlook_at(at_start(order), at)
    for _ in past[1:]:
        steps_back = after(steps_back, Happening(at, Redo()))
    assert outlook_at(steps_back, at) == outlook_at(progress, at)


@many
@given(orders(), steps(), st.integers(0, 1800))
def test_a_second_later_only_what_must_differ_differs(order, done, wait):
    progress, _, at = lived(order, done)
    now = at + wait * SECOND
    look, then = outlook_at(progress, now), outlook_at(progress, now + SECOND)
    if look.current:
        is_held = look.phase is Phase.HELD
        assert then.current.elapsed - look.current.elapsed == (ZERO if is_held else SECOND)
        if look.current.remaining is not None:
            stands = is_held and not look.current.item.fixed_end
            assert look.current.remaining - then.current.remaining == (ZERO if stands else SECOND)
    for name in ("drift", "relative_drift", "end_drift", "projected_end"):
        before, later = getattr(look, name), getattr(then, name)
        assert before is later is None or ZERO <= later - before <= SECOND, name
    if look.next:
        assert ZERO <= look.next.starts_in - then.next.starts_in <= SECOND
    assert _standing(look) == _standing(then)


def _standing(look):
    """What no passing of time changes."""
    rows = [replace(row, projected_start=None, projected_end=None) for row in look.rows]
    moving = {"now", "current", "next", "drift", "relative_drift", "end_drift", "projected_end"}
    rest = {name: part for name, part in asdict(look).items() if name not in moving}
    names = [part and part.item.id for part in (look.current, look.next)]
    return {**rest, "rows": rows, "names": names}


def moved(value, by: timedelta):
    """The same value with every instant in it moved."""
    if isinstance(value, datetime):
        return value + by
    if isinstance(value, tuple):
        return tuple(moved(part, by) for part in value)
    if isinstance(value, Struct):
        return replace(value, **{name: moved(part, by) for name, part in asdict(value).items()})
    if isinstance(value, dict):
        return {key: moved(part, by) for key, part in value.items()}
    return value


@many
@given(orders(), steps(), st.integers(-4000, 4000), st.integers(0, 86_400))
def test_another_time_changes_nothing_but_the_instants(order, done, days, seconds):
    by = timedelta(days, seconds)
    _, accepted, at = lived(order, done)
    there = outlook(moved(order, by), [moved(x, by) for x in accepted], at + by)
    assert there == moved(outlook(order, accepted, at), by)


@many
@given(orders(), steps(), st.sampled_from(["Pacific/Kiritimati", "America/St_Johns", "Asia/Tokyo"]))
def test_another_zone_changes_nothing_but_the_offsets(order, done, zone):
    _, accepted, at = lived(order, done)
    abroad = replace(order, event=replace(order.event, timezone=ZoneInfo(zone)))
    here, there = outlook(order, accepted, at), outlook(abroad, accepted, at)
    if here.event is order.event:  # no reload brought another
        assert replace(there, event=here.event) == here
    assert _in_utc(outlook_record(there)) == _in_utc(outlook_record(here))


def _in_utc(value):
    if isinstance(value, dict):
        return {key: _in_utc(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_in_utc(part) for part in value]
    if isinstance(value, str) and value[:2] == "20":
        return datetime.fromisoformat(value).astimezone(UTC)
    return value


@many
@given(orders(), steps(), DEEDS)
def test_no_deed_changes_what_an_earlier_progress_shows(order, done, deed):
    progress, _, at = lived(order, done)
    before = outlook_at(progress, at)
    after(progress, Happening(at, deed))
    assert outlook_at(progress, at) == before
