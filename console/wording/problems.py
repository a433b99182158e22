"""Problems of an event file in words: what is wrong, and what to do about it."""

from collections.abc import Mapping

from console.wording.formats import SENTENCES as _OF_FORMATS
from console.wording.problem_values import shown
from console.wording.words import Words

_SENTENCES: Mapping[str, tuple[str, str]] = {
    "no-file": ("There is no file {file}.", "Check the name and the folder."),
    "folder": ("{file} is a folder.", "Choose the event file inside it."),
    "no-permission": ("{file} may not be read.", "Ask its owner for the right to read it."),
    "unreadable": ("{file} cannot be read: {reason}.", "Copy it to this computer and try again."),
    "reader-stopped": (
        "{file} stopped the reader.",
        "Save it anew as plain text, or export it again, and open that.",
    ),
    "too-large": (
        "{file} is larger than {limit} MB.",
        "Check that it is the event file: ten thousand items take less than one.",
    ),
    "not-text": (
        "{file} is not a text.",
        "Choose a Markdown, HTML, YAML or JSON file, or export one.",
    ),
    "empty": ("{file} is empty.", "Write the programme in it, one item a line: 14:00 – Welcome."),
    "no-items": (
        "No item of a programme was found in {file}.",
        "Begin each item with its time: 14:00 – Welcome.",
    ),
    "too-many-lines": (
        "The file is too long: reading stopped at line {line}.",
        "Shorten it, or split the event.",
    ),
    "too-many-items": (
        "The file is too long: only its first {count} items are read.",
        "Shorten it, or split the event.",
    ),
    "broken-front-matter": (
        "The front matter cannot be read: {reason}.",
        "Correct this line; quote a value that holds a colon. The rest of the file is read.",
    ),
    "broken-data": (
        "The file is not valid YAML: {reason}.",
        "Correct this line; until then the file is read line by line, as a page would be.",
    ),
    "broken-sidecar": (
        "The .conduite.yml file is not valid YAML, line {at}: {reason}.",
        "Correct that line; until then its settings are left out.",
    ),
    "unknown-item": (
        "The settings name “{item}”, which is no item of this programme.",
        "Use the id of an item, or the time at which it begins.",
    ),
    "bad-value": (
        "“{value}” is not a value for {key}.",
        "Write a length such as 5 min, a kind such as break, or true or false.",
    ),
    "no-logo": (
        "The logo {file} is not there, or may not be read: the screens go on without it.",
        "Put the picture beside the event file, or correct its name.",
    ),
    "not-a-picture": (
        "The logo {file} is not a picture that can be shown: the screens go on without it.",
        "Save it as PNG, JPEG or SVG, in less than {limit} MB.",
    ),
    "low-contrast": (
        "The accent {value} does not read from the last row ({ratio}:1): it is left out.",
        "Choose a much lighter or a much darker one, which reaches {least}:1.",
    ),
    "light-only": (
        "The accent {value} reads on light screens only; dark ones keep their own.",
        "Choose the light theme for the room’s screen, or a lighter accent.",
    ),
    "no-date": (
        "The file does not say on which date the event is held.",
        "Add event_start_date to its front matter; until then only clock times are known.",
    ),
    "overlap": (
        "“{before}” ends at {end}, after “{title}” begins at {time}.",
        "Correct one of the two times.",
    ),
    "times-back": (
        "“{title}” at {time} stands after “{before}”, which begins later.",
        "Correct the time, or move the line to its place.",
    ),
    "long-leap": (
        "“{before}” would last more than eight hours, up to “{title}” at {time}.",
        "Check both times; give “{before}” an end if they are right.",
    ),
    "no-gap": (
        "“{title}” at {time} wants a changeover of {changeover}, and the gap before it is shorter.",
        "It will start late: let “{before}” end earlier, or set a later time.",
    ),
    "impossible-time": ("{time} is not a time of day.", "Correct the hour or the minutes."),
    "end-before-start": (
        "“{title}” ends at {end}, before it begins at {start}.",
        "Correct the start or the end.",
    ),
    "outside-hours": (
        "“{title}” (line {item_line}) at {time} is outside the event's hours: {hour}.",
        "Correct the hours of the event or the time of the item.",
    ),
    "wrong-weekday": (
        "“{date}” is not the right weekday: that day is a {weekday}.",
        "Correct the weekday or the date.",
    ),
    "no-title": ("The item at {time} has no title.", "Write what happens after the time."),
    "near-miss": ("“{word}” is written differently elsewhere.", "Did you mean “{proposal}”?"),
    "capitals-inside": ("“{word}” has capitals inside.", "Did you mean “{proposal}”?"),
    "zero-for-o": ("“{word}” has a zero for an O.", "Did you mean “{proposal}”?"),
    "double-space": ("Two spaces stand side by side in the title.", "Write “{proposal}”."),
    "long-title": (
        "The title has {length} characters; a screen shows {limit} well.",
        "Shorten it, or move the description to the line below.",
    ),
    "mixed-dashes": (
        "“{dash}” parts time and title here, “{proposal}” elsewhere.",
        "Use “{proposal}” throughout.",
    ),
}
"""For every code its sentence and its advice; both take the values of the problem."""

_ALL = {**_SENTENCES, **_OF_FORMATS}


def problem_message(words: Words, code: str, values: Mapping[str, str]) -> str:
    """What is wrong, in one sentence."""
    return words.say(_ALL[code][0], **shown(words, values))


def problem_hint(words: Words, code: str, values: Mapping[str, str]) -> str:
    """What to do about it, in one sentence."""
    return words.say(_ALL[code][1], **shown(words, values))


def codes() -> frozenset[str]:
    """Every code that has its sentences."""
    return frozenset(_ALL)
