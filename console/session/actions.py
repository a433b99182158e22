"""The one table of actions: what the operator can do, how it is called, and by which key.

Keys, menus, buttons, the help of every face and the terminal read this table and no other.
Keys are written as « Ctrl+Shift+Z »; a single letter is the key with that letter.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from msgspec import Struct

from console.session.action_deeds import (
    blackout,
    hold_or_resume,
    put_back,
    skip_next,
    start_or_stop,
    take_back,
    tell,
    tell_truth,
)
from console.show.deeds import (
    Adjust,
    Deed,
    End,
    Finish,
    Go,
    Redate,
    Redo,
    Screen,
    Undo,
)
from console.show.outlook import Outlook

MINUTE = 60.0  # what + and − give and take, in seconds
STEP = 10.0  # by how much a hand-over is corrected at a time, in seconds


class Name(StrEnum):
    """What an action is known by."""

    GO = "go"
    FINISH = "finish"
    HOLD = "hold"
    SKIP = "skip"
    UNSKIP = "unskip"
    GIVE = "give"
    TAKE = "take"
    EARLIER = "earlier"
    LATER = "later"
    UNDO = "undo"
    REDO = "redo"
    END = "end"
    RELOAD = "reload"
    RECOVER = "recover"
    MESSAGE = "message"
    BLACKOUT = "blackout"
    TELL_LESS = "tell-less"
    TELL_MORE = "tell-more"
    TELL_TRUTH = "tell-truth"
    TIMER = "timer"
    TIMER_BACK = "timer-back"
    TIMER_LENGTH = "timer-length"
    NOW_NEXT = "now-next"
    SPEAKER = "speaker"
    BACKSTAGE = "backstage"
    BLACK_SPEAKER = "black-speaker"
    BLACK_BACKSTAGE = "black-backstage"
    IDENTIFY = "identify"
    PATTERN = "pattern"
    LIVE_ROW = "live-row"
    FULL_SCREEN = "full-screen"
    LEAVE = "leave"
    SLOWER = "slower"
    FASTER = "faster"
    CLOCK = "clock"
    HANDOVER = "handover"
    TO_ITEM = "to-item"
    AGAIN = "again"
    CUES = "cues"
    RECORD = "record"
    FILAGE = "filage"
    GENERALE = "generale"
    SHOW = "show"
    RUNS = "runs"
    COMPARE = "compare"
    REPORT = "report"
    PRINT = "print"
    EDITING = "editing"
    EDIT = "edit"
    INSERT = "insert"
    REMOVE = "remove"
    UP = "up"
    DOWN = "down"
    FIXED = "fixed"
    ELASTIC = "elastic"
    CUTTABLE = "cuttable"
    SAVE = "save"
    CHANGES = "changes"
    LOCK = "lock"
    FIND = "find"
    FIND_NEXT = "find-next"
    FIND_BACK = "find-back"
    LARGER = "larger"
    SMALLER = "smaller"
    USUAL = "usual"
    KEYS = "keys"
    PROBLEMS = "problems"
    DISMISS = "dismiss"
    QUIT = "quit"
    OPEN = "open"
    SETTINGS = "settings"
    PALETTE = "palette"
    DRIFT_LINE = "drift-line"
    HELP = "help"
    ABOUT = "about"


class Group(StrEnum):
    """A menu, and a heading in the list of keys."""

    FILE = "File"
    SHOW = "Show"
    TIME = "Time"
    EDIT = "Edit"
    SCREENS = "Screens"
    REHEARSAL = "Rehearsal"
    VIEW = "View"
    HELP = "Help"


class Action(Struct, frozen=True):
    """One thing that the operator can do.

    Attributes:
        name: What it is known by.
        label: What it is called in English, to be said through `label_of`.
        key: The key that does it.
        deed: What it does to the show as it stands; it answers None when there is nothing to
            do it to. None: it is a face's own matter.
        group: Where menus and help list it.
        is_asked_twice: It needs a second, deliberate step.
    """

    name: Name
    label: str
    key: str
    deed: Callable[[Outlook], Deed | None] | None
    group: Group = Group.SHOW
    is_asked_twice: bool = False


ACTIONS: tuple[Action, ...] = (
    Action(Name.GO, "GO", "Space", lambda _: Go()),
    Action(Name.HOLD, "Hold", "H", hold_or_resume),
    Action(Name.FINISH, "Finish", "F", lambda _: Finish()),
    Action(Name.SKIP, "Skip next", "S", skip_next),
    Action(Name.UNSKIP, "Take back", "U", take_back),
    Action(Name.UNDO, "Undo", "Ctrl+Z", lambda _: Undo()),
    Action(Name.REDO, "Redo", "Ctrl+Shift+Z", lambda _: Redo()),
    Action(Name.END, "End the show", "Ctrl+E", lambda _: End(), is_asked_twice=True),
    Action(Name.LOCK, "Lock the desk", "Ctrl+Shift+L", None),
    Action(Name.OPEN, "Open…", "Ctrl+O", None, Group.FILE),
    Action(Name.PRINT, "Print the running order", "Ctrl+Shift+P", None, Group.FILE),
    Action(Name.SETTINGS, "Settings", "Ctrl+,", None, Group.FILE),
    Action(Name.QUIT, "Quit", "Ctrl+Q", None, Group.FILE),
    Action(Name.GIVE, "+1 min", "+", lambda _: Adjust(MINUTE), Group.TIME),
    Action(Name.TAKE, "−1 min", "-", lambda _: Adjust(-MINUTE), Group.TIME),
    Action(Name.EARLIER, "It was 10 s earlier", "<", lambda _: Redate(-STEP), Group.TIME),
    Action(Name.LATER, "It was 10 s later", ">", lambda _: Redate(STEP), Group.TIME),
    Action(Name.RECOVER, "Win time back", "R", None, Group.TIME),
    Action(Name.TELL_LESS, "Tell the speaker 1 min less", "P", tell(-MINUTE), Group.TIME),
    Action(Name.TELL_MORE, "Tell the speaker 1 min more", "Shift+P", tell(MINUTE), Group.TIME),
    Action(Name.TELL_TRUTH, "Tell the speaker the true time", "Ctrl+P", tell_truth, Group.TIME),
    Action(Name.TIMER, "Start the free timer", "T", start_or_stop, Group.TIME),
    Action(Name.TIMER_BACK, "Put the free timer back", "Ctrl+T", put_back, Group.TIME),
    Action(Name.TIMER_LENGTH, "Count down from…", "N", None, Group.TIME),
    Action(Name.EDITING, "Edit the running order", "E", None, Group.EDIT),
    Action(Name.EDIT, "Edit the row", "F2", None, Group.EDIT),
    Action(Name.INSERT, "New item", "Ins", None, Group.EDIT),
    Action(Name.REMOVE, "Remove the item", "Del", None, Group.EDIT),
    Action(Name.UP, "Move up", "Alt+Up", None, Group.EDIT),
    Action(Name.DOWN, "Move down", "Alt+Down", None, Group.EDIT),
    Action(Name.FIXED, "Imposed start", "Alt+F", None, Group.EDIT),
    Action(Name.ELASTIC, "May be shortened", "Alt+E", None, Group.EDIT),
    Action(Name.CUTTABLE, "May be left out", "Alt+C", None, Group.EDIT),
    Action(Name.SAVE, "Save in the file", "Ctrl+S", None, Group.EDIT),
    Action(Name.CHANGES, "What the file changes", "Ctrl+Shift+R", None, Group.EDIT),
    Action(Name.RELOAD, "Take the changed file", "Ctrl+R", None, Group.EDIT),
    Action(Name.NOW_NEXT, "Room", "F5", None, Group.SCREENS),
    Action(Name.SPEAKER, "Speaker", "F6", None, Group.SCREENS),
    Action(Name.BACKSTAGE, "Backstage", "F7", None, Group.SCREENS),
    Action(Name.BLACKOUT, "Black out the room", "B", blackout(Screen.ROOM), Group.SCREENS),
    Action(
        Name.BLACK_SPEAKER,
        "Black out the speaker’s screen",
        "Shift+B",
        blackout(Screen.SPEAKER),
        Group.SCREENS,
    ),
    Action(
        Name.BLACK_BACKSTAGE,
        "Black out the backstage screen",
        "Ctrl+B",
        blackout(Screen.BACKSTAGE),
        Group.SCREENS,
    ),
    Action(Name.IDENTIFY, "Identify the monitors", "Ctrl+I", None, Group.SCREENS),
    Action(Name.PATTERN, "Test pattern", "Ctrl+Shift+I", None, Group.SCREENS),
    Action(Name.MESSAGE, "Message", "M", None, Group.SCREENS),
    Action(Name.FILAGE, "Begin a run-through", "Ctrl+Shift+F", None, Group.REHEARSAL),
    Action(Name.GENERALE, "Begin a dress rehearsal", "Ctrl+Shift+G", None, Group.REHEARSAL),
    Action(Name.SHOW, "Run the show", "Ctrl+Shift+S", None, Group.REHEARSAL),
    Action(Name.RUNS, "Runs", "F4", None, Group.REHEARSAL),
    Action(Name.COMPARE, "Compare the runs", "Shift+F4", None, Group.REHEARSAL),
    Action(Name.REPORT, "Report", "F10", None, Group.REHEARSAL),
    Action(Name.SLOWER, "Slower", "Ctrl+Left", None, Group.REHEARSAL),
    Action(Name.FASTER, "Faster", "Ctrl+Right", None, Group.REHEARSAL),
    Action(Name.CLOCK, "Hold the clock", "Ctrl+H", None, Group.REHEARSAL),
    Action(Name.HANDOVER, "To the hand-over", "J", None, Group.REHEARSAL),
    Action(Name.TO_ITEM, "To the chosen item", "Shift+J", None, Group.REHEARSAL),
    Action(Name.AGAIN, "Once more", "Ctrl+J", None, Group.REHEARSAL),
    Action(Name.CUES, "Cue to cue", "C", None, Group.REHEARSAL),
    Action(Name.RECORD, "Off the record", "O", None, Group.REHEARSAL),
    Action(Name.LIVE_ROW, "Back to live", "Ctrl+L", None, Group.VIEW),
    Action(Name.FIND, "Find", "Ctrl+F", None, Group.VIEW),
    Action(Name.FIND_NEXT, "Find the next", "F3", None, Group.VIEW),
    Action(Name.FIND_BACK, "Find the one before", "Shift+F3", None, Group.VIEW),
    Action(Name.LARGER, "Larger type", "Ctrl++", None, Group.VIEW),
    Action(Name.SMALLER, "Smaller type", "Ctrl+-", None, Group.VIEW),
    Action(Name.USUAL, "Usual type", "Ctrl+0", None, Group.VIEW),
    Action(Name.PROBLEMS, "Problems in the file", "F8", None, Group.VIEW),
    Action(Name.DRIFT_LINE, "Drift line", "F9", None, Group.VIEW),
    Action(Name.DISMISS, "Dismiss the notice", "Ctrl+D", None, Group.VIEW),
    Action(Name.FULL_SCREEN, "Full screen", "F11", None, Group.VIEW),
    Action(Name.LEAVE, "Leave full screen", "Esc", None, Group.VIEW),
    Action(Name.PALETTE, "Search for an action", "Ctrl+K", None, Group.HELP),
    Action(Name.KEYS, "Keys", "F1", None, Group.HELP),
    Action(Name.HELP, "Help", "Shift+F1", None, Group.HELP),
    Action(Name.ABOUT, "About Conduite", "Ctrl+F1", None, Group.HELP),
)

_BY_NAME: Mapping[Name, Action] = {action.name: action for action in ACTIONS}


def action(name: Name) -> Action:
    """The action of that name."""
    return _BY_NAME[name]
