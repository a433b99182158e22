"""Deeds and refusals in words."""

from collections.abc import Mapping

from console.show.deeds import (
    Adjust,
    Aux,
    Bend,
    Blackout,
    Deed,
    Edit,
    End,
    Finish,
    Go,
    Hold,
    Insert,
    Message,
    Move,
    Recover,
    Redate,
    Redo,
    Reload,
    Remove,
    Resume,
    Skip,
    Undo,
    Unskip,
)
from console.show.progress import Phase
from console.show.refusals import Reason, Refused
from console.wording.words import Words

_DEEDS: Mapping[type[Deed], str] = {
    Go: "GO {title}",
    Finish: "finish",
    Hold: "hold",
    Resume: "resume",
    Adjust: "time given or taken",
    Skip: "skip {title}",
    Unskip: "take {title} back",
    Redate: "correction of a start or end",
    Move: "move {title}",
    Insert: "insertion of {title}",
    Edit: "edit of {title}",
    Remove: "removal of {title}",
    Reload: "changes of the file",
    Recover: "recovery plan",
    Message: "message",
    Blackout: "blackout",
    Aux: "free timer",
    Bend: "speaker’s clock",
    Undo: "undo",
    Redo: "redo",
    End: "end of the show",
}

_REASONS: Mapping[Reason, str] = {
    Reason.NOT_NOW: "Not possible now: {phase}.",
    Reason.NOTHING_LEFT: "Nothing is left to start.",
    Reason.NO_SUCH_ITEM: "There is no item “{detail}” in this running order.",
    Reason.ALREADY_RUNNING: "“{title}” is already on stage.",
    Reason.NOT_PENDING: "“{title}” is no longer to come.",
    Reason.NOT_SKIPPED: "“{title}” is not skipped.",
    Reason.ALONGSIDE: "“{title}” goes alongside: it is never started from here.",
    Reason.OPEN_ENDED: "“{title}” has no planned length to change.",
    Reason.IN_THE_FUTURE: "That moment has not come yet.",
    Reason.BEFORE_THE_ONE_BEFORE: "That is before the hand-over before it.",
    Reason.ACROSS_A_HOLD: "A hold has begun since: undo it first.",
    Reason.NOWHERE: "There is nothing to jump to.",
    Reason.NOTHING_TO_UNDO: "Nothing to undo.",
    Reason.NOTHING_TO_REDO: "Nothing to redo.",
    Reason.UNKNOWN_DEED: "“{detail}” is not something that can be done.",
    Reason.BAD_FIELD: "“{detail}” is missing, unknown or has a value that cannot be read.",
    Reason.TOO_OLD: "Asked {detail} s ago, while the machine was busy: dropped, not done late.",
    Reason.NO_REHEARSAL: "That is for rehearsals: this is the show.",
    Reason.REPLAY: "This is a replay: what has been stays as it was.",
    Reason.LOOKING_ONLY: "Another console runs this show: this one only looks.",
}

_PHASES: Mapping[Phase, str] = {
    Phase.STANDBY: "the show has not begun",
    Phase.RUNNING: "an item is running",
    Phase.HELD: "the show is on hold",
    Phase.BETWEEN: "nothing is on stage",
    Phase.ENDED: "the show is over",
}


def deed_name(words: Words, deed: Deed, title: str = "") -> str:
    """What the operator did or may do, for « Annuler : GO Pitch OptiFlex »."""
    return words.say(_DEEDS[type(deed)], title=title).strip()


def refusal(words: Words, refused: Refused, title: str = "") -> str:
    """Why nothing was done, in one sentence; `title` names the item that it is about."""
    phase = words.say(_PHASES[Phase(refused.detail)]) if refused.reason is Reason.NOT_NOW else ""
    return words.say(
        _REASONS[refused.reason], title=title or refused.detail, detail=refused.detail, phase=phase
    )


def phase_name(words: Words, phase: Phase) -> str:
    """The state of the show in words."""
    return words.say(_PHASES[phase])
