"""The settings, their defaults and limits; read and written as one JSON file."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct, field, to_builtins

from console.screen_settings import THEMES, ScreenSettings, read_screens
from console.whole_file import write_whole

GUARD_LIMITS = (0.2, 5.0)  # seconds
RECOVER_LIMITS = (0.0, 60.0)  # minutes
THRESHOLD_LIMITS = (0.0, 3600.0)  # seconds
STEP_LIMITS = (-3, 6)
MOST_PHRASES = 9  # a digit each
MOST_RECENT = 9


class Settings(Struct, frozen=True):
    """What the user has chosen.

    Attributes:
        language: "fr", "en", or "" for the system's.
        theme: One of `THEMES`.
        guard_s: Least time between two GOs, in seconds, within `GUARD_LIMITS`.
        recover_after_min: A recovery plan is offered when the end is later than so many minutes,
            within `RECOVER_LIMITS`.
        warning_s, danger_s: Time left at which a countdown warns, and presses, where the event file
            does not say it; in seconds, within `THRESHOLD_LIMITS`. 0: in proportion to the item.
        keys: The key of each action that does not keep the table's, by the action's name.
        phrases: Messages at hand, at most `MOST_PHRASES`; none: those of the language.
        monitors: The monitor of each screen, by the screen's name: name, maker, serial, size.
        columns: Columns of the running order that are shown, by name; none: the usual ones.
        text_step: Steps by which its type is larger, or smaller (negative), within `STEP_LIMITS`.
        remote: A presenter's remote is bound: Page Down is GO, "." and "b" the blackout.
        screens: How each screen is set, by its name; the others are as `default_of` says.
        window: The operator window's place, as the desktop face writes it.
        recent: Event files opened last, newest first.
    """

    language: str = ""
    theme: str = "dark"
    guard_s: float = 0.6
    recover_after_min: float = 3.0
    warning_s: float = 0.0
    danger_s: float = 0.0
    keys: Mapping[str, str] = field(default_factory=dict)
    phrases: tuple[str, ...] = ()
    monitors: Mapping[str, str] = field(default_factory=dict)
    columns: tuple[str, ...] = ()
    text_step: int = 0
    remote: bool = False
    screens: Mapping[str, ScreenSettings] = field(default_factory=dict)
    window: str = ""
    recent: tuple[str, ...] = ()


def _one_of(*allowed: str) -> Callable[[object], object]:
    return lambda value: value if value in allowed else None


def _within(limits: tuple[float, float]) -> Callable[[object], object]:
    least, most = limits

    def read(value: object) -> object:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        return float(value) if least <= value <= most else None

    return read


def _step(value: object) -> object:
    least, most = STEP_LIMITS
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return value if is_whole and least <= value <= most else None  # type: ignore[operator]


def _phrases(value: object) -> object:
    texts = _texts(value)
    return texts if isinstance(texts, tuple) and len(texts) <= MOST_PHRASES else None


def _texts(value: object) -> object:
    return tuple(value) if isinstance(value, list) and _all_text(value) else None


def _named_texts(value: object) -> object:
    return value if isinstance(value, dict) and _all_text([*value, *value.values()]) else None


def _all_text(values: list[object]) -> bool:
    return all(isinstance(value, str) for value in values)


_READERS: Mapping[str, Callable[[object], object]] = {
    "language": _one_of("fr", "en", ""),
    "theme": _one_of(*THEMES),
    "guard_s": _within(GUARD_LIMITS),
    "recover_after_min": _within(RECOVER_LIMITS),
    "warning_s": _within(THRESHOLD_LIMITS),
    "danger_s": _within(THRESHOLD_LIMITS),
    "keys": _named_texts,
    "phrases": _phrases,
    "monitors": _named_texts,
    "columns": _texts,
    "text_step": _step,
    "remote": lambda value: value if isinstance(value, bool) else None,
    "window": lambda value: value if isinstance(value, str) else None,
    "recent": _texts,
}


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in `path`, and the names of those that were bad and got their default.

    A file that is not there gives the defaults; one that cannot be read gives them too, and
    names itself.
    """
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), ()
    except (OSError, ValueError):
        return Settings(), (path.name,)
    if not isinstance(stored, dict):
        return Settings(), (path.name,)
    read = {name: _READERS[name](value) for name, value in stored.items() if name in _READERS}
    bad = tuple(name for name, value in read.items() if value is None)
    good = {name: value for name, value in read.items() if value is not None}
    screens, bad_screens = read_screens(stored.get("screens", {}))
    settings = Settings(**good, screens=screens)  # type: ignore[arg-type]  # each was read by its reader
    return settings, (*bad, *bad_screens)


def write_settings(path: Path, settings: Settings) -> None:
    """Replace the file, whole or not at all.

    Raises:
        OSError: It could not be written; the old file is as it was.
    """
    text = json.dumps(to_builtins(settings), ensure_ascii=False, indent=2)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, text.encode())


class SettingsFile:
    """The settings as they stand, and the file that remembers them.

    Attributes:
        settings: What stands now.
        bad: Names of the settings that the file had wrong.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.settings, self.bad = read_settings(path)

    @property
    def folder(self) -> Path:
        """Where settings, journal and log are kept."""
        return self._path.parent

    def change(self, settings: Settings) -> None:
        """Let `settings` stand, and remember them.

        Raises:
            OSError: They stand, but could not be written.
        """
        if settings != self.settings:
            self.settings = settings
            write_settings(self._path, settings)
