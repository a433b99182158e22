"""What the settings page says."""

from collections.abc import Mapping

from console.wording.words import Words

_LOOKS: Mapping[str, str] = {"dark": "Dark", "light": "Light", "contrast": "High contrast"}


def language_name(words: Words, language: str) -> str:
    """A language by its own name; the system's when there is none."""
    own = {"fr": "Français", "en": "English"}
    return own.get(language) or words.say("As the system")


def look_name(words: Words, theme: str) -> str:
    """What a theme is called."""
    return words.say(_LOOKS[theme])


def key_taken(words: Words, key: str, label: str) -> str:
    """Another action has that key."""
    return words.say("{key} is taken: {label}. Give that another key first.", key=key, label=label)


def key_not_free(words: Words, key: str) -> str:
    """The window needs that key to be used by keyboard."""
    return words.say("{key} moves about in the window: choose another key.", key=key)


def not_kept(words: Words, reason: str) -> str:
    """The settings stand, but could not be written."""
    return words.say(
        "The settings could not be written: {reason}. They hold until you quit.", reason=reason
    )
