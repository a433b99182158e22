"""Short ways to read a text and to look at what came of it."""

from datetime import timedelta

from console.eventfile.reader import read_text
from console.eventfile.reading import Reading

MINUTE = timedelta(minutes=1)


def read(body: str, name: str = "event.md", sidecar: str | None = None) -> Reading:
    return read_text(body, name, sidecar)


def clock(reading: Reading) -> list[tuple[str, str]]:
    """Start and title of every item, in the event's own time; "" for untimed ones."""
    zone = reading.order.event.timezone
    return [
        (f"{item.start.astimezone(zone):%H:%M}" if item.start else "", item.title)
        for item in reading.order.items
    ]


def ends(reading: Reading) -> list[str]:
    zone = reading.order.event.timezone
    return [f"{i.end.astimezone(zone):%H:%M}" if i.end else "" for i in reading.order.items]


def codes(reading: Reading) -> list[str]:
    return [problem.code.value for problem in reading.problems]


def one(line: str):
    """The only item of a programme of this line, and a second one that closes it."""
    return read(f"## Programme\n\n- {line}\n- 23h00 Fin\n").order.items[0]
