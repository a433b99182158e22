"""Measures of the windows, each in a process of its own, beside a bare window as the floor."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from console.cli.bench.measure import Measure, percentile
from console.clock import steady_time

_STARTS = 5


def window_measures() -> Iterator[Measure]:
    """Cold start, memory, GO to paint, punctual digits, and what a show costs while it runs."""
    floor, start = _start("bare"), _start("desk")
    yield Measure("cold start to the painted desk", start / floor, 1.6, "×", floor, "ms")
    least, most = _child("bare")["memory_mb"], _child("screens")["memory_mb"]
    yield Measure("memory, desk and two screens", most / least, 2, "×", least, "MB")
    yield Measure("GO: key to every screen painted, p95", _child("goes")["p95_ms"], 25)
    watched = _child("watch")
    yield Measure("shown second against true second, p99", watched["p99_ms"], 20)
    yield Measure("CPU of a running show, three screens", watched["cpu"], 1.5, "%")


def _start(what: str) -> float:
    """The median time from command to paint, in milliseconds."""
    times = []
    for _ in range(_STARTS):
        begin = steady_time().total_seconds()
        times.append((_child(what)["painted_s"] - begin) * 1000)
    return percentile(times, 50)


def _child(what: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as data:
        command = [sys.executable, "-m", "console.cli.bench.child", what, data]
        done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ours
    return {str(name): float(figure) for name, figure in json.loads(done.stdout).items()}
