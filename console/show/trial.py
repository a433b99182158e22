"""Trying changes on a show without making them: what would the end be then?"""

from datetime import datetime, timedelta

from msgspec import Struct

from console.show.changes import recover
from console.show.deeds import Change, Recover
from console.show.outlook import Outlook, outlook_at
from console.show.plan import ZERO
from console.show.progress import Progress
from console.show.refusals import Refused


class Trial(Struct, frozen=True):
    """A show as it stands, to try changes on.

    Attributes:
        progress: The show.
        now: The instant.
        look: Its outlook as things stand.
    """

    progress: Progress
    now: datetime
    look: Outlook

    def outlook(self, changes: tuple[Change, ...]) -> Outlook:
        """The outlook with `changes`."""
        tried = recover(self.progress, Recover(changes))
        return self.look if isinstance(tried, Refused) else outlook_at(tried, self.now)

    def late(self, changes: tuple[Change, ...]) -> timedelta:
        """How late the end is with `changes`, against the end planned so far; never negative."""
        return self.lateness(self.outlook(changes))

    def lateness(self, look: Outlook) -> timedelta:
        """The same of an outlook that was tried."""
        if self.look.planned_end is None or look.projected_end is None:
            return max(look.end_drift or ZERO, ZERO)
        return max(look.projected_end - self.look.planned_end, ZERO)
