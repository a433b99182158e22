"""What each action is called as the show stands."""

from collections.abc import Mapping

from console.session.actions import Name, action
from console.show.deeds import Edit, Go, Happening, Insert, Move, Remove, Screen, Skip, Unskip
from console.show.outlook import Outlook
from console.show.progress import Phase
from console.show.projection import Row
from console.wording.deeds import deed_name
from console.wording.words import Words

_BLACKOUTS: Mapping[Name, Screen] = {
    Name.BLACKOUT: Screen.ROOM,
    Name.BLACK_SPEAKER: Screen.SPEAKER,
    Name.BLACK_BACKSTAGE: Screen.BACKSTAGE,
}
_LIGHT_UP: Mapping[Name, str] = {
    Name.BLACKOUT: "Light up the room’s screen",
    Name.BLACK_SPEAKER: "Light up the speaker’s screen",
    Name.BLACK_BACKSTAGE: "Light up the backstage screen",
}


def label_of(words: Words, name: Name, outlook: Outlook) -> str:
    """What an action is called as the show stands: « Undo: GO Pitch OptiFlex »."""
    label = words.say(action(name).label)
    if _is_the_other_way(name, outlook):
        return _the_other_way(words, name)
    if name is Name.UNDO and outlook.undoable:
        what = deed_name(words, outlook.undoable.deed, _done_to(outlook, outlook.undoable))
        return words.say("{label}: {deed}", label=label, deed=what)
    if name is Name.REDO and outlook.redoable:
        what = deed_name(words, outlook.redoable.deed, _to_do_to(outlook, outlook.redoable))
        return words.say("{label}: {deed}", label=label, deed=what)
    return label


def _is_the_other_way(name: Name, outlook: Outlook) -> bool:
    """True when what an action began is under way: it ends it now."""
    under_way = {
        Name.HOLD: outlook.phase is Phase.HELD,
        **{name: screen in outlook.dark for name, screen in _BLACKOUTS.items()},
        Name.TIMER: outlook.aux.is_running,
    }
    return under_way.get(name, False)


def _the_other_way(words: Words, name: Name) -> str:
    if name is Name.HOLD:
        return words.say("Resume")
    if name is Name.TIMER:
        return words.say("Stop the free timer")
    return words.say(_LIGHT_UP[name])


def title_of(outlook: Outlook, item: str | None) -> str:
    """The title of an item by its id; nothing when there is no such item."""
    return next((row.item.title for row in outlook.rows if row.item.id == item), "")


def _done_to(outlook: Outlook, happening: Happening) -> str:
    """The title of the item that a happening was about; a GO started what last went on stage."""
    match happening.deed:
        case Go(item=None):
            started = [row for row in outlook.rows if row.actual_start]
            last = max(started, key=_actual_start, default=None)
            return last.item.title if last else ""
        case Go(item) | Skip(item) | Unskip(item) | Move(item) | Edit(item):
            return title_of(outlook, item)
        case Insert(new):
            return new.title
        case Remove():
            return outlook.removed.title if outlook.removed else ""
        case _:
            return ""


def _to_do_to(outlook: Outlook, happening: Happening) -> str:
    """The title of the item that a happening would be about; a GO would start the next."""
    if happening.deed == Go():
        return outlook.next.item.title if outlook.next else ""
    if isinstance(happening.deed, Remove):
        return title_of(outlook, happening.deed.item)
    return _done_to(outlook, happening)


def _actual_start(row: Row) -> float:
    return row.actual_start.timestamp() if row.actual_start else 0.0
