"""No file makes the reader fail, wait or eat memory: mutated event files, megabytes of trouble.

`python -m tests.fuzz_run 20000` reads twenty thousand of them and says which was the slowest.
"""

import io
import random
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from console.eventfile.formats.choice import read_bytes
from console.eventfile.formats.converting import written
from console.eventfile.record import check_record
from console.resources import sample_event
from console.wording.words import Words

try:
    import resource
except ImportError:  # Windows does not tell
    resource = None

MOST_SECONDS = 2.0
MOST_MEGABYTES = 300
MEGABYTE = 1_000_000
_LARGE_EVERY = 50
_SHARED = Path(__file__).parents[2] / "shared" / "events"
_SAMPLE = sample_event("ceremonie-eig.md")
_ENDS = (".md", ".yml", ".csv", ".xlsx", ".ics", ".xml", ".json", ".schedule.json")
_NAMES = ("a.md", "2024-02-29-a.html", "a.yml", "a.json", "a.csv", "a.ics", "a.xml")
_PIECES = (
    "14h", "9h30 - 10h ", "25h70", "1 ", " ", "9h-10h, ", "- ", "* ", "## ", "\n", "\n\n",
    "- 9h A\n", "|", "| 9h | A |\n", "|-", "<td>", "<tr>", "<td>9h", "<table>", "</table>",
    "<li>9h a", "<br>", "<!--", "-->", "<", "&amp;", "{{", "---\n", "a: b\n", "items:\n",
    "items: [", "- {title: A}\n", '- {start: "9:00", title: A}\n', "- - ", "a: &a [*a]\n", "&a ",
    "*a, ", "[", "]", "(", ")", "{", "}", "**", "_a", "`", "\\", "> ", "par ", "Anna Dupont et ",
    "Anna ", "<b>a</b>", "<p>9h A", "lundi 29 février ", "1 mai ", "31/12/2023 ", "(15 min) ",
    "1 h 15", " : ", " – ", "midi ", "M. ", "A. B. ", "\xa0", "\u202e", "\t", "\x00", "\r",
    "\u0301", "😀", "ﬁ", "conduite:\n", "date: 9999-99-99\n", "BEGIN:VEVENT\n",
    "DTSTART:20240101T100000Z\n", "RRULE:FREQ=SECONDLY\n", "END:VEVENT\n", ",", ";", '"', "'",
    "9:00,A\n", "<event>", "<day>", "<!DOCTYPE a [<!ENTITY b 'c'>]>", '{"a":', '"a",', ": ",
)  # fmt: skip


class Worst(Struct):
    """The file that took longest, and the memory that all of them took at most.

    Attributes:
        seconds: Time that the reading of one file took.
        what: Which file.
        megabytes: Largest resident memory of the process; 0 where the system does not tell.
    """

    seconds: float = 0
    what: str = ""
    megabytes: float = 0

    def see(self, seconds: float, what: str) -> None:
        """One more file was read."""
        if seconds > self.seconds:
            self.seconds, self.what = seconds, what
        self.megabytes = _most_resident()


def run_of_files(files: int, seed: int) -> Worst:
    """Read that many made-up files.

    Raises:
        AssertionError: What a reading says of its items is not consistent.
    """
    worst = Worst()
    seeds = _seeds()
    for number in range(files):
        chance = random.Random(f"{seed}-{number}")
        make = _large if number % _LARGE_EVERY == 0 else _mutated
        name, data = make(chance, seeds)
        begun = time.process_time()
        _read(name, data)
        worst.see(time.process_time() - begun, f"{seed}-{number} {name}")
    return worst


def large_files(seed: int) -> Worst:
    """Read a megabyte of every piece, under every kind of name."""
    worst = Worst()
    for name in _NAMES:
        for piece in _PIECES:
            begun = time.process_time()
            _read(name, _megabyte_of(piece))
            taken = time.process_time() - begun
            worst.see(taken, f"{name} of {piece!r}")
            if taken > MOST_SECONDS:
                print(f"{taken:6.2f} s  {name} of {piece!r}", flush=True)
    return worst


def _read(name: str, data: bytes) -> None:
    """Read a file as `check --json` does; the items must have ids of their own and real lengths."""
    record = check_record(name, read_bytes(name, data), Words("fr"))
    ids = [item["id"] for item in record["items"]]
    assert len(set(ids)) == len(ids), name
    assert all(item["duration_s"] is None or item["duration_s"] >= 0 for item in record["items"])


def _seeds() -> list[tuple[str, bytes]]:
    """Real files, and the sample ceremony in every format."""
    order = read_bytes(_SAMPLE.name, _SAMPLE.read_bytes()).order
    made = [(f"a{end}", written(order, f"a{end}")) for end in _ENDS]
    samples = sorted(_SAMPLE.parent.iterdir())
    shared = sorted(path for path in _SHARED.rglob("*.*") if ".truth." not in path.name)
    return made + [(path.name, path.read_bytes()) for path in (*samples, *shared)]


def _mutated(chance: random.Random, seeds: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    name, data = chance.choice(seeds)
    if name.endswith(".xlsx") and chance.random() < 0.8:
        return name, _in_workbook(data, lambda part: _damaged(chance, part))
    return name, _damaged(chance, data)


def _damaged(chance: random.Random, data: bytes) -> bytes:
    """Bytes with some cut out, doubled, swapped or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        begin = chance.randrange(len(changed) + 1)
        end = min(begin + chance.choice((0, 1, 2, 10, 100, 1000)), len(changed))
        piece = chance.choice(_PIECES).encode()
        changed[begin:end] = chance.choice(
            (
                b"",
                piece,
                piece * chance.choice((2, 30, 1000)),
                bytes(changed[begin:end]) * chance.choice((2, 5)),
                bytes(changed[end : end + 50]) + bytes(changed[begin:end]),
                chance.randbytes(chance.randrange(4)),
            )
        )
    return bytes(changed)


def _large(chance: random.Random, _: list[tuple[str, bytes]]) -> tuple[str, bytes]:
    """A megabyte of a few pieces, again and again."""
    pieces = "".join(chance.choices(_PIECES, k=chance.randint(1, 6)))
    head = "".join(chance.choices(_PIECES, k=chance.randint(0, 3)))
    return chance.choice(_NAMES), head.encode() + _megabyte_of(pieces)


def _megabyte_of(piece: str) -> bytes:
    return (piece * (MEGABYTE // len(piece.encode()) + 1)).encode()[:MEGABYTE]


def _in_workbook(data: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A workbook with the XML of one of its parts changed."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, change(content) if "sheet" in part else content)
    return target.getvalue()


def _most_resident() -> float:
    """Largest resident memory of this process so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 if resource else 0


def main() -> None:
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    for what, worst in (("large", large_files(files)), ("mutated", run_of_files(files, files))):
        print(f"{what}: slowest {worst.seconds:.2f} s ({worst.what}), {worst.megabytes:.0f} MB")


if __name__ == "__main__":
    main()
