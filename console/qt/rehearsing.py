"""Joins the keys of a rehearsal to its time, and says why where there is none."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from console.qt.bridge import Bridge
from console.session.actions import Name
from console.session.notices import Notice, Weight
from console.session.opening import Opened, RunOptions
from console.session.rehearsal import Rehearsal
from console.session.rehearsal_options import RehearsalOptions
from console.show.outlook import Outlook
from console.show.refusals import Refused

_Act = Callable[[Rehearsal], Refused | None]


class Rehearsing:
    """What the actions of rehearsals do.

    Attributes:
        answers: What to call for each of them.
    """

    def __init__(
        self,
        opened: Opened,
        bridge: Bridge,
        chosen: Callable[[], str],
        open_another: Callable[[RunOptions], None],
    ) -> None:
        self._opened, self._bridge = opened, bridge
        self._chosen, self._open_another = chosen, open_another
        acts: Mapping[Name, _Act] = {
            Name.SLOWER: Rehearsal.slower,
            Name.FASTER: Rehearsal.faster,
            Name.CLOCK: Rehearsal.hold_or_run,
            Name.HANDOVER: Rehearsal.to_handover,
            Name.TO_ITEM: self._to_chosen,
            Name.AGAIN: Rehearsal.again,
            Name.CUES: Rehearsal.go_cue_to_cue,
            Name.RECORD: _leave_or_return,
        }
        self.answers: Mapping[Name, Callable[[], None]] = {
            **{name: partial(self._do, act) for name, act in acts.items()},
            Name.FILAGE: partial(self._run, RehearsalOptions()),
            Name.GENERALE: partial(self._run, RehearsalOptions(is_dress=True)),
            Name.SHOW: partial(self._run, None),
        }

    def look(self, outlook: Outlook) -> None:
        """Let time leap where it goes cue to cue."""
        rehearsal = self._opened.rehearsal
        if rehearsal is not None and rehearsal.look(outlook):
            self._bridge.refresh()

    def _do(self, act: _Act) -> None:
        rehearsal = self._opened.rehearsal
        if rehearsal is None:
            text = self._opened.words.say("That is for rehearsals: this is the show.")
            self._opened.notices.post(Notice(Weight.WARNING, text, "refused"))
            return
        refused = act(rehearsal)
        if refused is not None:
            self._bridge.refuse(refused)
        self._bridge.refresh()

    def _to_chosen(self, rehearsal: Rehearsal) -> Refused | None:
        """To the chosen row, else to the item that comes next."""
        following = self._opened.session.outlook().next
        item = self._chosen() or (following.item.id if following else "")
        return rehearsal.to_item(item)

    def _run(self, rehearsal: RehearsalOptions | None) -> None:
        if self._opened.options is not None:
            self._open_another(replace(self._opened.options, rehearsal=rehearsal))


def _leave_or_return(rehearsal: Rehearsal) -> None:
    if rehearsal.read_state().is_off_record:
        rehearsal.return_to_record()
    else:
        rehearsal.leave_record()
