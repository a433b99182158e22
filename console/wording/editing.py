"""Editing in words: what is typed where, what is wrong with it, and what would come of it."""

from collections.abc import Collection, Mapping
from datetime import datetime, tzinfo

from console.show.deeds import Change
from console.show.outlook import Outlook
from console.wording.times import clock_time, drift_word, length, signed
from console.wording.words import Words

_FIELDS: Mapping[str, str] = {
    "title": "Title",
    "start": "Start",
    "length": "Length",
    "who": "Who",
    "notes": "Notes",
    "place": "Place",
    "least": "Shortest",
}
_HINTS: Mapping[str, str] = {
    "title": "",
    "start": "15:20, 1520, +2, -5",
    "length": "5, 1:30, 90', 1 h 30, +2",
    "who": "name, role; name, role",
    "notes": "",
    "place": "",
    "least": "the least it can do with",
}
_TROUBLES: Mapping[str, str] = {
    "no-title": "An item needs a title.",
    "no-time": "That is no time of day: 15:20, 1520 or +2.",
    "no-length": "That is no length: 5, 1:30, 90' or +2.",
    "untimed": "It has no time to count from: write one, such as 15:20.",
    "too-early": "“{title}” goes on until {time}: shorten it, or impose this start.",
    "too-long": "That is longer than the item.",
}
_MARKS: Mapping[str, str] = {
    "fixed": "Imposed start",
    "elastic": "May be shortened",
    "cuttable": "May be left out",
}


def field_name(words: Words, field: str) -> str:
    """What is typed."""
    return words.say(_FIELDS[field])


def field_hint(words: Words, field: str) -> str:
    """How it may be typed; nothing where it is plain."""
    return words.say(_HINTS[field]) if _HINTS[field] else ""


def trouble_text(
    words: Words, trouble: str, title: str, until: datetime | None, zone: tzinfo
) -> str:
    """What is wrong with what was typed, and what to type instead."""
    return words.say(_TROUBLES[trouble], title=title, time=clock_time(words, until, zone))


def marks_text(words: Words, marks: Collection[str]) -> str:
    """The marks of an item, in words."""
    return ", ".join(words.say(text) for mark, text in _MARKS.items() if mark in marks)


def new_item_title(words: Words) -> str:
    """The title of an item until it is given another."""
    return words.say("New item")


def outcome_text(words: Words, field: str, told: str, before: Outlook, after: Outlook) -> str:
    """What a field would say, and what that does to the end of the show."""
    if not told and field == "length":
        told = words.say("until the next GO")
    return " · ".join(filter(None, (told, _end_answer(words, before, after))))


def _end_answer(words: Words, before: Outlook, after: Outlook) -> str:
    """The end as it would be; nothing when it stays where it is."""
    old, new = before.projected_end, after.projected_end
    if old is None or new is None or old == new:
        return ""
    return words.say(
        "end {time} ({change} {word})",
        time=clock_time(words, new, before.event.timezone),
        change=signed(new - old),
        word=drift_word(words, new - old),
    )


def editing_closed(words: Words, key: str) -> str:
    """The tools stand aside during the show."""
    return words.say("Editing is closed during the show: {key} opens it.", key=key)


def editing_open(words: Words, key: str) -> str:
    """The state of the desk while rows can be edited."""
    return words.say("Editing: {key} closes it", key=key)


def unsaved_count(words: Words, number: int) -> str:
    """How many items are not in the file as they stand."""
    return words.count("{number} change not saved", "{number} changes not saved", number)


def locked(words: Words, key: str) -> str:
    """Nothing can be done until it is unlocked."""
    return words.say("Locked: {key} unlocks", key=key)


def found_count(words: Words, place: int, number: int) -> str:
    """Which of the rows found is shown; that nothing was found."""
    if not number:
        return words.say("Not found")
    return words.say("{place} of {number}", place=place, number=number)


def change_mark(words: Words, change: Change) -> str:
    """What a recovery plan makes of an item, in a narrow column beside the length so far."""
    return words.say("→ left out") if change.skip else f"→ {length(change.after)}"
