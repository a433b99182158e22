"""How one projected screen is set, and how that is read back from a file of settings."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from console.show.deeds import Screen

SCALE_LIMITS = (0.5, 1.5)
THEMES = ("dark", "light", "contrast")


class ScreenSettings(Struct, frozen=True):
    """What the user has chosen for one screen.

    Attributes:
        language: "fr", "en", or "" for the desk's.
        theme: One of `THEMES`, or "" for the desk's.
        scale: Of what is written, but for the countdown, which fills what is left; within
            `SCALE_LIMITS`.
        mirror: Left and right are exchanged, for the glass of a prompter.
        clock: The time of day is shown.
        seconds: It is shown with its seconds.
        next: What follows is shown.
        venue: Where the event is held is shown.
        rehearsal: It shows rehearsals, marked as such; False: it stays dark then.
    """

    language: str = ""
    theme: str = ""
    scale: float = 1.0
    mirror: bool = False
    clock: bool = True
    seconds: bool = True
    next: bool = True
    venue: bool = True
    rehearsal: bool = True


_FIRST: Mapping[str, ScreenSettings] = {Screen.ROOM: ScreenSettings(seconds=False)}


def default_of(screen: str) -> ScreenSettings:
    """What a screen, by its name, is like until something is chosen for it."""
    return _FIRST.get(screen, ScreenSettings())


def read_screens(stored: object) -> tuple[Mapping[str, ScreenSettings], tuple[str, ...]]:
    """The settings of screens by their names, and what was bad in them: `screens/room/scale`."""
    if not isinstance(stored, dict):
        return {}, ("screens",)
    read = {name: _read(name, stored[name]) for name in Screen if name in stored}
    bad = tuple(f"screens/{name}{what}" for name, (_, told) in read.items() for what in told)
    return {name.value: settings for name, (settings, _) in read.items()}, bad


def _read(name: str, stored: object) -> tuple[ScreenSettings, tuple[str, ...]]:
    if not isinstance(stored, dict):
        return default_of(name), ("",)
    known = {field: value for field, value in stored.items() if field in _IS_GOOD}
    good = {field: value for field, value in known.items() if _IS_GOOD[field](value)}
    bad = tuple(f"/{field}" for field in known if field not in good)
    return replace(default_of(name), **good), bad


def _is_scale(value: object) -> bool:
    least, most = SCALE_LIMITS
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return least <= value <= most


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


_IS_GOOD: Mapping[str, Callable[[object], bool]] = {
    "language": lambda value: value in ("fr", "en", ""),
    "theme": lambda value: value in (*THEMES, ""),
    "scale": _is_scale,
    **dict.fromkeys(("mirror", "clock", "seconds", "next", "venue", "rehearsal"), _is_flag),
}
