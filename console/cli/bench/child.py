"""What the bench runs in processes of their own: a bare window, the desk, a running show.

`python -m console.cli.bench.child WHAT DATA` prints one JSON object of figures.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from console.clock import Clock, SystemClock, steady_time

GOES = 60
WATCHED = timedelta(seconds=15)
_SECOND = timedelta(seconds=1)


def main(what: str, data: str) -> None:
    """Measure `what`, and print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    figures = {"bare": bare, "desk": desk, "screens": screens, "goes": goes, "watch": watch}
    print(json.dumps(figures[what](Path(data))))


def bare(_: Path) -> dict[str, float]:
    """A window with one label: the floor."""
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    label = QLabel("Conduite")
    label.resize(1366, 768)
    label.show()
    return _painted(application.processEvents, lambda: label.windowHandle().isExposed())


def desk(data: Path) -> dict[str, float]:
    """The operator window on the ceremony, opened as the command opens it, to its first paint."""
    return _with_desk(data, ())


def screens(data: Path) -> dict[str, float]:
    """The same with the room's and the speaker's screen."""
    return _with_desk(data, ("room", "speaker"))


def goes(data: Path) -> dict[str, float]:
    """GO after GO among 200 items: from the key to every screen painted, written and synced."""
    from console.cli.bench.core import order_of_size
    from console.cli.bench.measure import milliseconds, percentile
    from console.cli.bench.stage import Stage

    clock = _LeapingClock()
    stage = Stage(order_of_size(200), data, clock)

    def go() -> None:
        stage.press_space()
        stage.paint()

    taken = []
    for _ in range(GOES):
        clock.leap()
        taken.append(milliseconds(go))
    if stage.done() != GOES:
        raise RuntimeError(stage.done(), GOES)
    return {"p95_ms": percentile(taken, 95)}


def watch(data: Path) -> dict[str, float]:
    """A running show on three screens: how late digits change, and what it costs."""
    from console.cli.bench.core import order_of_size
    from console.cli.bench.measure import percentile
    from console.cli.bench.stage import Stage

    stage = Stage(order_of_size(200), data, SystemClock())
    stage.press_space()
    stage.paint()
    begin, used = steady_time(), time.process_time()
    lateness = stage.watch(WATCHED)
    spent = (steady_time() - begin).total_seconds()
    late = [each / timedelta(milliseconds=1) for each in lateness]
    return {"p99_ms": percentile(late, 99), "cpu": (time.process_time() - used) / spent * 100}


class _LeapingClock:
    """Real time with leaps, so that the guard of GO is open whenever the bench presses it."""

    def __init__(self) -> None:
        self._real: Clock = SystemClock()
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        return self._real.now() + self._ahead

    def leap(self) -> None:
        self._ahead += 10 * _SECOND


def _with_desk(data: Path, shown: tuple[str, ...]) -> dict[str, float]:
    from console.cli.arguments import parse
    from console.cli.run import open_asked
    from console.resources import sample_event

    asked = parse([str(sample_event("ceremonie-eig.md")), "--data", str(data)])
    opened = open_asked(asked, in_window=True)

    from PySide6.QtCore import QCoreApplication

    from console.app import open_show
    from console.qt.desktop import Desktop, settle
    from console.show.deeds import Screen

    face = Desktop(open_show).show(opened)
    settle()
    for name in shown:
        face.screens.toggle(Screen(name))
    window = face.window
    return _painted(QCoreApplication.processEvents, lambda: window.windowHandle().isExposed())


def _painted(process: Callable[[], None], is_exposed: Callable[[], bool]) -> dict[str, float]:
    """The instant when the first picture is there: a window paints as soon as it is exposed."""
    process()
    while not is_exposed():
        process()
    painted = steady_time().total_seconds()
    process()  # and what follows a first picture
    return {"painted_s": painted, "memory_mb": _resident_mb()}


def _resident_mb() -> float:
    """Resident memory now, in MB; where the system does not tell, the most there was."""
    told = Path("/proc/self/statm")
    if told.exists():
        return int(told.read_text().split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
