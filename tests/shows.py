"""Shows for the properties (hypothesis): running orders, deeds, and what comes of them."""

import os
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from console.show.deeds import (
    Adjust,
    Aux,
    Blackout,
    Change,
    Deed,
    Edit,
    End,
    Finish,
    Go,
    Happening,
    Hold,
    Insert,
    Message,
    Move,
    Recover,
    Redate,
    Redo,
    Reload,
    Remove,
    Resume,
    Screen,
    Skip,
    Undo,
    Unskip,
)
from console.show.event import Event, Item, Kind, RunningOrder
from console.show.plan import ZERO
from console.show.progress import Progress
from console.show.rules import after, at_start
from tests.orders import MINUTE, PARIS

EXAMPLES = int(os.environ.get("CONDUITE_EXAMPLES", "60"))
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=EXAMPLES < 1000,
    suppress_health_check=list(HealthCheck),
)

START = datetime(2023, 6, 29, 13, tzinfo=UTC)
IDS = [f"i{n}" for n in range(6)]
SECOND = timedelta(seconds=1)


@st.composite
def orders(draw) -> RunningOrder:
    """Up to six items with gaps, overlaps, changeovers, imposed times and things alongside."""
    at, items = START, []
    for name in IDS[: draw(st.integers(1, 6))]:
        at += draw(st.integers(-5, 20)) * MINUTE if items else ZERO
        is_open = draw(st.integers(0, 19)) == 0
        length = None if is_open else draw(st.integers(0, 30)) * MINUTE
        is_timed = not items or draw(st.integers(0, 9)) > 0
        items.append(
            Item(
                id=name,
                title=name,
                start=at if is_timed else None,
                duration=length,
                kind=draw(st.sampled_from([Kind.OTHER, Kind.BREAK])),
                fixed_start=not items or draw(st.integers(0, 3)) == 0,
                fixed_end=draw(st.integers(0, 5)) == 0,
                changeover=draw(st.sampled_from([0, 0, 1, 3])) * MINUTE,
                min=draw(st.sampled_from([None, ZERO, 2 * MINUTE])),
                cuttable=draw(st.booleans()),
                alongside=draw(st.integers(0, 7)) == 0,
            )
        )
        at += length or ZERO
    return RunningOrder(Event("Essai", timezone=PARIS), tuple(items))


NAMED = st.sampled_from(IDS)
MAYBE_NAMED = st.none() | NAMED
SECONDS = st.integers(-900, 900)
LENGTHS = st.integers(0, 1500).map(lambda seconds: timedelta(seconds=seconds))
INSTANTS = st.integers(-1800, 9000).map(lambda seconds: START + timedelta(seconds=seconds))
VALUES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.just("autre"),
        "duration": st.none() | LENGTHS,
        "start": INSTANTS,
        "min": LENGTHS,
        "changeover": LENGTHS,
        "fixed_start": st.booleans(),
        "fixed_end": st.booleans(),
        "alongside": st.booleans(),
    },
)
NEW = st.builds(
    Item,
    id=NAMED,
    title=st.just("neuf"),
    start=st.none() | INSTANTS,
    duration=st.none() | LENGTHS,
    fixed_start=st.booleans(),
)
CHANGES = st.builds(Change, id=NAMED, before=st.just(ZERO), after=LENGTHS) | st.builds(
    Change, id=NAMED, before=LENGTHS, after=st.just(ZERO), skip=st.just(True)
)
TIMED = st.one_of(
    st.builds(Go),
    st.builds(Go, item=MAYBE_NAMED),
    st.builds(Finish),
    st.builds(Hold),
    st.builds(Resume),
    st.builds(Adjust, seconds=SECONDS, item=MAYBE_NAMED),
    st.builds(Skip, item=NAMED),
    st.builds(Unskip, item=NAMED),
    st.builds(Redate, seconds=SECONDS),
    st.builds(End),
)
RECOVER = st.builds(Recover, st.lists(CHANGES, max_size=3, unique_by=lambda x: x.id).map(tuple))
REORDERING = st.one_of(
    st.builds(Move, item=NAMED, before=MAYBE_NAMED),
    st.builds(Remove, item=NAMED),
    st.builds(Insert, new=NEW, before=MAYBE_NAMED),
    st.builds(Edit, item=NAMED, values=VALUES),
    RECOVER,
)
RELOAD = st.builds(Reload, running_order=orders())
SHOWN = st.one_of(
    st.builds(Message, text=st.sampled_from(["", "Concluez"]), to=st.sampled_from(Screen)),
    st.builds(Blackout, on=st.booleans(), to=st.sampled_from(Screen)),
    st.builds(Aux, on=st.booleans(), seconds=st.none() | st.integers(0, 600)),
)
GOES = st.builds(Go)  # the more of them, the further a show gets
DEEDS = st.one_of(GOES, TIMED, TIMED, REORDERING, RELOAD, SHOWN, st.builds(Undo), st.builds(Redo))


def steps(deeds=DEEDS) -> st.SearchStrategy[list[tuple[int, Deed]]]:
    """Deeds, each with the seconds that pass before it."""
    return st.lists(st.tuples(st.integers(0, 1200), deeds), max_size=14)


def lived(order: RunningOrder, done) -> tuple[Progress, list[Happening], datetime]:
    """The progress after the steps, the happenings that were accepted, and the last instant."""
    progress, accepted, at = at_start(order), [], START - 5 * MINUTE
    for seconds, deed in done:
        at += timedelta(seconds=seconds)
        answer = after(progress, Happening(at, deed))
        if isinstance(answer, Progress):
            progress = answer
            accepted.append(Happening(at, deed))
    return progress, accepted, at


def unlike(look):
    """The outlook without what undo itself changes: what redo would bring back."""
    return replace(look, redoable=None)
