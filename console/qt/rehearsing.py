"""Joins the keys of a rehearsal to its time, and says why where there is none."""

from collections.abc import Callable, Mapping
from functools import partial

from msgspec.structs import replace

from console.qt.bridge import Bridge
from console.session.actions import Name
from console.session.opening import Opened, RunOptions
from console.session.rehearsal_acts import ACTS, act_on
from console.session.rehearsal_options import RehearsalOptions
from console.show.outlook import Outlook


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
        self.answers: Mapping[Name, Callable[[], None]] = {
            **{name: partial(self._do, name) for name in ACTS},
            Name.FILAGE: partial(self._run, RehearsalOptions()),
            Name.GENERALE: partial(self._run, RehearsalOptions(is_dress=True)),
            Name.SHOW: partial(self._run, None),
        }

    def look(self, outlook: Outlook) -> None:
        """Let time leap where it goes cue to cue."""
        rehearsal = self._opened.rehearsal
        if rehearsal is not None and rehearsal.look(outlook):
            self._bridge.refresh()

    def _do(self, name: Name) -> None:
        following = self._opened.session.outlook().next
        item = self._chosen() or (following.item.id if following else "")
        refused = act_on(self._opened.rehearsal, name, item)
        if refused is not None:
            self._bridge.refuse(refused)
        self._bridge.refresh()

    def _run(self, rehearsal: RehearsalOptions | None) -> None:
        if self._opened.options is not None:
            self._open_another(replace(self._opened.options, rehearsal=rehearsal, replay=None))
