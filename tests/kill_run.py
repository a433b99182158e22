"""A real console, killed with SIGKILL again and again, loses nothing that it acknowledged.

`python -m tests.kill_run 200` kills it two hundred times and says how it went.
"""

import json
import random
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from console.journal.journal import Journal
from console.resources import sample_event
from console.show.deeds import Happening
from console.show.outlook import outlook
from console.show.outlook_record import outlook_record
from console.show.records import deed_record

_DEEDS = (
    {"do": "go"},
    {"do": "go"},
    {"do": "hold"},
    {"do": "resume"},
    {"do": "adjust", "seconds": 60},
    {"do": "adjust", "seconds": -30},
    {"do": "message", "text": "Concluez"},
    {"do": "blackout", "on": True},
    {"do": "undo"},
    {"do": "redo"},
    {"do": "redate", "seconds": 0},
)


class Console:
    """A console process that speaks JSON lines."""

    def __init__(self, data: Path) -> None:
        command = [sys.executable, "-m", "console", "run", str(sample_event("ceremonie-eig.md"))]
        self._process = subprocess.Popen(
            [*command, "--no-window", "--data", str(data)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def say(self, record: dict[str, object]) -> None:
        self._process.stdin.write(json.dumps(record) + "\n")
        self._process.stdin.flush()

    def hear(self) -> dict[str, object]:
        return json.loads(self._process.stdout.readline())

    def ask(self) -> dict[str, object]:
        self.say({"ask": "outlook"})
        return self.hear()

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


def run_with_kills(kills: int, data: Path, seed: int) -> int:
    """Kill a console `kills` times; the number of happenings that were acknowledged.

    Raises:
        AssertionError: Something acknowledged was lost, doubled or changed.
    """
    chance = random.Random(seed)
    acknowledged: dict[int, dict[str, object]] = {}
    for _ in range(kills):
        console = Console(data)
        _compare(console.ask(), data)
        for _ in range(chance.randrange(1, 6)):
            deed = chance.choice(_DEEDS)
            console.say(deed)
            answer = console.hear()
            if answer.get("ok"):
                acknowledged[answer["seq"]] = deed
        for _ in range(chance.randrange(3)):  # these are under way when it is killed
            console.say(chance.choice(_DEEDS))
        console.kill()
        _all_there(acknowledged, data)
    return len(acknowledged)


def _happenings(data: Path) -> tuple[Happening, ...]:
    journal = Journal(data / "journal.sqlite")
    runs = journal.runs()
    assert len(runs) <= 1, "a kill began a second run"
    happenings = journal.happenings(runs[0].id) if runs else ()
    journal.close()
    return happenings


def _all_there(acknowledged: dict[int, dict[str, object]], data: Path) -> None:
    """Every acknowledged deed stands in the journal under its number, once."""
    written = [deed_record(happening.deed) for happening in _happenings(data)]
    for seq, deed in acknowledged.items():
        assert seq <= len(written), f"happening {seq} was acknowledged and lost"
        assert deed.items() <= written[seq - 1].items(), f"happening {seq} has changed"


def _compare(said: dict[str, object], data: Path) -> None:
    """What the restarted console says is what an unbroken run would say."""
    journal = Journal(data / "journal.sqlite")
    runs = journal.runs()
    if runs:
        now = datetime.fromisoformat(said["now"])
        order = journal.running_order(runs[0].id)
        unbroken = outlook_record(outlook(order, journal.happenings(runs[0].id), now))
        assert json.loads(json.dumps(unbroken)) == said
    journal.close()


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        acknowledged = run_with_kills(kills, Path(folder), seed=kills)
    print(f"{kills} kills, {acknowledged} acknowledged happenings, none lost, none twice")


if __name__ == "__main__":
    main()
