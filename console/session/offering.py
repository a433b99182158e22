"""Offers the best recovery plan in one calm notice, and takes no for an answer."""

from datetime import timedelta

from console.session.actions import Name
from console.session.keys import Keys
from console.session.notices import Notice, Notices, Weight
from console.session.recovering import Recovering
from console.show.outlook import Outlook
from console.show.plan import ZERO
from console.wording.words import Words

RECOVERY_NOTICE = "recovery"
_WORSE = timedelta(minutes=2)  # so much later than when it was declined, it is offered again


class RecoveryOffer:
    """Keeps the notice up to date with the plans; it goes when nothing is to be won."""

    def __init__(self, recovering: Recovering, notices: Notices, words: Words, keys: Keys) -> None:
        self._recovering, self._notices = recovering, notices
        self._words, self._keys = words, keys
        self._posted: Notice | None = None
        self._late = ZERO
        self._declined: timedelta | None = None

    def look(self, outlook: Outlook) -> None:
        """Look for plans if need be; offer, change or withdraw."""
        self._recovering.look(outlook)
        late = outlook.end_drift or ZERO
        if self._posted is not None and self._posted not in self._notices.standing:
            self._posted, self._declined = None, self._late
        best = next(iter(self._recovering.plans), None)
        if best is None or not self._recovering.is_late(outlook):
            self._withdraw()
            self._declined = None
        elif self._recovering.is_open:
            self._withdraw()
        elif self._declined is None or late >= self._declined + _WORSE:
            from console.wording.recovery import plan_offer

            self._declined, self._late = None, late
            zone, titles = outlook.event.timezone, self._recovering.titles
            look = self._words.say("{key} shows it.", key=self._keys.of(Name.RECOVER))
            self._post(f"{plan_offer(self._words, best, titles, late, zone)} {look}")

    def _post(self, text: str) -> None:
        notice = Notice(Weight.INFO, text, RECOVERY_NOTICE, stays=True)
        if self._posted != notice:
            self._posted = notice
            self._notices.post(notice)

    def _withdraw(self) -> None:
        self._posted = None
        self._notices.withdraw(RECOVERY_NOTICE)
