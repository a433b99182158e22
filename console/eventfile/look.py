"""The look that an event asks for on the room's screen: its accent colour and its logo."""

import re
from pathlib import Path

from msgspec.structs import replace

from console.contrast import DARK_GROUND, ENOUGH, LIGHT_GROUND, contrast
from console.eventfile.node import Node
from console.eventfile.opening import LARGEST, bytes_of
from console.eventfile.problem import Code, Problem
from console.eventfile.reading import Reading
from console.eventfile.shape import shape
from console.show.event import Event

_COLOR = shape(r"#?([0-9a-f]{6})", re.IGNORECASE)
_PICTURES = shape(
    rb"\x89PNG|\xff\xd8\xff|GIF8|BM|RIFF....WEBP"
    rb"|(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml|!--|!DOCTYPE svg)",
    re.DOTALL,
)
_MEGABYTE = 1_000_000


def worn(event: Event, block: Node | None) -> tuple[Event, tuple[Problem, ...]]:
    """The event in the look that a block of tuning asks for, and what is wrong with that.

    The logo is as it is written until `with_logo` has looked for it.
    """
    logo = block.says("logo") if block else None
    event = replace(event, logo=logo) if logo else event
    accent = block.get("accent") if block else None
    if accent is None:
        return event, ()
    found = _COLOR.fullmatch(accent.text)
    if found is None:
        values = {"key": "accent", "value": accent.text}
        return event, (Problem(Code.BAD_VALUE, accent.line, values=values),)
    return _colored(event, f"#{found[1].lower()}", accent.line)


def _colored(event: Event, color: str, line: int) -> tuple[Event, tuple[Problem, ...]]:
    """The event with an accent that reads from the last row, on one ground at least."""
    on_dark, on_light = contrast(color, DARK_GROUND), contrast(color, LIGHT_GROUND)
    values = {"value": color, "ratio": f"{max(on_dark, on_light):.1f}", "least": f"{ENOUGH:.0f}"}
    if max(on_dark, on_light) < ENOUGH:
        return event, (Problem(Code.LOW_CONTRAST, line, values=values),)
    told = () if on_dark >= ENOUGH else (Problem(Code.LIGHT_ONLY, line, values=values),)
    return replace(event, accent=color), told


def with_logo(reading: Reading, folder: Path) -> Reading:
    """The same reading with a logo that is there, looked for from the event file's folder."""
    order = reading.order
    if order is None or order.event.logo is None:
        return reading
    written, path = order.event.logo, (folder / order.event.logo).absolute()
    code = _wrong_with(path)
    logo = None if code else str(path)
    reading = replace(reading, order=replace(order, event=replace(order.event, logo=logo)))
    if code is None:
        return reading
    values = {"file": written, "limit": str(LARGEST // _MEGABYTE)}
    problem = Problem(code, _line_of(written, reading.text), values=values)
    problems = sorted((*reading.problems, problem), key=lambda one: (one.line, one.column))
    return replace(reading, problems=tuple(problems))


def _wrong_with(path: Path) -> Code | None:
    data = bytes_of(path)
    if isinstance(data, Problem):
        return Code.NOT_A_PICTURE if data.code is Code.TOO_LARGE else Code.NO_LOGO
    return None if _PICTURES.match(data) else Code.NOT_A_PICTURE


def _line_of(written: str, text: str) -> int:
    """Where the file names it; 0 when the file beside it does."""
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if "logo" in line and written in line), 0)
