"""The one door to shipped files, the same from a checkout and from an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Path of a shipped file, for example `resource("fonts", "Inter-Bold.otf")`."""
    return _folder("resources").joinpath(*parts)


def sample_event(name: str) -> Path:
    """Path of an event file that comes with the program."""
    return _folder("sample_events") / name


def is_sample(file: Path) -> bool:
    """True for an event file that comes with the program: it is nobody's own.

    Nothing is looked at: a file may be on a disk that answers no more.
    """
    return file.absolute().parent == _folder("sample_events").absolute()


def _folder(name: str) -> Path:
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name
