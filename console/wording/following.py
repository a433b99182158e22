"""What the console says about its event file: that it changed, and where a change was written."""

from collections.abc import Mapping

from console.wording.words import Words

_COUNTED: Mapping[str, tuple[str, str]] = {
    "added": ("{number} item added", "{number} items added"),
    "removed": ("{number} item removed", "{number} items removed"),
    "retimed": ("{number} item retimed", "{number} items retimed"),
    "reworded": ("{number} item reworded", "{number} items reworded"),
    "moved": ("{number} item moved", "{number} items moved"),
    "tuned": ("{number} item tuned", "{number} items tuned"),
    "facts": ("{number} fact of the event changed", "{number} facts of the event changed"),
}

_WRITTEN: Mapping[str, str] = {
    "page": "Written in {file}.",
    "sidecar": "{file} could not be changed safely: the change is in {sidecar}, beside it.",
    "both": "Written in {file}, and what it cannot say in {sidecar}, beside it.",
    "nowhere": "{file} could not be changed safely: change it by hand.",
}

_DIFFERENCES: Mapping[str, str] = {
    "added": "added",
    "removed": "removed",
    "retimed": "retimed",
    "reworded": "reworded",
    "moved": "moved",
    "tuned": "tuned",
    "facts": "event",
}
_NAMED = 3  # items named at a time


def file_changed(words: Words, counts: Mapping[str, int], key: str) -> str:
    """The file differs from the show, how, and what takes it."""
    what = differences_text(words, counts)
    return words.say("The file changed: {what}. {key} takes it.", what=what, key=key)


def differences_text(words: Words, counts: Mapping[str, int]) -> str:
    """How many items differ, and how: « 1 item added, 2 items retimed »."""
    shown = ((_COUNTED[name], number) for name, number in counts.items() if number)
    return ", ".join(words.count(one, many, number) for (one, many), number in shown)


def difference_word(words: Words, kind: str) -> str:
    """How an item differs, in a word."""
    return words.say(_DIFFERENCES[kind])


def file_unreadable(words: Words, why: str) -> str:
    """The file cannot be followed for the moment."""
    text = words.say("The show goes on with the last order that was read.")
    return f"{why} {text}"


def file_taken(words: Words, key: str) -> str:
    """The show follows the changed file now."""
    return words.say("The show follows the changed file. {key} undoes it.", key=key)


def file_not_changed(words: Words) -> str:
    """There is nothing to take."""
    return words.say("The file has not changed.")


def written_where(words: Words, place: str, file: str, sidecar: str) -> str:
    """Where a change was written: in the page, beside it, or nowhere."""
    return words.say(_WRITTEN[place], file=file, sidecar=sidecar)


def file_conflict(words: Words, file: str) -> str:
    """Someone else changed the file meanwhile."""
    return words.say(
        "{file} was changed by another program meanwhile: nothing was written.",
        file=file,
    )


def nothing_to_write(words: Words) -> str:
    """The file says all that the operator made of it."""
    return words.say("Nothing to save: the file says what is run.")


def not_written(words: Words, file: str, reason: str) -> str:
    """The disk would not take it."""
    return words.say(
        "{file} could not be written ({reason}). The show has it all.", file=file, reason=reason
    )


def parts_not_written(words: Words, titles: tuple[str, ...]) -> str:
    """What is left to do by hand."""
    named = ", ".join(words.say("“{title}”", title=title) for title in titles[:_NAMED])
    more = "…" if len(titles) > _NAMED else ""
    return words.say("To be changed by hand: {titles}.", titles=named + more)
