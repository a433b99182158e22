"""What the settings mean for a show that is open: language, keys, thresholds."""

from datetime import timedelta

from msgspec.structs import replace

from console.session.opening import Opened
from console.settings import Settings
from console.show.thresholds import Thresholds
from console.wording.words import Words, system_language


def preferred(opened: Opened) -> Opened:
    """The same show as its settings want it now; the language asked for goes before theirs."""
    settings = opened.preferences.settings
    asked = opened.options.language if opened.options else None
    words = Words(asked or settings.language or system_language())
    opened.notices.speak(words)
    opened.session.thresholds = _thresholds(settings)
    if opened.following is not None:
        opened.following.speak(words, opened.keys)
    if opened.unsaved is not None:
        opened.unsaved.speak(words)
    return replace(opened, words=words)


def without_asked_language(opened: Opened) -> Opened:
    """The same show, whose language is the settings' from now on."""
    if opened.options is None:
        return opened
    return replace(opened, options=replace(opened.options, language=None))


def _thresholds(settings: Settings) -> Thresholds:
    return Thresholds(
        timedelta(seconds=settings.warning_s) if settings.warning_s else None,
        timedelta(seconds=settings.danger_s) if settings.danger_s else None,
    )
