"""Measures of the windows, each in a process of its own, beside a bare window as the floor.

A program that is installed has its bytecode. So that a checkout has it too, even where writing
it is switched off, all processes share a folder of bytecode, and each kind is started once
before it is measured: the floor and the desk alike.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial

from console.cli.bench.measure import Measure
from console.clock import steady_time

_STARTS = 9
_Child = Callable[[str], dict[str, float]]


def window_measures() -> Iterator[Measure]:
    """Cold start, memory, GO to paint, punctual digits, and what a show costs while it runs."""
    with tempfile.TemporaryDirectory() as bytecode:
        yield from _measures(partial(_child, bytecode))


def _measures(child: _Child) -> Iterator[Measure]:
    floor, start = _starts(child, "bare", "desk")
    yield Measure("cold start to the painted desk", start / floor, 1.6, "×", floor, "ms")
    least, most = child("bare")["memory_mb"], child("screens")["memory_mb"]
    yield Measure("memory, desk and two screens", most / least, 2, "×", least, "MB")
    yield Measure("GO: key to every screen painted, p95", child("goes")["p95_ms"], 25)
    watched = child("watch")
    yield Measure("shown second against true second, p99", watched["p99_ms"], 20)
    yield Measure("CPU of a running show, three screens", watched["cpu"], 1.5, "%")


def _starts(child: _Child, *kinds: str) -> list[float]:
    """The least time of each from command to paint, in milliseconds.

    They take turns, and whatever else the machine does only ever adds to a time.
    """
    taken: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(_STARTS + 1):  # the first ones write bytecode
        for kind in kinds:
            begin = steady_time().total_seconds()
            taken[kind].append((child(kind)["painted_s"] - begin) * 1000)
    return [min(taken[kind]) for kind in kinds]


def _child(bytecode: str, what: str) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode, "PYTHONDONTWRITEBYTECODE": ""}
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "console.cli.bench.child", what, data]
        done = subprocess.run(  # noqa: S603 - ours
            command, env=environment, capture_output=True, text=True, check=True
        )
    return {str(name): float(figure) for name, figure in json.loads(done.stdout).items()}
