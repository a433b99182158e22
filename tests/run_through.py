"""Run-throughs: scripts that a stage manager can read, played against a real session.

A script is a text file in `tests/run_throughs/`. Every line is a time, then either something
that the operator does or something that the console must say at that time:

    15:01:30  go
    15:05:00  left is 6:30
    15:05:00  next is Pitch du défi Champollion at 15:11:30

The first lines may say `order: ceremony`, or give a made-up order, one `item:` a line. A time
before that of the line above is on the next day. `wall -3600` sets the machine's clock back by
an hour, whatever time it really is, and `follow` takes its time over.
On failure the script is printed with an arrow at the line that does not hold.
"""

import shlex
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from msgspec.structs import replace

from console.clock import SystemClock
from console.journal.journal import Journal, RunKind
from console.session.log import RunLog
from console.session.session import Session
from console.show.event import Item, RunningOrder
from console.show.outlook import Outlook
from console.show.records import deed_of
from console.show.refusals import Refused
from console.wording import times
from console.wording.deeds import deed_name
from console.wording.words import Words
from tests.conftest import Machine
from tests.orders import PARIS, ceremony, chain, item, paris

_ENGLISH = Words("en")
_NOON = timedelta(hours=12)
_FIELDS: dict[str, Callable[[str], dict[str, object]]] = {
    "go": lambda rest: {"item": rest} if rest else {},
    "skip": lambda rest: {"item": rest},
    "unskip": lambda rest: {"item": rest},
    "adjust": lambda rest: _adjustment(rest),  # noqa: PLW0108 - defined below
    "bend": lambda rest: {"seconds": float(rest)},
    "redate": lambda rest: {"seconds": float(rest)},
    "move": lambda rest: _move(rest),  # noqa: PLW0108 - defined below
    "remove": lambda rest: {"item": rest},
    "edit": lambda rest: _edit(rest),  # noqa: PLW0108 - defined below
    "message": lambda rest: {"text": rest},
    "blackout": lambda rest: {"on": rest == "on"},
}


def play(script: Path) -> None:
    """Play a script; AssertionError shows the line that does not hold."""
    lines = script.read_text(encoding="utf-8").splitlines()
    times = [line.split(maxsplit=1)[0] for line in lines if _is_played(line)]
    machine = Machine(paris(times[0]))
    clock = SystemClock(lambda: machine.wall, lambda: machine.steady)
    session = Session(clock, RunLog(Journal(), RunKind.SHOW, _order(lines)))
    before, answer = paris(times[0]), None
    for number, line in enumerate(lines):
        if not _is_played(line):
            continue
        clock_time, what = line.split(maxsplit=1)
        at = _not_before(before, paris(clock_time))
        machine.pass_time(at - before)
        before = at
        try:
            answer = _play_line(session, machine, what.strip(), answer)
        except AssertionError as failure:
            raise AssertionError(_marked(lines, number, str(failure))) from failure


def _is_played(line: str) -> bool:
    return bool(line.strip()) and not line.startswith(("#", "order:", "item:"))


def _not_before(before: datetime, at: datetime) -> datetime:
    """The next time that clocks say so."""
    return at if at >= before else at + timedelta(days=1) * -((at - before) // timedelta(days=1))


def _play_line(session: Session, machine: Machine, what: str, last: object) -> object:
    name, _, rest = what.partition(" ")
    if name == "wall":
        machine.wall += timedelta(seconds=float(rest))
        return last
    if name == "follow":
        session.clock.follow()
        return last
    if rest.startswith("is"):
        said = _said(session, last)[name]
        expected = rest.removeprefix("is").strip()
        assert said == expected, f"{name} is {said}"
        return last
    deed = deed_of({"do": name, **_FIELDS.get(name, lambda _: {})(rest)})
    assert not isinstance(deed, Refused), f"not a line of a script: {what}"
    return session.do(deed)


def _said(session: Session, last: object) -> dict[str, str]:
    """Everything that the console says, by the name that scripts use."""
    look = session.outlook()
    current = look.current
    left = current.remaining if current else None
    return {
        "phase": look.phase.value,
        "now": current.item.title if current else "",
        "level": current.level.value if current else "",
        "left": times.countdown(left) if left is not None else "",
        "told": times.countdown(current.told) if current and current.told is not None else "",
        "elapsed": times.count_up(current.elapsed) if current else "",
        "due": _clock(current.due if current else None),
        "started": _clock(current.started if current else None),
        "next": _next(look),
        "drift": _drift(look.drift),
        "relative": _drift(look.relative_drift),
        "late": _drift(look.end_drift),
        "end": _clock(look.projected_end),
        "skipped": ", ".join(row.item.id for row in look.rows if row.status == "skipped"),
        "refused": last.reason.value if isinstance(last, Refused) else "",
        "undo": deed_name(_ENGLISH, look.undoable.deed) if look.undoable else "",
        "message": ", ".join(look.messages.values()),
        "dark": ", ".join(look.dark),
        "parted": _drift(session.clock.parted()),
    }


def _next(look: Outlook) -> str:
    return f"{look.next.item.title} at {_clock(look.next.projected)}" if look.next else ""


def _clock(instant: datetime | None) -> str:
    return times.exact_time(instant, PARIS) if instant else ""


def _drift(drift: timedelta | None) -> str:
    return f"{times.signed(drift)} {times.drift_word(_ENGLISH, drift)}" if drift is not None else ""


def _adjustment(rest: str) -> dict[str, object]:
    seconds, _, target = rest.partition(" ")
    return {"seconds": float(seconds), "item": target or None}


def _move(rest: str) -> dict[str, object]:
    target, _, before = rest.partition(" ")
    return {"item": target, "before": before or None}


def _edit(rest: str) -> dict[str, object]:
    """`name field=value`, the value as JSON has it or a text."""
    target, _, change = rest.partition(" ")
    field, _, value = change.partition("=")
    return {"item": target, "values": {field: float(value) if field.endswith("_s") else value}}


def _order(lines: list[str]) -> RunningOrder:
    items: list[Item] = []
    for line in lines:
        if line.startswith("item:"):
            new = _item(line.removeprefix("item:"))
            if items and new.start and items[-1].start and new.start + _NOON < items[-1].start:
                new = replace(new, start=new.start + timedelta(days=1))
            items.append(new)
    return chain(*items) if items else ceremony()


def _item(text: str) -> Item:
    """`name start minutes flag… field=minutes…`: one item of a made-up order."""
    name, start, minutes, *rest = shlex.split(text)
    lengths = {
        key: timedelta(minutes=float(m)) for key, _, m in (x.partition("=") for x in rest) if m
    }
    flags = {flag: True for flag in rest if "=" not in flag}
    length = None if minutes == "-" else float(minutes)
    return item(name, None if start == "-" else start, length, **lengths, **flags)


def _marked(lines: list[str], failed: int, failure: str) -> str:
    shown = [f"{'→' if n == failed else ' '} {line}" for n, line in enumerate(lines)]
    return "\n".join((failure, *shown))
