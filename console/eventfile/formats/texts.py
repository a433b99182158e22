"""Values of an item as text that our readers read back."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from console.eventfile.record import zone_name
from console.show.event import Event, Item, Speaker

_LONGEST_IN_MINUTES = 999

FLAGS = ("fixed_start", "fixed_end", "cuttable", "alongside")
"""Settings that are true or false; the others are lengths, which stand for themselves."""


def length_text(length: timedelta | None) -> str:
    """20 min, or 0:05:30 where seconds count."""
    if length is None:
        return ""
    seconds = round(length.total_seconds())
    if seconds % 60 == 0 and seconds // 60 <= _LONGEST_IN_MINUTES:
        return f"{seconds // 60} min"
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def clock_text(instant: datetime | None, zone: tzinfo) -> str:
    """14:00, or 14:00:30 where seconds count."""
    if instant is None:
        return ""
    wall = instant.astimezone(zone)
    return f"{wall:%H:%M:%S}" if wall.second else f"{wall:%H:%M}"


def stamp_text(instant: datetime, zone: tzinfo) -> str:
    """2023-06-29 14:00:00 +02:00, as the front matter of event files writes it."""
    wall = instant.astimezone(zone)
    offset = wall.strftime("%z")
    return f"{wall:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:5]}"


def speaker_text(speaker: Speaker) -> str:
    """Anne Martin, directrice."""
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name


def settings_of(item: Item, *, is_first: bool) -> dict[str, str]:
    """What tunes an item, by the keys of the `conduite:` block; defaults are left out."""
    said = {
        "fixed_start": _flag(item.fixed_start, default=is_first),
        "fixed_end": _flag(item.fixed_end, default=False),
        "min": length_text(item.min),
        "max": length_text(item.max),
        "cuttable": _flag(item.cuttable, default=False),
        "changeover": length_text(item.changeover) if item.changeover else "",
        "warning": length_text(item.warning),
        "danger": length_text(item.danger),
        "alongside": _flag(item.alongside, default=False),
    }
    return {key: text for key, text in said.items() if text}


def plain_values(settings: Mapping[str, object]) -> dict[str, object]:
    """Settings as YAML writes them: flags without quotes."""
    flags = {"true": True, "false": False}
    return {key: flags[str(text)] if key in FLAGS else text for key, text in settings.items()}


def _flag(value: bool, *, default: bool) -> str:  # noqa: FBT001 - it is the value to write
    return "" if value is default else str(value).lower()


def first_of(items: tuple[Item, ...]) -> Item | None:
    """The first timed item of the stage, whose start is imposed unless the file denies it."""
    return next((item for item in items if item.start and not item.alongside), None)


def zone_text(event: Event) -> str:
    """The name of the event's zone, which `ZoneInfo` knows."""
    return zone_name(event.timezone)
