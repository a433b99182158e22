"""The actions of rehearsals, for every face: what each does to the time of one."""

from collections.abc import Callable, Mapping

from console.session.actions import Name
from console.session.rehearsal import Rehearsal
from console.show.refusals import Reason, Refused

Act = Callable[[Rehearsal, str], Refused | None]
"""What is done to a rehearsal; the text is the id of the chosen item, or of the next, or ""."""


def act_on(rehearsal: Rehearsal | None, name: Name, item: str) -> Refused | None:
    """Do one of `ACTS`; in a show it is refused."""
    return Refused(Reason.NO_REHEARSAL) if rehearsal is None else ACTS[name](rehearsal, item)


def _leave_or_return(rehearsal: Rehearsal) -> None:
    if rehearsal.read_state().is_off_record:
        rehearsal.return_to_record()
    else:
        rehearsal.leave_record()


ACTS: Mapping[Name, Act] = {
    Name.SLOWER: lambda rehearsal, _: rehearsal.slower(),
    Name.FASTER: lambda rehearsal, _: rehearsal.faster(),
    Name.CLOCK: lambda rehearsal, _: rehearsal.hold_or_run(),
    Name.HANDOVER: lambda rehearsal, _: rehearsal.to_handover(),
    Name.TO_ITEM: lambda rehearsal, item: rehearsal.to_item(item),
    Name.AGAIN: lambda rehearsal, _: rehearsal.again(),
    Name.CUES: lambda rehearsal, _: rehearsal.go_cue_to_cue(),
    Name.RECORD: lambda rehearsal, _: _leave_or_return(rehearsal),
}
